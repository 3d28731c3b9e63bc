import { decideTier, type TierDecision } from "./decideTier.ts";
import type { Customer, Day } from "./facts.ts";
import { measure } from "./measure.ts";
import type { Measures } from "./measures.ts";
import type { Policy } from "./policy.ts";
import { profitIsAssumed } from "./profit.ts";
import { passedUp } from "./referral/passedUp.ts";
import { referralForest } from "./referral/referralForest.ts";
import { REFERRAL_MEASURES } from "./referral/referralMeasures.ts";
import { valuedForest } from "./referral/valuedForest.ts";
import { type TierRange, tierRange } from "./tierRange.ts";

/** A customer with the measures that decide the tier, and the totals of their referrals. */
export interface MeasuredCustomer {
	readonly customer: Customer;
	readonly measures: Measures;
	/**
	 * Total worth of all customers they referred, directly and through others: counted if the list names referrers, else the
	 * fact `referralValue`; `undefined` if neither is known.
	 */
	readonly influence: number | undefined;
	/** Their part of all values, see {@link REFERRAL_MEASURES}; `undefined` if the list names no referrers. */
	readonly credit: number | undefined;
}

/** Everything computed about one customer: the base of reasons, questions and summaries. */
export interface Rating extends MeasuredCustomer, TierDecision {
	readonly range: TierRange;
	/** True if the profit rests on the assumed margin that the user typed. */
	readonly profitAssumed: boolean;
	/** True if hours have a price but this customer's are unknown, and so count as none. */
	readonly hoursMissing: boolean;
}

/**
 * Rates a list of customers. Its order matters only in a ring of referrals, where it decides which link is cut.
 *
 * @param today the review date if the policy sets none.
 */
export function rate(customers: readonly Customer[], policy: Policy, today: Day): Rating[] {
	const measured = measuredIn(customers, policy, today);
	return customers.map((_, index) => rateCustomer(measured(index), policy));
}

/**
 * Returns a function from the index of a customer to the measures: one at a time, so that those of a long list need not be in
 * memory together.
 *
 * If any customer names a referrer, everybody's `referred` is counted from the list: no referral is then a known 0. A list of one
 * proves nothing. A number typed in the table counts if it is larger.
 *
 * @param today the review date if the policy sets none.
 */
export function measuredIn(
	customers: readonly Customer[],
	policy: Policy,
	today: Day,
): (index: number) => MeasuredCustomer {
	const namesReferrers =
		customers.length > 1 && customers.some((customer) => customer.referredBy !== undefined);
	const { counts, influence, credit } = namesReferrers ? referrals(customers, policy) : NO_REFERRALS;
	const reviewDate = policy.reviewDate ?? today;
	return (index) => {
		const customer = customers[index]!;
		return {
			customer,
			measures: measure(customer, policy, reviewDate, referredCount(counts[index], customer.referred)),
			influence: influenceOf(influence[index], counts[index], customer),
			credit: credit[index],
		};
	};
}

const NO_REFERRALS = { counts: [], influence: [], credit: [] };

function referrals(customers: readonly Customer[], { passUp }: Policy) {
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
	counted: number | undefined,
	{ referred = 0, referralValue }: Customer,
): number | undefined {
	const isNamed = counted !== 0 || referred <= 0;
	return (isNamed ? influence : undefined) ?? referralValue;
}

function referredCount(counted: number | undefined, typed: number | undefined): number | undefined {
	return counted === undefined ? typed : Math.max(counted, typed ?? 0);
}

/** Rates one customer of a list. */
export function rateCustomer(measured: MeasuredCustomer, policy: Policy): Rating {
	const { customer, measures, influence, credit } = measured;
	const { tier, gate, computed, computedGate, knownShare, score } = decideTier(measures, policy);
	return {
		customer,
		measures,
		influence,
		credit,
		tier,
		gate,
		computed,
		computedGate,
		knownShare,
		score,
		range: tierRange(measures, policy, score),
		profitAssumed: profitIsAssumed(customer, policy.assumedMargin),
		hoursMissing:
			policy.hourlyCost !== null && customer.hours === undefined && measures.netProfit !== undefined,
	};
}
