import { describe, expect, test } from "vitest";
import type { Headless } from "../../src/preview/headless.ts";
import { choose, opened, type Rows } from "./openBook.ts";

const HEADINGS = ["Customer", "Revenue", "Profit", "Customer plan", "Plan owner", "Plan due", "Plan done"];
const PAST = new Date(Date.UTC(2020, 4, 3));
const LATER = new Date(Date.UTC(2020, 5, 1));
const FAR = new Date(Date.UTC(2999, 0, 1));

/** Column A of the summary below the table: as many rows whatever there is to say. */
const remarks = (book: Headless, tab = "Tier summary") =>
	book
		.values(tab)
		.slice(11, 36)
		.map((row) => String(row[0]));
const overdue = (book: Headless) => remarks(book).filter((line) => line.includes("overdue"));

async function tiered(rows: Rows, locale?: string): Promise<Headless> {
	const book = await opened({ Customers: [HEADINGS, ...rows] }, locale);
	await choose(book, "tierMyCustomers");
	return book;
}

describe("the summary", () => {
	test("names whose plans are overdue, the longest overdue first, with what, who and when", async () => {
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
			"2 plans are overdue: Nordlys Tryk (reprice, Bo, May 3, 2020), Ane (say good-bye, Jun 1, 2020).",
		]);
	});

	test("names five at most and says how many more", async () => {
		const rows = Array.from({ length: 8 }, (_, index) => [`C${index}`, 100, 30, "reprice", "", PAST, ""]);
		const [line] = overdue(await tiered(rows));
		expect(line).toMatch(/^8 plans are overdue: C0 \(.*, C4 \(reprice, May 3, 2020\), and 3 more\.$/);
	});

	test("is silent where none is overdue, and after the last was done", async () => {
		const book = await tiered([["Ane", 100, 30, "reprice", "", PAST, ""]]);
		expect(overdue(book)).toHaveLength(1);
		await book.type("G2", "yes", "Customers");
		await choose(book, "tierMyCustomers");
		expect(overdue(book)).toEqual([]);
	});

	test("says it in Danish in a Danish file", async () => {
		const book = await tiered([["Ane", 100, 30, "sæt prisen op", "Bo", PAST, ""]], "da_DK");
		const [tab] = book.sheets().filter((name) => name === "Kundeoversigt");
		expect(remarks(book, tab)).toContain("1 plan er over fristen: Ane (sæt prisen op, Bo, 3. maj 2020).");
	});

	test("never writes below the row that is the user's, however much there is to say", async () => {
		// Twenty-five pairs of one name: as many remarks; and a total, and money that is not known
		const rows: Rows = Array.from({ length: 50 }, (_, index) => [
			`C${index % 25}`,
			100,
			index === 0 ? "" : 30,
			"reprice",
			"",
			PAST,
			"",
		]);
		const book = await tiered([...rows, ["Total", 5000, 1470, "", "", "", ""]]);
		const lines = remarks(book);
		expect(lines).toHaveLength(25);
		expect(lines.filter((line) => line === "")).toEqual([]);
		expect(lines[24]).toBe("and 6 more");
		await book.type("A37", "mine", "Tier summary");
		await choose(book, "tierMyCustomers");
		expect(book.values("Tier summary")[36]![0]).toBe("mine");
		expect(remarks(book)).toEqual(lines);
	});
});
