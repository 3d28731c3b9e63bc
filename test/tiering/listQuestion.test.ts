import { expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import { fitted } from "../../src/tiering/fit.ts";
import { type ListQuestion, listQuestion } from "../../src/tiering/listQuestion.ts";
import type { Policy } from "../../src/tiering/policy.ts";
import { TODAY } from "./rateOne.ts";

const off = { profit: false, growth: false };
const hours = ["Ane", "Bo", "Cai", "Dan", "Eva"].map((customer) => ({ customer, revenue: 900, hours: 3 }));

test.each<[string, Partial<Policy>, ListQuestion | null]>([
	["the margin first, where the list shows no profit", { unproven: off }, "usualMargin"],
	["who grows, once the margin is typed", { unproven: off, assumedMargin: 0.3 }, "previousRevenue"],
	[
		"who grows, where the list shows profits",
		{ unproven: { profit: true, growth: false } },
		"previousRevenue",
	],
	["the price of an hour, where hours have none", {}, "hourlyCost"],
	["nothing, where the list shows everything", { hourlyCost: 50 }, null],
])("listQuestion asks for %s", (_, changes, question) => {
	expect(listQuestion(hours, { ...defaultPolicy, ...changes })).toBe(question);
});

test("listQuestion does not ask for the price of an hour where no customer has hours", () => {
	const names = hours.map(({ customer }) => ({ customer, revenue: 900 }));
	expect(listQuestion(names, defaultPolicy)).toBeNull();
});

test("listQuestion asks fewer than five customers for their profits, which a usual margin cannot stand for", () => {
	const few = hours.slice(0, 4).map(({ customer }) => ({ customer, revenue: 100 }));
	for (const assumedMargin of [null, 0.4])
		expect(listQuestion(few, fitted({ ...defaultPolicy, assumedMargin }, few, TODAY))).toBe("profits");
	expect(listQuestion([...few, { customer: "Eva", revenue: 100 }], defaultPolicy)).not.toBe("profits");
	expect(listQuestion([...few.slice(1), { customer: "Eva", profit: 100 }], defaultPolicy)).not.toBe(
		"profits",
	);
	expect(listQuestion([], defaultPolicy)).toBeNull();
});

test("listQuestion asks a list without amounts for the revenue, as a margin would be of no use", () => {
	const answers = hours.map(({ customer }) => ({ customer, satisfaction: 4 }));
	expect(listQuestion(answers, { ...defaultPolicy, unproven: off })).toBe("revenue");
	for (const known of [
		{ recentRevenue: 5 },
		{ lifetimeRevenue: 5 },
		{ profit: 5 },
		{ ratios: { growth: 0.1 } },
	])
		expect(
			listQuestion([...answers, { customer: "Cy", ...known }], { ...defaultPolicy, unproven: off }),
		).toBe("usualMargin");
	expect(listQuestion([], defaultPolicy)).toBeNull();
});

test("listQuestion asks a list of names and revenue for the margin, then for growth, then for nothing", () => {
	const customers = Array.from({ length: 20 }, (_, row) => ({
		customer: `C${row}`,
		revenue: 100 * (row + 1),
	}));
	const asked = (policy: Policy, list = customers) => listQuestion(list, fitted(policy, list, TODAY));
	expect(asked(defaultPolicy)).toBe("usualMargin");
	expect(asked({ ...defaultPolicy, assumedMargin: 0.3 })).toBe("previousRevenue");
	const growing = customers.map((customer) => ({ ...customer, previousRevenue: 100 }));
	expect(asked({ ...defaultPolicy, assumedMargin: 0.3 }, growing)).toBeNull();
});

test("listQuestion in words says what the list lacks, in both languages", () => {
	const text = (locale: string) => language(locale).words.listQuestion.usualMargin;
	expect(text("en")).toMatch(/^Your list does not say what you earn/);
	expect(text("da")).toMatch(/^Listen siger ikke, hvad du tjener/);
	expect(text("en")).toContain("usual margin (what you keep of 100 before the cost of your own hours)");
	expect(text("da")).toContain("dækningsgrad (hvad du beholder af 100, før du trækker dine egne timer fra)");
});
