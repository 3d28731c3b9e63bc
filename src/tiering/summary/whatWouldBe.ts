import { exactSum } from "../exactSum.ts";
import type { Rating } from "../rate.ts";

/** What a list comes to: in the table's currency, and in hours of ours; null where it is not known. */
interface Total {
	readonly netProfit: number | null;
	readonly hours: number | null;
}

/** What there is now, and what would be if something were otherwise: estimates, with all else as it is. */
export interface WhatWouldBe {
	readonly now: Total;
	/** Every customer were like the mean one of Tier 1. */
	readonly allLikeTier1: Total;
	/** The customers of Tier 4 were gone, and what they cost with them. */
	readonly withoutTier4: Total;
	/** Everybody in Tiers 3 and 4 on whom we lose money paid just so much more that we lose nothing. Our hours stay. */
	readonly repriced: Total;
}

/**
 * What would be if all were like Tier 1, if Tier 4 were gone, and if every Tier 3 and 4 were repriced to break even.
 *
 * - now: the sum of what is known; null where nothing is.
 * - all like Tier 1: the mean of what is known of Tier 1 × all customers, those who need facts too.
 * - without Tier 4: now − the sum of what is known of Tier 4.
 * - repriced: now + the losses that are known in Tiers 3 and 4.
 *
 * A figure is null where nothing is known of the customers that it would change (nobody in Tier 1, say). Where none would change
 * (nobody in Tier 4), it is as now.
 *
 * @example Tier 1: 900 on 10 hours; Tier 4: −300 on 30 hours, and 100 on 5. Now 700 on 45 hours. All like Tier 1: 2,700 on 30.
 * Without Tier 4: 900 on 10. Repriced: 1,000 on 45.
 */
export function whatWouldBe(ratings: readonly Rating[]): WhatWouldBe {
	const tier4 = ratings.filter(({ tier }) => tier === 4);
	const low = ratings.filter(({ tier }) => tier === 3 || tier === 4);
	const each = (figure: (of: Amount) => number | null): Total => ({
		netProfit: figure(netProfitOf),
		hours: figure(hoursOf),
	});
	const now = each((of) => total(ratings, of));
	return {
		now,
		allLikeTier1: each((of) => times(ratings.length, mean(ratings, of))),
		withoutTier4: each((of) => less(total(ratings, of), totalOrNone(tier4, of))),
		repriced: { netProfit: less(now.netProfit, totalOrNone(low, lossOf)), hours: now.hours },
	};
}

type Amount = (rating: Rating) => number | undefined;

const netProfitOf: Amount = ({ measures }) => measures.netProfit;
const hoursOf: Amount = ({ customer }) => customer.hours;
/** A loss is negative; who earns us something loses nothing. */
const lossOf: Amount = ({ measures: { netProfit } }) =>
	netProfit === undefined ? undefined : Math.min(0, netProfit);

function known(ratings: readonly Rating[], of: Amount): number[] {
	return ratings.map(of).filter((amount): amount is number => amount !== undefined);
}

/** Null where nothing is known. */
function total(ratings: readonly Rating[], of: Amount): number | null {
	const amounts = known(ratings, of);
	return amounts.length === 0 ? null : exactSum(amounts);
}

/** Of nobody it is nothing. */
const totalOrNone = (ratings: readonly Rating[], of: Amount) =>
	ratings.length === 0 ? 0 : total(ratings, of);

function mean(ratings: readonly Rating[], of: Amount): number | null {
	const amounts = known(
		ratings.filter(({ tier }) => tier === 1),
		of,
	);
	return amounts.length === 0 ? null : exactSum(amounts) / amounts.length;
}

const times = (count: number, amount: number | null) => (amount === null ? null : count * amount);

const less = (whole: number | null, part: number | null) =>
	whole === null || part === null ? null : whole - part;
