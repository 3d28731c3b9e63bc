import { expect, test } from "vitest";
import { CRITERIA, criteriaOf, GROUPS } from "../../src/tiering/criteria.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import { sixMonths } from "../../src/tiering/outlook/sixMonths.ts";
import { rateOne } from "./rateOne.ts";

const outlook = (customer: Parameters<typeof rateOne>[0]) => sixMonths(rateOne(customer), defaultPolicy);

test("GROUPS has every criterion once, in the order of the model", () => {
	expect(GROUPS.flatMap(criteriaOf)).toEqual(CRITERIA);
});

test("sixMonths gives money and owner half of the chance each, whatever their weights", () => {
	// Money: negotiation 5 = 100 points, weight 6; days late 10 = 50 points, weight 7: (600 + 350) / 13.
	// Owner: ownerFocus 3 = 50, delegation 1 = 0, weight 5 each: 25.
	const chance = (950 / 13 + 25) / 2;
	const { low, high, verdict, unknown } = outlook({
		negotiation: 5,
		daysLate: 10,
		ownerFocus: 3,
		delegation: 1,
	})!;
	expect(low).toBeCloseTo(chance, 12);
	expect(high).toBe(low);
	expect({ verdict, unknown }).toEqual({ verdict: "either", unknown: null });
});

test("sixMonths is likely from a chance of 70, and at risk below 40", () => {
	expect(outlook({ negotiation: 4, ownerFocus: 5, delegation: 4 })?.verdict).toBe("likely"); // 75 and 87.5
	expect(outlook({ negotiation: 2, ownerFocus: 2 })?.verdict).toBe("atRisk"); // 25 and 25
	expect(outlook({ negotiation: 3, ownerFocus: 3 })?.verdict).toBe("either");
});

test("sixMonths gives a range if one half is unknown, and names that half", () => {
	expect(outlook({ negotiation: 4 })).toMatchObject({
		low: 37.5,
		high: 87.5,
		verdict: "either",
		unknown: "owner",
	});
	expect(outlook({ ownerFocus: 1 })).toMatchObject({
		low: 0,
		high: 50,
		verdict: "either",
		unknown: "money",
	});
});

test("sixMonths is null if neither half is known", () => {
	expect(outlook({ revenue: 1000, profit: 300 })).toBeNull();
});

test("sixMonths has the contributions of each half as reasons", () => {
	const { reasons } = outlook({ negotiation: 5, daysLate: 60, ownerFocus: 4, newNeeds: 5 })!;
	// Weights 6 and 7 of the 13 of money; only ownerFocus is known of the owner.
	expect(reasons.map(({ criterion, contribution }) => [criterion, contribution])).toEqual([
		["negotiation", (6 * 50) / 13],
		["daysLate", (7 * -50) / 13],
		["ownerFocus", 25],
	]);
});
