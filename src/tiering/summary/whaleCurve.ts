import { exactSum } from "../exactSum.ts";
import { exactSums } from "../exactSums.ts";

/** The first so many customers, those who earn us most first. */
interface WhalePoint {
	readonly customers: number;
	/** What the last of them earned us; negative: what they cost us. */
	readonly netProfit: number;
	/** What all of them earned us together. */
	readonly addedUp: number;
}

/** Customers from the most profitable to the one who costs most, and how their profits add up: it rises, and then falls. */
export interface WhaleCurve {
	readonly points: readonly WhalePoint[];
	/** What all together earned us. */
	readonly total: number;
	/** Where the curve is highest: so many customers earned us so much; none and 0 where nobody earns us anything. */
	readonly peak: { readonly customers: number; readonly netProfit: number };
	/** Those after the peak on whom we lost money, and what they took back in all: the peak less the total, never negative. */
	readonly givenBack: { readonly customers: number; readonly amount: number };
}

/**
 * The curve at so many equal steps of the customers, from none of them to all; at each customer where there are fewer than that.
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
 * The whale curve of a list's net profits, in any order and in the list's currency. A customer of zero profit moves it neither up nor
 * down and is not among those who took something back. Leave out what is not known.
 *
 * @example 500, −200, 300, 0: 500, 800, 800, 600. The peak is 800, earned by 2 customers; 1 customer took back 200.
 * Source: R. S. Kaplan and V. G. Narayanan, *Measuring and managing customer profitability*, 2001.
 */
export function whaleCurve(netProfits: readonly number[]): WhaleCurve {
	const falling = [...netProfits].sort((a, b) => b - a);
	const sum = exactSums(1);
	const points = falling.map((netProfit, index) => {
		sum.add(0, netProfit);
		return { customers: index + 1, netProfit, addedUp: sum.at(0) };
	});
	const earners = falling.filter((profit) => profit > 0);
	const losers = falling.filter((profit) => profit < 0);
	return {
		points,
		total: sum.at(0),
		peak: { customers: earners.length, netProfit: exactSum(earners) },
		givenBack: { customers: losers.length, amount: 0 - exactSum(losers) },
	};
}
