import { describe, expect, test } from "vitest";
import type { Headless } from "../../src/preview/headless.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { choose, everything, opened, type Rows } from "./openBook.ts";
import { history, idOf, refs, review, TAB } from "./reviewing.ts";

const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Discount"],
	["Ane", 300, 90, 15],
	["Bo", 900, 90, 20],
	["Total", "=SUM(B2:B3)", 180, ""],
];

const add = async (book: Headless, facts: Customer, tab = TAB) => {
	const outcome = (await book.call("sidebarAddCustomer", idOf(book, tab), facts, "Eva")) as {
		message: string;
	};
	await book.settled();
	return outcome;
};

describe("a new customer", () => {
	test("gets a row below the last one and above the total, with what is known about them", async () => {
		const book = await opened({ [TAB]: LIST });
		expect(await add(book, { customer: " Cy ", profit: 30, discount: 0.1, fit: 4 })).toEqual({
			ok: true,
			message: "“Cy” was added in row 4: Needs facts.",
		});
		expect(book.values(TAB)).toEqual([
			["Customer", "Revenue", "Profit", "Discount", "Fit"],
			["Ane", 300, 90, 15, ""],
			["Bo", 900, 90, 20, ""],
			["Cy", "", 30, 10, 4],
			["Total", 1200, 180, "", ""],
		]);
		expect(book.formulas(TAB)[4]![1]).toBe("=SUM(B2:B3)");
		expect(history(book)).toEqual([["Cy", "", "Added to the list", "", "", "Eva", "added"]]);
		const [range] = book.face().getActiveRangeList()!.getRanges();
		expect([range!.getRow(), range!.getColumn()]).toEqual([4, 1]);
		expect((await review(book)).reviewer).toBe("Eva");
	});
	test("has results and colours where the others have, as tiering everybody would give", async () => {
		const book = await opened({ [TAB]: LIST.slice(0, 3) });
		await choose(book, "tierMyCustomers");
		await add(book, { customer: "Cy", revenue: 100, profit: 30, negotiation: 5 });
		const list = () => everything(book).find(({ name }) => name === TAB)!;
		const added = list();
		expect(added.values[3]!.slice(0, 6)).toEqual(["Cy", 100, 30, "", 2, expect.any(Number)]);
		expect(added.notes.E4).toContain("Tier 2");
		await choose(book, "tierMyCustomers");
		expect(list()).toEqual(added);
	});
	test("who is in the list already is not added again, under whatever spelling", async () => {
		const book = await opened({ [TAB]: LIST });
		const before = everything(book);
		expect(await add(book, { customer: "  bö " })).toEqual({
			ok: false,
			message: "“bö” is in the list already, in row 3. Nothing was added.",
		});
		expect(everything(book)).toEqual(before);
	});
	test.each<[string, Customer, string]>([
		["without a name", { customer: " " }, "Type the customer's name first. Nothing was added."],
		["who would look like a total", { customer: "Total" }, "would not be read as a customer"],
		["with an answer that is none", { customer: "Cy", fit: 8 }, "“8” cannot be read as Fit"],
	])("%s is not added", async (_, facts, message) => {
		const book = await opened({ [TAB]: LIST });
		const before = everything(book);
		expect(await add(book, facts)).toEqual({ ok: false, message: expect.stringContaining(message) });
		expect(everything(book)).toEqual(before);
	});
	test("is not pushed into a list that a formula fills", async () => {
		const book = await opened({
			[TAB]: [["=UNIQUE(Source!A1:B3)"]],
			Source: [
				["Customer", "Revenue"],
				["Ane", 100],
				["Bo", 200],
			],
		});
		const before = everything(book);
		expect(await add(book, { customer: "Cy" })).toEqual({
			ok: false,
			message:
				"The list is filled by a formula (A1), so no row can be added to it. Add the customer where the formula reads them.",
		});
		expect(everything(book)).toEqual(before);
	});
	test("is not pushed under a formula that fills a column", async () => {
		const book = await opened({
			[TAB]: [
				["Customer", "Fit", "Revenue"],
				["Ane", "=SEQUENCE(2,1,2,1)", 100],
				["Bo", "", 150],
			],
		});
		expect(await add(book, { customer: "Cy", fit: 4 })).toMatchObject({
			ok: false,
			message: expect.stringContaining("Fit in B4 may be filled by the formula in B2"),
		});
		expect(await add(book, { customer: "Cy", revenue: 90 })).toMatchObject({ ok: true });
	});
	test("whose name looks like a formula keeps it as a text", async () => {
		const book = await opened({ [TAB]: LIST });
		await add(book, { customer: "=1+1" });
		expect(book.values(TAB)[3]![0]).toBe("=1+1");
		expect(await refs(book)).toHaveProperty("=1+1");
	});
});
