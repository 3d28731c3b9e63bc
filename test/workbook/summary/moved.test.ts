import { expect, test } from "vitest";
import type { Headless } from "../../../src/preview/headless.ts";
import { openSheets, type Rows, runMenuItem } from "../openFile.ts";
import { summaryLine, summaryPart } from "../summaryLine.ts";

const SUMMARY = "Tier summary";
const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Previous revenue"],
	["Ane", 10_000, 3_500, 6_500],
	["Bo", 9_800, -1_240, 7_000],
	["Cy", 5_000, 600, 5_000],
	["Di", "", "", ""],
];
const PARTS = ["first", "moved", "personas"];
const DAY = 86_400_000;

const tierIt = (book: Headless) => runMenuItem(book, "tierMyCustomers");
const line = (book: Headless, way: string, tab?: string) =>
	summaryLine(book, `moved.${way}`, tab).slice(0, 3);
const labels = (book: Headless) => summaryPart(book, "moved").slice(1);
async function tiered(locale?: string): Promise<Headless> {
	const book = await openSheets({ Customers: LIST }, locale);
	await tierIt(book);
	return book;
}
async function changeSetting(book: Headless, key: string, value: string, tab = "Tier settings") {
	const row = book.values(tab).findIndex((cells) => cells.includes(key)) + 1;
	await book.type(`B${row}`, value, tab);
}
/** Moves every date of the history back by that many days. */
function ageHistory(book: Headless, days: number) {
	const tab = book.sheets().find((name) => name === "Tier history" || name === "Niveauhistorik")!;
	const dates = book.face(tab).getRange(5, 1, book.values(tab).length - 4, 1);
	dates.setValues(dates.getValues().map(([date]) => [new Date((date as Date).getTime() - days * DAY)]));
}

test("the summary shows moves once there are some: who, which way and since when, and again the next time", async () => {
	const book = await tiered();
	expect(summaryPart(book, "moved")).toEqual([]);
	ageHistory(book, 40);
	await book.type("C2", "-3000", "Customers");
	await book.type("C3", "4000", "Customers");
	await book.type("C4", "-600", "Customers");
	await book.type("B5", "500", "Customers");
	await book.type("C5", "-10", "Customers");
	await tierIt(book);
	const since = new Intl.DateTimeFormat("en-US", { dateStyle: "medium" }).format(Date.now() - 40 * DAY);
	expect(line(book, "headings")).toEqual([`Since ${since}`, "How many", "Who, from which tier to which"]);
	expect(line(book, "up")).toEqual(["Moved up", "1 customer", "Bo (4 → 1)"]);
	expect(line(book, "down")).toEqual(["Moved down", "2 customers", "Ane (1 → 4), Cy (2 → 4)"]);
	expect(line(book, "told")).toEqual(["Has a tier now", "1 customer", "Di (needs facts → 4)"]);
	expect(labels(book)).toEqual(["Moved up", "Moved down", "Has a tier now"]);
	const keys = book.values(SUMMARY).map((row) => String(row[11]));
	expect(keys.filter((key) => PARTS.includes(key))).toEqual(PARTS);
	expect(keys.filter((key) => key.startsWith("moved"))).toHaveLength(6);
	const once = book.values(SUMMARY);
	await tierIt(book);
	expect(book.values(SUMMARY)).toEqual(once);
});

test("the summary's moves go when all have moved back, and leave what users wrote beside them", async () => {
	const book = await tiered();
	await book.type("C2", "-3000", "Customers");
	await tierIt(book);
	const row = book.values(SUMMARY).findIndex((cells) => cells[11] === "moved.down") + 1;
	await book.type(`O${row}`, "call her", SUMMARY);
	await book.type("C2", "3500", "Customers");
	await tierIt(book);
	expect(summaryPart(book, "moved")).toEqual([]);
	expect(book.values(SUMMARY)[row - 1]!.filter((cell) => cell !== "")).toEqual(["call her"]);
});

test("the summary keeps moves by a changed policy apart, and says when it changed", async () => {
	const book = await tiered();
	ageHistory(book, 40);
	await changeSetting(book, "threshold.tier1", "99");
	await tierIt(book);
	const today = new Intl.DateTimeFormat("en-US", { dateStyle: "medium" }).format(Date.now());
	expect(labels(book)).toEqual(["Settings changed"]);
	expect(line(book, "policy")).toEqual([
		"Settings changed",
		`The settings changed on ${today}: moves since then may come from that`,
		"Ane (1 → 2)",
	]);
	await book.type("C4", "-600", "Customers");
	await tierIt(book);
	expect(labels(book)).toEqual(["Moved down", "Settings changed"]);
	expect(line(book, "down")[2]).toBe("Cy (2 → 4)");
});

test("the summary names as many moved customers as there is room for, and counts the rest", async () => {
	const names = Array.from({ length: 30 }, (_, index) => `Customer number ${index + 1}`);
	const book = await openSheets({
		Customers: [["Customer", "Revenue", "Profit"], ...names.map((name) => [name, 100, 10])],
	});
	await tierIt(book);
	book
		.face("Customers")
		.getRange(2, 3, names.length, 1)
		.setValues(names.map(() => [-10]));
	await book.settled();
	await tierIt(book);
	const [, count, who] = line(book, "down");
	expect(count).toBe("30 customers");
	expect(who).toMatch(/^Customer number 1 \(\d → 4\), .*, and 26 more$/);
});

test("the summary shows moves in Danish in a Danish file", async () => {
	const book = await tiered("da_DK");
	ageHistory(book, 40);
	await book.type("C2", "-3000", "Customers");
	await book.type("B5", "500", "Customers");
	await book.type("C5", "-10", "Customers");
	await tierIt(book);
	const tab = "Kundeoversigt";
	expect(line(book, "headings", tab)[0]).toMatch(/^Siden den \d+\. \w+\.? \d{4}$/);
	expect(line(book, "down", tab)).toEqual(["Rykket ned", "1 kunde", "Ane (1 → 4)"]);
	expect(line(book, "told", tab)).toEqual(["Har fået et niveau", "1 kunde", "Di (mangler fakta → 4)"]);
});
