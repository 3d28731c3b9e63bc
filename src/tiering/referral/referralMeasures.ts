import { passedUp } from "./passedUp.ts";

export type ReferralMeasure = "influence" | "contribution" | "credit" | "direct" | "referred";

/** Customers, what they are worth, and who referred whom. */
export interface ValuedForest {
	/** Each customer's referrer by place in the list, without rings. */
	readonly referrers: readonly (number | null)[];
	/** In the table's currency; negative is a loss. What is unknown counts as nothing in the sums. */
	readonly values: readonly (number | undefined)[];
	/** What each customer passes on of their worth to whoever referred them, 0–1; 0: they would have come anyway. */
	readonly passUp: (customer: number) => number;
}

/**
 * What referrals come to, one figure for each customer:
 *
 * - `direct`: how many customers they referred themselves; `referred`: directly and through others.
 * - `influence`: what all of those are worth together. It overlaps from customer to customer, so it is never summed.
 * - `contribution`: their own value and their influence.
 * - `credit`: every value divided once among the customer and the chain of referrers above: each keeps a part of what they
 *   are worth and were credited with, and passes on the rest; who was referred by nobody keeps all. Sums to all values.
 *
 * @example Ane brought Bo, who brought Eva; each is worth 1,000; a quarter is passed on. Ane: direct 1, referred 2, influence
 * 2,000, contribution 3,000. Credits: Eva 750; Bo 937.50, three quarters of 1,250; Ane 1,312.50; together 3,000.
 * Source: C, *Finding the perfect customer* ("add it to their lifetime value"); the credit is ours.
 */
export const REFERRAL_MEASURES: Readonly<Record<ReferralMeasure, (forest: ValuedForest) => number[]>> = {
	direct: ({ referrers }) => passedUp(referrers, () => 1),
	referred: ({ referrers }) => passedUp(referrers, (_, referred) => referred + 1),
	influence,
	contribution: (forest) => influence(forest).map((value, customer) => value + own(forest, customer)),
	credit,
};

function influence(forest: ValuedForest): number[] {
	return passedUp(forest.referrers, (customer, influence) => influence + own(forest, customer));
}

function credit(forest: ValuedForest): number[] {
	const { referrers, passUp } = forest;
	const received = passedUp(
		referrers,
		(customer, inflow) => (own(forest, customer) + inflow) * passUp(customer),
	);
	return received.map((inflow, customer) => {
		const kept = referrers[customer] === null ? 1 : 1 - passUp(customer);
		return (own(forest, customer) + inflow) * kept;
	});
}

const own = ({ values }: ValuedForest, customer: number) => values[customer] ?? 0;
