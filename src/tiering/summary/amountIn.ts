import type { ValueBy } from "../policy.ts";
import type { Rating } from "../rate.ts";

/** The amount of a customer; undefined if it is unknown. */
export const amountIn = ({ measures, customer }: Rating, measure: ValueBy | null): number | undefined =>
	measure === null ? undefined : measure === "netProfit" ? measures.netProfit : customer[measure];
