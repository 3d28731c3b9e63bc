import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignFacts, type FactColumnPair } from "../../src/table/assignFacts.ts";

function total(result: readonly number[], pairs: readonly FactColumnPair[]): number {
	return result.reduce(
		(sum, column, fact) => sum + (pairs.find((p) => p.fact === fact && p.column === column)?.score ?? 0),
		0,
	);
}

function bestByTryingAll(
	facts: number,
	pairs: readonly FactColumnPair[],
	from = 0,
	taken: readonly number[] = [],
): number {
	if (from === facts) return 0;
	let best = bestByTryingAll(facts, pairs, from + 1, taken);
	for (const { fact, column, score } of pairs)
		if (fact === from && !taken.includes(column))
			best = Math.max(best, score + bestByTryingAll(facts, pairs, from + 1, [...taken, column]));
	return best;
}

describe("assignFacts", () => {
	it("gives up the best column of a fact for a better total", () => {
		expect(
			assignFacts(2, 2, [
				{ fact: 0, column: 0, score: 1 },
				{ fact: 0, column: 1, score: 0.9 },
				{ fact: 1, column: 0, score: 0.7 },
			]),
		).toEqual([1, 0]);
	});
	it("leaves a fact without a column if only columns outside its pairs are free", () => {
		expect(assignFacts(2, 1, [{ fact: 1, column: 0, score: 0.5 }])).toEqual([-1, 0]);
		expect(assignFacts(2, 0, [])).toEqual([-1, -1]);
	});
	it("finds the total of an exhaustive search", () => {
		const pair = fc.record({
			fact: fc.nat(3),
			column: fc.nat(4),
			score: fc.integer({ min: 1, max: 100 }).map((n) => n / 100),
		});
		const pairsOf = fc.uniqueArray(pair, { selector: (p) => `${p.fact} ${p.column}`, maxLength: 14 });
		fc.assert(
			fc.property(pairsOf, (pairs) => {
				const result = assignFacts(4, 5, pairs);
				const used = result.filter((column) => column >= 0);
				expect(new Set(used).size).toBe(used.length);
				result.forEach((column, fact) => {
					if (column >= 0) expect(pairs.some((p) => p.fact === fact && p.column === column)).toBe(true);
				});
				expect(total(result, pairs)).toBeCloseTo(bestByTryingAll(4, pairs), 9);
			}),
			{ numRuns: 500 },
		);
	});
});
