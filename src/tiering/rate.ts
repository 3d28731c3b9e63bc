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

/** One customer as far as the list tells: what their tier is decided on, and what their referrals come to. */
export interface Measured {
	readonly customer: Customer;
	readonly measures: Measures;
	/**
	 * What all customers they brought, directly and through others, are worth: counted where the list tells, else the fact
	 * `referralValue`; `undefined` where neither is known.
	 */
	readonly influence: number | undefined;
	/** Their part of all values, see {@link REFERRAL_MEASURES}; `undefined` where the list does not tell who referred whom. */
	readonly credit: number | undefined;
}

/** One customer, rated: everything that reasons, questions and summaries are made from. */
export interface Rating extends Measured, TierDecision {
	readonly range: TierRange;
	/** The profit rests on the assumed margin that the user typed. */
	readonly profitAssumed: boolean;
	/** Hours have a price, but this customer's are not known: they count as none. */
	readonly hoursMissing: boolean;
}

/**
 * Rates a list of customers. The order of the list changes nobody's rating, except that it says which link of a ring
 * of referrals is cut.
 *
 * @param today the review date where the policy sets none.
 */
export function rate(customers: readonly Customer[], policy: Policy, today: Day): Rating[] {
	const measured = measuredIn(customers, policy, today);
	return customers.map((_, place) => rated(measured(place), policy));
}

/**
 * What a list of customers tells about each of them, by their place in it: one at a time, so that nobody has to keep the measures of a
 * long list.
 *
 * Where any customer says who referred them, everybody's `referred` is counted from the list: then no referral is
 * known to be none. A list of one cannot tell. A number that the table has of its own stands where it is the larger.
 *
 * @param today the review date where the policy sets none.
 */
export function measuredIn(
	customers: readonly Customer[],
	policy: Policy,
	today: Day,
): (place: number) => Measured {
	const tells = customers.length > 1 && customers.some((customer) => customer.referredBy !== undefined);
	const { counts, influence, credit } = tells ? referrals(customers, policy) : NOTHING_TOLD;
	const reviewDate = policy.reviewDate ?? today;
	return (place) => {
		const customer = customers[place]!;
		return {
			customer,
			measures: measure(customer, policy, reviewDate, brought(counts[place], customer.referred)),
			influence: worth(influence[place], counts[place], customer),
			credit: credit[place],
		};
	};
}

const NOTHING_TOLD = { counts: [], influence: [], credit: [] };

function referrals(customers: readonly Customer[], { passUp }: Policy) {
	const forest = valuedForest(customers, referralForest(customers).referrers, passUp);
	const counts = REFERRAL_MEASURES.referred(forest);
	const worthUnknown = passedUp(
		forest.referrers,
		(index, below) => below + (forest.values[index] === undefined ? 1 : 0),
	);
	return {
		counts,
		// Where nobody's worth is known, their sum is not nothing: it is unknown.
		influence: REFERRAL_MEASURES.influence(forest).map((value, index) =>
			counts[index]! > 0 && worthUnknown[index] === counts[index] ? undefined : value,
		),
		credit: REFERRAL_MEASURES.credit(forest),
	};
}

/** Of those whom the table only counts, and the list does not name, nobody knows what they are worth: that is not nothing. */
function worth(
	influence: number | undefined,
	counted: number | undefined,
	{ referred = 0, referralValue }: Customer,
): number | undefined {
	const isNamed = counted !== 0 || referred <= 0;
	return (isNamed ? influence : undefined) ?? referralValue;
}

function brought(counted: number | undefined, typed: number | undefined): number | undefined {
	return counted === undefined ? typed : Math.max(counted, typed ?? 0);
}

/** Rates one customer of a list. */
export function rated(one: Measured, policy: Policy): Rating {
	const { customer, measures, influence, credit } = one;
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
