import { describe, expect, test } from "vitest";
import type { Home, SetUp } from "../../src/contract/server.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { openSheets, openStyledSheets, type Rows, runMenuItem } from "./openFile.ts";
import { refs, save, viewOf } from "./reviewing.ts";

const LIST: Rows = [
	["Customer", "Currency", "Revenue", "Profit"],
	["Ane", "EUR", 9_000, 1_800],
	["Bo", "EUR", 500, 50],
	["Cy", "EUR", 700, 350],
	["Di", "SEK", 70_000, 14_000],
	["Ed", "SEK", 20_000, -2_000],
];
const NOTICE =
	"Your list has amounts in more than one currency, and only those in EUR are added up and compared. 2 customers have amounts in SEK (Revenue 90,000 SEK): these amounts count as unknown. Choose another one under “Currency” in Set up, or convert all amounts to one.";

const setUp = (book: Headless) => viewOf<SetUp>(book, "sidebarSetUp", null);
const summary = (book: Headless) => book.values("Tier summary").map((row) => row.join(" "));
const setting = (book: Headless) =>
	book.values("Tier settings").find((row) => row.includes("general.currency"))?.[1];
const choose = async (book: Headless, currency: string | null) => {
	const choice = { tab: "Customers", headingRow: null, columns: [], assumedMargin: null, hourlyCost: null };
	await book.call("sidebarSaveSetUp", { ...choice, currency }, true);
	await book.settled();
};

describe("a list in several currencies", () => {
	test("is tiered in the most used one, and home and the summary say so", async () => {
		const list = LIST.map((row) => (row[0] === "Di" ? [...row.slice(0, 3), 28_000] : row));
		const book = await openSheets({ Customers: list });
		await runMenuItem(book, "tierMyCustomers");
		expect((await viewOf<Home>(book, "sidebarHome")).firstNoticed).toEqual([
			{ text: NOTICE, at: { tab: "Customers", cell: "C5" } },
		]);
		expect(summary(book).some((line) => line.includes(NOTICE))).toBe(true);
		expect(summary(book).some((line) => line.includes("revenue 10,200.00, gross profit 2,200.00"))).toBe(
			true,
		);
		const [headings, ...rows] = book.values("Customers");
		const why = rows.map((row) => row[headings!.indexOf("Why")]);
		expect(why[3]).toContain("a gross margin of 40\u00a0%");
		expect(why[4]).toMatch(/loses/);
	});
	test("can be read in another one that is chosen under Set up, and in the most used one again", async () => {
		const book = await openSheets({ Customers: LIST });
		await runMenuItem(book, "tierMyCustomers");
		expect((await setUp(book)).currency).toEqual({
			chosen: null,
			found: [
				{ currency: "EUR", customers: 3 },
				{ currency: "SEK", customers: 2 },
			],
		});
		await choose(book, "SEK");
		expect(setting(book)).toBe("SEK");
		expect((await setUp(book)).currency?.chosen).toBe("SEK");
		expect(summary(book).some((line) => line.includes("revenue 90,000.00, gross profit 12,000.00"))).toBe(
			true,
		);
		await choose(book, null);
		expect(setting(book)).toBe("");
	});
	test("is read by formulas in the one that the settings name", async () => {
		const book = await openSheets({ Customers: LIST });
		await choose(book, "SEK");
		await book.type("F8", "=CUSTOMER_NET_PROFIT(A1:D6;;'Tier settings'!$A:$H)", "Customers");
		await book.settled();
		expect(
			book
				.values("Customers")
				.slice(8, 13)
				.map((row) => row[5]),
		).toEqual(["", "", "", 14_000, -2_000]);
	});
	test("is noticed by the number formats of its amounts", async () => {
		const cell = (value: number, format: string) => ({ value, format });
		const rows = [
			[{ value: "Customer" }, { value: "Revenue" }],
			[{ value: "Ane" }, cell(900, "[$€-407]#,##0.00")],
			[{ value: "Bo" }, cell(100, "[$€-407]#,##0.00")],
			[{ value: "Cy" }, cell(800, '"$"#,##0.00')],
		];
		const book = await openStyledSheets([{ name: "Customers", rows, columnWidths: [] }]);
		expect((await setUp(book)).currency?.found).toEqual([
			{ currency: "EUR", customers: 2 },
			{ currency: "USD", customers: 1 },
		]);
	});
	test("keeps an amount in another currency when a review would write over it", async () => {
		const book = await openSheets({
			Customers: [
				["Customer", "Revenue", "Profit"],
				["Ane", "EUR 9,000", "EUR 1,800"],
				["Bo", "EUR 500", "EUR 50"],
				["Cy", "USD 900", "USD 200"],
			],
		});
		await runMenuItem(book, "tierMyCustomers");
		expect(book.values("Customers")[3]![8]).not.toMatch(/spend|earn/);
		const customer = (await refs(book, "Customers")).Cy!;
		const change = { kind: "fact" as const, id: "1", customer, at: new Date().toISOString() };
		const answer = { ...change, fact: "revenue" as const, from: null, to: 5000 };
		expect(await save(book, [answer], "Eva", "Customers")).toMatchObject([
			{ outcome: "collides", theirs: "USD 900" },
		]);
		expect(book.values("Customers")[3]![1]).toBe("USD 900");
	});
	test("whose settings tab names no currency is reported, and read in the most used one", async () => {
		const book = await openSheets({ Customers: LIST });
		await runMenuItem(book, "tierMyCustomers");
		const row = book.values("Tier settings").findIndex((cells) => cells.includes("general.currency"));
		await book.type(`B${row + 1}`, "our own", "Tier settings");
		await book.settled();
		const { firstNoticed } = await viewOf<Home>(book, "sidebarHome");
		expect(firstNoticed[0]!.text).toContain("“our own” is not a word we know");
		expect(firstNoticed[1]!.text).toContain("only those in EUR");
	});
});

test("Set up offers no currency where all amounts are in one", async () => {
	const book = await openSheets({ Customers: LIST.slice(0, 4) });
	expect((await setUp(book)).currency).toBeNull();
});
