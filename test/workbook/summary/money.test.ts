import { expect, test } from "vitest";
import type { Headless } from "../../../src/preview/headless.ts";
import { choose, opened } from "../openBook.ts";
import { summaryRow } from "../summaryLine.ts";

const SUMMARY = "Tier summary";
const LIST = [
	["Customer", "Revenue", "Profit"],
	["Ane ApS", 10_000, 3_000],
	["Bo & Co", 9_800, -1_240],
];
const formatOf = (book: Headless, column: string, key: string) =>
	book.looks(`${column}${summaryRow(book, key)}`, SUMMARY)?.n?.pattern;

/** The formats of the amounts: revenue and net profit of the tiers, of the whole, of the curve, and of what if. */
const amounts = (book: Headless) => [
	formatOf(book, "E", "tiers.1"),
	formatOf(book, "G", "tiers.1"),
	formatOf(book, "G", "tiers.all"),
	formatOf(book, "G", "whale.2"),
	formatOf(book, "E", "whatIf.now"),
];

async function tiered(column: number, format: string): Promise<Headless> {
	const book = await opened({ Customers: LIST });
	book.face("Customers").getRange(2, column, 2, 1).setNumberFormat(format);
	await choose(book, "tierMyCustomers");
	return book;
}

test.each(['#,##0 "kr."', "#,##0", "[$€-407] #,##0.00", "£0.00", "#,##0.00;[RED]-#,##0.00"])(
	"amounts are written as the list writes its profits: %s",
	async (format) => {
		expect(amounts(await tiered(3, format))).toEqual(Array(5).fill(format));
	},
);

test.each(["0", "0.00", "0%", "@", "General", "0.00E+00", '0 "%"%'])(
	"not with a format that says no amount, or leaves long sums without thousands: %s",
	async (format) => {
		expect(amounts(await tiered(3, format))).toEqual(Array(5).fill("#,##0.00"));
	},
);

test("without profits, as the list writes its revenues; with nothing chosen, with two decimals", async () => {
	const book = await opened({ Customers: LIST.map(([name, revenue]) => [name!, revenue!]) });
	book.face("Customers").getRange(2, 2, 2, 1).setNumberFormat("#,##0 kr");
	await choose(book, "tierMyCustomers");
	expect(formatOf(book, "E", "tiers.1")).toBe("#,##0.00");
	const dollars = await opened({ Customers: LIST.map(([name, revenue]) => [name!, revenue!]) });
	dollars.face("Customers").getRange(2, 2, 2, 1).setNumberFormat("$#,##0");
	await choose(dollars, "tierMyCustomers");
	expect(formatOf(dollars, "E", "tiers.1")).toBe("$#,##0");
});

test("a format that somebody gives the summary afterwards stays", async () => {
	const book = await tiered(3, "#,##0");
	book.face(SUMMARY).getRange(summaryRow(book, "tiers.1"), 7, 1, 1).setNumberFormat("0.0");
	await choose(book, "tierMyCustomers");
	expect(formatOf(book, "G", "tiers.1")).toBe("0.0");
	expect(formatOf(book, "G", "tiers.2")).toBe("#,##0");
});
