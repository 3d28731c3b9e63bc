import fc from "fast-check";
import { expect, test } from "vitest";
import { cutRings } from "../../src/tiering/referral/cutRings.ts";
import { outline } from "../../src/tiering/referral/outline.ts";

/** A forest of customers, rings cut, with values known or not. */
const forests = fc
	.array(
		fc.record({
			link: fc.option(fc.nat(15), { freq: 5 }),
			value: fc.option(fc.integer({ min: -3, max: 9 }), { freq: 4 }),
		}),
		{ maxLength: 16 },
	)
	.map((people) => {
		const links = people.map(({ link }, index) =>
			link === null || link === index || link >= people.length ? null : link,
		);
		cutRings(links);
		return {
			referrers: links,
			values: people.map(({ value }) => value ?? undefined),
			passUp: () => 0.25,
		};
	});

test("outline has every customer in a tree once, below their referrer or another of the referrer's branches", () => {
	fc.assert(
		fc.property(forests, (forest) => {
			const { referrers } = forest;
			const rows = outline(forest);
			const hasReferred = new Set(referrers);
			const inTrees = referrers.flatMap((referrer, index) =>
				referrer !== null || hasReferred.has(index) ? [index] : [],
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

test("outline sorts trees and branches by contribution, largest first, and equals as in the list", () => {
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

test("outline has below each customer exactly the rows of all their referrals, which fold together", () => {
	fc.assert(
		fc.property(forests, (forest) => {
			const rows = outline(forest);
			rows.forEach(({ depth, referred }, index) => {
				const below = rows.slice(index + 1);
				const end = below.findIndex((row) => row.depth <= depth);
				expect(end < 0 ? below.length : end).toBe(referred);
			});
		}),
		{ numRuns: 2000 },
	);
});
