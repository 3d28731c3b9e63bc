import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/contract/reply.ts";
import type { Share } from "../../src/contract/server.ts";
import { a1 } from "../../src/preview/a1.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { loadAddOn } from "../builtCode.ts";
import { type WatchedHost, watchedHost } from "../faults/watchedHost.ts";
import { openSheets, type Rows, visibleContent } from "./openFile.ts";
import { viewOf } from "./reviewing.ts";

const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Hours", "Plan due"],
	["Ane", 1000, 300, 3, new Date(2026, 4, 3)],
	["Bo", 2000, -10, 30, new Date(2026, 5, 3)],
	["Cy", 500, 200, 1, ""],
];
const ALL = "Customers!A1:E4";
const NAMES = Object.keys(loadAddOn()).filter((name) => /^[A-Z_]+$/.test(name));

/** Empty cells, but for the content that is given by address. */
function cells(rows: number, columns: number, content: Readonly<Record<string, string | number>>): Rows {
	return Array.from({ length: rows }, (_, row) =>
		Array.from({ length: columns }, (_, column) => content[a1(row + 1, column + 1)] ?? ""),
	);
}

const book = (
	content: Readonly<Record<string, string | number>>,
	locale = "en_US",
	around?: WatchedHost["around"],
) => openSheets({ Customers: LIST, Mine: cells(12, 40, content) }, locale, around);

async function freeze(book: Headless): Promise<Outcome> {
	const outcome = (await book.call("sidebarFreeze")) as Outcome;
	await book.settled();
	return outcome;
}

const shownIn = (book: Headless, cell: string, sheet = "Mine") => book.range(cell, sheet).getValues()[0]![0];
const writtenIn = (book: Headless, cell: string, sheet = "Mine") =>
	book.range(cell, sheet).getFormulas()[0]![0];

const formulas = (book: Headless, sheet = "Mine") =>
	book
		.formulas(sheet)
		.flat()
		.filter((formula) => formula !== "");

describe("freezing formulas", () => {
	test("freezing covers every function of the add-on's, however the formula is written", async () => {
		const mine = await book(
			Object.fromEntries([
				...NAMES.map((name, index) => [
					a1(index + 1 > 12 ? index - 11 : index + 1, index > 11 ? 2 : 1),
					`=IF(FALSE,${name}(1),5)`,
				]),
				["C1", "=if(false, customer_tier (1), 6)"],
				["C2", '=IF(TRUE,"it\'s","")&IF(FALSE,TIER_ROLE(1),"")'],
			]),
		);
		expect(NAMES).toHaveLength(18);
		expect(await viewOf<Share>(mine, "sidebarShare")).toMatchObject({
			formulas: [{ tab: "Mine", count: NAMES.length + 2 }],
		});
		expect(await freeze(mine)).toEqual({
			ok: true,
			message: `${NAMES.length + 2} formulas on 1 tab are values now.`,
		});
		expect(formulas(mine)).toEqual([]);
		expect(
			mine
				.values("Mine")
				.flat()
				.filter((value) => value === 5),
		).toHaveLength(NAMES.length);
		expect([shownIn(mine, "C1"), shownIn(mine, "C2")]).toEqual([6, "it's"]);
	});

	test("freezing keeps numbers, texts, dates and blanks what they are, and runs no text", async () => {
		const mine = await book({
			A1: `=CUSTOMER_TIER(Customers!A2:E2,Customers!A1:E1)`,
			A2: `=CUSTOMER_TIER_RANGE(Customers!A2:E2,Customers!A1:E1)`,
			A3: `=IF(TRUE,Customers!E2,CUSTOMER_TIER(${ALL}))`,
			A4: '=IF(TRUE,"=1+1",TIER_ROLE(1))',
			A5: '=IF(TRUE,"0012",TIER_ROLE(1))',
			A6: '=IF(TRUE,"",TIER_ROLE(1))',
			A7: '=IF(TRUE,"\'quoted",TIER_ROLE(1))',
			A8: "=IF(TRUE,TRUE,TIER_ROLE(1))",
		});
		const before = mine.values("Mine").map(([cell]) => cell);
		await freeze(mine);
		expect(mine.values("Mine").map(([cell]) => cell)).toEqual(before);
		expect(before.slice(0, 8)).toEqual([2, "1–2", new Date(2026, 4, 3), "=1+1", "0012", "", "'quoted", true]);
		expect(formulas(mine)).toEqual([]);
	});

	test("freezing covers the whole of a table that spills, dates included", async () => {
		const mine = await book({
			A1: `=CUSTOMER_REPORT(${ALL})`,
			A8: `=SORT(TIER_COLUMNS(TRANSPOSE(Customers!A1:E1)))`,
			C8: "typed beside",
		});
		const before = mine.values("Mine");
		expect(before[1]!.some((cell) => cell instanceof Date)).toBe(true);
		expect(await freeze(mine)).toEqual({ ok: true, message: "2 formulas on 1 tab are values now." });
		expect(mine.values("Mine")).toEqual(before);
		expect(formulas(mine)).toEqual([]);
		await mine.type("A2", "changed by hand", "Mine");
		expect(shownIn(mine, "A1")).toBe("Customer");
	});

	test("freezing keeps the user's formulas over the results, and they still calculate", async () => {
		const mine = await book({
			A1: `=CUSTOMER_OUTLOOK(${ALL})`,
			C1: '=A1&"!"',
			D1: `=CUSTOMER_TIER(${ALL})`,
			E1: "=FILTER(D1:D4,D1:D4>0)",
			A6: "=LEN(A1)",
			B6: '="=CUSTOMER_TIER(A1)"',
			C6: "=SORT(D2:D4)",
		});
		const before = mine.values("Mine");
		const own = formulas(mine).filter((formula) => !/^=CUSTOMER_/.test(formula));
		expect(own).toHaveLength(5);
		await freeze(mine);
		expect(mine.values("Mine")).toEqual(before);
		expect(formulas(mine)).toEqual(own);
		await mine.type("D2", "9", "Mine");
		expect([shownIn(mine, "C8"), writtenIn(mine, "C8")]).toEqual([9, ""]);
	});

	test("freezing covers every tab, and keeps styles, notes, rules and all else as they were", async () => {
		const mine = await openSheets({
			Customers: [...LIST.map((row, index) => (index === 0 ? [...row, `=CUSTOMER_SCORE(A1:E4)`] : row))],
			Other: [
				["=CUSTOMER_SCORE(Customers!A1:E4)", "note"],
				["", "=B1"],
			],
		});
		const range = mine.range("A2", "Other");
		range.setNumberFormat("0.00");
		range.setBackground("#ffeeaa");
		mine.range("B1", "Other").setNotes([["keep me"]]);
		const styles = () => [mine.looks("A2", "Other"), mine.looks("F1", "Customers")];
		const [seen, before] = [visibleContent(mine), styles()];
		expect(await freeze(mine)).toEqual({ ok: true, message: "2 formulas on 2 tabs are values now." });
		expect(styles()).toEqual(before);
		const withoutFormulas = (tabs: typeof seen) => tabs.map(({ formulas: _, ...rest }) => rest);
		expect(withoutFormulas(visibleContent(mine))).toEqual(withoutFormulas(seen));
		expect(formulas(mine, "Other")).toEqual(["=B1"]);
		expect(mine.sheets()).toEqual(["Customers", "Other"]);
	});
});

describe("formulas that cannot be frozen", () => {
	test("freezing keeps a formula with an error and names it, with what to do", async () => {
		const mine = await book({ A1: "=CUSTOMER_TIER(1)", B2: `=CUSTOMER_TIER(${ALL})`, B4: "in the way" });
		const { formulas: counted, unready, unreadyCount } = await viewOf<Share>(mine, "sidebarShare");
		expect(counted).toEqual([]);
		expect(unreadyCount).toBe(2);
		expect(unready[0]).toEqual({
			text: "A1 on “Mine” shows #ERROR!. Fix or delete it; until then it stays a formula.",
			at: { tab: "Mine", cell: "A1" },
		});
		const before = visibleContent(mine);
		expect(await freeze(mine)).toEqual({
			ok: true,
			message:
				"Nothing was frozen. 2 formulas with an error, or not calculated yet, are still formulas: Mine A1, Mine B2.",
		});
		expect(visibleContent(mine)).toEqual(before);
	});

	test("freezing recognises a formula still being calculated, in whatever language Sheets says so", async () => {
		const mine = await book({
			A1: '=IF(TRUE,"Loading...",TIER_ROLE(1))',
			A2: '=IF(TRUE,"Indlæser...",TIER_ROLE(1))',
			A3: '=IF(TRUE,"Loading the van ...",TIER_ROLE(1))',
		});
		const { formulas: counted, unready } = await viewOf<Share>(mine, "sidebarShare");
		expect(counted).toEqual([{ tab: "Mine", count: 1 }]);
		expect(unready.map(({ text }) => text)).toEqual(
			["A1", "A2"].map(
				(cell) =>
					`${cell} on “Mine” is still being calculated. Wait a moment and open Share again; until then it stays a formula.`,
			),
		);
	});

	test("freezing recognises an error in whatever language, and a name with # as a result", async () => {
		const mine = await book({
			A1: '=IF(TRUE,"#BEZUG!",TIER_ROLE(1))',
			A2: '=IF(TRUE,"#VIGA!",TIER_ROLE(1))',
			A3: '=IF(TRUE,"#1 Pizza",TIER_ROLE(1))',
		});
		const { formulas: counted, unready } = await viewOf<Share>(mine, "sidebarShare");
		expect(counted).toEqual([{ tab: "Mine", count: 1 }]);
		expect(unready.map(({ text }) => text)).toEqual([
			"A1 on “Mine” shows #BEZUG!. Fix or delete it; until then it stays a formula.",
			"A2 on “Mine” shows #VIGA!. Fix or delete it; until then it stays a formula.",
		]);
	});

	test("freezing is not stopped by a formula with an error", async () => {
		const mine = await book({ A1: "=CUSTOMER_TIER(1)", A2: "=TIER_ROLE(1)", A3: `=A1&"?"` }, "da_DK");
		expect((await freeze(mine)).message).toBe(
			"1 formel på 1 fane er nu en værdi. 1 formel med fejl, eller som ikke er regnet færdig, er stadig en formel: Mine A1.",
		);
		expect(formulas(mine)).toEqual(["=CUSTOMER_TIER(1)", '=A1&"?"']);
	});

	test("freezing says so where the file has no formulas of the add-on's", async () => {
		const mine = await book({ A1: "=1+1", A2: '="TIER_ROLE(1)"', A3: "=SUM('TIER_ROLE(1)'!A1)" });
		expect(await viewOf<Share>(mine, "sidebarShare")).toMatchObject({ formulas: [], unreadyCount: 0 });
		expect((await freeze(mine)).message).toBe(
			"This file has no Customer Tiers formulas, so there is nothing to freeze.",
		);
	});
});

test("freezing that Sheets interrupts at any write changes no value, and the rest stay formulas", async () => {
	const content = {
		A1: `=CUSTOMER_OUTLOOK(${ALL})`,
		C1: `=CUSTOMER_TIER(${ALL})`,
		D2: "=TIER_ROLE(1)",
		D4: "=FILTER(C2:C4,C2:C4>0)",
		F2: "=TIER_ROLE(2)",
	};
	let at = 0;
	for (let isDone = false; !isDone; at++) {
		const host = watchedHost();
		const mine = await book(content, "en_US", host.around);
		const [shown, written] = [mine.values("Mine"), formulas(mine)];
		let calls = 0;
		host.watch((call) => {
			if (call === "setValues" && calls++ === at) throw new Error("Service error: Spreadsheets");
		});
		const { ok } = await freeze(mine);
		isDone = ok;
		expect(mine.values("Mine"), `call ${at}`).toEqual(shown);
		for (const formula of formulas(mine)) expect(written).toContain(formula);
	}
	expect(at).toBeGreaterThan(3);
});
