import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { rate } from "../../src/tiering/rate.ts";
import { referralForest } from "../../src/tiering/referral/referralForest.ts";
import { REFERRAL_MEASURES, type ReferralMeasure } from "../../src/tiering/referral/referralMeasures.ts";
import { TODAY } from "../tiering/rateOne.ts";

const RUNS = { numRuns: 2000 };
const MEASURES = Object.keys(REFERRAL_MEASURES) as ReferralMeasure[];

/** Names that often match a customer in different spellings; some match nobody. */
const name = fc
	.tuple(fc.integer({ min: 0, max: 14 }), fc.constantFrom("person ", "PERSON  ", " Pérson "))
	.map(([number, word]) => `${word}${number}`);

/** A list with rings, self-referrals, sources, shared names, losses, credit notes and unknown values. */
const people: fc.Arbitrary<Customer[]> = fc
	.array(
		fc.record({
			twin: fc.boolean(),
			referredBy: fc.option(
				fc.oneof({ weight: 9, arbitrary: name }, fc.constantFrom("Google ads", "google ADS")),
				{
					freq: 4,
				},
			),
			cameAnyway: fc.option(fc.constantFrom(0, 1), { freq: 2 }),
			revenue: fc.option(
				fc.oneof(
					fc.integer({ min: -100_000, max: 1_000_000 }).map((cents) => cents / 100),
					fc.double({ min: -1e9, max: 1e9, noNaN: true }),
				),
				{ freq: 5 },
			),
		}),
		{ maxLength: 16 },
	)
	.map((rows) =>
		rows.map(({ twin, referredBy, cameAnyway, revenue }, index) => ({
			customer: `Person ${twin && index > 0 ? index - 1 : index}`,
			...(referredBy === null ? {} : { referredBy }),
			...(cameAnyway === null ? {} : { cameAnyway }),
			...(revenue === null ? {} : { revenue }),
		})),
	);

const share = fc.double({ min: 0, max: 1, noNaN: true });

function forestOf(customers: readonly Customer[], passUp: number) {
	const { referrers } = referralForest(customers);
	return {
		referrers,
		values: customers.map(({ revenue }) => revenue),
		passUp: (index: number) => (cameAnyway(customers[index]!) ? 0 : passUp),
	};
}

const cameAnyway = (customer: Customer) => customer.cameAnyway === 1;

/** The credits of rated customers, 0 where unknown. */
const credits = (customers: readonly Customer[], passUp: number) =>
	rate(customers, { ...defaultPolicy, passUp }, TODAY).map(({ credit = 0 }) => credit);

test("REFERRAL_MEASURES.credit adds up to all values, within a billionth of their size", () => {
	fc.assert(
		fc.property(people, share, (customers, passUp) => {
			const values = customers.map(({ revenue = 0 }) => revenue);
			const credits = REFERRAL_MEASURES.credit(forestOf(customers, passUp));
			const size = sum(values.map(Math.abs));
			expect(Math.abs(sum(credits) - sum(values))).toBeLessThanOrEqual(1e-9 * size);
		}),
		RUNS,
	);
});

test("rate gives credits that add up to all values, with customers who would have come anyway", () => {
	fc.assert(
		fc.property(people, share, (customers, passUp) => {
			fc.pre(customers.length > 1 && customers.some(({ referredBy }) => referredBy !== undefined));
			const values = customers.map(({ revenue = 0 }) => revenue);
			const size = sum(values.map(Math.abs));
			expect(Math.abs(sum(credits(customers, passUp)) - sum(values))).toBeLessThanOrEqual(1e-9 * size);
		}),
		{ numRuns: 500 },
	);
});

test("rate gives no credit for a customer who would have come anyway, as if nobody had referred them", () => {
	fc.assert(
		fc.property(people, share, (customers, passUp) => {
			fc.pre(customers.length > 1 && customers.some(({ referredBy }) => referredBy !== undefined));
			const forest = forestOf(customers, passUp);
			const referrers = forest.referrers.map((referrer, index) =>
				cameAnyway(customers[index]!) ? null : referrer,
			);
			const unlinked = REFERRAL_MEASURES.credit({ ...forest, referrers, passUp: () => passUp });
			expect(credits(customers, passUp)).toEqual(unlinked);
		}),
		{ numRuns: 500 },
	);
});

test("REFERRAL_MEASURES.influence is the sum over all referrals, found by walking up from each", () => {
	fc.assert(
		fc.property(people, (customers) => {
			const forest = forestOf(customers, 0.25);
			const [influence, referred] = [customers.map(() => 0), customers.map(() => 0)];
			customers.forEach(({ revenue = 0 }, index) => {
				for (let above = forest.referrers[index]!; above !== null; above = forest.referrers[above]!) {
					influence[above]! += revenue;
					referred[above]!++;
				}
			});
			const size = sum(customers.map(({ revenue = 0 }) => Math.abs(revenue)));
			expect(REFERRAL_MEASURES.referred(forest)).toEqual(referred);
			REFERRAL_MEASURES.influence(forest).forEach((value, index) => {
				expect(Math.abs(value - influence[index]!)).toBeLessThanOrEqual(1e-9 * size);
			});
		}),
		RUNS,
	);
});

test("referralForest gives each customer with a referrer's name a link, a source or a problem, exactly once", () => {
	fc.assert(
		fc.property(people, (customers) => {
			const { referrers, sources, problems } = referralForest(customers);
			const unlinked = [
				...sources.flatMap((source) => source.customers),
				...problems.flatMap((problem) => {
					if (problem.kind === "self") return [problem.customer];
					return problem.kind === "ring" ? problem.customers.slice(0, 1) : problem.customers;
				}),
			];
			const linked = indexes(customers).filter((index) => referrers[index] !== null);
			const named = indexes(customers).filter((index) => customers[index]!.referredBy !== undefined);
			expect([...linked, ...unlinked].sort((a, b) => a - b)).toEqual(named);
		}),
		RUNS,
	);
});

test("referralForest cuts a ring at its customer furthest down, and lists it from referred to referrer", () => {
	fc.assert(
		fc.property(people, (customers) => {
			const { referrers, problems } = referralForest(customers);
			for (const problem of problems) {
				if (problem.kind !== "ring") continue;
				const ring = problem.customers;
				expect(Math.max(...ring)).toBe(ring[0]);
				expect(ring.map((index) => referrers[index])).toEqual([null, ...ring.slice(2), ring[0]]);
			}
		}),
		RUNS,
	);
});

test("REFERRAL_MEASURES give the same digits in any order of rows, except for the cut of a ring", () => {
	const shuffled = people.chain((customers) => {
		// Removing the link at which a ring is cut removes the ring.
		const { problems } = referralForest(customers);
		const cut = new Set(
			problems.flatMap((problem) => (problem.kind === "ring" ? [problem.customers[0]!] : [])),
		);
		const list = customers.map(
			({ referredBy, ...rest }, index): Customer =>
				referredBy === undefined || cut.has(index) ? rest : { ...rest, referredBy },
		);
		const all = indexes(list);
		return fc.tuple(
			fc.constant(list),
			fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
		);
	});
	fc.assert(
		fc.property(shuffled, share, ([customers, order], passUp) => {
			const straight = forestOf(customers, passUp);
			const mixed = forestOf(
				order.map((index) => customers[index]!),
				passUp,
			);
			for (const measure of MEASURES) {
				const values = REFERRAL_MEASURES[measure](straight);
				expect(REFERRAL_MEASURES[measure](mixed), measure).toEqual(order.map((index) => values[index]));
			}
		}),
		RUNS,
	);
});

const indexes = (list: readonly unknown[]) => list.map((_, index) => index);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
