import type { Customer } from "../facts.ts";
import { lifetimeValue } from "./lifetimeValue.ts";
import type { ValuedForest } from "./referralMeasures.ts";

/**
 * Adds to the referrals the worth of each customer, and the part they pass on: none if they would have come anyway.
 *
 * @param referrers index of each customer's referrer, without rings.
 * @param passUp part of their worth that the others pass on, 0–1.
 */
export function valuedForest(
	customers: readonly Customer[],
	referrers: ValuedForest["referrers"],
	passUp: number,
): ValuedForest {
	return {
		referrers,
		values: customers.map(lifetimeValue),
		passUp: (index) => (customers[index]!.cameAnyway === 1 ? 0 : passUp),
	};
}
