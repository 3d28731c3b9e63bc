import type { ReadCustomer } from "./reading.ts";
import type { AddableFact } from "./runningSums.ts";
import type { Statistic } from "./totalLabel.ts";

/** Returns a function that tells whether a figure is a statistic of the customers. Worked out only for a fact that is asked for. */
export function statisticsOf(
	customers: readonly ReadCustomer[],
): (statistic: Statistic, fact: AddableFact, stated: number) => boolean {
	const known = new Map<AddableFact, Readonly<Record<Statistic, readonly number[]>>>();
	return (statistic, fact, stated) => {
		let values = known.get(fact);
		if (values === undefined) {
			values = statistics(
				customers.flatMap(({ facts }) => facts[fact] ?? []),
				customers.length,
			);
			known.set(fact, values);
		}
		return values[statistic].some((value) => Math.abs(value - stated) <= 0.005 + Math.abs(stated) / 200);
	};
}

/** Each statistic of some figures, in all the ways it is worked out. @param rows also those without a figure */
function statistics(figures: number[], rows: number): Record<Statistic, number[]> {
	const sorted = figures.sort((one, other) => one - other);
	const count = sorted.length;
	if (count === 0) return { mean: [], median: [], max: [], min: [], count: [rows], deviation: [], other: [] };
	const sum = sorted.reduce((all, figure) => all + figure, 0);
	const squares = sorted.reduce((all, figure) => all + (figure - sum / count) ** 2, 0);
	return {
		mean: [sum / count, sum / rows],
		median: [(sorted[(count - 1) >> 1]! + sorted[count >> 1]!) / 2],
		max: [sorted[count - 1]!],
		min: [sorted[0]!],
		count: [count, rows],
		deviation: [Math.sqrt(squares / count), Math.sqrt(squares / (count - 1))],
		other: [],
	};
}
