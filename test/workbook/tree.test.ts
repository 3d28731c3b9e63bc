import { describe, expect, test } from "vitest";
import { currentSheets } from "../../src/preview/currentSheets.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { TIER_COLORS } from "../../src/results/tierColors.ts";
import { openSheets, type Rows, runMenuItem, visibleContent } from "./openFile.ts";

const TREE = "Referral tree";
const HEADINGS = ["Customer", "Customer ID", "Revenue", "Profit", "Referred by"];
// Ane referred Bo and Di; Bo referred Eva; Fie is alone; Cy came from an advertisement and referred Gry.
const LIST: Rows = [
	HEADINGS,
	["Di", "4", 100, 20, "1"],
	["Fie", "6", 50, 10, ""],
	["Eva", "3", 800, 200, "Bo"],
	["Cy", "5", 60, 10, "Google ads"],
	["Bo", "2", 400, 90, "ANE"],
	["Gry", "7", "", "", "Cy"],
	["Ane", "1", 1000, 300, ""],
];

const show = (book: Headless) => runMenuItem(book, "showReferralTree");
const tab = (book: Headless, name = TREE) => book.values(name);
const firstColumn = (book: Headless, name = TREE) => tab(book, name).map((row) => String(row[0]));
/** Rows of the outline, from below the sums to the next blank row. */
function outlineOf(book: Headless, name = TREE) {
	const rows = tab(book, name).slice(12);
	const end = rows.findIndex(([first]) => first === "");
	return end < 0 ? rows : rows.slice(0, end);
}

describe("the referral tree", () => {
	test("the referral tree has each customer below their referrer, with the results of their referrals", async () => {
		const book = await openSheets({ Customers: LIST });
		await show(book);
		expect(tab(book)[8]).toEqual([
			"Customer",
			"Level",
			"Tier",
			"Referred directly",
			"Referred in all",
			"Own value",
			"Referral value",
			"Own and referral value",
			"Referral credit",
			"Would have come anyway",
		]);
		expect(outlineOf(book).map(([name, level, , ...figures]) => [name, level, ...figures])).toEqual([
			["Ane", 1, 2, 3, 1000, 1300, 2300, 1175, ""],
			["↳ Bo", 2, 1, 1, 400, 800, 1200, 450, ""],
			["\u00a0\u00a0\u00a0\u00a0↳ Eva", 3, 0, 0, 800, 0, 800, 600, ""],
			["↳ Di", 2, 0, 0, 100, 0, 100, 75, ""],
			["Cy", 1, 1, 1, 60, "", 60, 60, ""],
			["↳ Gry", 2, 0, 0, "", 0, "", "", ""],
		]);
		expect(book.seen.toasts).toEqual(["6 customers in 2 trees, on the tab “Referral tree”."]);
		expect(book.face().getName()).toBe(TREE);
	});

	test("the referral tree shows that credits add up to the total value, line by line", async () => {
		const book = await openSheets({ Customers: LIST });
		await show(book);
		const sums = tab(book).slice(9, 12);
		expect(sums.map((row) => [row[0], row[5], row[8]])).toEqual([
			["All 7 customers", 2410, 2410],
			["6 customers in 2 trees", 2360, 2360],
			["1 customer in no tree", 50, 50],
		]);
		const credits = outlineOf(book).map((row) => Number(row[8]));
		expect(credits.reduce((sum, credit) => sum + credit, 0)).toBeCloseTo(2360, 9);
		expect(firstColumn(book)[7]).toBe(
			"Check: credits add up to the total value, 2,410.00 = 2,410.00. What 1 customer is worth is not known: it counts as nothing.",
		);
	});

	test("the referral tree lists the sources that are not customers, the most valuable first", async () => {
		const book = await openSheets({
			Customers: [
				...LIST,
				["Hal", "8", 5, 1, "Fair"],
				["Ib", "9", 70, 1, "Fair"],
				["Jo", "10", 3, 1, "Flyer"],
			],
		});
		await show(book);
		const rows = tab(book);
		const at = rows.findIndex(([first]) => first === "Sources that are not customers");
		expect(rows[at]).toEqual([
			"Sources that are not customers",
			"",
			"",
			"Referred directly",
			"Referred in all",
			"",
			"Referral value",
			"",
			"",
			"",
		]);
		expect(rows.slice(at + 1).map((row) => [row[0], row[3], row[4], row[6]])).toEqual([
			["Fair", 2, 2, 75],
			["Google ads", 1, 2, 60],
			["Flyer", 1, 1, 3],
		]);
	});

	test("the referral tree names the cell of each link that cannot be followed, and what became of it", async () => {
		const book = await openSheets({
			Customers: [
				HEADINGS,
				["Nordlys Tryk ApS", "1", 50, 10, ""],
				["Bo", "2", 5, 1, "Nordlis Tryk"],
				["Cy", "3", 5, 1, "nordlis  TRYK"],
				["Self", "4", 5, 1, "Self"],
				["R1", "5", 5, 1, "R2"],
				["R2", "6", 5, 1, "R3"],
				["R3", "7", 5, 1, "R1"],
				["Twin", "8", 5, 1, ""],
				["Twin", "9", 5, 1, ""],
				["Di", "10", 5, 1, "Twin"],
				["Eva", "11", 5, 1, "twin"],
			],
		});
		await show(book);
		const lines = firstColumn(book);
		expect(lines.slice(lines.indexOf("To look at") + 1)).toEqual([
			"E5: “Self” is given as their own referrer. That link is left out.",
			"E8: they referred each other in a ring: R3 ← R1 ← R2 ← R3. The link from “R3” to “R1” is left out, because it is furthest down.",
			"E11, E12: “Twin” may be the customer in any of the rows 9, 10, so nobody gets credit. Write the customer number in its place, or give each a name of its own.",
			"E3, E4: no customer is called “Nordlis Tryk”, so nobody gets credit. If “Nordlys Tryk ApS” is meant, write that there.",
		]);
		expect(book.seen.toasts[0]).toContain("1 name is close to a customer's: see the end of that tab");
	});

	test("the referral tree names a few of a ring of thousands, in one readable sentence", async () => {
		const count = 3000;
		const ring = Array.from({ length: count }, (_, i) => [`c${i}`, "", 1, 1, `c${(i + 1) % count}`]);
		const book = await openSheets({ Customers: [HEADINGS, ...ring] });
		await show(book);
		const sentence = firstColumn(book).pop()!;
		expect(sentence).toMatch(/^E3001: they referred each other in a ring: c2999 ← c0 ← .* ← and 2993 more\./);
		expect(sentence.length).toBeLessThan(300);
		// Names are indented twelve times at most.
		const deepest = outlineOf(book).pop()!;
		expect(deepest.slice(0, 2)).toEqual([`${"\u00a0".repeat(44)}↳ c0`, 3000]);
	});

	test("the referral tree writes names as texts, whatever they look like, and numbers with number formats", async () => {
		const book = await openSheets({ Customers: [HEADINGS, ["x", "1", 9, 1, ""], ["0012", "2", 1, 1, "1"]] });
		await book.type("A2", "'=1+1", "Customers");
		await show(book);
		expect(outlineOf(book).map(([name]) => name)).toEqual(["=1+1", "↳ 0012"]);
		expect(
			book
				.formulas(TREE)
				.flat()
				.filter((formula) => formula !== ""),
		).toEqual([]);
		expect(book.looks("F13", TREE).n?.pattern).toBe("#,##0.00");
		expect(book.looks("E13", TREE).n?.pattern).toBe("#,##0");
	});

	test("the referral tree colours each tier, and nothing else", async () => {
		const book = await openSheets({ Customers: LIST });
		await show(book);
		const rules = book.rules(TREE);
		expect(rules).toHaveLength(5);
		for (const { ranges } of rules)
			expect(ranges).toMatchObject([{ startRow: 12, endRow: 17, startColumn: 2, endColumn: 2 }]);
		const backgrounds = rules.map(({ rule }) => (rule as { style: { bg: { rgb: string } } }).style.bg.rgb);
		expect(backgrounds).toEqual(Object.values(TIER_COLORS).map(({ ground }) => ground));
	});

	test("the referral tree names the heading to add where no column gives referrers, and changes nothing", async () => {
		const book = await openSheets({ Customers: LIST.map((row) => row.slice(0, 4)) });
		const before = visibleContent(book);
		await show(book);
		expect(book.seen.alerts).toHaveLength(1);
		expect(book.seen.alerts[0]).toMatch(
			/“Customers” that says who referred each customer\. Put the heading “Referred by” above one.*Nothing was changed\.$/,
		);
		expect(visibleContent(book)).toEqual(before);
	});

	test("the referral tree says so where no customer referred another, and still lists the sources", async () => {
		const book = await openSheets({
			Customers: [HEADINGS, ["Bo", "2", 4, 1, "Fair"], ["Cy", "3", 5, 1, ""]],
		});
		await show(book);
		expect(firstColumn(book)).toContain(
			"As far as the list shows, no customer has been referred by another one yet.",
		);
		expect(firstColumn(book)).toContain("Fair");
		expect(book.seen.toasts[0]).toMatch(/^No customer has been referred by another one yet\./);
	});

	test("the referral tree marks who would have come anyway, and gives nobody credit for them", async () => {
		const book = await openSheets({
			Customers: [
				[...HEADINGS, "Would have come anyway"],
				["Ane", "1", 1000, 1, "", ""],
				["Bo", "2", 400, 1, "1", "x"],
			],
		});
		await show(book);
		expect(outlineOf(book).map((row) => row.slice(8))).toEqual([
			[1000, ""],
			[400, "yes"],
		]);
	});

	test("the referral tree is in Danish in a Danish file", async () => {
		const book = await openSheets({ Kunder: LIST }, "da_DK");
		await show(book);
		expect(book.sheets()).toEqual(["Kunder", "Anbefalingstræ"]);
		expect(firstColumn(book, "Anbefalingstræ")[0]).toBe("Anbefalingstræ: hvem har skaffet os hvem");
		expect(tab(book, "Anbefalingstræ")[8]!.slice(0, 5)).toEqual([
			"Kunde",
			"Led",
			"Niveau",
			"Anbefalet direkte",
			"Anbefalet i alt",
		]);
	});
});

describe("making the referral tree again", () => {
	test("the referral tree made again is the same, from the tab that it was made from", async () => {
		const book = await openSheets({ Customers: LIST });
		await show(book);
		const once = visibleContent(book);
		// Now the tree is the active tab.
		await show(book);
		expect(visibleContent(book)).toEqual(once);
	});

	test("the referral tree made again keeps its tab's name and position, and what a user wrote right of it", async () => {
		const book = await openSheets({ Customers: LIST, Other: [["mine"]] });
		await show(book);
		book.grid(TREE).setName("Who brought whom");
		await book.type("L13", "call her", "Who brought whom");
		const order = book.sheets();
		await runMenuItem(book, "tierMyCustomers");
		await show(book);
		expect(book.sheets().filter((name) => order.includes(name))).toEqual(order);
		expect(book.sheets()).not.toContain(TREE);
		expect(book.values("Who brought whom")[12]![11]).toBe("call her");
	});

	test("the referral tree made again keeps a user's column among its own, and writes its own where they are now", async () => {
		const book = await openSheets({ Customers: LIST });
		await show(book);
		book.grid(TREE).insertColumns(2, 1);
		await book.settled();
		await book.type("C9", "Our note", TREE);
		await book.type("C13", "call her", TREE);
		await book.type("C14", "=1+1", TREE);
		const before = tab(book);
		const formulas = book.formulas(TREE);
		await book.type("C2", "2000", "Customers"); // Di, who was referred by Ane
		book.grid("Customers").activate();
		await runMenuItem(book, "tierMyCustomers");
		const after = tab(book);
		const others = (rows: unknown[][]) => rows.map((row) => [row[2], row.length]);
		expect(others(after)).toEqual(others(before));
		expect(book.formulas(TREE)).toEqual(formulas);
		expect(after[8]!.filter((_, column) => column !== 2)).toEqual(
			before[8]!.filter((_, column) => column !== 2),
		);
		expect([after[12]![0], after[12]![7], after[13]![0]]).toEqual(["Ane", 3200, "↳ Di"]);
		expect(after[5]![0]).toContain("Columns A to K");
	});

	test("the referral tree made again puts a column that somebody deleted right of all that is the user's", async () => {
		const book = await openSheets({ Customers: LIST });
		await show(book);
		await book.type("K13", "call her", TREE);
		book.grid(TREE).deleteColumns(8, 1); // Referral credit
		await book.settled();
		book.grid("Customers").activate();
		await show(book);
		expect(tab(book)[8]!.slice(7)).toEqual([
			"Own and referral value",
			"Would have come anyway",
			"",
			"Referral credit",
		]);
		expect(tab(book)[12]!.slice(7)).toEqual([2300, "", "call her", 1175]);
	});

	test("the referral tree made again leaves no row, bold text or group of a longer one", async () => {
		const long = [
			HEADINGS,
			...Array.from({ length: 60 }, (_, i) => [`c${i}`, "", 1, 1, i === 0 ? "Fair" : `c${i - 1}`]),
		];
		const book = await openSheets({ Customers: long });
		await show(book);
		for (let row = 8; row <= 61; row++) book.range(`E${row}`, "Customers").setValues([[""]]);
		await book.type("E3", "c0", "Customers");
		await show(book);
		const short = await openSheets({ Customers: book.values("Customers") as Rows });
		await show(short);
		const lastRow = tab(short).length;
		expect(tab(book).slice(0, lastRow)).toEqual(tab(short));
		expect(
			tab(book)
				.slice(lastRow)
				.flat()
				.filter((cell) => cell !== ""),
		).toEqual([]);
		expect(groupsOf(book)).toEqual(groupsOf(short));
		const bold = (one: Headless) =>
			Array.from({ length: 90 }, (_, row) => one.looks(`A${row + 1}`, TREE).bl ?? 0);
		expect(bold(book)).toEqual(bold(short));
	});

	test("tiering updates an existing referral tree, but makes none", async () => {
		const book = await openSheets({ Customers: LIST });
		await runMenuItem(book, "tierMyCustomers");
		expect(book.sheets()).not.toContain(TREE);
		await show(book);
		book.grid("Customers").activate();
		await book.type("E3", "Ane", "Customers");
		await runMenuItem(book, "tierMyCustomers");
		expect(outlineOf(book).map(([name]) => name)).toContain("↳ Fie");
		expect(book.face().getName()).toBe("Customers by tier");
	});

	test("tiering leaves the referral tree as it is where the column of referrers is gone", async () => {
		const book = await openSheets({ Customers: LIST });
		await show(book);
		book.grid("Customers").activate();
		await book.type("E1", "Colour", "Customers");
		const before = tab(book);
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.toasts.pop()).toContain("7 customers tiered.");
		expect(tab(book)).toEqual(before);
	});
});

describe("row groups of the referral tree", () => {
	test("rows of the referral tree fold under the referrer, in the workbook and in the saved file", async () => {
		const book = await openSheets({ Customers: LIST });
		await show(book);
		// Ane: Bo, Eva, Di. Bo: Eva. Cy: Gry.
		expect(groupsOf(book)).toEqual({ 14: 1, 15: 2, 16: 1, 18: 1 });
		const sheet = currentSheets(book.standIn.book, []).find(({ name }) => name === TREE)!;
		expect(sheet.foldsUnderRowAbove).toBe(true);
	});

	test("the referral tree made again shows rows that were hidden", async () => {
		const book = await openSheets({ Customers: LIST });
		await show(book);
		book.grid(TREE).hideRows(13, 3);
		await show(book);
		expect(currentSheets(book.standIn.book, []).find(({ name }) => name === TREE)!.hiddenRows).toEqual([]);
	});

	test("rows of the referral tree fold eight levels deep and no deeper, and the tab says so", async () => {
		const chain = Array.from({ length: 20 }, (_, i) => [`c${i}`, "", 1, 1, i === 0 ? "" : `c${i - 1}`]);
		const book = await openSheets({ Customers: [HEADINGS, ...chain] });
		await show(book);
		expect(Math.max(...Object.values(groupsOf(book)))).toBe(8);
		expect(firstColumn(book)[6]).toBe("Of 19 groups of rows only the 8 largest can be folded.");
	});

	test("rows of the referral tree fold in the 200 largest groups only", async () => {
		const pairs = Array.from({ length: 230 }, (_, i) => [
			[`top${i}`, "", 500 - i, 1, ""],
			[`a${i}`, "", 1, 1, `top${i}`],
			...(i < 20 ? [[`b${i}`, "", 1, 1, `top${i}`]] : []),
		]).flat();
		const book = await openSheets({ Customers: [HEADINGS, ...pairs] });
		await show(book);
		expect(firstColumn(book)[6]).toBe("Of 230 groups of rows only the 200 largest can be folded.");
		expect(Object.keys(groupsOf(book))).toHaveLength(2 * 20 + 180);
	});
});

/** Number of groups that a row is in, by row number; rows in none are left out. */
function groupsOf(book: Headless): Record<number, number> {
	const { groupDepths = [] } = currentSheets(book.standIn.book, []).find(({ name }) => name === TREE)!;
	return Object.fromEntries(groupDepths.flatMap((depth, row) => (depth > 0 ? [[row + 1, depth]] : [])));
}
