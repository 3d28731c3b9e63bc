import { describe, expect, test } from "vitest";
import type { ReviewFact } from "../../src/contract/server.ts";
import { openSheets, type Rows, runMenuItem, visibleContent } from "./openFile.ts";
import {
	columnByName,
	dontKnow,
	fact,
	history,
	idOf,
	inRound,
	refs,
	reviewed,
	save,
	TAB,
	viewOf,
} from "./reviewing.ts";

const HEADINGS = ["Customer", "Revenue", "Profit", "Days late"];
const LIST: Rows = [
	HEADINGS,
	["Ane ApS", 10_000, 3_000, 0],
	["Bo & Co", 9_800, -1_240, 41],
	["Eva", 700, 20, 3],
];
const NEW_YEAR = 20_454; // 1 January 2026
/** A date as its day, because far east of Greenwich it has an hour too. */
const asShown = (cell: unknown) => (cell instanceof Date ? cell.toDateString() : cell);

describe("saving an answer", () => {
	test("saving answers adds their column once, right of everything, for all in the batch", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { "Ane ApS": ane, Eva: eva, "Bo & Co": bo } = await refs(book);
		const saved = await save(book, [fact(ane!, "negotiation", null, 4), fact(eva!, "negotiation", null, 2)]);
		expect(saved.map(({ outcome }) => outcome)).toEqual(["saved", "saved"]);
		await save(book, [fact(bo!, "negotiation", null, 1)]);
		expect(book.values(TAB)[0]).toEqual([...HEADINGS, "Negotiation"]);
		expect(columnByName(book, "Negotiation")).toEqual({ "Ane ApS": 4, "Bo & Co": 1, Eva: 2 });
		expect(book.notes(TAB)).toEqual({
			E1: "Customer Tiers added this column for your answers. Sort, hide or move it as you like.\n— Customer Tiers",
		});
	});

	test("saving an answer uses the existing column, and changes nothing else", async () => {
		const book = await openSheets({
			[TAB]: [
				["Customer", "Fit", "Revenue", "Note", "=1+1"],
				["Ane", "", 100, "x", "=C2*2"],
				["Bo", 3, 100, "y", "=C3*2"],
			],
			Other: [["mine"]],
		});
		const before = visibleContent(book);
		const { Ane: ane } = await refs(book);
		await save(book, [fact(ane!, "fit", null, 5)]);
		const after = visibleContent(book).filter(({ name }) => name !== "Tier history");
		before[0]!.values[1]![1] = 5;
		expect(after).toEqual(before);
	});

	test.each<[ReviewFact, string | number, string, unknown]>([
		["negotiation", 4, "Negotiation", 4],
		["ownerFocus", 1, "Owner focus", 1],
		["delegation", 2, "Delegation", 2],
		["direction", 3, "Direction", 3],
		["newNeeds", 5, "New needs", 5],
		["energy", 1, "Energy", 1],
		["steadiness", 2, "Steadiness", 2],
		["satisfaction", 3, "Satisfaction", 3],
		["fit", 4, "Fit", 4],
		["previousRevenue", 5_000, "Previous revenue", 5_000],
		["hours", 12.5, "Hours", 12.5],
		["discount", 0.12, "Discount", 0.12],
		["accountRequests", 3, "Account requests", 3],
		["complaints", 0, "Complaints", 0],
		["usage", 7, "Usage", 7],
		["previousUsage", 9, "Previous usage", 9],
		["walletShare", 0.4, "Wallet share", 0.4],
		["products", 2, "Products", 2],
		["referred", 1, "Referred customers", 1],
		["manualTier", 1, "Manual tier", 1],
		["manualReason", "The owner's sister", "Manual reason", "The owner's sister"],
		["manualUntil", NEW_YEAR, "Manual until", new Date(2026, 0, 1)],
		["story", "Since the fair.\nThey called us.", "Story", "Since the fair.\nThey called us."],
	])("a saved answer to %s reads back as it was given", async (about, value, heading, cell) => {
		const book = await openSheets({ [TAB]: LIST });
		const { Eva: eva } = await refs(book);
		const [first] = await save(book, [fact(eva!, about, null, value)]);
		expect(first).toMatchObject({ outcome: "saved", message: "" });
		expect(asShown(columnByName(book, heading).Eva)).toEqual(asShown(cell));
		// The cell still contains what the page showed, so the next change does not collide.
		expect((await save(book, [fact(eva!, about, value, null)]))[0]).toMatchObject({ outcome: "saved" });
		expect(columnByName(book, heading).Eva).toBe("");
	});

	test.each<ReviewFact>([
		"negotiation",
		"ownerFocus",
		"delegation",
		"direction",
		"newNeeds",
		"energy",
		"steadiness",
		"satisfaction",
		"fit",
		"discount",
		"walletShare",
		"hours",
		"complaints",
		"products",
		"usage",
		"story",
		"manualReason",
	])("saving %s finds its column in Danish too", async (about) => {
		const book = await openSheets(
			{
				Kunder: [
					["Kunde", "Omsætning"],
					["Ane", 100],
					["Bo", 100],
				],
			},
			"da_DK",
		);
		const { Bo: bo } = await refs(book, "Kunder");
		const isText = about === "story" || about === "manualReason";
		// A discount of 1 alone could be one per cent.
		const value = isText ? "Fra messen" : about === "discount" ? 0.2 : 1;
		const [first] = await save(book, [fact(bo!, about, null, value)], "Eva", "Kunder");
		expect(first).toMatchObject({ outcome: "saved" });
		expect(book.values("Kunder")[2]![2]).toBe(value);
		expect(book.sheets()).toEqual(expect.arrayContaining(["Niveauhistorik"]));
	});

	test("a saved answer is read by formulas over the list", async () => {
		const book = await openSheets({ [TAB]: LIST, Mine: [["=CUSTOMER_TIER(Customers!A1:H4)"]] });
		const tierOfEva = () => book.values("Mine")[3]![0];
		expect(tierOfEva()).toBe(3);
		const { Eva: eva } = await refs(book);
		await save(book, [fact(eva!, "manualTier", null, 1)]);
		expect(tierOfEva()).toBe(1);
	});

	test("taking an answer back leaves the cell empty", async () => {
		const book = await openSheets({
			[TAB]: [
				["Customer", "Fit", "Revenue"],
				["Ane", 2, 100],
			],
		});
		const { Ane: ane } = await refs(book);
		expect(await save(book, [fact(ane!, "fit", 2, null)])).toMatchObject([{ outcome: "saved" }]);
		expect(book.values(TAB)[1]).toEqual(["Ane", "", 100]);
	});

	test("a profit above the revenue is saved as typed, and counts as unknown", async () => {
		const rows: Rows = [
			["Customer", "Revenue", "Profit"],
			["Ane", 100, 10],
			["Eva", 200, ""],
		];
		const book = await openSheets({ [TAB]: rows });
		const { Eva: eva } = await refs(book);
		const typed = [fact(eva!, "profit", null, 500)];
		expect(await save(book, typed)).toMatchObject([{ outcome: "saved" }]);
		expect(columnByName(book, "Profit").Eva).toBe(500);
		// The answer is there already if a reply got lost.
		expect(await save(book, [{ ...typed[0]!, id: "again" }])).toMatchObject([{ outcome: "saved" }]);
		const collision = await save(book, [fact(eva!, "profit", null, 50)]);
		expect(collision).toMatchObject([{ outcome: "collides", theirs: 500 }]);
		await runMenuItem(book, "tierMyCustomers");
		expect(String(columnByName(book, "Why").Eva)).not.toContain("500");
	});

	test("changing an answer within one batch saves the last value, and records all in the history", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Eva: eva } = await refs(book);
		await save(book, [fact(eva!, "fit", null, 2), fact(eva!, "fit", 2, 4)]);
		expect(columnByName(book, "Fit").Eva).toBe(4);
		expect(history(book).map((line) => line.slice(3, 5))).toEqual([
			["", 2],
			[2, 4],
		]);
	});
});

describe("saving a share", () => {
	const withDiscounts = (...discounts: (string | number)[]): Rows => [
		["Customer", "Revenue", "Profit", "Discount"],
		...discounts.map((discount, index) => [`Kim ${index}`, 100, 10, discount]),
		["Eva", 100, 10, ""],
	];
	test.each<[string, Rows, number, unknown]>([
		["fractions", withDiscounts(0.05, 0.2), 0.01, 0.01],
		["per cent", withDiscounts(5, 20, 15), 0.01, 1],
		["per cent, where less than one would be ambiguous", withDiscounts(15, 20, 30), 0.001, "0.1 %"],
		["texts in per cent", withDiscounts("5 %", "20 %"), 0.01, 0.01],
	])("saving a share writes it as the others are written: %s", async (_, rows, share, cell) => {
		const book = await openSheets({ [TAB]: rows });
		const { Eva: eva } = await refs(book);
		expect(await save(book, [fact(eva!, "discount", null, share)])).toMatchObject([{ outcome: "saved" }]);
		expect(columnByName(book, "Discount").Eva).toBe(cell);
		expect(await save(book, [fact(eva!, "discount", share, null)])).toMatchObject([{ outcome: "saved" }]);
	});
	test("saving a share never changes what other cells mean", async () => {
		const book = await openSheets({ [TAB]: withDiscounts(0.3, 0.2, 1) });
		const { Eva: eva, "Kim 2": kim } = await refs(book);
		await save(book, [fact(eva!, "discount", null, 0.07)]);
		// 1 still means the whole price.
		expect(await save(book, [fact(kim!, "discount", 1, 0.9)])).toMatchObject([{ outcome: "saved" }]);
	});
});

describe("answers that cannot be saved", () => {
	test("saving refuses a cell with a user's formula, and saves the other answers", async () => {
		const book = await openSheets({
			[TAB]: [
				["Customer", "Fit", "Revenue"],
				["Ane", "=1+1", 100],
				["Bo", "", 100],
			],
		});
		const { Ane: ane, Bo: bo } = await refs(book);
		const saved = await save(book, [fact(ane!, "fit", 2, 5), fact(bo!, "fit", null, 4)]);
		expect(saved).toMatchObject([
			{
				outcome: "refused",
				message:
					"Fit comes from a formula in B2, which stays as it is. Change what the formula reads, or type over it in the sheet.",
			},
			{ outcome: "saved" },
		]);
		expect(book.formulas(TAB)[1]![1]).toBe("=1+1");
		expect(book.values(TAB)[2]![1]).toBe(4);
		expect(history(book)).toHaveLength(1);
	});
	test("saving refuses a cell below a formula that fills the column", async () => {
		const book = await openSheets({
			[TAB]: [
				["Customer", "Fit", "Revenue"],
				["Ane", "=SEQUENCE(2,1,2,1)", 100],
				["Bo", "", 150],
			],
		});
		const { Bo: bo } = await refs(book);
		expect(await save(book, [fact(bo!, "fit", 3, 5)])).toMatchObject([
			{ outcome: "refused", message: expect.stringContaining("the formula in B2") },
		]);
		expect(book.values(TAB)[2]![1]).toBe(3);
	});
	test("saving refuses a column that a fetched table may reach into, but not a new one beside it", async () => {
		const book = await openSheets({
			[TAB]: [["=UNIQUE(Source!A1:B3)", "", "Fit"]],
			Source: [
				["Customer", "Revenue"],
				["Ane", 100],
				["Bo", 200],
			],
		});
		const { Ane: ane } = await refs(book);
		const changes = [fact(ane!, "fit", null, 4), fact(ane!, "energy", null, 4)];
		expect(await save(book, changes)).toMatchObject([
			{ outcome: "refused", message: expect.stringContaining("the formula in A1") },
			{ outcome: "saved" },
		]);
		expect(await save(book, [fact(ane!, "energy", 4, 5)])).toMatchObject([{ outcome: "saved" }]);
		expect(book.values(TAB)[1]).toEqual(["Ane", 100, "", 5]);
	});
	test("saving refuses an answer that is out of range, and saves the others", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { "Ane ApS": ane, Eva: eva } = await refs(book);
		const saved = await save(book, [fact(ane!, "fit", null, 9), fact(eva!, "fit", null, 4)]);
		expect(saved).toMatchObject([
			{
				outcome: "refused",
				message:
					"“9” cannot be read as Fit beside the other values in that column. Nothing was written for “Ane ApS”.",
			},
			{ outcome: "saved" },
		]);
		expect(columnByName(book, "Fit")).toEqual({ "Ane ApS": "", "Bo & Co": "", Eva: 4 });
	});
	test.each([
		[
			0.4,
			"Saved. But Margin says 40 %, and Profit ÷ Revenue is 20 %: the margin is used, and Profit is not. Correct whichever is wrong.",
		],
		[
			0.25,
			"Saved. But the Margin of 25 % fits Profit ÷ Cost, which is a markup, and Profit ÷ Revenue is 20 %: the column of margins is not used. Correct whichever is wrong.",
		],
		[0.2, ""],
	])(
		"saving a profit beside a margin of %d says whether they contradict each other",
		async (margin, message) => {
			const book = await openSheets({
				[TAB]: [
					["Customer", "Revenue", "Profit", "Margin"],
					["Ane", 1000, 300, ""],
					["Bo", 1000, 300, ""],
					["Cy", 1000, "", margin],
					["Di", 1000, 300, ""],
				],
			});
			await runMenuItem(book, "tierMyCustomers");
			const { Cy: cy } = await refs(book);
			const { Cy: _, ...before } = columnByName(book, "Tier");
			expect(await save(book, [fact(cy!, "profit", null, 200)])).toMatchObject([
				{ outcome: "saved", message },
			]);
			await runMenuItem(book, "tierMyCustomers");
			expect(columnByName(book, "Tier")).toMatchObject(before);
		},
	);
	test.each<[string, Rows, string]>([
		[
			"counts in thousands",
			[
				["Customer", "Revenue (TDKK)"],
				["Ane", ""],
				["Bo", 12],
				["Cy", 40],
			],
			"“5,432.00” was not written as Revenue of “Ane”: column B counts in thousands or millions. Type 5.432 into cell B2 yourself.",
		],
		[
			"counts in thousands, as a text beside the list says,",
			[
				["Customer", "Revenue", "All amounts in thousands"],
				["Ane", ""],
				["Bo", 12],
				["Cy", 40],
			],
			"“5,432.00” was not written as Revenue of “Ane”: column B counts in thousands or millions. Type 5.432 into cell B2 yourself.",
		],
		[
			"has its signs turned",
			[
				["Customer", "Revenue"],
				["Ane", ""],
				["Bo", -1200],
				["Cy", -4000],
			],
			"“5,432.00” was not written as Revenue of “Ane”: column B is read with the opposite sign. Type -5432 into cell B2 yourself.",
		],
		[
			"has several currencies",
			[
				["Customer", "Revenue", "Currency"],
				["Ane", "", "USD"],
				["Bo", 1200, "EUR"],
				["Cy", 4000, "EUR"],
				["Di", 4000, "USD"],
			],
			"“5,432.00” was not written as Revenue of “Ane”: the list has several currencies, and this amount would not be in the one that is added up. Type it into cell B2 yourself, as the other amounts are written there.",
		],
	])(
		"saving an amount is refused, with the reason and what to do, where its column %s",
		async (_, rows, message) => {
			const book = await openSheets({ [TAB]: rows });
			const { Ane: ane } = await refs(book);
			expect(await save(book, [fact(ane!, "revenue", null, 5432)])).toMatchObject([
				{ outcome: "refused", message },
			]);
			expect(book.values(TAB)[1]![1]).toBe("");
		},
	);
	test("saving collides with a user's text in the cell, and replaces it once it was seen", async () => {
		const book = await openSheets({
			[TAB]: [
				["Customer", "Fit", "Revenue"],
				["Ane", "ask Peter", 100],
				["Bo", 3, 100],
				["Cy", 3, 100],
				["Di", 3, 100],
				["Ed", 3, 100],
				["Fi", 3, 100],
				["Gy", 3, 100],
				["Ho", 3, 100],
				["Ib", 3, 100],
				["Jo", 3, 100],
				["Ka", 3, 100],
			],
		});
		const { Ane: ane } = await refs(book);
		expect(await save(book, [fact(ane!, "fit", null, 4)])).toMatchObject([
			{ outcome: "collides", theirs: "ask Peter", by: "" },
		]);
		expect(columnByName(book, "Fit").Ane).toBe("ask Peter");
		expect(await save(book, [fact(ane!, "fit", "ask Peter", 4)])).toMatchObject([{ outcome: "saved" }]);
		expect(columnByName(book, "Fit").Ane).toBe(4);
	});
	test("saving adds another column where the heading is taken by something else", async () => {
		const book = await openSheets({
			[TAB]: [
				["Customer", "Negotiation", "Revenue"],
				["Ane", "long, in March", 100],
				["Bo", "none so far this year", 100],
			],
		});
		const { Ane: ane } = await refs(book);
		await save(book, [fact(ane!, "negotiation", null, 4)]);
		expect(book.values(TAB).slice(0, 2)).toEqual([
			["Customer", "Negotiation", "Revenue", "Negotiation (1–5)"],
			["Ane", "long, in March", 100, 4],
		]);
	});
	test("saving refuses a new column that would change what another one means", async () => {
		const book = await openSheets({
			[TAB]: [
				["Company name", "Annual revenue", "City", "Phone"],
				["Ane", 5_000_000, "Ry", "1"],
				["Bo", 7_000_000, "Ry", "2"],
			],
		});
		const { Ane: ane } = await refs(book);
		const saved = await save(book, [fact(ane!, "profit", null, 900), fact(ane!, "fit", null, 4)]);
		expect(saved).toMatchObject([{ outcome: "refused" }, { outcome: "saved" }]);
		expect(book.values(TAB)[0]).toEqual(["Company name", "Annual revenue", "City", "Phone", "Fit"]);
	});
	test("saving a team round's answer about one of two customers with one name is refused", async () => {
		const book = await openSheets({ [TAB]: [...LIST, ["Eva", 900, 90, 1]] });
		const { Eva: eva } = await refs(book);
		expect(await save(book, [inRound(eva!, "fit", 3), fact(eva!, "fit", null, 4)])).toMatchObject([
			{ outcome: "lost", message: expect.stringContaining("4, 5") },
			{ outcome: "saved", stood: false },
		]);
		expect(columnByName(book, "Fit")).toMatchObject({ Eva: "" });
		expect(await save(book, [fact(eva!, "fit", null, 4)])).toMatchObject([{ outcome: "saved", stood: true }]);
	});
	test("saving is refused if the list's tab is gone", async () => {
		// Another list with the same names must not get the answers.
		const book = await openSheets({ [TAB]: LIST, Other: LIST });
		const { Eva: eva } = await refs(book);
		const tab = idOf(book);
		await runMenuItem(book, "tierMyCustomers");
		book.standIn.book.grid.workbook.deleteSheet(book.grid(TAB).getSheetId());
		const before = book.values("Other");
		await expect(
			viewOf(book, "sidebarSave", { tab, reviewer: "Eva", changes: [fact(eva!, "fit", null, 3)] }),
		).rejects.toThrow("The tab with these customers is not in the file any more.");
		expect(book.values("Other")).toEqual(before);
	});
});

describe("a list whose heading row a user chose", () => {
	test("saving keeps the chosen heading row, however many columns the answers add", async () => {
		const book = await openSheets({
			[TAB]: [
				["Customer", "Revenue", "Profit"],
				["as printed", "in kr.", "in kr."],
				["Who", "How much", "What is left"],
				["Ane", 300, 30],
				["Bo", 200, 20],
			],
		});
		const columns = [
			{ heading: "Who", fact: "customer" },
			{ heading: "How much", fact: "revenue" },
		];
		const setUp = { tab: TAB, headingRow: 3, columns, assumedMargin: 0.3, hourlyCost: null };
		expect(await book.call("sidebarSaveSetUp", setUp)).toMatchObject({ ok: true });
		const { Bo: bo } = await refs(book);
		expect(bo).toMatchObject({ row: 5 });
		await save(book, [fact(bo!, "fit", null, 4)]);
		await save(book, [fact(bo!, "energy", null, 2)]);
		expect(book.values(TAB)[2]).toEqual(["Who", "How much", "What is left", "Fit", "Energy"]);
		expect(book.values(TAB)[4]).toEqual(["Bo", 200, 20, 4, 2]);
		expect(Object.keys(await refs(book))).toEqual(["Bo", "Ane"]);
	});
});

describe("saving several answers", () => {
	test("saving several answers touches no cell between them", async () => {
		const book = await openSheets({
			[TAB]: [
				["Customer", "Fit", "Revenue"],
				["Ane", "", 100],
				["Bo", "=2+1", 100],
				["Cy", 1, 100],
				["Di", "", 100],
			],
		});
		const { Ane: ane, Cy: cy, Di: di } = await refs(book);
		await save(book, [fact(di!, "fit", null, 4), fact(ane!, "fit", null, 2), fact(cy!, "fit", 1, 5)]);
		expect(columnByName(book, "Fit")).toEqual({ Ane: 2, Bo: 3, Cy: 5, Di: 4 });
		expect(book.formulas(TAB)[2]![1]).toBe("=2+1");
	});
	test("answers given to many can be taken back, except where somebody has changed them since", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const all = Object.values(await refs(book));
		await save(
			book,
			all.map((ref) => fact(ref, "fit", null, 4)),
		);
		await save(book, [fact(all[1]!, "fit", 4, 1)], "Bo");
		const undone = await save(
			book,
			all.map((ref) => fact(ref, "fit", 4, null)),
		);
		expect(undone).toMatchObject([
			{ outcome: "saved" },
			{ outcome: "collides", theirs: 1, by: "Bo" },
			{ outcome: "saved" },
		]);
		expect(columnByName(book, "Fit")[all[1]!.name]).toBe(1);
		expect(Object.values(columnByName(book, "Fit")).filter((cell) => cell === "")).toHaveLength(2);
	});
});

describe("two people saving at once", () => {
	test("two people's answers to different questions are both saved", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Eva: eva } = await refs(book);
		await save(book, [fact(eva!, "fit", null, 4)], "Ane");
		expect(await save(book, [fact(eva!, "energy", null, 2)], "Bo")).toMatchObject([{ outcome: "saved" }]);
		expect([columnByName(book, "Fit").Eva, columnByName(book, "Energy").Eva]).toEqual([4, 2]);
	});
	test("two people's different answers to one question collide, and the second learns who was first", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Eva: eva } = await refs(book);
		await save(book, [fact(eva!, "fit", null, 4)], "Ane");
		const [saved] = await save(book, [fact(eva!, "fit", null, 2)], "Bo");
		expect(saved).toMatchObject({ outcome: "collides", theirs: 4, by: "Ane", message: "" });
		expect(columnByName(book, "Fit").Eva).toBe(4);
		expect(history(book)).toHaveLength(1);
	});
	test("two people's equal answers are both saved and recorded", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Eva: eva } = await refs(book);
		await save(book, [fact(eva!, "fit", null, 4)], "Ane");
		expect(await save(book, [fact(eva!, "fit", null, 4)], "Bo")).toMatchObject([{ outcome: "saved" }]);
		expect(history(book).map((line) => line[5])).toEqual(["Ane", "Bo"]);
	});
	test("saving is refused while somebody else's run has the lock, and writes nothing", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Eva: eva } = await refs(book);
		book.standIn.lockedByOther = true;
		await expect(save(book, [fact(eva!, "fit", null, 4)])).rejects.toThrow("Somebody else is running");
		expect(book.values(TAB)[0]).toEqual(HEADINGS);
	});
});

describe("saving the same batch twice", () => {
	test("a batch that is sent twice is written and recorded once", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Eva: eva } = await refs(book);
		const changes = [fact(eva!, "fit", null, 4), dontKnow(eva!, "negotiation"), reviewed(eva!)];
		await save(book, changes);
		const once = visibleContent(book);
		expect((await save(book, changes)).map(({ outcome }) => outcome)).toEqual(["saved", "saved", "saved"]);
		expect(visibleContent(book)).toEqual(once);
	});
	test("a batch that is sent again does not bring back what somebody has changed since", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Eva: eva } = await refs(book);
		const changes = [fact(eva!, "fit", null, 4)];
		await save(book, changes, "Ane");
		await save(book, [fact(eva!, "fit", 4, 1)], "Bo");
		expect(await save(book, changes, "Ane")).toMatchObject([{ outcome: "saved" }]);
		expect(columnByName(book, "Fit").Eva).toBe(1);
	});
});

describe("results after saving", () => {
	test("saving updates the results of its row at once, and leaves other rows and the user's cells alone", async () => {
		const book = await openSheets({ [TAB]: [...LIST, ["Total", 20_500, 1_780, ""]] });
		await runMenuItem(book, "tierMyCustomers");
		await book.type("F5", "=AVERAGE(F2:F4)", TAB);
		book.range("E3", TAB).setNotes([["Call Bo in May"]]);
		const before = visibleContent(book);
		const { Eva: eva } = await refs(book);
		await save(book, [fact(eva!, "manualTier", null, 1), fact(eva!, "manualReason", null, "my sister")]);
		const [list] = visibleContent(book);
		expect(list!.values[3]!.slice(4, 9)).toEqual([
			1,
			expect.stringContaining("my sister"),
			expect.any(String),
			expect.any(Number),
			"1",
		]);
		expect(book.notes(TAB).E4).toContain("The figures say Tier 3");
		for (const row of [0, 1, 2]) expect(list!.values[row]!.slice(0, 13)).toEqual(before[0]!.values[row]);
		expect(list!.formulas[4]!.slice(0, 13)).toEqual(before[0]!.formulas[4]);
		expect(book.notes(TAB).E3).toBe("Call Bo in May");
		expect(list!.rules).toEqual(before[0]!.rules);
	});
	test("saving gives the results that tiering everybody would give", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await runMenuItem(book, "tierMyCustomers");
		const { Eva: eva, "Ane ApS": ane } = await refs(book);
		await save(book, [fact(eva!, "negotiation", null, 1), fact(ane!, "negotiation", null, 5)]);
		const saved = visibleContent(book);
		await runMenuItem(book, "tierMyCustomers");
		const list = (all: typeof saved) => all.find(({ name }) => name === TAB);
		expect(list(visibleContent(book))).toEqual(list(saved));
	});
	test("saving never replaces a user's note, nor what they wrote below the add-on's", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await runMenuItem(book, "tierMyCustomers");
		book.range("E2", TAB).setNotes([["Ane's own note"]]);
		book.range("E4", TAB).setNotes([[`${book.notes(TAB).E4}\nPeter rang 3/4`]]);
		const { Eva: eva, "Ane ApS": ane } = await refs(book);
		await save(book, [fact(eva!, "manualTier", null, 1), fact(ane!, "manualTier", null, 1)]);
		expect(book.notes(TAB).E2).toBe("Ane's own note");
		expect(book.notes(TAB).E4).toMatch(
			/^Tier 1 · The figures say Tier 3[\s\S]*— Customer Tiers\nPeter rang 3\/4$/,
		);
	});
	test("saving adds no result columns where there are none", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Eva: eva } = await refs(book);
		await save(book, [fact(eva!, "fit", null, 4)]);
		expect(book.values(TAB)[0]).toEqual([...HEADINGS, "Fit"]);
		expect(book.sheets()).toEqual(["Customers", "Tier history"]);
	});
});

describe("saving texts", () => {
	test("saving keeps texts that look like formulas as texts, wherever they go", async () => {
		const formulaLike = '=HYPERLINK("http://x";"y")';
		const book = await openSheets({ [TAB]: [["Customer", "Revenue"]] });
		book.range("A2", TAB).setValues([[`'${formulaLike}`]]);
		book.range("B2", TAB).setValues([[100]]);
		const all = await refs(book);
		await save(
			book,
			[
				fact(all[formulaLike]!, "story", null, "=1+1"),
				fact(all[formulaLike]!, "manualReason", null, "+45 12"),
			],
			"=2+2",
		);
		expect(book.values(TAB)[1]).toEqual([formulaLike, 100, "=1+1", "+45 12"]);
		expect(book.values("Tier history")[4]!.slice(1, 7)).toEqual([
			formulaLike,
			"",
			"Story",
			"",
			"=1+1",
			"=2+2",
		]);
		expect([...book.formulas(TAB), ...book.formulas("Tier history")].flat().join("")).toBe("");
	});
});
