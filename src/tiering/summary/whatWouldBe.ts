import { exactSum } from "../exactSum.ts";
import type { Rating } from "../rate.ts";

/** Totals of a list, in the table's currency and in hours of ours; null if unknown. */
interface Total {
	readonly netProfit: number | null;
	readonly hours: number | null;
}

/** Totals now, and estimates for three changes with all else equal. */
export interface WhatWouldBe {
	readonly now: Total;
	/** If every customer were like the mean one in Tier 1. */
	readonly allLikeTier1: Total;
	/** If the customers of Tier 4 were gone, and their costs with them. */
	readonly withoutTier4: Total;
	/** If everybody in Tiers 3 and 4 on whom we lose money paid just enough for us to break even. Our hours stay. */
	readonly repriced: Total;
}

/**
 * Estimates the totals if all customers were like Tier 1, if Tier 4 were gone, and if Tiers 3 and 4 were repriced to break even.
 *
 * - now: the sum of the known values; null if there are none.
 * - all like Tier 1: the mean of the known values in Tier 1 × all customers, those who need facts too.
 * - without Tier 4: now − the sum of the known values in Tier 4.
 * - repriced: now + the known losses in Tiers 3 and 4.
 *
 * A figure is null if nothing is known about the customers that it would change (nobody in Tier 1, say). If it would change
 * nobody (nobody in Tier 4), it is as now.
 *
 * @example Tier 1: 900 on 10 hours; Tier 4: −300 on 30 hours, and 100 on 5. Now 700 on 45 hours. All like Tier 1: 2,700 on 30.
 * Without Tier 4: 900 on 10. Repriced: 1,000 on 45.
 */
export function whatWouldBe(ratings: readonly Rating[]): WhatWouldBe {
	const tier4 = ratings.filter(({ tier }) => tier === 4);
	const low = ratings.filter(({ tier }) => tier === 3 || tier === 4);
	const totals = (figure: (amountOf: Amount) => number | null): Total => ({
		netProfit: figure(netProfitOf),
		hours: figure(hoursOf),
	});
	const now = totals((amountOf) => total(ratings, amountOf));
	return {
		now,
		allLikeTier1: totals((amountOf) => times(ratings.length, mean(ratings, amountOf))),
		withoutTier4: totals((amountOf) => less(total(ratings, amountOf), totalOrZero(tier4, amountOf))),
		repriced: { netProfit: less(now.netProfit, totalOrZero(low, lossOf)), hours: now.hours },
	};
}

type Amount = (rating: Rating) => number | undefined;

const netProfitOf: Amount = ({ measures }) => measures.netProfit;
const hoursOf: Amount = ({ customer }) => customer.hours;
/** Negative; 0 for a customer on whom we lose nothing. */
const lossOf: Amount = ({ measures: { netProfit } }) =>
	netProfit === undefined ? undefined : Math.min(0, netProfit);

function known(ratings: readonly Rating[], amountOf: Amount): number[] {
	return ratings.map(amountOf).filter((amount): amount is number => amount !== undefined);
}

/** Null if nothing is known. */
function total(ratings: readonly Rating[], amountOf: Amount): number | null {
	const amounts = known(ratings, amountOf);
	return amounts.length === 0 ? null : exactSum(amounts);
}

/** Returns 0 for an empty group. */
const totalOrZero = (ratings: readonly Rating[], amountOf: Amount) =>
	ratings.length === 0 ? 0 : total(ratings, amountOf);

function mean(ratings: readonly Rating[], amountOf: Amount): number | null {
	const amounts = known(
		ratings.filter(({ tier }) => tier === 1),
		amountOf,
	);
	return amounts.length === 0 ? null : exactSum(amounts) / amounts.length;
}

const times = (count: number, amount: number | null) => (amount === null ? null : count * amount);

const less = (whole: number | null, part: number | null) =>
	whole === null || part === null ? null : whole - part;
