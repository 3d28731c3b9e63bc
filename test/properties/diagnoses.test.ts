import fc from "fast-check";
import { expect, test } from "vitest";
import { rate } from "../../src/tiering/rate.ts";
import { diagnoses } from "../../src/tiering/summary/diagnoses.ts";
import { fromPersona } from "../../src/tiering/summary/diagnosis/fromPersona.ts";
import { TODAY } from "../tiering/customers.ts";
import { list, policy } from "./arbitraries.ts";

const RUNS = { numRuns: 800 };
/** A share of what may be negative, a difference of shares, money, and how many: these are no parts of a whole. */
const NO_SHARES = ["workingTooHard", "moneyLosersBill", "hiddenAdvocates"];

test("every diagnosis is a number or unknown, and a share lies within its whole", () => {
	fc.assert(
		fc.property(list, policy, (customers, by) => {
			const found = diagnoses(rate(customers, by, TODAY), by);
			expect(found).toHaveLength(9);
			for (const one of found) {
				if (one.found === null) expect(one.isMet).toBeUndefined();
				else expect(Number.isFinite(one.found)).toBe(true);
				if (one.found === null || NO_SHARES.includes(one.kind)) continue;
				expect(one.found).toBeGreaterThanOrEqual(0);
				expect(one.found + ("open" in one ? one.open : 0)).toBeLessThanOrEqual(1 + 1e-9);
			}
			const hours = found.find((one) => one.kind === "workingTooHard")?.hours ?? 0;
			expect(hours >= 0 && hours <= 1).toBe(true);
		}),
		RUNS,
	);
});

test("the order of customers changes no diagnosis", () => {
	fc.assert(
		fc.property(list, policy, fc.infiniteStream(fc.nat()), (customers, by, ranks) => {
			const ratings = rate(customers, by, TODAY);
			const mixed = ratings
				.map((rating) => ({ rating, rank: ranks.next().value as number }))
				.sort((a, b) => a.rank - b.rank)
				.map(({ rating }) => rating);
			const [straight, shuffled] = [diagnoses(ratings, by), diagnoses(mixed, by)];
			const rounded = (found: typeof straight) =>
				JSON.parse(JSON.stringify(found), (_, value) =>
					typeof value === "number" ? Number(value.toPrecision(12)) : value,
				);
			expect(rounded(shuffled)).toEqual(rounded(straight));
		}),
		RUNS,
	);
});

test("what is said about drama stands, whatever becomes known of people", () => {
	fc.assert(
		fc.property(list, policy, (customers, by) => {
			const asked = rate(customers, by, TODAY);
			const before = asked.map((rating) => ({
				...rating,
				measures: { ...rating.measures, energy: undefined, steadiness: undefined, newNeeds: undefined },
			}));
			const [earlier, later] = [before, asked].map(
				(ratings) => fromPersona("livingOnDrama", ratings, by).isMet,
			);
			if (earlier !== undefined) expect(later).toBe(earlier);
		}),
		RUNS,
	);
});
