import { describe, expect, test } from "vitest";
import type { Headless } from "../../src/preview/headless.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { watchedHost } from "../faults/watchedHost.ts";
import { openSheets, type Rows, runMenuItem, visibleContent } from "./openFile.ts";
import { history, idOf, refs, review, TAB } from "./reviewing.ts";
import { metadataOf } from "./sheetMetadata.ts";

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

describe("adding a customer", () => {
	test("a new customer gets a row below the last one and above the total, with the facts given", async () => {
		const book = await openSheets({ [TAB]: LIST });
		expect(await add(book, { customer: " Cy ", profit: 30, discount: 0.1, fit: 4 })).toEqual({
			ok: true,
			message: "“Cy” was added in row 4: Tier 2.",
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
	test("a new customer gets the results and colours that tiering everybody would give", async () => {
		const book = await openSheets({ [TAB]: LIST.slice(0, 3) });
		await runMenuItem(book, "tierMyCustomers");
		await add(book, { customer: "Cy", revenue: 100, profit: 30, negotiation: 5 });
		const list = () => visibleContent(book).find(({ name }) => name === TAB)!;
		const added = list();
		expect(added.values[3]!.slice(0, 6)).toEqual(["Cy", 100, 30, "", 1, expect.stringContaining("margin")]);
		expect(added.notes.E4).toContain("Tier 1");
		await runMenuItem(book, "tierMyCustomers");
		expect(list()).toEqual(added);
	});
	test("a customer who is in the list already, in another spelling, is not added again", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const before = visibleContent(book);
		expect(await add(book, { customer: "  bö " })).toEqual({
			ok: false,
			message: "“bö” is in the list already, in row 3. Nothing was added.",
		});
		expect(visibleContent(book)).toEqual(before);
	});
	test("a customer with exactly the name of the last one in the list is not added again", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const before = visibleContent(book);
		expect(await add(book, { customer: "Bo", profit: 30 })).toEqual({
			ok: false,
			message: "“Bo” is in the list already, in row 3. Nothing was added.",
		});
		expect(visibleContent(book)).toEqual(before);
	});
	test("a new name is not added under a customer number that is in the list already, but under a new number", async () => {
		const book = await openSheets({
			[TAB]: [
				["Customer", "Customer number", "Revenue"],
				["Ane", "K1", 300],
				["Bo", "K2", 900],
			],
		});
		const before = visibleContent(book);
		expect(await add(book, { customer: "Ane & Sons", id: "K1" })).toEqual({
			ok: false,
			message: "“Ane & Sons” is in the list already, in row 2. Nothing was added.",
		});
		expect(visibleContent(book)).toEqual(before);
		expect(await add(book, { customer: "Cy", id: "K3" })).toMatchObject({ ok: true });
		expect(book.values(TAB)[3]!.slice(0, 2)).toEqual(["Cy", "K3"]);
	});
	test.each<[string, Customer, string]>([
		["a customer without a name", { customer: " " }, "Type the customer's name first. Nothing was added."],
		["a customer whose name reads as a total", { customer: "Total" }, "would not be read as a customer"],
		[
			"a customer with an answer that cannot be read",
			{ customer: "Cy", fit: 8 },
			"“8” cannot be read as Fit",
		],
	])("%s is not added", async (_, facts, message) => {
		const book = await openSheets({ [TAB]: LIST });
		const before = visibleContent(book);
		expect(await add(book, facts)).toEqual({ ok: false, message: expect.stringContaining(message) });
		expect(visibleContent(book)).toEqual(before);
	});
	test.each([
		[
			"en_US",
			"“5,432.00” was not written as Revenue of “Cy”: column B counts in thousands or millions. Add the customer without Revenue first. Type 5.432 into column B yourself.",
		],
		[
			"da_DK",
			"”5.432,00” er ikke skrevet som Omsætning for ”Cy”: kolonne B tæller i tusinder eller millioner. Tilføj først kunden uden Omsætning. Skriv selv 5,432 i kolonne B.",
		],
	])(
		"adding an amount to a column in thousands is refused in %s, with the reason and what to do",
		async (locale, message) => {
			const book = await openSheets(
				{
					[TAB]: [
						["Kunde", "Omsætning (TDKK)"],
						["Ane", 12],
						["Bo", 40],
					],
				},
				locale,
			);
			expect(await add(book, { customer: "Cy", revenue: 5432 })).toEqual({ ok: false, message });
		},
	);
	test("adding a customer is refused in a list that a formula fills", async () => {
		const book = await openSheets({
			[TAB]: [["=UNIQUE(Source!A1:B3)"]],
			Source: [
				["Customer", "Revenue"],
				["Ane", 100],
				["Bo", 200],
			],
		});
		const before = visibleContent(book);
		expect(await add(book, { customer: "Cy" })).toEqual({
			ok: false,
			message:
				"The list is filled by a formula (A1), so no row can be added to it. Add the customer where the formula reads them.",
		});
		expect(visibleContent(book)).toEqual(before);
	});
	test("adding a customer writes no fact below a formula that may fill its column", async () => {
		const book = await openSheets({
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
	test("a new customer's name that looks like a formula is written as text", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await add(book, { customer: "=1+1" });
		expect(book.values(TAB)[3]![0]).toBe("=1+1");
		expect(await refs(book)).toHaveProperty("=1+1");
	});
});

describe("adding a customer after an interrupted run", () => {
	const OWN: Rows = [
		["Customer", "Revenue", "Profit", "Town"],
		["Ane", 300, 90, "Aarhus"],
		["Bo", 900, 90, "Ribe"],
		["", "", "", ""],
		["Total", 1200, 180, ""],
	];
	const [HEADINGS, ANE, BO, BLANK, TOTAL] = OWN;

	/** Opens a list in which adding Di was stopped, as by Google, from the first call on for which `isOver` is true. */
	async function interrupted(isOver: (calls: readonly string[]) => boolean): Promise<Headless> {
		const host = watchedHost();
		const book = await openSheets({ [TAB]: OWN, Other: LIST }, "en_US", host.around);
		let isStopped = false;
		host.watch(() => {
			isStopped ||= isOver(host.calls);
			if (isStopped) throw new Error("Exceeded maximum execution time");
		});
		await expect(add(book, { customer: "Di", profit: 30 })).rejects.toThrow("Exceeded");
		host.watch(() => {});
		return book;
	}
	const list = (book: Headless) => book.values(TAB).map((row) => row.slice(0, 4));
	const isInserted = (calls: readonly string[]) => calls.slice(0, -1).includes("insertRowsAfter");
	const isNamed = (calls: readonly string[]) =>
		isInserted(calls) && calls.slice(calls.indexOf("insertRowsAfter"), -1).includes("setValues");

	test("adding a customer again uses the blank row that the interrupted run inserted", async () => {
		const book = await interrupted(isInserted);
		expect(list(book)).toEqual([HEADINGS, ANE, BO, BLANK, BLANK, TOTAL]);
		expect(await add(book, { customer: "Di", profit: 30 })).toMatchObject({ ok: true });
		expect(list(book)).toEqual([HEADINGS, ANE, BO, ["Di", "", 30, ""], BLANK, TOTAL]);
	});

	test("adding a customer again uses the inserted row, even if another list was tiered since", async () => {
		const book = await interrupted(isInserted);
		book.face("Other").getRange(1, 1, 1, 1).activate();
		await runMenuItem(book, "tierMyCustomers");
		expect([metadataOf(book, "Other").role, metadataOf(book, TAB).role]).toEqual(["customers", undefined]);
		expect(await add(book, { customer: "Di", profit: 30 })).toMatchObject({ ok: true });
		expect(list(book)).toEqual([HEADINGS, ANE, BO, ["Di", "", 30, ""], BLANK, TOTAL]);
	});

	test("adding a customer again leaves the inserted row alone if somebody has written in it since", async () => {
		const book = await interrupted(isInserted);
		await book.type("D4", "ask Eva", TAB);
		expect(await add(book, { customer: "Di", profit: 30 })).toMatchObject({ ok: true });
		expect(list(book)).toEqual([
			HEADINGS,
			ANE,
			BO,
			["Di", "", 30, ""],
			["", "", "", "ask Eva"],
			BLANK,
			TOTAL,
		]);
	});

	test("adding a customer again leaves the user's blank row alone if the interrupted run inserted none", async () => {
		const book = await interrupted((calls) => calls.includes("insertRowsAfter"));
		expect(list(book)).toEqual(OWN);
		expect(metadataOf(book, TAB)).toMatchObject({ row: { at: 4 } });
		expect(await add(book, { customer: "Di", profit: 30 })).toMatchObject({ ok: true });
		expect(list(book)).toEqual([HEADINGS, ANE, BO, ["Di", "", 30, ""], BLANK, TOTAL]);
	});

	test("adding another customer keeps the one that the interrupted run wrote", async () => {
		const book = await interrupted(isNamed);
		expect(list(book)).toEqual([HEADINGS, ANE, BO, ["Di", "", "", ""], BLANK, TOTAL]);
		expect(await add(book, { customer: "Ea", profit: 20 })).toMatchObject({ ok: true });
		expect(list(book)).toEqual([HEADINGS, ANE, BO, ["Di", "", "", ""], ["Ea", "", 20, ""], BLANK, TOTAL]);
	});
});
