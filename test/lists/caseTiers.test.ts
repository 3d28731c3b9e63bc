import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Referrals } from "../../src/contract/server.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { openFile } from "../../src/preview/openFile.ts";
import { openSheets, openStyledSheets, runMenuItem } from "../workbook/openFile.ts";
import { viewOf } from "../workbook/reviewing.ts";

/** Opens a list as `npm start -- FILE` does, and tiers it. */
async function tiered(name: string): Promise<Headless> {
	const file = await openFile(readFileSync(`test/lists/cases/${name}`), name);
	const book = await openStyledSheets(file.sheets, file.locale ?? "en_US");
	await runMenuItem(book, "tierMyCustomers");
	return book;
}

const SUMMARY = /^(?:Tier summary|Overblik|Niveauoversigt)/;
const summaryText = (book: Headless) => {
	const tab = book.sheets().find((sheet) => SUMMARY.test(sheet));
	return tab === undefined ? "" : book.values(tab).flat().join("\n");
};
const EVERY_CELL = /Every cell of|Alle celler på/;

/** The results of the customers, by name, in the columns that the add-on wrote. */
function results(book: Headless, heading: string): Record<string, unknown> {
	const rows = book.values(book.sheets()[0]);
	const top = rows.findIndex((row) => row.includes(heading));
	const column = rows[top]?.indexOf(heading) ?? -1;
	return Object.fromEntries(rows.slice(top + 1).map((row) => [String(row[0]), row[column]]));
}

/** The tiers of a list, the empty cells below it left out. */
const tiers = (book: Headless) => Object.values(results(book, "Tier")).filter((tier) => tier !== "");

/** Types a usual margin under *Set up*, and tiers the list again. */
async function withMargin(book: Headless): Promise<void> {
	const [tab] = book.sheets();
	await book.call("sidebarSaveSetUp", {
		tab,
		headingRow: null,
		columns: [],
		assumedMargin: 0.4,
		hourlyCost: null,
	});
	await runMenuItem(book, "tierMyCustomers");
}

describe("lists made after public bug reports, tiered by the built add-on", () => {
	test("a customer whose cost is written with a minus and is larger than revenue loses money", async () => {
		const book = await tiered("e2_cost_neg.csv");
		expect(results(book, "Tier").Acme).toBe(4);
		expect(String(results(book, "Why").Acme)).not.toMatch(/220/);
	});

	test("repeated headings are no customer, at the second run too", async () => {
		const book = await tiered("l1_repeat.csv");
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.toasts.map((toast) => toast.split(" ")[0])).toEqual(["4", "4"]);
	});

	test("a year that is not over shrinks nobody", async () => {
		const book = await tiered("i4_partial_year.csv");
		for (const why of Object.values(results(book, "Why"))) expect(String(why)).not.toMatch(/shrink/i);
	});

	test("amounts in three currencies are not added up", async () => {
		const book = await tiered("a9_mixedcur.csv");
		expect(summaryText(book)).not.toMatch(/1[,.]250[,.]000|96\s?%/);
	});

	test.each([
		"a9_mixedcur.csv",
		"b2_unbalanced.csv",
		"b5_ragged_thousand.csv",
		"h4_mixeddates.xlsx",
		"i4_partial_year.csv",
		"m1_subtot_mismatch.csv",
	])("the summary of %s does not say that every cell could be read", async (name) => {
		const text = summaryText(await tiered(name));
		expect(text).not.toBe("");
		expect(text).not.toMatch(EVERY_CELL);
	});

	test("private customers of a shop are tiered", async () => {
		const book = await tiered("o1_shopify_customers.csv");
		expect(book.seen.toasts[0]).toMatch(/^5 /);
	});

	test("three customers with total spend need facts, and the list is asked for profits, with a usual margin too", async () => {
		const book = await tiered("o4_stripe_customers.csv");
		await withMargin(book);
		expect(tiers(book)).toEqual(["needs facts", "needs facts", "needs facts"]);
		expect(book.seen.toasts.at(-1)).toContain("too short to compare its customers");
	});

	test("eight customers with total spend have tiers, without a usual margin and with one", async () => {
		const HEADINGS = "id,Name,Created (UTC),Delinquent,Total Spend,Payment Count".split(",");
		const SPEND = [5400, 90, 12890.5, 760, 2210, 0, 31500, 415];
		const PAYMENTS = [12, 1, 30, 3, 6, 0, 41, 2];
		const rows = SPEND.map((spend, row) => [
			`cus_${row}`,
			`Shop ${row}`,
			"2021-01-02 10:00",
			"false",
			spend,
			PAYMENTS[row]!,
		]);
		const book = await openSheets({ Customers: [HEADINGS, ...rows] });
		await runMenuItem(book, "tierMyCustomers");
		expect(new Set(tiers(book))).toEqual(new Set([1, 2, 3]));
		await withMargin(book);
		expect(new Set(tiers(book))).toEqual(new Set([1, 2, 3]));
	});

	test("a referrer written as name and number is recognised, or suggested", async () => {
		const book = await tiered("j4_refnums.csv");
		const { near, sources } = await viewOf<Referrals>(book, "sidebarReferrals");
		const suggested = near.find(({ found }) => found === "Acme (C001)");
		if (suggested) expect(suggested.meant[0]).toMatch(/^Acme/);
		else expect(sources.map(({ name }) => name)).not.toContain("Acme (C001)");
	});
});
