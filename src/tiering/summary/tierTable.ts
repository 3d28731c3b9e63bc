import type { Rating } from "../rate.ts";
import { exactSum } from "../referral/exactSum.ts";
import { PLACEMENTS, type Placement } from "../tier.ts";

/** What a group of customers adds up to. Money is in the table's currency; unknown money is not in the sums. */
export interface Sums {
	readonly customers: number;
	readonly revenue: number;
	readonly netProfit: number;
	/** Mean of the known scores; null where none is known. */
	readonly meanScore: number | null;
	readonly revenueUnknown: number;
	readonly netProfitUnknown: number;
}

export interface TierRow extends Sums {
	readonly placement: Placement;
}

/** One row per tier and one for *needs facts*, empty ones included, best first. */
export function tierTable(ratings: readonly Rating[]): TierRow[] {
	return PLACEMENTS.map((placement) => ({
		placement,
		...sums(ratings.filter((rating) => rating.tier === placement)),
	}));
}

/** Adds up any group of customers. */
export function sums(ratings: readonly Rating[]): Sums {
	const revenues = known(ratings.map((rating) => rating.customer.revenue));
	const profits = known(ratings.map((rating) => rating.measures.netProfit));
	const scores = known(ratings.map((rating) => rating.score.score ?? undefined));
	return {
		customers: ratings.length,
		revenue: exactSum(revenues),
		netProfit: exactSum(profits),
		meanScore: scores.length === 0 ? null : exactSum(scores) / scores.length,
		revenueUnknown: ratings.length - revenues.length,
		netProfitUnknown: ratings.length - profits.length,
	};
}

const known = (values: readonly (number | undefined)[]) =>
	values.filter((value): value is number => value !== undefined);
