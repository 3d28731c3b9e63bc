import { describe, expect, test } from "vitest";
import type { Headless } from "../../../src/preview/headless.ts";
import { choose, opened, type Rows } from "../openBook.ts";

const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Hours", "Days late"],
	["Ane ApS", 10_000, 3_000, 10, 0],
	["Bo & Co", 9_800, -1_240, 60, 41],
	["Cy", 5_000, 600, 10, 20],
	["Di", 4_000, 160, 20, 2],
];
const FIRST = 38;

const tierIt = (book: Headless) => choose(book, "tierMyCustomers");
const plain = (cell: unknown) => String(cell ?? "").replace(/\u00a0/g, " ");
/** The first column of the summary from that row on, counted from 1. */
const from = (book: Headless, row: number, tab = "Tier summary") =>
	book
		.values(tab)
		.slice(row - 1)
		.map(([cell]) => plain(cell));

const ENGLISH = [
	"Diagnoses",
	"Bottom-heavy? No: 50 % of rated customers are in Tiers 3–4 (limit 50 %).",
	"Working too hard? Yes: Tiers 3–4 take 80 % of the hours and bring −43 % of the net profit, a difference of 123 points (limit 20).",
	"Serving anyone? No: 50 % of customers are in Tiers 1–2 (limit: at least 20 %).",
	"Money losers' bill? Yes: 1 customer in Tier 4 took 1,240 out of the profit (limit 0).",
	"Flood of small orders? Unknown: nobody can tell yet which customers are stuck on the first order (limit 50 % of revenue).",
	"Living on drama? Unknown: nobody can tell yet which customers drain us (limit 25 % of revenue).",
	"Circus? Unknown: we know both age and growth of nobody who has been a customer for a year.",
	"Leaning on one? Yes: Ane ApS is 35 % of revenue (limit 25 %).",
	"Hidden advocates? Unknown: not enough is known about who referred whom.",
];

describe("the diagnoses on the summary", () => {
	test("stand below the remarks, all nine, and are the same when they are written again", async () => {
		const book = await opened({ Customers: LIST });
		await tierIt(book);
		expect(from(book, FIRST)).toEqual(ENGLISH);
		expect(from(book, FIRST - 1)[0]).toBe("");
		const once = book.values("Tier summary");
		await tierIt(book);
		expect(book.values("Tier summary")).toEqual(once);
	});

	test("follow the list", async () => {
		const book = await opened({ Customers: LIST });
		await tierIt(book);
		await book.type("C3", "1240", "Customers");
		await tierIt(book);
		expect(from(book, FIRST)[4]).toBe(
			"Money losers' bill? No: nobody in Tier 4 took anything out of the profit (limit 0).",
		);
		expect(from(book, FIRST)).toHaveLength(10);
	});

	test("speak Danish in a Danish file, and change with the language of the settings", async () => {
		const book = await opened({ Customers: LIST }, "da_DK");
		await tierIt(book);
		expect(from(book, FIRST, "Kundeoversigt").slice(0, 2)).toEqual([
			"Diagnoser",
			"Bundtung? Nej: 50 % af de inddelte kunder ligger på niveau 3–4 (grænse 50 %).",
		]);
		const row =
			book.values("Niveauindstillinger").findIndex((cells) => cells.includes("general.language")) + 1;
		await book.type(`B${row}`, "English", "Niveauindstillinger");
		await tierIt(book);
		expect(from(book, FIRST, "Kundeoversigt")).toEqual(ENGLISH);
	});

	test("take a customer's name as text, whatever it looks like", async () => {
		const name = '=HYPERLINK("http://example.com")';
		const book = await opened({ Customers: [LIST[0]!, [`'${name}`, 9000, 3000, 1, 0], LIST[4]!] });
		await tierIt(book);
		expect(from(book, FIRST)[8]).toContain(`${name} is 69 % of revenue`);
		expect(book.formulas("Tier summary").flat().join("")).toBe("");
	});
});

describe("what somebody wrote on the summary stays", () => {
	/** A summary as it was made before there were diagnoses. */
	async function older(): Promise<Headless> {
		const book = await opened({ Customers: LIST });
		await tierIt(book);
		const blank = ENGLISH.map(() => [""]);
		book.face("Tier summary").getRange(FIRST, 1, blank.length, 1).setValues(blank);
		await book.settled();
		return book;
	}

	test("a note where the block would come: it goes below everything else, and stays there", async () => {
		const book = await older();
		await book.type("A40", "Ask Peter about Bo", "Tier summary");
		await book.type("C45", "7", "Tier summary");
		await tierIt(book);
		expect(from(book, FIRST).slice(0, 9)).toEqual(["", "", "Ask Peter about Bo", "", "", "", "", "", ""]);
		expect(book.values("Tier summary")[44]![2]).toBe(7);
		expect(from(book, 47)).toEqual(ENGLISH);
		await tierIt(book);
		expect(from(book, 47)).toEqual(ENGLISH);
		expect(from(book, FIRST)[2]).toBe("Ask Peter about Bo");
	});

	test("a formula there, even one that shows nothing", async () => {
		const book = await older();
		await book.type("A41", '=IF(1=2,"x","")', "Tier summary");
		await tierIt(book);
		expect(book.formulas("Tier summary")[40]![0]).toBe('=IF(1=2,"x","")');
		expect(from(book, 43)).toEqual(ENGLISH);
	});

	test("a note beside the block, and one right below it", async () => {
		const book = await opened({ Customers: LIST });
		await tierIt(book);
		await book.type("C40", "why?", "Tier summary");
		await book.type("A48", "Circus? Ask Peter", "Tier summary");
		await tierIt(book);
		expect(from(book, FIRST)).toEqual([...ENGLISH, "Circus? Ask Peter"]);
		expect(book.values("Tier summary")[39]![2]).toBe("why?");
	});

	test("a note written over one of our lines: the block moves below and leaves no old figures behind", async () => {
		const book = await opened({ Customers: LIST });
		await tierIt(book);
		await book.type("A40", "This is because of Bo", "Tier summary");
		await tierIt(book);
		const column = from(book, FIRST);
		expect(column.slice(0, 10)).toEqual(["", "", "This is because of Bo", ...Array(7).fill("")]);
		expect(column.slice(10)).toEqual(["", ...ENGLISH]);
		await tierIt(book);
		expect(from(book, FIRST)).toEqual(column);
	});

	test("a heading of the same words, with notes of their own below, is not ours", async () => {
		const book = await older();
		await book.type("A38", "Diagnoses", "Tier summary");
		await book.type("A39", "Bo: flu", "Tier summary");
		await tierIt(book);
		expect(from(book, FIRST)).toEqual(["Diagnoses", "Bo: flu", "", ...ENGLISH]);
		await tierIt(book);
		expect(from(book, FIRST)).toEqual(["Diagnoses", "Bo: flu", "", ...ENGLISH]);
	});

	test("rows that somebody inserted: the block is found where it is now", async () => {
		const book = await opened({ Customers: LIST });
		await tierIt(book);
		const sheet = book.face("Tier summary");
		sheet.insertRowsAfter(37, 3);
		await book.settled();
		await book.type("A38", "From here on:", "Tier summary");
		await book.type("C2", "1", "Customers");
		await tierIt(book);
		expect(from(book, FIRST).slice(0, 4)).toEqual(["From here on:", "", "", "Diagnoses"]);
		expect(from(book, FIRST)).toHaveLength(13);
		expect(from(book, FIRST)[7]).toBe(
			"Money losers' bill? Yes: 1 customer in Tier 4 took 1,240 out of the profit (limit 0).",
		);
	});
});

describe("the sidebar's home", () => {
	// biome-ignore lint/suspicious/noExplicitAny: a reply is JSON
	const said = async (book: Headless) => plain(((await book.call("sidebarHome")) as any).view.diagnosis);
	test("says the gravest that holds; where none does, that the list is not bottom-heavy", async () => {
		const book = await opened({ Customers: LIST });
		expect(await said(book)).toBe(ENGLISH[2]);
		const well = await opened({
			Customers: [LIST[0]!, ...["Ane", "Bo", "Cy", "Di", "Eva"].map((name) => [name, 1000, 300, 1, 0])],
		});
		expect(await said(well)).toBe("Bottom-heavy? No: 0 % of rated customers are in Tiers 3–4 (limit 50 %).");
	});
});
