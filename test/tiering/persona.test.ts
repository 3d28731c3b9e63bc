import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { type Persona, persona as personaBy } from "../../src/tiering/persona.ts";
import { rateOne, TODAY } from "./rateOne.ts";

const persona = (rating: Parameters<typeof personaBy>[0]) => personaBy(rating, defaultPolicy.persona);
const YEAR_AGO = TODAY - 365;
const grows = (percent: number) => ({ revenue: 100 + percent, previousRevenue: 100 });

test.each<[Persona | null, Customer]>([
	["draining", { energy: 2, satisfaction: 2 }],
	["draining", { energy: 1, complaints: 3 }],
	["draining", { complaints: 4, steadiness: 2 }],
	// Two signs of the same thing count once.
	[null, { satisfaction: 1, complaints: 9 }],
	[null, { energy: 1 }],
	[null, { energy: 3, satisfaction: 1, complaints: 2, steadiness: 3 }],
	["bringsOutBest", { energy: 4, newNeeds: 4 }],
	["bringsOutBest", { referred: 1, ...grows(20) }],
	[null, { energy: 4, newNeeds: 3, referred: 0, ...grows(19) }],
	["stuck", { orders: 4, products: 1, ...grows(5) }],
	["stuck", { firstOrder: YEAR_AGO, newNeeds: 2, ...grows(-40) }],
	[null, { orders: 3, firstOrder: YEAR_AGO + 1, products: 1, ...grows(0) }],
	[null, { orders: 4, products: 1, ...grows(6) }],
	[null, { orders: 4, products: 2, newNeeds: 3, ...grows(0) }],
	// Growth is unknown, so it is no sign of being stuck.
	[null, { orders: 9, products: 1, newNeeds: 1, revenue: 100 }],
	[null, {}],
])("persona is %s for %o", (expected, customer) => {
	expect(persona(rateOne(customer))?.persona ?? null).toBe(expected);
});

describe("persona", () => {
	test("is the first in the model's order whose signs are met", () => {
		const all = { energy: 1, steadiness: 1, newNeeds: 5, referred: 2, orders: 9, products: 1, ...grows(0) };
		expect(persona(rateOne(all))?.persona).toBe("draining");
		const { energy, ...rest } = all;
		expect(persona(rateOne(rest))?.persona).toBe("bringsOutBest");
	});

	test("has all its signs, with their values, as evidence and nothing else", () => {
		expect(persona(rateOne({ energy: 2, satisfaction: 1, complaints: 4, steadiness: 5 }))?.evidence).toEqual([
			{ fact: "energy", value: 2 },
			{ fact: "satisfaction", value: 1 },
			{ fact: "complaints", value: 4 },
		]);
		const stuck = { orders: 6, firstOrder: YEAR_AGO, products: 1, newNeeds: 4, ...grows(5) };
		expect(persona(rateOne(stuck))?.evidence).toEqual([
			{ fact: "orders", value: 6 },
			{ fact: "ageMonths", value: 12 },
			{ fact: "growth", value: 0.05 },
			{ fact: "products", value: 1 },
		]);
	});
});
