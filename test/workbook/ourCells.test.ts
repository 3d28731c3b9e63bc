import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/contract/reply.ts";
import type { Home, SetUp } from "../../src/contract/server.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { callsOurs, resultSize } from "../../src/workbook/reading/ourFunctions.ts";
import { loadAddOn } from "../builtCode.ts";
import { openSheets, type Rows } from "./openFile.ts";
import { refs, viewOf } from "./reviewing.ts";

const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Hours", "Last year"],
	["Ane", 1000, 300, 3, 900],
	["Bo", 2000, -10, 30, 2000],
	["Cy", 27000, 9000, 1, 20000],
	["Di", 800, 100, 9, 800],
	["Ed", 500, 200, 1, 300],
	["Flo", 1500, 20, 20, 1400],
];
const NAMES = ["Ane", "Bo", "Cy", "Di", "Ed", "Flo"];

const tier = async (book: Headless) => {
	const outcome = (await book.call("sidebarTier", true)) as Outcome;
	await book.settled();
	return outcome;
};

const homeOf = (book: Headless) => viewOf<Home>(book, "sidebarHome");
const readNames = async (book: Headless) => Object.keys(await refs(book)).sort();
const noticed = async (book: Headless) => (await homeOf(book)).firstNoticed;
const shownAt = (book: Headless, cell: string) => book.range(cell, "Customers").getValues()[0]![0];

/** The list, with a formula in a cell, tiered before if `isTiered`. */
async function withFormula(formula: string, cell: string, isTiered = true, list = LIST): Promise<Headless> {
	const book = await openSheets({ Customers: list });
	if (isTiered) await tier(book);
	await book.type(cell, formula, "Customers");
	await book.settled();
	return book;
}

const BELOW = [
	"=CUSTOMER_REPORT(A1:E7)",
	"=CUSTOMER_REPORT(A2:E7,A1:E1)",
	"=CUSTOMER_TIER(A1:E7)",
	"=CUSTOMER_NET_PROFIT(A1:E7)",
	"=CUSTOMER_SCORE(A2:E7,A1:E1)",
	"=CUSTOMER_NEXT_STEP(A1:E7)",
	"=CUSTOMER_OUTLOOK(A1:E7)",
	"=TIER_COLUMNS(A1:E1)",
	"=TIER_SUMMARY(A1:E7)",
	"=WHALE_CURVE(C2:C7)",
	"=TIER_ROLE(2)",
];

const READ =
	": a formula of ours stands in the list and is read as part of it. Move it to another tab, or to the right of the list.";
const LOW_LIST: Rows = [...Array.from({ length: 6 }, () => [""]), ...LIST];
const LOW = "A7:E13";

const reading = async (book: Headless) => {
	const { customers, firstNoticed, knownShare } = await homeOf(book);
	const setUp = await viewOf<SetUp>(book, "sidebarSetUp", "Customers");
	return { customers, firstNoticed, knownShare, headingRow: setUp.headingRow, facts: setUp.facts };
};

describe("cells that our formulas fill", () => {
	test.each(BELOW.flatMap((formula) => ["A8", "A9", "A20"].map((cell) => [formula, cell] as const)))(
		"%s in %s, below a tiered list, adds no customer and no headings",
		async (formula, cell) => {
			const book = await withFormula(formula, cell);
			expect(String(shownAt(book, cell))).toMatch(/^[^#]/);
			const before = [book.values("Customers"), book.formulas("Customers")];
			expect(await readNames(book)).toEqual(NAMES);
			const [notice] = await noticed(book);
			expect(notice!.at).toEqual({ tab: "Customers", cell });
			expect(notice!.text).toMatch(
				new RegExp(`^${cell}: our formula in this cell fills rows? ${cell.slice(1)}\\b`),
			);
			const outcome = await tier(book);
			expect(outcome).toMatchObject({ ok: true, message: expect.stringMatching(/^6 customers tiered\./) });
			expect([book.values("Customers"), book.formulas("Customers")]).toEqual(before);
		},
	);

	test("a report below a list that was never tiered is no list, and results go right of everything", async () => {
		const book = await withFormula("=CUSTOMER_REPORT(A1:E7)", "A9", false);
		expect(await tier(book)).toMatchObject({ message: expect.stringMatching(/^6 customers tiered\./) });
		expect(book.values("Customers")[0]!.lastIndexOf("Tier")).toBeGreaterThan(5);
		expect(await readNames(book)).toEqual(NAMES);
		const setUp = await viewOf<SetUp>(book, "sidebarSetUp", "Customers");
		expect(setUp).toMatchObject({ headingRow: 1, customers: 6, leftOut: { rows: 7 } });
		expect(setUp.remarks[0]).toEqual({
			text: "A9: our formula in this cell fills rows 9–15, so they are not read as customers. If a customer of yours is there, move the formula to another tab.",
			at: { tab: "Customers", cell: "A9" },
		});
	});

	test("rows that a result leaves blank do not end it", async () => {
		const list = [...LIST.slice(0, 3), ["", "", "", "", ""], ...LIST.slice(3)];
		for (const formula of ["=CUSTOMER_TIER(A1:E8)", "=CUSTOMER_REPORT(A1:E8)"]) {
			const book = await withFormula(formula, "A10", false, list);
			expect(await readNames(book), formula).toEqual(NAMES);
		}
	});

	test("a result that begins left of the names counts as ours too, far down as well", async () => {
		const many: Rows = [
			["Place", "Customer", "Revenue", "Profit"],
			...Array.from({ length: 35 }, (_, index) => ["Aarhus", `Customer ${index}`, 1000 + index, 100 + index]),
		];
		const book = await withFormula("=CUSTOMER_REPORT(B1:D36)", "A41", false, many);
		expect(book.values("Customers")[41]![0]).toBe("Customer 0");
		expect((await homeOf(book)).customers).toBe(35);
		expect((await noticed(book))[0]!.at).toEqual({ tab: "Customers", cell: "A41" });
	});

	test("a formula far below the top of a large list is found by the column of the names", async () => {
		const large: Rows = Array.from({ length: 690 }, (_, row) => [
			row === 0 ? "Customer" : row < 681 ? `Customer ${row}` : "",
			row === 0 ? "Profit" : row < 681 ? row : "",
			...Array.from({ length: 28 }, (_, column) => (row === 0 && column === 27 ? "Remark" : "")),
		]);
		const book = await withFormula("=CUSTOMER_TIER(A1:B4)", "A685", false, large);
		expect(shownAt(book, "A685")).toBe("Tier");
		expect((await homeOf(book)).customers).toBe(680);
		expect((await noticed(book))[0]!.at).toEqual({ tab: "Customers", cell: "A685" });
	});

	test("customers below a result of known size are read", async () => {
		const book = await withFormula("=CUSTOMER_TIER(A2:E2,A1:E1)", "A8");
		await book.type("A9", "Gus", "Customers");
		await book.type("B9", "700", "Customers");
		await book.settled();
		expect(await readNames(book)).toEqual([...NAMES, "Gus"]);
	});

	test("a formula of your own below the list is read as before", async () => {
		const book = await withFormula("=A2", "A8", false);
		await book.type("A9", '=IF(TRUE,"Gus (CUSTOMER_TIER(A1:E7))","")', "Customers");
		await book.settled();
		expect((await homeOf(book)).customers).toBe(8);
	});

	test("formulas beside the list change nothing of it", async () => {
		const notes: Rows = LIST.map((row, index) => ["", ...row, index === 0 ? "Complaints" : index]);
		const facts = async (formula: string | null, cell: string) => {
			const book = await openSheets({ Customers: notes });
			if (formula !== null) await book.type(cell, formula, "Customers");
			await book.settled();
			const { firstNoticed, places, knownShare, customers } = await homeOf(book);
			return { firstNoticed, places, knownShare, customers };
		};
		const alone = await facts(null, "A1");
		expect(alone.customers).toBe(6);
		for (const [formula, cell] of [
			["=CUSTOMER_TIER(B1:G7)", "A1"],
			["=CUSTOMER_TIER(B2:G7,B1:G1)", "A2"],
			['=IF(B2="","",CUSTOMER_TIER(B2:G2,B1:G1))', "A2"],
			["=CUSTOMER_REPORT(B1:G7)", "H1"],
			["=CUSTOMER_NET_PROFIT(B1:G7)", "H1"],
			["=TIER_SUMMARY(B1:G7)", "J3"],
			['="Tier 1: "&COUNTIF(CUSTOMER_TIER(B1:G7),1)', "A1"],
		] as const)
			expect(await facts(formula, cell), formula).toEqual(alone);
	});

	test("a column of facts that our formula fills is not read, and home says so", async () => {
		const book = await openSheets({ Customers: LIST });
		await book.type("F1", "Complaints", "Customers");
		await book.type("F2", "=CUSTOMER_TIER(A2:E7,A1:E1)", "Customers");
		await book.settled();
		const { customers, facts } = await viewOf<SetUp>(book, "sidebarSetUp", "Customers");
		expect(customers).toBe(6);
		expect(facts.find(({ fact }) => fact === "complaints")).toMatchObject({ sample: null });
		expect(await noticed(book)).toContainEqual({
			text: "F2: our formula in this cell fills rows 2–7 of Complaints, so nothing is read there.",
			at: { tab: "Customers", cell: "F2" },
		});
	});

	test("new tiers leave a report below the list spilled", async () => {
		const book = await withFormula("=CUSTOMER_REPORT(A1:E7)", "A9");
		await book.type("C3", "1900", "Customers");
		await book.type("C7", "-5000", "Customers");
		await book.settled();
		const report = () => book.values("Customers").slice(8);
		const [before, formulas] = [report(), book.formulas("Customers")];
		expect(before[6]![0]).toBe("Flo");
		expect(await tier(book)).toMatchObject({ message: expect.stringMatching(/^6 customers tiered\./) });
		expect(report()).toEqual(before);
		expect(book.formulas("Customers")).toEqual(formulas);
		await tier(book);
		expect(book.formulas("Customers")).toEqual(formulas);
	});

	test("a report above the list gives no headings, and Set up does not offer it as such", async () => {
		const rows: Rows = [...Array.from({ length: 9 }, () => [""]), ...LIST];
		const book = await withFormula("=CUSTOMER_REPORT(A10:E16)", "A1", false, rows);
		expect(shownAt(book, "A7")).toBe("Flo");
		const setUp = await viewOf<SetUp>(book, "sidebarSetUp", "Customers");
		expect(setUp).toMatchObject({ headingRow: 10, customers: 6, leftOut: { rows: 0 } });
		expect(setUp.headingRows.map(({ row }) => row)).toEqual([10, 11, 12]);
		expect(await readNames(book)).toEqual(NAMES);
	});

	test.each([
		"=TIER_ROLE(1)",
		"=TIER_ACTION(1)",
		`=VLOOKUP("Ane",CUSTOMER_REPORT(${LOW}),2,FALSE)`,
		`=LARGE(CUSTOMER_SCORE(${LOW}),1)`,
		`=OR(CUSTOMER_SCORE(${LOW})>50)`,
		`=INDEX(CUSTOMER_TIER(${LOW}),2,1)`,
		`=LET(t,CUSTOMER_TIER(${LOW}),INDEX(t,2))`,
		'="First is "&TIER_ROLE(CUSTOMER_TIER(A8:E8,A7:E7))',
	])("%s above the list changes nothing of it, wherever it stands", async (formula) => {
		const alone = await reading(await openSheets({ Customers: LOW_LIST }));
		expect(alone).toMatchObject({ customers: 6, headingRow: 7 });
		for (const cell of ["A1", "A6", "C6"])
			expect(await reading(await withFormula(formula, cell, false, LOW_LIST)), cell).toEqual(alone);
	});

	test.each([
		['=IF(COUNTA(A2:A7)=0,"",CUSTOMER_REPORT(A1:E7))', "A9"],
		['=IF(TRUE,CUSTOMER_TIER(A1:E7),"")', "A9"],
		["=SORT(CUSTOMER_REPORT(A2:E7,A1:E1),2,TRUE)", "A9"],
		["=CUSTOMER_SCORE(A2:E2,A1:E1)*2", "C3"],
	])("%s in the list blanks nothing, and home says that it is read", async (formula, cell) => {
		const book = await withFormula(formula, cell, false);
		expect(String(shownAt(book, cell))).toMatch(/^[^#]/);
		expect(await noticed(book)).toContainEqual({ text: cell + READ, at: { tab: "Customers", cell } });
	});

	test.each([0, 1])(
		"a table of open size that stands %d rows above the list is never taken to reach into it",
		async (gap) => {
			const rows: Rows = [...Array.from({ length: 8 + gap }, () => [""]), ...LIST];
			const range = `C${10 + gap}:C${15 + gap}`;
			const book = await withFormula(`=WHALE_CURVE(${range})`, "A1", false, rows);
			expect(typeof shownAt(book, "A8")).toBe("number");
			expect(await reading(book)).toMatchObject({ customers: 6, headingRow: 9 + gap });
			expect(await readNames(book)).toEqual(NAMES);
		},
	);

	test("a table of open size that stands below the list is left out with all its rows", async () => {
		const book = await withFormula("=TIER_MOVEMENT('Tier history'!A:K)", "A9");
		expect(String(shownAt(book, "A9"))).toMatch(/^[^#]/);
		expect(await readNames(book)).toEqual(NAMES);
		expect((await noticed(book))[0]!.text).toMatch(/^A9: our formula in this cell fills rows 9–\d+,/);
	});

	test("a table of open size beside typed cells blanks nothing", async () => {
		const book = await withFormula("=WHALE_CURVE(C2:C7)", "A9", false);
		await book.type("F10", "Remark", "Customers");
		await book.settled();
		expect(await noticed(book)).toEqual([
			{
				text: expect.stringMatching(/^Row 9 looks like the headings of another table: .* are not read\./),
				at: { tab: "Customers", cell: "B9" },
			},
		]);
	});

	test("one formula among facts blanks its own cell, and home names no other", async () => {
		const book = await withFormula("=CUSTOMER_SCORE(A2:E2,A1:E1)", "D3", false);
		const { facts } = await viewOf<SetUp>(book, "sidebarSetUp", "Customers");
		expect(facts.find(({ fact }) => fact === "hours")!.sample).toMatchObject({ found: "3" });
		expect(await noticed(book)).toContainEqual({
			text: "D3: our formula in this cell fills row 3 of Hours, so nothing is read there.",
			at: { tab: "Customers", cell: "D3" },
		});
	});

	test("a new customer is added above a report that stands below the list", async () => {
		const book = await withFormula("=CUSTOMER_REPORT(A1:E7)", "A9");
		await homeOf(book);
		const tab = String(book.face("Customers").getSheetId());
		await viewOf(book, "sidebarAddCustomer", tab, { customer: "Gus", revenue: 700 }, "Eva", true);
		await book.settled();
		expect(book.values("Customers")[7]!.slice(0, 2)).toEqual(["Gus", 700]);
		expect(await readNames(book)).toEqual([...NAMES, "Gus"]);
	});

	test("what is read, and what is not among facts, is said in Danish in a Danish file", async () => {
		const book = await openSheets({ Customers: LIST }, "da_DK");
		await book.type("C3", "=CUSTOMER_SCORE(A2:E2;A1:E1)*2", "Customers");
		await book.type("D3", "=CUSTOMER_SCORE(A2:E2;A1:E1)", "Customers");
		await book.settled();
		const texts = (await noticed(book)).map(({ text }) => text);
		expect(texts).toContain(
			"C3: en af vores formler står i listen og læses som en del af den. Flyt den til en anden fane eller til højre for listen.",
		);
		expect(texts).toContainEqual(
			expect.stringMatching(/^D3: vores formel i denne celle udfylder række 3 i .+, så her læses intet\.$/),
		);
	});

	test("the notice speaks Danish in a Danish file", async () => {
		const book = await openSheets({ Customers: LIST }, "da_DK");
		await book.type("A9", "=CUSTOMER_TIER(A1:E7)", "Customers");
		await book.settled();
		expect((await noticed(book))[0]!.text).toBe(
			"A9: vores formel i denne celle udfylder række 9–15, så de læses ikke som kunder. Står der en af dine kunder, så flyt formlen til en anden fane.",
		);
	});
});

describe("what a formula's text tells of its result", () => {
	const addOn = loadAddOn() as Record<string, (...args: unknown[]) => unknown>;
	const grid = LIST.map((row) => [...row]);
	const ARGUMENTS: Readonly<Record<string, readonly [string, ...unknown[]]>> = {
		REFERRAL_VALUE: [
			"A1:A7",
			grid.map(([name]) => [name]),
			grid.map(() => [""]),
			grid.map(([, revenue]) => [revenue]),
		],
		WHALE_CURVE: ["C1:C7", grid.map((row) => [row[2]])],
		TIER_COLUMNS: ["A1:E1", [grid[0]]],
		TIER_ROLE: ["A1:A3", [[1], [2], [3]]],
		TIER_ACTION: ["A1:A3", [[1], [2], [3]]],
	};

	test("every function of the add-on is known, with the size of its result", () => {
		const names = Object.keys(addOn).filter((name) => /^[A-Z_]+$/.test(name));
		expect(names).toHaveLength(18);
		for (const name of names) {
			expect(callsOurs(`=${name}(A1)`), name).toBe(true);
			if (name === "TIER_MOVEMENT") continue; // needs a history, and is measured by what is seen
			const [range, value, ...more] = ARGUMENTS[name] ?? ["A1:E7", grid];
			const result = addOn[name]!(value, ...more) as unknown[][];
			const size = { rows: name === "WHALE_CURVE" ? null : result.length, columns: result[0]!.length };
			expect(resultSize(`=${name}(${range})`), name).toEqual(size);
		}
	});

	test.each([
		["=CUSTOMER_TIER(A2:E2;$A$1:$E$1;'Tier settings'!$A:$H)", { rows: 1, columns: 1 }],
		["= customer_tier ( 'My (own) list'!$A$1:$E$7 )", { rows: 7, columns: 1 }],
		["=TIER_ROLE(2)", { rows: 1, columns: 1 }],
		['=TIER_ROLE("Tier 2")', { rows: 1, columns: 1 }],
		["=TIER_COLUMNS(A1:A7)", { rows: 7, columns: 1 }],
		["=CUSTOMER_TIER(Customers[#ALL])", { rows: null, columns: 1 }],
		["=CUSTOMER_TIER(A:E)", { rows: null, columns: 1 }],
		["=CUSTOMER_REPORT('My list'!A2:E)", { rows: null, columns: 23 }],
		["=TIER_COLUMNS(Customers[#HEADERS])", { rows: null, columns: null }],
		["=TIER_MOVEMENT('Tier history'!A:K)", { rows: null, columns: null }],
		["=FILTER(A2:E7,CUSTOMER_TIER(A2:E7,A1:E1)=1)", null],
		["=SORT(CUSTOMER_REPORT(A1:E7),2,TRUE)", null],
		["=CUSTOMER_TIER(A1:E7)&CUSTOMER_SCORE(A1:E7)", null],
		["=TIER_ROLE(B2+1)", null],
		["=TIER_ROLE({1;2})", null],
		["=TIER_ROLE(CUSTOMER_TIER(A1:E7))", null],
	])("%s", (formula, size) => {
		expect(resultSize(formula)).toEqual(size);
	});

	test("a name of ours in a text, a tab or a longer name is no call", () => {
		for (const formula of ['="CUSTOMER_TIER(A1)"', "='TIER_ROLE('!A1+SUM(A1)", "=MY_CUSTOMER_TIER(A1)"])
			expect(callsOurs(formula), formula).toBe(false);
	});
});
