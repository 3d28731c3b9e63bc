import { describe, expect, test } from "vitest";
import type { Headless } from "../../src/preview/headless.ts";
import { openSheets, type Rows, runMenuItem } from "./openFile.ts";
import { summaryLine } from "./summaryLine.ts";

const HEADINGS = ["Customer", "Revenue", "Profit", "Customer plan", "Plan owner", "Plan due", "Plan done"];
const PAST = new Date(Date.UTC(2020, 4, 3));
const LATER = new Date(Date.UTC(2020, 5, 1));
const FAR = new Date(Date.UTC(2999, 0, 1));

const overdue = (book: Headless, tab?: string) => summaryLine(book, "first.overdue", tab).slice(0, 3);

async function tiered(rows: Rows, locale?: string): Promise<Headless> {
	const book = await openSheets({ Customers: [HEADINGS, ...rows] }, locale);
	await runMenuItem(book, "tierMyCustomers");
	return book;
}

describe("overdue plans on the summary", () => {
	test("the summary names overdue plans, the longest overdue first, with action, owner and date", async () => {
		const book = await tiered([
			["Ane", 100, 30, "say good-bye", "", LATER, ""],
			["Nordlys Tryk", 100, 30, "reprice", "Bo", PAST, ""],
			["Cy", 100, 30, "reprice", "Bo", PAST, "yes"],
			["Di", 100, 30, "do nothing", "", PAST, ""],
			["Eva", 100, 30, "refer on", "", FAR, ""],
			["Fie", 100, 30, "", "Bo", PAST, ""],
			["Gry", 100, 30, "plan growth", "Bo", "", ""],
		]);
		expect(overdue(book)).toEqual([
			"Overdue",
			"2 plans are overdue",
			"Nordlys Tryk (reprice, Bo, May 3, 2020), Ane (say good-bye, Jun 1, 2020)",
		]);
	});

	test("the summary names as many overdue plans as there is room for, and counts the rest", async () => {
		const rows = Array.from({ length: 8 }, (_, index) => [`C${index}`, 100, 30, "reprice", "", PAST, ""]);
		const [, count, list] = overdue(await tiered(rows));
		expect(count).toBe("8 plans are overdue");
		expect(list).toMatch(/^C0 \(.*, C3 \(reprice, May 3, 2020\), and 4 more$/);
	});

	test("the summary has no line for overdue plans where none is, nor after the last was done", async () => {
		const book = await tiered([["Ane", 100, 30, "reprice", "", PAST, ""]]);
		expect(overdue(book)[1]).toBe("1 plan is overdue");
		await book.type("G2", "yes", "Customers");
		await runMenuItem(book, "tierMyCustomers");
		expect(overdue(book)).toEqual([]);
	});

	test("the summary names overdue plans in Danish in a Danish file", async () => {
		const book = await tiered([["Ane", 100, 30, "sæt prisen op", "Bo", PAST, ""]], "da_DK");
		expect(overdue(book, "Kundeoversigt")).toEqual([
			"Over fristen",
			"1 plan er over fristen",
			"Ane (sæt prisen op, Bo, 3. maj 2020)",
		]);
	});
});
