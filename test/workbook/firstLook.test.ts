import { describe, expect, test } from "vitest";
import type { FirstAnswers, FirstLook, SetUp } from "../../src/contract/server.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { openSheets, type Rows, runMenuItem } from "./openFile.ts";
import { viewOf } from "./reviewing.ts";

const NO_ANSWERS: FirstAnswers = {
	columns: [],
	assumedMargin: null,
	hourlyCost: null,
	paymentTerms: null,
	skipped: [],
};
const NAMES = ["Ane", "Bo", "Cy", "Di", "Ed", "Fi", "Gry"];
const MONEY = [36_500, 12_000, 4_800, 9_100, 2_100, 7_000, 500];
const KEPT = [11_000, 4_000, -300, 2_200, 100, 900, 50];

const listOf = (headings: readonly string[], ...columns: (readonly (string | number)[])[]): Rows => [
	[...headings],
	...NAMES.map((name, row) => [name, ...columns.map((column) => column[row]!)]),
];
const look = (book: Headless, answers: Partial<FirstAnswers> = {}) =>
	viewOf<FirstLook>(book, "sidebarFirstLook", { ...NO_ANSWERS, ...answers });
const placesOf = ({ places }: FirstLook) =>
	Object.fromEntries(
		places.filter(({ customers }) => customers > 0).map(({ place, customers }) => [place, customers]),
	);

describe("sidebarFirstLook", () => {
	test("asks about a column of money below a heading it does not know, by its values, and writes nothing", async () => {
		const book = await openSheets({ Customers: listOf(["Client", "Kvota"], MONEY) });
		const first = await look(book);
		expect(first.question).toEqual({
			kind: "column",
			column: "B",
			heading: "Kvota",
			samples: ["36500", "12000", "4800"],
			answers: ["revenue", "profit"],
		});
		expect(placesOf(first)).toEqual({ needsFacts: 7 });
		expect(first.largest).toBeNull();
		const then = await look(book, { columns: [{ heading: "Kvota", fact: "revenue" }] });
		expect(then.question).toEqual({ kind: "usualMargin" });
		expect(then.knownShare).toBeGreaterThan(first.knownShare);
		expect(placesOf(then)).not.toHaveProperty("needsFacts");
		expect(then.largest).toEqual({ names: ["Ane", "Bo", "Di"], share: 57_600 / 72_000 });
		expect(book.values("Customers")[0]).toEqual(["Client", "Kvota"]);
	});
	test("asks which of two columns of money is the profit, the larger one as revenue first", async () => {
		const book = await openSheets({ Customers: listOf(["Client", "Marad", "Kvota"], KEPT, MONEY) });
		expect((await look(book)).question).toMatchObject({ column: "C", answers: ["revenue", "profit"] });
		const columns = [{ heading: "Kvota", fact: "revenue" as const }];
		expect((await look(book, { columns })).question).toMatchObject({
			column: "B",
			answers: ["profit", "cost", "previousRevenue"],
		});
		const both = [...columns, { heading: "Marad", fact: "profit" as const }];
		expect((await look(book, { columns: both })).question).toBeNull();
	});
	test("asks for the names where no heading says customer in a language it knows", async () => {
		const book = await openSheets({ Customers: listOf(["Ügyfél", "Revenue"], MONEY) });
		expect((await look(book)).question).toMatchObject({ column: "A", answers: ["customer"] });
		const then = await look(book, { columns: [{ heading: "Ügyfél", fact: "customer" }] });
		expect(then.customers).toBe(7);
	});
	test("asks about no column to which an answer would not get, because another has its heading", async () => {
		const counts = NAMES.map((_, row) => 7 - row);
		const book = await openSheets({ Customers: listOf(["Client", "Kvota", "kvota "], counts, MONEY) });
		expect((await look(book)).question).toBeNull();
		const other = await openSheets({ Customers: listOf(["Client", "Kvota", "Kvota"], MONEY, KEPT) });
		expect((await look(other)).question).toMatchObject({ column: "B", samples: ["36500", "12000", "4800"] });
	});
	test.each([
		"Receivable",
		"Outstanding",
		"Quoted",
		"Day rate",
		"Refunds",
		"Population",
		"Tilgodehavende",
		"Stundensatz",
	])("asks nothing about amounts below %s, which nobody has paid", async (heading) => {
		const book = await openSheets({ Customers: listOf(["Client", heading], MONEY) });
		expect((await look(book)).question).toBeNull();
	});
	test("asks nothing about balances, budgets, postcodes and phone numbers, nor about columns that somebody rejected", async () => {
		const large = MONEY.map((amount) => amount + 1000);
		const codes = NAMES.map((_, row) => 80_000 + row);
		const phones = NAMES.map((_, row) => 35_261_400 + row);
		const headings = ["Client", "Balance", "Budget", "Postal code", "Phone", "Kvota"];
		const book = await openSheets({ Customers: listOf(headings, large, large, codes, phones, MONEY) });
		expect((await look(book)).question).toMatchObject({ column: "F" });
		const columns = [{ heading: "Kvota", fact: null }];
		expect((await look(book, { columns })).question).toBeNull();
	});
	test("shows amounts as their cells do, with thousands apart where the format says so", async () => {
		const book = await openSheets({ Customers: listOf(["Client", "Kvota"], MONEY) });
		book.range("B2", "Customers").setNumberFormats([["#,##0"]]);
		expect((await look(book)).question).toMatchObject({ samples: ["36,500", "12,000", "4,800"] });
	});
	test("asks about what is spent as a cost, beside a revenue, and never as revenue or profit", async () => {
		const rows = (heading: string) => ({ Customers: listOf(["Client", "Revenue", heading], MONEY, MONEY) });
		for (const heading of ["Third-party costs", "Fremdkosten", "Dépenses externes", "Fremmede udgifter"])
			expect((await look(await openSheets(rows(heading)))).question).toMatchObject({ answers: ["cost"] });
		const alone = await openSheets({ Customers: listOf(["Client", "Third-party costs"], MONEY) });
		expect((await look(alone)).question).toBeNull();
	});
	test("asks about a revenue that only stands in for one, until somebody has said so", async () => {
		const book = await openSheets({ Customers: listOf(["Client", "Fees LTM (GBP)"], MONEY) });
		expect((await look(book)).question).toMatchObject({ column: "B", answers: ["revenue", "profit"] });
		const columns = [{ heading: "Fees LTM (GBP)", fact: "revenue" as const }];
		expect((await look(book, { columns })).question).toEqual({ kind: "usualMargin" });
	});
	test("asks nothing of a list with revenue, profit and a year before", async () => {
		const headings = ["Client", "Revenue", "Revenue last year", "Profit", "Kvota"];
		const book = await openSheets({ Customers: listOf(headings, MONEY, MONEY, KEPT, MONEY) });
		expect((await look(book)).question).toBeNull();
	});
	test("asks for the price of an hour where there are hours, unless that was left open", async () => {
		const hours = [10, 20, 5, 6, 3, 8, 1];
		const book = await openSheets({
			Customers: listOf(["Client", "Revenue", "Profit", "Hours"], MONEY, KEPT, hours),
		});
		expect((await look(book)).question).toEqual({ kind: "hourlyCost" });
		expect((await look(book, { skipped: ["hourlyCost"] })).question).toBeNull();
		expect((await look(book, { hourlyCost: 50 })).question).toBeNull();
	});
	test("asks for the terms of a column of days to pay, and takes them off once they are told", async () => {
		const days = [28, 55, 30, 90, 14, 31, 12];
		const rows = listOf(["Client", "Revenue", "Profit", "Avg days to pay"], MONEY, KEPT, days);
		const book = await openSheets({ Customers: rows });
		const first = await look(book);
		expect(first.question).toMatchObject({ kind: "paymentTerms", samples: ["28", "55", "30"] });
		expect(first.found).not.toContain("daysLate");
		const then = await look(book, { paymentTerms: 30 });
		expect(then.question).toBeNull();
		expect(then.found).toContain("daysLate");
		await book.call("sidebarBegin", { idealCustomer: "", assumedMargin: null, paymentTerms: 30 }, true);
		await book.settled();
		const why = book.values("Customers").map((row) => String(row[5]));
		expect(why[1]).toContain("pays 2 days early");
		expect(why[4]).toContain("pays 60 days late");
		const { daysToPay, paymentTerms } = await viewOf<SetUp>(book, "sidebarSetUp", "Customers");
		expect([daysToPay, paymentTerms]).toEqual(["Avg days to pay", 30]);
		const choice = { tab: "Customers", headingRow: null, columns: [], assumedMargin: null, hourlyCost: null };
		await book.call("sidebarSaveSetUp", { ...choice, paymentTerms: 14 }, true);
		await book.settled();
		expect(String(book.values("Customers")[4]?.[5])).toContain("pays 76 days late");
	});
	test.each<[string, (book: Headless) => Promise<void>]>([
		[
			"two headings have changed places",
			async (book) => {
				await book.type("B1", "Marad", "Customers");
				await book.type("C1", "Kvota", "Customers");
			},
		],
		["the heading was renamed", (book) => book.type("B1", "Fees", "Customers")],
		["an amount was changed", (book) => book.type("B2", "5", "Customers")],
	])("writes nothing by answers that somebody gave before %s", async (_, change) => {
		const book = await openSheets({ Customers: listOf(["Client", "Kvota", "Marad"], MONEY, KEPT) });
		const { question } = await look(book);
		if (question?.kind !== "column") throw new Error("no question about a column");
		const columns = [{ heading: "Kvota", fact: "revenue" as const, samples: question.samples }];
		const begin = () => book.call("sidebarBegin", { columns, assumedMargin: 0.3, idealCustomer: "" }, true);
		await change(book);
		const refused = (await begin()) as { ok: boolean; message: string };
		expect(refused).toMatchObject({
			ok: false,
			message: expect.stringContaining("has changed since you answered"),
		});
		expect(book.sheets()).toEqual(["Customers"]);
	});
	test("stores the answers with the first run, so that a later run reads the list in the same way", async () => {
		const book = await openSheets({ Customers: listOf(["Client", "Kvota"], MONEY) });
		const columns = [{ heading: "Kvota", fact: "revenue" }];
		await book.call("sidebarBegin", { idealCustomer: "", assumedMargin: 0.4, columns }, true);
		await book.settled();
		const tiers = () => book.values("Customers").map((row) => row[2]);
		const before = tiers();
		expect(before.slice(1).every((tier) => typeof tier === "number")).toBe(true);
		await runMenuItem(book, "tierMyCustomers");
		expect(tiers()).toEqual(before);
	});
});

describe("a list without headings", () => {
	const rows: Rows = NAMES.map((name, row) => [name, MONEY[row]!, KEPT[row]!]);
	const columns: FirstAnswers["columns"] = [
		{ heading: "Column A", fact: "customer" },
		{ heading: "Column B", fact: "revenue" },
		{ heading: "Column C", fact: null },
	];
	test("is asked about by its letters, and gets the headings that were answered, which undo takes back", async () => {
		const book = await openSheets({ Customers: rows });
		expect((await look(book)).question).toMatchObject({ heading: "Column A", answers: ["customer"] });
		expect((await look(book, { columns })).question).toEqual({
			kind: "headings",
			headings: ["Customer", "Revenue", "Column C"],
		});
		expect(await book.call("sidebarAddHeadings", { ...NO_ANSWERS, columns }, true)).toMatchObject({
			ok: true,
		});
		await book.settled();
		expect(book.values("Customers")).toEqual([["Customer", "Revenue", "Column C"], ...rows]);
		expect((await look(book)).customers).toBe(7);
		await book.call("sidebarUndo");
		await book.settled();
		expect(book.values("Customers")).toEqual(rows);
	});
	test("gets its headings above all that is there: formulas, notes and references to the first row stay with it", async () => {
		const book = await openSheets({
			Customers: [["Ane", 36_500, "=B1*2"], ...rows.slice(1)],
			Other: [["=Customers!B1*2"]],
		});
		book.range("A1", "Customers").setNotes([["pays at once"]]);
		expect(await book.call("sidebarAddHeadings", { ...NO_ANSWERS, columns }, true)).toMatchObject({
			ok: true,
		});
		await book.settled();
		expect(book.values("Customers").slice(0, 2)).toEqual([
			["Customer", "Revenue", "Column C"],
			["Ane", 36_500, 73_000],
		]);
		expect(book.range("A1", "Customers").getNotes()).toEqual([[""]]);
		expect(book.range("A2", "Customers").getNotes()).toEqual([["pays at once"]]);
		expect(book.values("Other")).toEqual([[73_000]]);
		await book.call("sidebarUndo");
		await book.settled();
		expect(book.formulas("Customers")[0]).toEqual(["", "", "=B1*2"]);
		expect(book.range("A1", "Customers").getNotes()).toEqual([["pays at once"]]);
	});
	test("gets its headings in a blank first row, which a run that broke off may have left", async () => {
		const book = await openSheets({ Customers: [["", "", ""], ...rows] });
		await book.call("sidebarAddHeadings", { ...NO_ANSWERS, columns }, true);
		await book.settled();
		expect(book.values("Customers")).toEqual([["Customer", "Revenue", "Column C"], ...rows]);
	});
	test("gets no headings if a column was inserted after its questions were answered", async () => {
		const book = await openSheets({ Customers: rows });
		const shown = (await look(book)).question;
		const samples = shown?.kind === "column" ? shown.samples : [];
		expect(samples).toEqual(["Ane", "Bo", "Cy"]);
		const money = { heading: "Column B", fact: "revenue", samples: ["36,500", "12,000", "4,800"] };
		const answers = { ...NO_ANSWERS, columns: [{ ...columns[0]!, samples }, money] };
		book.grid("Customers").insertColumnsBefore(1, 1);
		await book.settled();
		expect(await book.call("sidebarAddHeadings", answers, true)).toMatchObject({
			ok: false,
			message: expect.stringContaining("has changed since you answered"),
		});
		expect(book.values("Customers")[0]![0]).toBe("Ane");
	});
	test("that has headings by now gets no second ones", async () => {
		const book = await openSheets({ Customers: listOf(["Client", "Revenue"], MONEY) });
		expect(await book.call("sidebarAddHeadings", { ...NO_ANSWERS, columns }, true)).toMatchObject({
			ok: false,
		});
	});
});

test("the menu's first run opens the questions in place of tiering a list whose money is not read, and nothing is written", async () => {
	const book = await openSheets({ Customers: listOf(["Client", "Kvota"], MONEY) });
	await runMenuItem(book, "tierMyCustomers");
	expect(book.values("Customers")[0]).toEqual(["Client", "Kvota"]);
	expect(await look(book)).toMatchObject({ customers: 7 });
});

test("a list without headings is not changed before its owner has agreed", async () => {
	const book = await openSheets({ Customers: NAMES.map((name, row) => [name, MONEY[row]!]) });
	book.seen.agrees = false;
	const columns = [{ heading: "Column A", fact: "customer" }];
	expect(await book.call("sidebarAddHeadings", { ...NO_ANSWERS, columns })).toMatchObject({ ok: false });
	expect(book.seen.questions).toHaveLength(1);
	expect(book.seen.questions[0]).toContain("a new row, number 1");
	expect(book.values("Customers")[0]).toEqual(["Ane", 36_500]);
});
