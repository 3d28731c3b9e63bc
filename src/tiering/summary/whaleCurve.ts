import { exactSum } from "../exactSum.ts";
import { exactSums } from "../exactSums.ts";

/** The curve after a number of customers, the most profitable first. */
interface WhalePoint {
	readonly customers: number;
	/** Net profit of the last of them; negative is a loss. */
	readonly netProfit: number;
	/** Net profit of all of them together. */
	readonly addedUp: number;
}

/** The customers from the most to the least profitable, with their cumulative net profit: it rises, and then falls. */
export interface WhaleCurve {
	readonly points: readonly WhalePoint[];
	/** Net profit of all customers together. */
	readonly total: number;
	/** Highest point of the curve; both 0 if we earn nothing on anybody. */
	readonly peak: { readonly customers: number; readonly netProfit: number };
	/** Number of customers on whom we lost money, and those losses together: the peak less the total, never negative. */
	readonly givenBack: { readonly customers: number; readonly amount: number };
}

/**
 * Samples the curve at equal steps, from no customers to all; at each customer if there are fewer than `steps`.
 *
 * @example 793 customers in 10 steps: 0, 79, 159, … 793.
 */
export function whaleSteps({ points }: WhaleCurve, steps: number): Omit<WhalePoint, "netProfit">[] {
	const count = Math.min(steps, points.length);
	return Array.from({ length: count + 1 }, (_, step) => {
		const customers = Math.round((step / Math.max(1, count)) * points.length);
		return { customers, addedUp: points[customers - 1]?.addedUp ?? 0 };
	});
}

/**
 * Computes the whale curve of net profits, in any order and in the list's currency; leave unknown ones out. A customer with a net
 * profit of 0 moves it neither up nor down, and has not given anything back.
 *
 * @example 500, −200, 300, 0: 500, 800, 800, 600. The peak is 800, earned by 2 customers; 1 customer gave back 200.
 * Source: R. S. Kaplan and V. G. Narayanan, *Measuring and managing customer profitability*, 2001.
 */
export function whaleCurve(netProfits: readonly number[]): WhaleCurve {
	const descending = [...netProfits].sort((a, b) => b - a);
	const sum = exactSums(1);
	const points = descending.map((netProfit, index) => {
		sum.add(0, netProfit);
		return { customers: index + 1, netProfit, addedUp: sum.at(0) };
	});
	const earners = descending.filter((profit) => profit > 0);
	const losers = descending.filter((profit) => profit < 0);
	return {
		points,
		total: sum.at(0),
		peak: { customers: earners.length, netProfit: exactSum(earners) },
		givenBack: { customers: losers.length, amount: 0 - exactSum(losers) },
	};
}
