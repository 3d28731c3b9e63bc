import { describe, expect, test } from "vitest";
import type { Home, SetUp } from "../../src/contract/server.ts";
import { language } from "../../src/i18n/language.ts";
import { openSheets, type Rows, runMenuItem } from "./openFile.ts";
import { viewOf } from "./reviewing.ts";

const HEADINGS = ["Customer", "Revenue", "Profit"];
const TAB = "Customers";
const CLEAN: Rows = [HEADINGS, ["Ane", 7000, 900], ["Bo", 4000, 300], ["Cy", 500, 50]];
/** A total that does not agree, an unreadable cell, a split row and a duplicate, which is no doubt. */
const DOUBTFUL: Rows = [
	[...HEADINGS, ""],
	["Ane", 7000, "about 900", ""],
	["Ane", 4000, 300, ""],
	["Cy", 5, 250, 640],
	["Total", 99_000, "", ""],
];

const tiered = async (rows: Rows, locale = "en_US") => {
	const book = await openSheets({ [TAB]: rows }, locale);
	await runMenuItem(book, "tierMyCustomers");
	return book;
};
type Book = Awaited<ReturnType<typeof tiered>>;
const summaryOf = (book: Book, tab = "Tier summary") =>
	book.values(tab).map((row) => String(row[0] ?? "").replace(/\u00a0/g, " "));
const linesAfter = (lines: readonly string[], heading: string) => lines.slice(lines.indexOf(heading) + 1);

const TOLD = [
	"B5: your list's own total (“Total”) does not agree with the rows that were read: Revenue 99,000 against 11,000.",
	"Row 4 has more cells than headings (D4: “640”)",
	"C2: “about 900” could not be read as Profit. Write only a number there, and put remarks in a column of their own.",
];

describe("doubts about a list", () => {
	test("are in the first question, before anything is written", async () => {
		const book = await openSheets({ [TAB]: DOUBTFUL });
		book.seen.agrees = false;
		await runMenuItem(book, "tierMyCustomers");
		const sentences = book.seen.questions[0]!.split("\n\n");
		expect(sentences).toContain("Not sure that your list was read right: 3 things are in doubt.");
		for (const told of TOLD) expect(sentences.some((sentence) => sentence.startsWith(told))).toBe(true);
		expect(sentences.at(-2)).toBe(
			"To look at the cells first, cancel: Overview in the sidebar has links to them.",
		);
		expect(book.seen.questions[0]).not.toContain("appears in rows");
		expect(book.sheets()).toEqual([TAB]);
	});
	test("do not come from numbers in the columns of results", async () => {
		const told = async (...more: string[]) => {
			const rows = [
				["Ane", 2400, 1100, "new", ""],
				["Bo", 1900, 900, "", "calls on Fridays"],
				["Cy", 2, 150, 1300, ""],
			];
			return summaryOf(await tiered([["Customer", "Revenue", "Cost", ...more], ...rows])).join("\n");
		};
		expect(await told("Label", "Remark")).toContain("The cells of row 4 seem to stand in the wrong columns");
		expect(await told("Tier", "Score")).not.toContain("wrong columns");
	});
	test("that are many are counted in the first question", async () => {
		const rows = Array.from({ length: 8 }, (_, at) => [`Customer ${at}`, at < 5 ? "lots" : 10, 1]);
		const [asked] = (await tiered([HEADINGS, ...rows, ["Bo", 7, 2], ["Cy", 8, 1]])).seen.questions;
		expect(asked).toContain("5 things are in doubt.");
		expect(asked).toContain("B4: “lots”");
		expect(asked).not.toContain("B5: “lots”");
		expect(asked).toContain("And 2 more. To look at the cells first");
	});
	test("are counted below the headline of the summary and in the message, and listed before duplicates", async () => {
		const book = await tiered(DOUBTFUL);
		expect(book.seen.toasts[0]).toContain("3 things are in doubt: see “Tier summary”.");
		const lines = summaryOf(book);
		expect(lines.slice(0, 4)).toContain(
			"3 things are in doubt, so some tiers may be wrong: see “How the list was read” below.",
		);
		const reading = linesAfter(lines, "How the list was read");
		expect(reading[0]).toBe("1 cell of “Customers” could not be read and counts as unknown.");
		for (const told of TOLD) expect(reading.slice(1, 5).some((line) => line.startsWith(told))).toBe(true);
		expect(reading.findIndex((line) => line.startsWith("“Ane” appears in rows"))).toBe(4);
	});
	test("come before duplicates on home, with a cell to go to", async () => {
		const book = await openSheets({ [TAB]: DOUBTFUL });
		const { view } = (await book.call("sidebarHome")) as { view: Home };
		expect(view.noticed).toBe(4);
		expect(view.firstNoticed.map(({ at }) => at?.cell)).toEqual(["D4", "B5", "C2", "A2"]);
	});
	test("keep the summary from saying that every cell could be read", async () => {
		const book = await tiered([...CLEAN, ["Total", 99_000, 1250]]);
		const lines = summaryOf(book);
		expect(lines.join("\n")).not.toContain("Every cell");
		expect(lines).toContain(
			"1 thing is in doubt in “Customers”. Look at the cells that are named here, correct them, and tier again.",
		);
		await book.type("B5", "11500", TAB);
		await runMenuItem(book, "tierMyCustomers");
		expect(summaryOf(book)).toContain("Every cell of “Customers” could be read.");
		expect(summaryOf(book).join("\n")).not.toContain("in doubt");
	});
	test("are told in Danish", async () => {
		const book = await tiered(
			[
				["Kunde", "Omsætning"],
				["Ane", 7000],
				["Bo", 4000],
				["I alt", 12_000],
			],
			"da_DK",
		);
		const { words } = language("da");
		expect(book.seen.questions[0]).toContain(
			"B4: listens egen total (”I alt”) stemmer ikke med de læste rækker: Omsætning 12.000 mod 11.000.",
		);
		expect(book.seen.toasts[0]).toContain("Vi er i tvivl om 1 ting: se ”Kundeoversigt”.");
		expect(summaryOf(book, words.summary.tab).join("\n")).toContain(
			"Vi er i tvivl om 1 ting, så nogle niveauer",
		);
	});
	test("are not mentioned for a clean list", async () => {
		const book = await tiered([...CLEAN, ["Total", 11_500, 1250]]);
		expect(`${book.seen.questions} ${book.seen.toasts} ${summaryOf(book)}`).not.toMatch(/doubt|Not sure/);
	});
});

describe("names that may be of one customer", () => {
	const TWICE: Rows = [...CLEAN, ["BO ApS", 10, 1], ["Ane Ltd.", 20, 2]];
	test("are counted in the first question and the message, and are no doubt", async () => {
		const book = await tiered(TWICE);
		expect(book.seen.questions[0]).toContain(
			"2 customers may be in the list more than once: the summary will name them.",
		);
		expect(book.seen.toasts[0]).toContain(
			"2 customers may be in the list more than once: see “Tier summary”.",
		);
		expect(`${book.seen.questions} ${book.seen.toasts}`).not.toMatch(/doubt|Not sure/);
		expect((await tiered(CLEAN)).seen.toasts[0]).not.toContain("more than once");
	});
	test("are counted in Danish", async () => {
		const book = await tiered(TWICE, "da_DK");
		expect(book.seen.questions[0]).toContain("2 kunder står måske i listen mere end én gang: oversigten");
		expect(book.seen.toasts[0]).toContain("mere end én gang: se ”Kundeoversigt”.");
	});
	test("with one name are said to be rated apart until somebody decides, as long as nobody has", async () => {
		const book = await tiered([...CLEAN, ["Ane", 10, 1]]);
		expect(summaryOf(book)).toContain(
			"“Ane” appears in rows 2, 5: each is rated by itself until you decide under Set up.",
		);
		const decided = { tab: TAB, names: ["Ane"], answer: "different" };
		expect(await book.call("sidebarSame", decided, true)).toMatchObject({
			message: "The rows named “Ane” are different customers: you will not be asked again.",
		});
	});
});

test("a name whose quotation mark is never closed is a doubt on home, on the summary and in the first question", async () => {
	const book = await tiered([...CLEAN, ['"Quick Print', 10, 1]]);
	const said =
		'A5 (“"Quick Print”) begins with a quotation mark that is never closed, so its row may have been torn in the file. It is read as it stands: compare the row with the original, then delete the quotation mark.';
	expect(book.seen.questions[0]).toContain(said);
	expect(summaryOf(book)).toContain(said);
	const { firstNoticed } = await viewOf<Home>(book, "sidebarHome");
	expect(firstNoticed).toEqual([{ text: said, at: { tab: TAB, cell: "A5" } }]);
});

describe("rows left out", () => {
	const many: Rows = [HEADINGS, ["Ane", 70, 9], HEADINGS, ["Bo", 40, 3], ["", "see Bo"], ["Total", 110, 12]];
	test("are each on the summary, with their row, their first cell and the reason", async () => {
		const lines = summaryOf(await tiered(many));
		expect(linesAfter(lines, "How the list was read").slice(0, 5)).toEqual([
			"Every cell of “Customers” could be read.",
			"3 rows of “Customers” were left out, as they are not customers:",
			"Row 3: “Customer” (the headings again)",
			"Row 5: “see Bo” (no customer's name)",
			"Row 6: “Total” (a total)",
		]);
	});
	test("are counted in the first question and the message if they are more than one in twenty", async () => {
		const book = await tiered(many);
		expect(book.seen.questions[0]).toContain(
			"3 of 5 rows are left out: 1 row that repeats the headings, 1 row without a customer's name, 1 total. The summary will list them.",
		);
		expect(book.seen.toasts[0]).toContain(
			"3 of 5 rows were left out, as they are not customers: “Tier summary”",
		);
		const rows = Array.from({ length: 19 }, (_, at) => [`Customer ${at}`, 10 + at, 1]);
		const total = ["Total", 361, 19];
		const few = await tiered([HEADINGS, ...rows, total]);
		expect(`${few.seen.questions} ${few.seen.toasts}`).not.toContain("left out");
		const fewer = await tiered([HEADINGS, ...rows.slice(1), ["Total", 351, 18]]);
		expect(fewer.seen.questions[0]).toContain("1 of 19 rows is left out: 1 total. The summary will list it.");
		expect(fewer.seen.toasts[0]).toContain(
			"1 of 19 rows was left out, as it is not a customer: “Tier summary” lists it.",
		);
	});
	test("are named by what they are in Set up, the most frequent first, also in Danish", async () => {
		const rows: Rows = [...CLEAN, ["Total", 11_500, 1250], ["", 7, 1], ["", 8, 1]];
		const leftOut = async (locale: string) => {
			const book = await openSheets({ [TAB]: rows }, locale);
			return (await viewOf<SetUp>(book, "sidebarSetUp", TAB)).leftOut;
		};
		expect(await leftOut("en_US")).toEqual({ rows: 3, as: "2 rows without a customer's name, 1 total" });
		expect(await leftOut("da_DK")).toEqual({ rows: 3, as: "2 rækker uden kundenavn, 1 total" });
	});
	test("are counted among rows, not customers, where several rows count as one customer", async () => {
		const list: Rows = [...CLEAN, ["Ane ", 10, 1], ["Total", 11_510, 1251]];
		const book = await tiered(list);
		expect(book.seen.toasts[0]).toContain("1 of 5 rows was left out");
		await book.call("sidebarSame", { tab: TAB, names: ["ane"], answer: "one" }, true);
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.toasts.at(-1)).toMatch(/^3 customers tiered.* 1 of 5 rows was left out/s);
	});
	test("are listed up to twenty, and then counted", async () => {
		const rows = Array.from({ length: 23 }, (_, at) => ["", "", `remark ${at}`]);
		const lines = linesAfter(summaryOf(await tiered([...CLEAN, ...rows])), "How the list was read");
		const first = lines.findIndex((line) => line.startsWith("Row 5:"));
		expect(lines[first + 20]).toBe("and 3 more");
	});
});

test("headings repeated within a list are left out at the second tiering too, beside the add-on's columns", async () => {
	const list: Rows = [HEADINGS, ["Ane", 70, 9], HEADINGS, ["Bo", 40, 3], ["Total", 110, 12]];
	const book = await tiered(list);
	const first = book.values(TAB);
	await runMenuItem(book, "tierMyCustomers");
	expect(book.values(TAB)).toEqual(first);
	expect(book.seen.toasts.every((toast) => toast.startsWith("2 customers tiered."))).toBe(true);
});
