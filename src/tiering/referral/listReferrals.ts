import type { Customer } from "../facts.ts";
import type { Policy } from "../policy.ts";
import { passedUp } from "./passedUp.ts";
import { referralForest } from "./referralForest.ts";
import { REFERRAL_MEASURES } from "./referralMeasures.ts";
import { valuedForest } from "./valuedForest.ts";

/** The referrals of the customer at an index, as far as the list or the table tells them; `undefined` is unknown. */
export interface Referrals {
	/** Number of customers referred, directly and through others. */
	readonly referred: (index: number) => number | undefined;
	readonly influence: (index: number) => number | undefined;
	readonly credit: (index: number) => number | undefined;
}

/** Counts the referrals in a list, see {@link rate}. */
export function listReferrals(customers: readonly Customer[], policy: Policy): Referrals {
	const namesReferrers =
		customers.length > 1 && customers.some((customer) => customer.referredBy !== undefined);
	const { counts, influence, credit } = namesReferrers ? counted(customers, policy) : NONE;
	return {
		referred: (index) => referredCount(counts[index], customers[index]!.referred),
		influence: (index) => influenceOf(influence[index], counts[index], customers[index]!),
		credit: (index) => credit[index],
	};
}

const NONE = { counts: [], influence: [], credit: [] };

function counted(customers: readonly Customer[], { passUp }: Policy) {
	const forest = valuedForest(customers, referralForest(customers).referrers, passUp);
	const counts = REFERRAL_MEASURES.referred(forest);
	const worthUnknown = passedUp(
		forest.referrers,
		(index, below) => below + (forest.values[index] === undefined ? 1 : 0),
	);
	return {
		counts,
		// If the worth of none of them is known, their sum is unknown, not 0.
		influence: REFERRAL_MEASURES.influence(forest).map((value, index) =>
			counts[index]! > 0 && worthUnknown[index] === counts[index] ? undefined : value,
		),
		credit: REFERRAL_MEASURES.credit(forest),
	};
}

/** Unknown, not 0, for referred customers whom the table only counts and the list does not name. */
function influenceOf(
	influence: number | undefined,
	count: number | undefined,
	{ referred = 0, referralValue }: Customer,
): number | undefined {
	const isNamed = count !== 0 || referred <= 0;
	return (isNamed ? influence : undefined) ?? referralValue;
}

function referredCount(counted: number | undefined, typed: number | undefined): number | undefined {
	return counted === undefined ? typed : Math.max(counted, typed ?? 0);
}
