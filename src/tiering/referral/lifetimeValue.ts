import type { Customer } from "../facts.ts";

/** What a customer is worth where referrals are concerned: all revenue so far, else that of the period; `undefined` where neither is known. */
export function lifetimeValue({ lifetimeRevenue, revenue }: Customer): number | undefined {
	return lifetimeRevenue ?? revenue;
}
