import type { Customer } from "../facts.ts";

/**
 * Returns the worth of a customer as far as referrals are concerned: all revenue so far, else that of the period; `undefined`
 * if neither is known.
 */
export function lifetimeValue({ lifetimeRevenue, revenue }: Customer): number | undefined {
	return lifetimeRevenue ?? revenue;
}
