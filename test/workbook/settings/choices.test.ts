import { describe, expect, test } from "vitest";
import type { Home } from "../../../src/contract/server.ts";
import type { Headless } from "../../../src/preview/headless.ts";
import { openSheets, type Rows, runMenuItem } from "../openFile.ts";

const LIST: Rows = [
	["Customer", "Revenue", "Profit"],
	...Array.from({ length: 6 }, (_, index) => [`Shop ${index}`, 900 + index * 70, 90 + index]),
];

async function tiered(locale = "en_US"): Promise<Headless> {
	const book = await openSheets({ Customers: LIST }, locale);
	await runMenuItem(book, "tierMyCustomers");
	return book;
}

/** The number of the row with a key, counted from 1. */
const rowOf = (book: Headless, key: string, tab = "Tier settings") =>
	1 + book.values(tab).findIndex((row) => row.includes(key));
const choicesAt = (book: Headless, key: string, tab = "Tier settings") => {
	const [[validation]] = book
		.face(tab)
		.getRange(rowOf(book, key, tab), 2, 1, 1)
		.getDataValidations() as [[never]];
	return (validation as { getCriteriaValues(): unknown[] } | null)?.getCriteriaValues()[0] ?? null;
};
const noticesOf = async (book: Headless) =>
	((await book.call("sidebarHome")) as { view: Home }).view.firstNoticed.map(({ text }) => text);

describe("a new settings tab", () => {
	test.each([
		["en_US", "Tier settings", ["off", "low", "normal", "high"], ["on", "off"]],
		["da_DK", "Indstillinger", ["fra", "lav", "normal", "høj"], ["til", "fra"]],
	])("offers its words to choose from, in %s", async (locale, wanted, weights, gates) => {
		const book = await tiered(locale);
		const tab = book.sheets().find((name) => name.toLowerCase().includes(wanted.toLowerCase()))!;
		expect(choicesAt(book, "criterion.fit", tab)).toEqual(weights);
		expect(choicesAt(book, "gate.unprovenProfit", tab)).toEqual(gates);
		expect(choicesAt(book, "general.language", tab)).toContain("Dansk");
		expect(choicesAt(book, "threshold.tier1", tab)).toBeNull();
	});

	test("takes a number for a weight, in spite of the words to choose from", async () => {
		const book = await tiered();
		await book.type(`B${rowOf(book, "criterion.fit")}`, "7", "Tier settings");
		expect(await noticesOf(book)).toEqual([]);
		expect(book.values("Tier settings")[rowOf(book, "criterion.fit") - 1]![2]).toBe(7);
	});

	test.each([
		["criterion.fit", "hihg", "Did you mean “high”?"],
		["gate.unprovenProfit", "onn", "Did you mean “on”?"],
		["general.language", "dansj", "Did you mean “Dansk”?"],
	])("asks what was meant by a slip in %s", async (key, typed, question) => {
		const book = await tiered();
		const row = rowOf(book, key);
		await book.type(`B${row}`, typed, "Tier settings");
		expect(await noticesOf(book)).toEqual([
			`Tier settings B${row}: “${typed}” is not a word we know; it is not used. ${question}`,
		]);
	});

	test("is opened from the sidebar, which says so where there is none", async () => {
		const book = await openSheets({ Customers: LIST });
		expect(await book.call("sidebarOpenTab", "settings")).toMatchObject({ ok: false });
		await runMenuItem(book, "tierMyCustomers");
		expect(await book.call("sidebarOpenTab", "settings")).toMatchObject({ ok: true });
	});
});
