import { describe, expect, test } from "vitest";
import type { SetUp } from "../../src/contract/server.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { openSheets, type Rows, runMenuItem } from "./openFile.ts";
import { idOf, viewOf } from "./reviewing.ts";

const tierIt = (book: Headless) => runMenuItem(book, "tierMyCustomers");
const column = (book: Headless, index: number) => book.values("Customers").map((row) => row[index]);
const setUp = (book: Headless) => viewOf<SetUp>(book, "sidebarSetUp", "Customers");
const remarks = async (book: Headless) =>
	(await setUp(book)).remarks.map(({ text, at }) => [at?.cell, text.slice(0, 60)]);

describe("a list with headings in two rows", () => {
	const LIST: Rows = [
		["Customer", 2024, "", 2025, ""],
		["", "Revenue", "Profit", "Revenue", "Profit"],
		["Ane", 900, 100, 1000, 300],
		["Bo", 800, 10, 500, -40],
	];
	test("a list with headings in two rows gets its results beside the lower one, also at the second run", async () => {
		const book = await openSheets({ Customers: LIST });
		await tierIt(book);
		expect(column(book, 5)).toEqual(["", "Tier", 2, 4]);
		await tierIt(book);
		expect(column(book, 5)).toEqual(["", "Tier", 2, 4]);
		expect(book.seen.toasts.at(-1)).toContain("2 customers tiered");
	});
	test("a list with headings in two rows keeps what is chosen under Set up", async () => {
		const book = await openSheets({ Customers: LIST });
		await tierIt(book);
		expect((await setUp(book)).facts.map(({ fact, column: at }) => [fact, at])).toEqual([
			["customer", "A"],
			["revenue", "D"],
			["previousRevenue", "B"],
			["profit", "E"],
		]);
	});
});

describe("a list with names in parts", () => {
	const LIST: Rows = [
		["First name", "Last name", "Company", "Net sales", "Profit"],
		["Ida", "Berg", "", 900, 100],
		["Ole", "Dahl", "Dahl ApS", 800, 10],
		["Ida", "Lund", "", 700, 60],
	];
	test("a list with names in parts has a tier for every shopper, and takes a new one", async () => {
		const book = await openSheets({ Customers: LIST });
		await tierIt(book);
		expect(column(book, 5).slice(1)).not.toContain("");
		expect(book.seen.toasts.at(-1)).toContain("3 customers tiered");
		const { facts } = await setUp(book);
		expect(facts.find(({ fact }) => fact === "customer")).toMatchObject({ column: "C" });
		await viewOf(
			book,
			"sidebarAddCustomer",
			idOf(book, "Customers"),
			{ customer: "Gus Ek", revenue: 500 },
			"Eva",
			true,
		);
		expect(book.values("Customers").at(-1)!.slice(0, 4)).toEqual(["", "", "Gus Ek", 500]);
		await tierIt(book);
		expect(book.seen.toasts.at(-1)).toContain("4 customers tiered");
	});
});

describe("a list with a year that is not over", () => {
	const LIST: Rows = [
		["Customer", "Sales 2025", "Sales 2026", "Profit 2026"],
		["Ane", 1200, 300, 90],
		["Bo", 1500, 400, 80],
	];
	test("a list with a year that is not over says that growth is unknown, and no reason names it", async () => {
		const book = await openSheets({ Customers: LIST });
		await tierIt(book);
		expect(await remarks(book)).toEqual([
			["C1", "The year of “Sales 2026” (column C) may not be over, so it i"],
		]);
		expect(column(book, 7).join(" ")).not.toMatch(/shrinking|growing/);
		await book.type("R1", "=CUSTOMER_WHY(A1:D3,,'Tier settings'!$A:$H)", "Customers");
		expect(column(book, 17).join(" ")).not.toMatch(/shrinking|growing/);
	});
	test("a list with a year that is not over compares it at a review date after its end", async () => {
		const book = await openSheets({ Customers: LIST });
		await tierIt(book);
		const row = book.values("Tier settings").findIndex((cells) => cells.includes("general.reviewDate")) + 1;
		await book.type(`B${row}`, "2027-01-01", "Tier settings");
		await tierIt(book);
		expect(await remarks(book)).toEqual([]);
		expect((await setUp(book)).facts.map(({ fact }) => fact)).toContain("previousRevenue");
	});
});

test("a list that has only the revenue of all years is tiered with a usual margin, and says what stands in", async () => {
	const book = await openSheets({
		Customers: [
			["id", "Name", "Email", "Total Spend", "Payment Count"],
			["cus_1", "Ane", "a@a.dk", 5400, 12],
			["cus_2", "", "b@b.dk", 90, 1],
			["cus_3", "Cy", "c@c.dk", 12_890, 30],
			["cus_4", "Di", "d@d.dk", 700, 4],
			["cus_5", "Ed", "e@e.dk", 2_100, 9],
		],
	});
	await book.call("sidebarBegin", { idealCustomer: "", assumedMargin: 0.4 });
	await book.settled();
	expect(column(book, 5)).toEqual(["Tier", 2, 3, 1, 3, 2]);
	expect(await remarks(book)).toEqual([
		["D1", "“Total Spend” (column D) is revenue of all years. It is read"],
	]);
});
