import { describe, expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import { withCurrency } from "../../src/workbook/reading/moneyFormat.ts";
import { openSheets, type Rows, runMenuItem } from "./openFile.ts";

const plain = (text: string) => text.replace(/\u00a0/g, " ");

describe("withCurrency", () => {
	test.each([
		["#,##0.00", "−12,346"],
		['#,##0.00\\ "kr."', "−12,346 kr."],
		["#,##0.00 [$kr.-406]", "−12,346 kr."],
		["[$€-407] #,##0.00", "−€ 12,346"],
		['_("$"* #,##0.00_);_("$"* (#,##0.00)', "−$12,346"],
		["$#,##0;[Red]-$#,##0", "−$12,346"],
		["# ##0,00 zł", "−12,346 zł"],
	])("writes an amount as the format %s does", (format, expected) => {
		expect(plain(withCurrency(language("en"), format).figures.money(-12_345.6))).toBe(expected);
	});
});

/** The large figures of the board, and the first amount below a name. */
async function amounts(profits: readonly unknown[]) {
	const rows = profits.map((profit, index) => [`Customer ${"ABCD"[index]}`, profit] as Rows[number]);
	const book = await openSheets({ Customers: [["Customer", "Profit"], ...rows] });
	await runMenuItem(book, "tierMyCustomers");
	const board = book.values("Customers by tier");
	return board.flat().filter((cell) => typeof cell === "string" && /\d/.test(cell)) as string[];
}

test("amounts that are texts with a currency have it on the board too", async () => {
	const texts = (await amounts(["1,200 €", "800 €", "500 €", "-40 €"])).map(plain);
	expect(texts).toContain("2,460 €");
	expect(texts).toContain("−40 €");
});

test("amounts without a currency, or with a word that is none, have none on the board", async () => {
	expect((await amounts([1200, 800, 500, -40])).map(plain)).toContain("2,460");
	expect((await amounts(["1.2k", "0.8k", "0.5k", "-40"])).join(" ")).not.toMatch(/\d\s?k\b/);
});
