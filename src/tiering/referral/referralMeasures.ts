import { passedUp } from "./passedUp.ts";

export type ReferralMeasure = "influence" | "contribution" | "credit" | "direct" | "referred";

/** The referrals in a list of customers, with the worth of each. */
export interface ValuedForest {
	/** Index of each customer's referrer, without rings. */
	readonly referrers: readonly (number | null)[];
	/** Worth in the table's currency; negative is a loss. An unknown worth counts as 0 in the sums. */
	readonly values: readonly (number | undefined)[];
	/** Part of their worth that a customer passes on to the referrer, 0–1; 0: they would have come anyway. */
	readonly passUp: (customer: number) => number;
}

/**
 * Measures of referrals, one figure for each customer:
 *
 * - `direct`: number of customers they referred themselves; `referred`: directly and through others.
 * - `influence`: total worth of all of those. It overlaps between customers, so it is never summed.
 * - `contribution`: their own worth plus their influence.
 * - `credit`: every value divided once among the customer and the chain of referrers above: each keeps a part of their own
 *   worth and the credit received, and passes on the rest; a customer without referrer keeps all. Sums to all values.
 *
 * @example Ane referred Bo, who referred Eva; each is worth 1,000; a quarter is passed on. Ane: direct 1, referred 2, influence
 * 2,000, contribution 3,000. Credits: Eva 750; Bo 937.50, three quarters of 1,250; Ane 1,312.50; together 3,000.
 * Source: C, *Finding the perfect customer* ("add it to their lifetime value"); the credit is ours.
 */
export const REFERRAL_MEASURES: Readonly<Record<ReferralMeasure, (forest: ValuedForest) => number[]>> = {
	direct: ({ referrers }) => passedUp(referrers, () => 1),
	referred: ({ referrers }) => passedUp(referrers, (_, referred) => referred + 1),
	influence,
	contribution: (forest) => influence(forest).map((value, customer) => value + ownWorth(forest, customer)),
	credit,
};

function influence(forest: ValuedForest): number[] {
	return passedUp(forest.referrers, (customer, influence) => influence + ownWorth(forest, customer));
}

function credit(forest: ValuedForest): number[] {
	const { referrers, passUp } = forest;
	const received = passedUp(
		referrers,
		(customer, inflow) => (ownWorth(forest, customer) + inflow) * passUp(customer),
	);
	return received.map((inflow, customer) => {
		const keptShare = referrers[customer] === null ? 1 : 1 - passUp(customer);
		return (ownWorth(forest, customer) + inflow) * keptShare;
	});
}

const ownWorth = ({ values }: ValuedForest, customer: number) => values[customer] ?? 0;
