import fc from "fast-check";
import { expect, test } from "vitest";
import { rate } from "../../src/tiering/rate.ts";
import { diagnoses } from "../../src/tiering/summary/diagnoses.ts";
import { fromPersona } from "../../src/tiering/summary/diagnosis/fromPersona.ts";
import { TODAY } from "../tiering/rateOne.ts";
import { anyList, anyPolicy } from "./arbitraries.ts";
import { runs } from "./runs.ts";

const RUNS = { numRuns: runs(800) };
/** A difference of shares, an amount and a count: these are not between 0 and 1. */
const NOT_SHARES = ["workingTooHard", "tier4Losses", "hiddenAdvocates"];

test("diagnoses are finite or unknown, and shares are between 0 and 1", () => {
	fc.assert(
		fc.property(anyList, anyPolicy, (customers, policy) => {
			const found = diagnoses(rate(customers, policy, TODAY), policy);
			expect(found).toHaveLength(9);
			for (const diagnosis of found) {
				if (diagnosis.found === null) expect(diagnosis.isMet).toBeUndefined();
				else expect(Number.isFinite(diagnosis.found)).toBe(true);
				if (diagnosis.found === null || NOT_SHARES.includes(diagnosis.kind)) continue;
				expect(diagnosis.found).toBeGreaterThanOrEqual(0);
				expect(diagnosis.found + ("open" in diagnosis ? diagnosis.open : 0)).toBeLessThanOrEqual(1 + 1e-9);
			}
			const hours = found.find((diagnosis) => diagnosis.kind === "workingTooHard")?.hours ?? 0;
			expect(hours >= 0 && hours <= 1).toBe(true);
		}),
		RUNS,
	);
});

test("diagnoses do not depend on the order of customers", () => {
	fc.assert(
		fc.property(anyList, anyPolicy, fc.infiniteStream(fc.nat()), (customers, policy, ranks) => {
			const ratings = rate(customers, policy, TODAY);
			const mixed = ratings
				.map((rating) => ({ rating, rank: ranks.next().value as number }))
				.sort((a, b) => a.rank - b.rank)
				.map(({ rating }) => rating);
			const [straight, shuffled] = [diagnoses(ratings, policy), diagnoses(mixed, policy)];
			const rounded = (found: typeof straight) =>
				JSON.parse(JSON.stringify(found), (_, value) =>
					typeof value === "number" ? Number(value.toPrecision(12)) : value,
				);
			expect(rounded(shuffled)).toEqual(rounded(straight));
		}),
		RUNS,
	);
});

test("livingOnDrama never changes its answer as more answers about people become known", () => {
	fc.assert(
		fc.property(anyList, anyPolicy, (customers, policy) => {
			const after = rate(customers, policy, TODAY);
			const before = after.map((rating) => ({
				...rating,
				measures: { ...rating.measures, energy: undefined, steadiness: undefined, newNeeds: undefined },
			}));
			const [earlier, later] = [before, after].map(
				(ratings) => fromPersona("livingOnDrama", ratings, policy).isMet,
			);
			if (earlier !== undefined) expect(later).toBe(earlier);
		}),
		RUNS,
	);
});
