import fc from "fast-check";
import { expect, test } from "vitest";
import { cutRings } from "../../src/tiering/referral/cutRings.ts";
import { outline } from "../../src/tiering/referral/outline.ts";

/** Customers of whom some referred others, rings cut; values known or not. */
const forests = fc
	.array(
		fc.record({
			link: fc.option(fc.nat(15), { freq: 5 }),
			value: fc.option(fc.integer({ min: -3, max: 9 }), { freq: 4 }),
		}),
		{ maxLength: 16 },
	)
	.map((people) => {
		const links = people.map(({ link }, place) =>
			link === null || link === place || link >= people.length ? null : link,
		);
		cutRings(links);
		return {
			referrers: links,
			values: people.map(({ value }) => value ?? undefined),
			passUp: () => 0.25,
		};
	});

test("everybody in a tree stands in the outline once, right below their referrer's row or another one of theirs", () => {
	fc.assert(
		fc.property(forests, (forest) => {
			const { referrers } = forest;
			const rows = outline(forest);
			const hasBrought = new Set(referrers);
			const inTrees = referrers.flatMap((referrer, place) =>
				referrer !== null || hasBrought.has(place) ? [place] : [],
			);
			expect(rows.map(({ customer }) => customer).sort((a, b) => a - b)).toEqual(inTrees);
			const above: number[] = [];
			for (const { customer, depth } of rows) {
				expect(depth === 0 ? null : above[depth - 1]).toBe(referrers[customer]);
				above.splice(depth, Number.POSITIVE_INFINITY, customer);
			}
		}),
		{ numRuns: 2000 },
	);
});

test("whom one customer referred, and the trees, stand largest first, equals as in the list", () => {
	fc.assert(
		fc.property(forests, (forest) => {
			const last = new Map<number | null, { contribution: number; customer: number }>();
			for (const row of outline(forest)) {
				const referrer = forest.referrers[row.customer]!;
				const before = last.get(referrer);
				if (before !== undefined) {
					expect(before.contribution).toBeGreaterThanOrEqual(row.contribution);
					if (before.contribution === row.contribution) expect(before.customer).toBeLessThan(row.customer);
				}
				last.set(referrer, row);
			}
		}),
		{ numRuns: 2000 },
	);
});

test("below each customer stand as many rows as they brought in all: these fold together", () => {
	fc.assert(
		fc.property(forests, (forest) => {
			const rows = outline(forest);
			rows.forEach(({ depth, referred }, at) => {
				const below = rows.slice(at + 1);
				const end = below.findIndex((row) => row.depth <= depth);
				expect(end < 0 ? below.length : end).toBe(referred);
			});
		}),
		{ numRuns: 2000 },
	);
});
