import { expect, test } from "vitest";
import type { Headless } from "../../../src/preview/headless.ts";
import { openSheets, runMenuItem } from "../openFile.ts";
import { summaryRow } from "../summaryLine.ts";

const SUMMARY = "Tier summary";
const LIST = [
	["Customer", "Revenue", "Profit"],
	["Ane ApS", 10_000, 3_000],
	["Bo & Co", 9_800, -1_240],
];
const formatOf = (book: Headless, column: string, key: string) =>
	book.looks(`${column}${summaryRow(book, key)}`, SUMMARY)?.n?.pattern;

/** Number formats of revenue and net profit in the table of tiers, its total, the curve and What if. */
const amounts = (book: Headless) => [
	formatOf(book, "E", "tiers.1"),
	formatOf(book, "G", "tiers.1"),
	formatOf(book, "G", "tiers.all"),
	formatOf(book, "G", "whale.2"),
	formatOf(book, "E", "whatIf.now"),
];

async function tiered(column: number, format: string): Promise<Headless> {
	const book = await openSheets({ Customers: LIST });
	book.face("Customers").getRange(2, column, 2, 1).setNumberFormat(format);
	await runMenuItem(book, "tierMyCustomers");
	return book;
}

test.each(['#,##0 "kr."', "#,##0", "[$€-407] #,##0.00", "£0.00", "#,##0.00;[RED]-#,##0.00"])(
	"the summary writes amounts as the list writes its profits: %s",
	async (format) => {
		expect(amounts(await tiered(3, format))).toEqual(Array(5).fill(format));
	},
);

test.each(["0", "0.00", "0%", "@", "General", "0.00E+00", '0 "%"%'])(
	"the summary does not take over a format that shows no amount or no thousands: %s",
	async (format) => {
		expect(amounts(await tiered(3, format))).toEqual(Array(5).fill("#,##0.00"));
	},
);

test("the summary without profits writes amounts as the list writes its revenues, or with two decimals", async () => {
	const book = await openSheets({ Customers: LIST.map(([name, revenue]) => [name!, revenue!]) });
	book.face("Customers").getRange(2, 2, 2, 1).setNumberFormat("#,##0 kr");
	await runMenuItem(book, "tierMyCustomers");
	expect(formatOf(book, "E", "tiers.1")).toBe("#,##0.00");
	const dollars = await openSheets({ Customers: LIST.map(([name, revenue]) => [name!, revenue!]) });
	dollars.face("Customers").getRange(2, 2, 2, 1).setNumberFormat("$#,##0");
	await runMenuItem(dollars, "tierMyCustomers");
	expect(formatOf(dollars, "E", "tiers.1")).toBe("$#,##0");
});

test("the summary keeps a format that somebody gives it", async () => {
	const book = await tiered(3, "#,##0");
	book.face(SUMMARY).getRange(summaryRow(book, "tiers.1"), 7, 1, 1).setNumberFormat("0.0");
	await runMenuItem(book, "tierMyCustomers");
	expect(formatOf(book, "G", "tiers.1")).toBe("0.0");
	expect(formatOf(book, "G", "tiers.2")).toBe("#,##0");
});
