import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/contract/reply.ts";
import type { AnswerColumn, Removal } from "../../src/contract/server.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { practiceFile } from "../../src/preview/practiceFile.ts";
import { columnDepth, groupDepth } from "../../src/preview/rowGroups.ts";
import { fileSnapshot } from "../faults/snapshots.ts";
import { openSheets, openStyledSheets, type Rows, runMenuItem } from "./openFile.ts";
import { fact, idOf, refs, reviewed, save, TAB, viewOf } from "./reviewing.ts";

const json = (value: unknown) => JSON.parse(JSON.stringify(value));

/** Everything in a file, but the widths of columns from `columns` on, which tiering may have added. */
const whole = (book: Headless, columns = 26) =>
	json(
		fileSnapshot(book).map(({ widths, columnGroups: _, ...sheet }) => {
			const core = book.grid(sheet.name).getSheet();
			return {
				...sheet,
				widths: widths.slice(0, columns),
				groups: Array.from({ length: core.getRowCount() }, (_, row) => groupDepth(core, row)),
				columnGroups: Array.from({ length: core.getColumnCount() }, (_, column) =>
					columnDepth(core, column),
				).slice(0, columns),
				protections: book.protections(sheet.name),
				isHidden: book.face(sheet.name).isSheetHidden(),
			};
		}),
	);

const removal = (book: Headless) => viewOf<Removal>(book, "sidebarRemoval");
async function remove(book: Headless, unwanted: readonly AnswerColumn[]): Promise<Outcome> {
	const outcome = (await book.call("sidebarRemove", unwanted)) as Outcome;
	await book.settled();
	return outcome;
}
/** Removes everything, all columns of answers included. */
const removeAll = async (book: Headless) => remove(book, (await removal(book)).answers);

/** Puts everything into a file that the add-on can. */
async function useEverything(book: Headless, tab: string): Promise<void> {
	const activateList = () => book.grid(tab).activate();
	const ask = async (name: string, ...args: unknown[]) => {
		activateList();
		const outcome = (await book.call(name, ...args)) as Outcome;
		expect(outcome, name).toMatchObject({ ok: true });
		await book.settled();
	};
	await runMenuItem(book, "tierMyCustomers");
	const [one, two] = Object.values(await refs(book, tab)) as [never, never];
	await save(
		book,
		[fact(one, "manualTier", null, 1), fact(one, "manualReason", null, "they grow with us"), reviewed(one)],
		"Eva",
		tab,
	);
	await save(book, [fact(two, "story", null, "=1+1"), fact(two, "planDue", null, 20_600)], "Eva", tab);
	await ask("sidebarFollow", idOf(book, tab), one);
	await ask("sidebarSaveSetUp", { tab, headingRow: null, columns: [], assumedMargin: null, hourlyCost: 40 });
	activateList();
	await runMenuItem(book, "showPlaybook");
	await ask("sidebarOpenTab", "tree");
	await ask("sidebarTeamPage", true);
	activateList();
	await runMenuItem(book, "linkFormulasToSettings");
	await runMenuItem(book, "tierMyCustomers");
	expect(book.seen.alerts).toEqual([]);
}

const SHEETS: Record<string, Rows> = {
	[TAB]: [
		["Our customers in 2025", "", "", "", ""],
		["", "", "", "", ""],
		["Customer", "Revenue", "Profit", "Hours", "Referred by"],
		["Ane", 1000, 300, 1, ""],
		["Bo", 2000, -100, 9, "Ane"],
		["Cy", 3000, 200, 4, "Ane"],
		["Di", 500, "", "", "Bo"],
		["Total", "=SUM(B4:B7)", "=SUM(C4:C7)", "", ""],
	],
	Plan: [
		["All", "=Customers!B8"],
		["Tiers", "=CUSTOMER_TIER(Customers!A4:E7,Customers!A3:E3)"],
	],
};

/** Gives the list a user's styles, of whole rows too, notes, rules and widths, before the add-on is used. */
async function styleByUser(book: Headless): Promise<void> {
	const { SpreadsheetApp } = book.standIn.host;
	const sheet = book.face(TAB);
	const cells = (row: number, column: number, rows: number, columns: number) =>
		sheet.getRange(row, column, rows, columns);
	const last = sheet.getMaxColumns();
	cells(3, 1, 1, last).setFontWeight("bold");
	cells(3, 1, 1, last).setBackground("#ffe599");
	cells(5, 1, 1, last).setNumberFormat("#,##0.00");
	cells(5, 1, 1, last).setHorizontalAlignment("right");
	cells(6, 1, 1, last).setWrap(true);
	cells(4, 2, 5, 2).setNumberFormat('#,##0 "kr."');
	// The engine gives a formula the format of the cell it refers to, or does not, by what it happens to calculate again.
	book.face("Plan").getRange(1, 2, 1, 1).setNumberFormat('#,##0 "kr."');
	cells(4, 1, 1, 1).setNotes([["pays at once\n— Ib"]]);
	cells(3, 3, 1, 1).setNotes([["before tax"]]);
	sheet.setColumnWidths(1, 1, 222);
	sheet.setConditionalFormatRules(
		["=$B4>2500", "=$C4<0"].map((formula) =>
			SpreadsheetApp.newConditionalFormatRule()
				.whenFormulaSatisfied(formula)
				.setBackground("#ff0000")
				.setRanges([cells(4, 1, 4, 12)])
				.build(),
		),
	);
	await book.settled();
}

/** Makes a user's edits after tiering: right of the result columns, in them on the total row, and below the list. */
async function editByUserLater(book: Headless): Promise<void> {
	await book.type("R3", "Remarks", TAB);
	await book.type("R5", "call them", TAB);
	book.face(TAB).getRange(4, 18, 4, 1).setNumberFormat("@");
	await book.type("G8", "=AVERAGE(G4:G7)", TAB);
	await book.type("I8", "all of them", TAB);
	await book.type("B10", "=COUNTIF(F4:F7,1)", TAB);
}

const control = async () => {
	const book = await openSheets(SHEETS);
	await styleByUser(book);
	await editByUserLater(book);
	return book;
};

describe("removing everything", () => {
	test("removing everything leaves the practice list as if the add-on had never been used", async () => {
		const open = () => openStyledSheets(practiceFile(new Date(2026, 10, 22), "en_US").sheets);
		const [book, untouched] = [await open(), await open()];
		const [tab] = book.sheets() as [string];
		await useEverything(book, tab);
		expect(book.sheets()).toHaveLength(9);
		const properties = book.standIn.host.PropertiesService.getUserProperties();
		expect(properties.getProperty("customer-tiers-review-workbook")).toContain("customer");
		await removeAll(book);
		expect(properties.getProperty("customer-tiers-review-workbook")).toBeNull();
		expect(whole(book, 25)).toEqual(whole(untouched, 25));
	});

	test("removing everything keeps a user's title, total, rules, notes, styles and later edits", async () => {
		const book = await openSheets(SHEETS);
		await styleByUser(book);
		await runMenuItem(book, "tierMyCustomers");
		await editByUserLater(book);
		await useEverything(book, TAB);
		const [note] = book.range("F4", TAB).getNotes()[0]!;
		book.range("F4", TAB).setNotes([[`ask Ib\n${note}\nor Eva`]]);
		book.range("F8", TAB).setNotes([["the mean is above"]]);
		await book.type("J5", "=A4", TAB);
		book.grid("Plan").activate();
		await runMenuItem(book, "linkFormulasToSettings");
		expect(book.formulas("Plan")[1]![1]).toContain("'Tier settings'!$A:$H");
		expect(book.rules(TAB)).toHaveLength(7);
		const { message } = await removeAll(book);
		expect(message).toBe(
			"Removed: 8 tabs and 16 columns. What you have put into our columns yourself stays: Customers G8, Customers I8, Customers J5. Only File ▸ Version history can bring back what is gone.",
		);
		const expected = await control();
		expected.range("F4", TAB).setNotes([["ask Ib\nor Eva"]]);
		expected.range("F8", TAB).setNotes([["the mean is above"]]);
		expected.range("I8", TAB).setNumberFormat("0.0");
		expected.range("I8", TAB).setHorizontalAlignment("center");
		await expected.type("J5", "=A4", TAB);
		expected.range("J5", TAB).setHorizontalAlignment("center");
		expect(whole(book)).toEqual(whole(expected));
	});

	test("removing everything leaves a group that a user has made of our columns in view and their own", async () => {
		const book = await openSheets(SHEETS);
		await runMenuItem(book, "tierMyCustomers");
		const tab = book.face(TAB);
		const tier = book.values(TAB)[2]!.indexOf("Tier") + 1;
		tab.getRange(1, tier - 1, 1, 2).shiftColumnGroupDepth(1);
		const depths = () => [-1, 0, 1, 3].map((offset) => tab.getColumnGroupDepth(tier + offset));
		expect(depths()).toEqual([1, 1, 0, 1]);
		await removeAll(book);
		expect(depths()).toEqual([1, 1, 0, 0]);
	});
});

describe("removing some answers", () => {
	test("removing keeps wanted answers, an added customer, and the add-on's formulas without the settings argument", async () => {
		const book = await openSheets({ [TAB]: SHEETS[TAB]!, Plan: SHEETS.Plan! });
		await book.type("C2", "=CUSTOMER_WHY(Customers!A4:E7)&\"'Tier settings'!$A:$H\"", "Plan");
		await runMenuItem(book, "tierMyCustomers");
		await book.type("C1", "='Tier summary'!A1", "Plan");
		const { Ane, Bo } = await refs(book);
		await save(book, [fact(Ane!, "negotiation", null, 4), fact(Bo!, "negotiation", null, 2)]);
		await save(book, [fact(Bo!, "story", null, "They walked out"), reviewed(Bo!), fact(Ane!, "hours", 1, 2)]);
		await book.call("sidebarAddCustomer", idOf(book), { customer: "Eva", revenue: 100 }, "Eva");
		await book.settled();
		const row = book.values("Tier settings").findIndex((cells) => cells.includes("threshold.tier1")) + 1;
		await book.type(`B${row}`, "80", "Tier settings");
		book.grid("Plan").activate();
		await runMenuItem(book, "linkFormulasToSettings");
		const view = await removal(book);
		expect(view).toMatchObject({
			tabs: [
				{ name: "Customers by tier", holds: "" },
				{ name: "Tier summary", holds: "" },
				{ name: "Tier settings", holds: "1 changed setting" },
				{ name: "Tier history", holds: expect.stringMatching(/^\d+ lines, 1 review among them$/) },
			],
			columns: [{ tab: TAB, count: 12 }],
			answers: [
				{ on: TAB, heading: "Negotiation", answers: 2 },
				{ on: TAB, heading: "Story", answers: 1 },
			],
			kept: "",
			unlinked: 2,
			failing: { count: 1, cells: "Plan C1" },
		});
		const story = view.answers.filter(({ heading }) => heading === "Story");
		expect(await remove(book, story)).toEqual({
			ok: true,
			message:
				"Removed: 4 tabs and 13 columns. 1 column with your answers stays. Only File ▸ Version history can bring back what is gone.",
		});
		const expected = await openSheets(SHEETS);
		const sheet = expected.face(TAB);
		sheet.insertRowsAfter(7, 1);
		for (const [cell, text] of [
			["A8", "Eva"],
			["B8", "100"],
			["D4", "2"],
			["R3", "Negotiation"],
			["R4", "4"],
			["R5", "2"],
		])
			await expected.type(cell!, text!, TAB);
		sheet.setColumnWidths(18, 1, 110);
		sheet.getRange(3, 18, 1, 1).setFontWeight("bold");
		await expected.type("C1", "=#REF!", "Plan");
		await expected.type("C2", "=CUSTOMER_WHY(Customers!A4:E7)&\"'Tier settings'!$A:$H\"", "Plan");
		const [list, plan] = whole(book);
		const [wanted, planned] = whole(expected);
		// Univer calculates nothing below a row that was inserted by hand.
		wanted.values[8].splice(1, 2, 6500, 400);
		expect(list).toEqual(wanted);
		expect(plan.formulas.slice(0, 2)).toEqual([
			planned.formulas[0].with(2, plan.formulas[0][2]),
			planned.formulas[1],
		]);
		expect(book.sheets()).toEqual([TAB, "Plan"]);
	});
});

describe("removing", () => {
	test("removing says so if there is nothing or no other tab is visible, and does nothing if a tab is protected", async () => {
		const book = await openSheets({ [TAB]: SHEETS[TAB]!, Plan: [["mine"]] });
		expect(await removal(book)).toMatchObject({ tabs: [], columns: [], answers: [], unlinked: 0 });
		expect(await remove(book, [])).toEqual({
			ok: true,
			message: "Nothing in this file comes from Customer Tiers.",
		});
		await runMenuItem(book, "tierMyCustomers");
		book.grid("Tier summary").activate();
		book.keepOut("Tier history");
		const before = whole(book);
		expect(await remove(book, [])).toMatchObject({
			ok: false,
			message: expect.stringContaining("Tier history"),
		});
		expect(whole(book)).toEqual(before);
		const other = await openSheets({ [TAB]: SHEETS[TAB]! });
		await runMenuItem(other, "tierMyCustomers");
		other.grid("Tier summary").activate();
		other.grid(TAB).hideSheet();
		expect(await remove(other, [])).toMatchObject({
			ok: false,
			message: expect.stringContaining("Show or add one"),
		});
		other.grid(TAB).showSheet();
		expect(await remove(other, [])).toMatchObject({ ok: true });
		expect(other.face().getName()).toBe(TAB);
	});

	test("removing finds results without notes and metadata, in Danish, and keeps a column that a user took over", async () => {
		const first = await openSheets({ Kunder: SHEETS[TAB]! }, "da_DK");
		await runMenuItem(first, "tierMyCustomers");
		const book = await openSheets({ Kunder: first.values("Kunder") as Rows }, "da_DK");
		expect((await removal(book)).columns).toEqual([{ tab: "Kunder", count: 12 }]);
		expect((await remove(book, [])).message).toBe(
			"Fjernet: 12 kolonner. Kun Filer ▸ Versionshistorik kan hente det fjernede tilbage.",
		);
		expect(book.values("Kunder")).toEqual(SHEETS[TAB]!.slice(0, 7).concat([["Total", 6500, 400, "", ""]]));
		await first.type("G3", "Vores point", "Kunder");
		const points = first.values("Kunder").map((row) => row[6]);
		await remove(first, []);
		expect(first.values("Kunder").map((row) => row[6])).toEqual(points);
		expect(first.notes("Kunder")).toEqual({});
		expect(first.sheets()).toEqual(["Kunder"]);
	});
});
