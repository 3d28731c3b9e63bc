import type { Rating } from "../../rate.ts";

/** Returns a customer's name, else the number, else a blank. */
export function customerName({ customer: { customer, id } }: Rating): string {
	return customer ?? id ?? "";
}
