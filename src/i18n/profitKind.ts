import type { Policy } from "../tiering/policy.ts";

/** What to call a profit or a margin: net only where our hours have a price and are taken off. */
export type ProfitKind = "gross" | "net";

export const profitKind = ({ hourlyCost }: Pick<Policy, "hourlyCost">): ProfitKind =>
	hourlyCost === null ? "gross" : "net";
