import { expect, it } from "vitest";
import { language } from "../../src/i18n/language.ts";
import { PRACTICE_FACTS, practiceList } from "../../src/preview/practiceList.ts";
import { readTable } from "../../src/table/readTable.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import { rate } from "../../src/tiering/rate.ts";
import { referralForest } from "../../src/tiering/referral/referralForest.ts";
import { suggestReferrers } from "../../src/tiering/referral/suggestReferrers.ts";

const { words: da } = language("da");

const today = new Date(2026, 2, 31);
const rated = rate(
	readTable(practiceList(today, "en_US").cells).customers.map((customer) => customer.facts),
	defaultPolicy,
	Math.floor(Date.UTC(2026, 2, 31) / 86_400_000),
);
const named = (name: string) => rated.find(({ customer }) => customer.customer === name);

it("the practice list has no problems, and a title that says its customers are made up", () => {
	const { cells } = practiceList(today, "en_US");
	expect(cells[0]).toEqual(["Practice list — made-up customers"]);
	expect(readTable(cells)).toMatchObject({ headerRow: 3, problems: [], leftOut: [] });
});

it("the practice list has customers in every tier and one who needs facts", () => {
	expect(new Set(rated.map(({ tier }) => tier))).toEqual(new Set([1, 2, 3, 4, "needsFacts"]));
});

it("the practice list has a new customer whose loss is still Tier 3, on any day", () => {
	expect(named("Aurora Yoga")).toMatchObject({ tier: 3 });
	expect(named("Aurora Yoga")?.measures.netProfit).toBeLessThan(0);
});

it("the practice list has a chain of four referrals, and a money loser who referred others", () => {
	expect(named("Nordlys Tryk ApS")?.measures.referred).toBe(4);
	expect(named("Kaffebaren Krudt")).toMatchObject({ tier: 4, gate: "loses" });
	expect(named("Kaffebaren Krudt")?.measures.referred).toBe(3);
});

it("the practice list has sources, and one whose name is nearly a customer's", () => {
	const customers = rated.map(({ customer }) => customer);
	const { sources, problems } = referralForest(customers);
	expect(sources.map(({ name }) => name)).toEqual(["Google ads", "Fair 2023", "Lindholm Smed"]);
	expect(suggestReferrers(sources, customers)).toMatchObject([{ suggestions: ["Lindholm Smede"] }]);
	expect(problems).toEqual([]);
});

it("the practice list is Danish in a Danish file, with the add-on's headings and the same facts", () => {
	const { name, cells } = practiceList(today, "da_DK");
	expect([name, cells[0]]).toEqual(["Øveliste", ["Øveliste — opdigtede kunder"]]);
	expect(cells[3]).toEqual(PRACTICE_FACTS.map((fact) => da.facts[fact]));
	const factsIn = (locale: string) =>
		readTable(practiceList(today, locale).cells).customers.map(({ facts: { referredBy, ...rest } }) => rest);
	expect(factsIn("da_DK")).toEqual(factsIn("en_US"));
});
