import type { Customer } from "../facts.ts";
import { lifetimeValue } from "./lifetimeValue.ts";
import type { ValuedForest } from "./referralMeasures.ts";

/**
 * A list of customers with what each is worth, and what each passes on: nothing where they would have come anyway.
 *
 * @param referrers each customer's referrer by place in the list, without rings.
 * @param passUp what the others pass on of their worth, 0–1.
 */
export function valuedForest(
	customers: readonly Customer[],
	referrers: ValuedForest["referrers"],
	passUp: number,
): ValuedForest {
	return {
		referrers,
		values: customers.map(lifetimeValue),
		passUp: (place) => (customers[place]!.cameAnyway === 1 ? 0 : passUp),
	};
}
