import { afterEach, describe, expect, it } from "vitest";
import type { Headless } from "../../src/preview/headless.ts";
import { openHeadless } from "../../src/preview/headless.ts";

const code = `
var Fixture_ = (() => ({ twice: (v) => v * 2 }))();
/**
 * Builds the menu.
 */
function onOpen(e) {
	SpreadsheetApp.getUi().createAddonMenu().addItem("Write", "write").addSeparator().addItem("Show", "show").addToUi();
}
function onInstall(e) { onOpen(e); }
function write(values) {
	var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
	sheet.getRange(1, 5, values.length, values[0].length).setValues(values);
}
function show() {
	SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Tiers"));
	SpreadsheetApp.getUi().alert("Hello");
	SpreadsheetApp.getActiveSpreadsheet().toast("Done");
}
function peek() { SpreadsheetApp.getActiveSpreadsheet(); }
function answer(question) { return { question: question, left: undefined }; }
function when() { return { at: [new Date(0)] }; }
function surroundings() { return [typeof window, typeof process, typeof setTimeout, typeof require, typeof fetch]; }
/**
 * Says of what kind each argument is.
 *
 * @param {any} first What comes first.
 * @param {any} second What may follow.
 * @customfunction
 */
function KINDS(first, second) {
	var kind = function (v) { return Object.prototype.toString.call(v).slice(8, -1) + " " + (Array.isArray(v) ? JSON.stringify(v) : String(v)); };
	return [[kind(first), kind(second)]];
}
/**
 * Spills.
 * @customfunction
 */
function GROWS(rows) { return rows.map(function (row) { return [row[0], row[0] === "" ? "" : Fixture_.twice(row[0])]; }); }
/**
 * Fails.
 * @customfunction
 */
function FAILS() { throw new Error("No revenue column found."); }
/** @customfunction */
function WRITES() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1, 1, 1).setValues([[1]]); }
/** @customfunction */
function YEAR_OF(date) { return date.getFullYear(); }
`;

let workbook: Headless;
const open = async (grid: (string | number | boolean | Date | null)[][], locale = "en_US") => {
	workbook = await openHeadless({ code, grid, locale });
	return workbook;
};
afterEach(() => workbook.dispose());

describe("cells of the local workbook", () => {
	it("are read as Apps Script returns them: blanks, dates, booleans, errors", async () => {
		await open([["Ane", 10, true, new Date(2026, 2, 4), null, "=1/0"]]);
		await workbook.settled();
		expect(workbook.values()).toEqual([["Ane", 10, true, new Date(2026, 2, 4), "", "#DIV/0!"]]);
	});

	it("are read as values, not as they are displayed", async () => {
		await open([[0.256, 1234.5678]]);
		workbook.range("A1").setNumberFormat("0%");
		workbook.range("B1").setNumberFormat('#,##0 "kr."');
		expect(workbook.values()).toEqual([[0.256, 1234.5678]]);
	});

	it.each([
		["0012", 12],
		["'0012", "0012"],
		["5%", 0.05],
		["1e3", 1000],
		["1,234.50", 1234.5],
		["1.234,50", "1.234,50"],
		["2026-03-04", new Date(2026, 2, 4)],
		["3/4/2026", new Date(2026, 2, 4)],
		["TRUE", true],
		["", ""],
		["- a remark", "- a remark"],
	])("contain what typing %j gives", async (text, value) => {
		await open([["x"]]);
		await workbook.type("B1", text);
		expect(workbook.range("B1").getValues()).toEqual([[value]]);
	});

	it("read decimal commas and the day first in a locale that writes so", async () => {
		await open([["x"]], "da_DK");
		await workbook.type("A1", "1.234,50");
		await workbook.type("B1", "4-3-2026");
		expect(workbook.values()).toEqual([[1234.5, new Date(2026, 2, 4)]]);
	});

	it("in text format keep every text as it is", async () => {
		await open([["x"]]);
		workbook.range("A1").setNumberFormat("@");
		await workbook.type("A1", "0012");
		expect(workbook.values()).toEqual([["0012"]]);
	});

	it("keep a text that looks like a number when they get a number format", async () => {
		await open([["x"]]);
		workbook.range("A1").setValues([["'0012"]]);
		workbook.range("A1").setNumberFormat("0.00");
		expect(workbook.values()).toEqual([["0012"]]);
	});

	it("lose only content and formula when they get an empty text", async () => {
		await open([["=1+1", "=2+2"]]);
		workbook.range("A1").setBackground("#cde7d8");
		await workbook.type("A1", "");
		expect(workbook.values()).toEqual([["", 4]]);
		expect(workbook.formulas()).toEqual([["", "=2+2"]]);
		expect(workbook.looks("A1").bg?.rgb).toBe("#cde7d8");
	});

	it("refuse values that do not have the size of the range", async () => {
		await open([["x"]]);
		expect(() =>
			workbook
				.face()
				.getRange(1, 1, 2, 1)
				.setValues([["a"]]),
		).toThrow(/number of rows/);
		expect(() =>
			workbook
				.face()
				.getRange(1, 1, 1, 2)
				.setValues([["a"]]),
		).toThrow(/number of columns/);
		expect(() => workbook.face().getRange(1, 1, 1, 999)).toThrow(/out of bounds/);
	});

	it("accept notes, and remove them for an empty text", async () => {
		await open([["x", "y"]]);
		workbook
			.face()
			.getRange(1, 1, 1, 2)
			.setNotes([["first", "second"]]);
		workbook.range("A1").setNotes([[""]]);
		expect(workbook.notes()).toEqual({ B1: "second" });
	});
});

describe("sheets of the local workbook", () => {
	it("without content have no last row", async () => {
		await open([]);
		workbook.range("C3").setBackground("#ffffff");
		expect([workbook.face().getLastRow(), workbook.face().getLastColumn()]).toEqual([0, 0]);
	});

	it("count spilled cells as content", async () => {
		await open([["a"], ["b"], ["c"]]);
		await workbook.type("C1", "=GROWS(A1:A2)");
		expect([workbook.face().getLastRow(), workbook.face().getLastColumn()]).toEqual([3, 4]);
	});

	it("become active when inserted, and need unique names", async () => {
		await open([["x"]]);
		const spreadsheet = workbook.standIn.host.SpreadsheetApp.getActiveSpreadsheet();
		spreadsheet.insertSheet("Tier settings", 1);
		expect(workbook.sheets()).toEqual(["Sheet1", "Tier settings"]);
		expect(spreadsheet.getActiveSheet().getName()).toBe("Tier settings");
		expect(() => spreadsheet.insertSheet("Tier settings", 1)).toThrow(/already exists/);
	});

	it("keep their id when they are renamed", async () => {
		await open([["x"]]);
		const id = workbook.face().getSheetId();
		workbook.grid().setName("Other");
		expect(workbook.face("Other").getSheetId()).toBe(id);
	});

	it("return their content as data range, or one blank cell", async () => {
		await open([
			["x", null],
			[null, 5],
		]);
		expect(workbook.face().getDataRange().getValues()).toEqual([
			["x", ""],
			["", 5],
		]);
		workbook
			.face()
			.getRange(1, 1, 2, 2)
			.setValues([
				["", ""],
				["", ""],
			]);
		expect(workbook.face().getDataRange().getValues()).toEqual([[""]]);
	});

	it("are in a file that stores developer metadata", async () => {
		await open([["x"]]);
		const file = workbook.standIn.host.SpreadsheetApp.getActiveSpreadsheet();
		file.addDeveloperMetadata("kind", "list");
		file.getDeveloperMetadata()[0]!.setValue("customers");
		expect(file.getDeveloperMetadata().map((entry) => [entry.getKey(), entry.getValue()])).toEqual([
			["kind", "customers"],
		]);
		file.getDeveloperMetadata()[0]!.remove();
		expect(file.getDeveloperMetadata()).toEqual([]);
	});

	it("can be copied for a trial, in which arrays spill or fail, without changes to the original", async () => {
		await open([
			[null, 1, 2],
			[null, 3, 4],
			[null, 5, 6],
		]);
		await workbook.type("E1", "=SORT(B1:B3)");
		const file = workbook.standIn.host.SpreadsheetApp.getActiveSpreadsheet();
		const before = workbook.values();
		const copy = workbook.face().copyTo(file);
		const column = () => copy.getRange(1, 5, 3, 1).getValues().flat();
		expect(column()).toEqual([1, 3, 5]);
		copy.getRange(2, 5, 1, 1).setValues([["in the way"]]);
		expect(column()).toEqual(["#REF!", "in the way", ""]);
		copy.getRange(2, 5, 1, 1).setValues([[""]]);
		expect(column()).toEqual([1, 3, 5]);
		copy.getRange(1, 5, 1, 1).setValues([[""]]);
		expect(column()).toEqual(["", "", ""]);
		expect(workbook.values()).toEqual(before);
		expect(workbook.sheets()).toEqual(["Sheet1"]);
		file.deleteSheet(copy);
		expect(workbook.sheets()).toEqual(["Sheet1"]);
	});
	it("can be deleted, except for the last visible one", async () => {
		await open([[1]]);
		const file = workbook.standIn.host.SpreadsheetApp.getActiveSpreadsheet();
		const other = file.insertSheet("Other", 1);
		file.deleteSheet(other);
		expect(workbook.sheets()).toEqual(["Sheet1"]);
		file.insertSheet("Hidden", 1);
		workbook.grid("Hidden").hideSheet();
		expect(workbook.face("Hidden").isSheetHidden()).toBe(true);
		expect(() => file.deleteSheet(workbook.face("Sheet1"))).toThrow("all the visible sheets");
	});
});

describe("conditional formats of the local workbook", () => {
	const addOnRule = (formula: string) =>
		workbook.standIn.host.SpreadsheetApp.newConditionalFormatRule()
			.whenFormulaSatisfied(formula)
			.setBackground("#cde7d8")
			.setRanges([workbook.range("A1")])
			.build();

	it("of the user are kept as they were, of any kind and in order", async () => {
		await open([[1], [2]]);
		const sheet = workbook.grid();
		const ranges = [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 }];
		sheet.addConditionalFormattingRule({
			cfId: "scale",
			stopIfTrue: false,
			ranges,
			rule: { type: "colorScale", config: [] },
		} as never);
		sheet.addConditionalFormattingRule(
			sheet.newConditionalFormattingRule().whenNumberGreaterThan(1).setBold(true).setRanges(ranges).build(),
		);
		const before = structuredClone(workbook.rules());
		const face = workbook.face();
		face.setConditionalFormatRules([...face.getConditionalFormatRules(), addOnRule('=$A1="x"')]);
		expect(workbook.rules().slice(0, 2)).toEqual(before);
		expect(
			face.getConditionalFormatRules().map((rule) => rule.getBooleanCondition()?.getCriteriaValues()),
		).toEqual([[1], undefined, ['=$A1="x"']]);
	});

	it("may not refer to another sheet, except through INDIRECT", async () => {
		await open([[1]]);
		expect(() => addOnRule("=Other!A1=1")).toThrow(/different sheet/);
		expect(() => addOnRule('=INDIRECT("Other!A1")=1')).not.toThrow();
	});
});

describe("custom functions in the local workbook", () => {
	it.each([
		["one cell as its value", "=KINDS(A1)", "String Ane"],
		["a blank as an empty text", "=KINDS(B1)", "String "],
		["a range as rows", "=KINDS(A1:B1)", 'Array [["Ane",""]]'],
		["a missing argument as undefined", "=KINDS()", "Undefined undefined"],
		["a percentage as a decimal", "=KINDS(C1)", "Number 0.05"],
		["an error as its text", "=KINDS(D1)", "String #DIV/0!"],
		["a boolean as it is", "=KINDS(TRUE)", "Boolean true"],
		["the result of a native formula", "=KINDS(SUM(1,2))", "Number 3"],
	])("get %s", async (_, formula, kind) => {
		await open([["Ane", null, null, "=1/0"]]);
		await workbook.type("C1", "5%");
		await workbook.type("F1", formula);
		expect(workbook.range("F1").getValues()).toEqual([[kind]]);
	});

	it("get a cell that shows a date as a date", async () => {
		await open([[new Date(2026, 2, 4)]]);
		await workbook.type("C1", "=YEAR_OF(A1)");
		expect(workbook.range("C1").getValues()).toEqual([[2026]]);
	});

	it("spill rows, and recalculate when their arguments change", async () => {
		await open([[1], [2], [null]]);
		await workbook.type("C1", "=GROWS(A1:A3)");
		const spilled = workbook.face().getRange(1, 3, 3, 2);
		expect(spilled.getValues()).toEqual([
			[1, 2],
			[2, 4],
			["", ""],
		]);
		await workbook.type("A2", "5");
		expect(spilled.getValues()).toEqual([
			[1, 2],
			[5, 10],
			["", ""],
		]);
	});

	it("that throw show an error, with the message of the exception", async () => {
		await open([["x"]]);
		await workbook.type("C1", "=FAILS()");
		expect(workbook.range("C1").getValues()).toEqual([["#ERROR!"]]);
		expect(workbook.message("C1")).toBe("No revenue column found.");
	});

	it("may read but not write", async () => {
		await open([["x"]]);
		await workbook.type("C1", "=WRITES()");
		expect(workbook.message("C1")).toMatch(/permission/);
		expect(workbook.range("A1").getValues()).toEqual([["x"]]);
	});

	it("accept semicolons between arguments, as typed in much of Europe", async () => {
		await open([["Ane", "a;b"]]);
		await workbook.type("C1", '=KINDS(A1;"a;b")');
		expect(workbook.values()).toEqual([["Ane", "a;b", "String Ane", "String a;b"]]);
		expect(workbook.formulas()[0]?.[2]).toBe('=KINDS(A1,"a;b")');
	});

	it("show their description and parameters as help", async () => {
		await open([["x"]]);
		const help = workbook.standIn.book.grid.descriptions.getFunctionInfo("KINDS");
		expect(help?.description).toBe("Says of what kind each argument is.");
		expect(help?.functionParameter.map(({ name, detail }) => [name, detail])).toEqual([
			["first", "What comes first."],
			["second", "What may follow."],
		]);
		expect(workbook.standIn.book.grid.descriptions.hasFunction("ONOPEN")).toBe(false);
	});
});

describe("Code.js in the local workbook", () => {
	it("builds its menu before it may access the document", async () => {
		await open([["x"]]);
		await workbook.run("onOpen", {});
		expect(workbook.seen.menu).toEqual([
			{ caption: "Write", functionName: "write" },
			{},
			{ caption: "Show", functionName: "show" },
		]);
		await expect(workbook.run("peek")).resolves.toBeUndefined();
		await expect(
			openHeadless({ code: "function onOpen() { SpreadsheetApp.getActiveSpreadsheet(); }" }).then((other) =>
				other.run("onOpen").finally(other.dispose),
			),
		).rejects.toThrow(/permission/);
	});

	it("shows a sidebar, an alert and a toast", async () => {
		await open([["x"]]);
		await workbook.run("show");
		expect(workbook.seen).toMatchObject({
			sidebar: { file: "Sidebar", title: "Tiers" },
			alerts: ["Hello"],
			toasts: ["Done"],
		});
	});

	it("has only ECMAScript and Google's services in its scope", async () => {
		await open([["x"]]);
		expect(await workbook.call("surroundings")).toEqual(Array(5).fill("undefined"));
	});

	it("exchanges only JSON with the sidebar", async () => {
		await open([["x"]]);
		expect(await workbook.call("answer", { cell: "B2" })).toEqual({ question: { cell: "B2" }, left: null });
		await expect(workbook.call("answer", { at: new Date() })).rejects.toThrow(/cannot carry a Date/);
		await expect(workbook.call("when")).rejects.toThrow(/cannot carry a Date: the value.at.0/);
	});

	it("gets an error that names a call that the local workbook lacks", async () => {
		await open([["x"]]);
		expect(() => (workbook.face() as unknown as { sort(): void }).sort()).toThrow(
			"not in the local workbook: Sheet.sort",
		);
	});

	it("does not get the lock while someone else has it", async () => {
		await open([["x"]]);
		const lock = workbook.standIn.host.LockService.getDocumentLock();
		expect(lock.tryLock(1)).toBe(true);
		workbook.standIn.lockedByOther = true;
		expect(lock.tryLock(1)).toBe(false);
	});
});

describe("the user's selection in the local workbook", () => {
	it("is returned as ranges, whole columns with all their rows", async () => {
		await open([
			[1, 2],
			[3, 4],
		]);
		const sheet = workbook.face();
		sheet.getRange(2, 1, 1, 2).activate();
		const ends = () =>
			sheet
				.getActiveRangeList()!
				.getRanges()
				.map((range) => [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]);
		expect(ends()).toEqual([[2, 1, 1, 2]]);
		// Rows and columns that a script inserts are not selected.
		sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
		sheet.insertRowsAfter(5, 1);
		expect(ends()).toEqual([[2, 1, 1, 2]]);
		workbook.grid().getRange("B:B").activate();
		expect(ends()).toEqual([[1, 2, sheet.getMaxRows(), 1]]);
	});
	it("stays when rows are inserted or columns hidden in another sheet, even a smaller one", async () => {
		await open([[1]]);
		const sheet = workbook.face();
		const spreadsheet = workbook.standIn.host.SpreadsheetApp.getActiveSpreadsheet();
		const other = spreadsheet.insertSheet("Other", 1);
		spreadsheet.setActiveSheet(sheet);
		sheet.insertColumnsAfter(sheet.getMaxColumns(), 30);
		sheet.getRange(2, 1, 1, sheet.getMaxColumns()).activate();
		other.insertRowsAfter(5, 1);
		other.hideColumns(2, 1);
		expect(spreadsheet.getActiveSheet().getName()).toBe(sheet.getName());
		const [range] = sheet.getActiveRangeList()!.getRanges();
		expect([range!.getRow(), range!.getNumColumns()]).toEqual([2, sheet.getMaxColumns()]);
	});
});

describe("user properties in the local workbook", () => {
	it("are stored until the workbook is closed, within Google's limits", async () => {
		await open([[1]]);
		const { PropertiesService } = workbook.standIn.host;
		const properties = PropertiesService.getUserProperties();
		expect(properties.getProperty("name")).toBeNull();
		properties.setProperty("name", "Eva");
		expect(PropertiesService.getUserProperties().getProperty("name")).toBe("Eva");
		expect(() => properties.setProperty("name", "x".repeat(10_000))).toThrow("too large");
		expect(() => workbook.standIn.during("NONE", () => PropertiesService.getUserProperties())).toThrow(
			"permission",
		);
	});
});

describe("hidden sheets of the local workbook", () => {
	it("can be read by the script but not seen by the user", async () => {
		workbook = await openHeadless({ code, sheets: { First: [["a"]], Second: [["b"]] } });
		workbook.face("Second").hideSheet();
		expect(workbook.sheets()).toEqual(["First"]);
		expect(workbook.face("Second").getRange(1, 1, 1, 1).getValues()).toEqual([["b"]]);
	});
});

describe("deleted rows of the local workbook", () => {
	it("lose their notes on their own sheet only", async () => {
		workbook = await openHeadless({ code, sheets: { First: [["a"], ["b"]], Second: [["c"], ["d"]] } });
		workbook.range("A2", "First").setNotes([["mine"]]);
		workbook.range("A2", "Second").setNotes([["theirs"]]);
		workbook.face("Second").deleteRows(2, 1);
		expect(workbook.notes("First")).toEqual({ A2: "mine" });
		expect(workbook.notes("Second")).toEqual({});
		expect(workbook.face().getName()).toBe("First");
	});
});

describe("filters of the local workbook", () => {
	const rows = [
		["name", "amount", "beside"],
		["a", 1, "x"],
		["b", 2, "y"],
		["c", 3, "z"],
	];

	it("hide rows by values and by conditions, and give both back", async () => {
		const face = (await open(rows)).face();
		const { SpreadsheetApp: app } = workbook.standIn.host;
		const filter = face.getRange(1, 1, 4, 2).createFilter();
		filter.setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(["b"]).build());
		const { NUMBER_GREATER_THAN: over } = app.BooleanCriteria as Record<string, unknown>;
		filter.setColumnFilterCriteria(2, app.newFilterCriteria().withCriteria(over, [1]).build());
		expect([2, 3, 4].filter((row) => face.isRowHiddenByFilter(row))).toEqual([2, 3]);
		expect(face.getFilter()?.getRange().getA1Notation()).toBe("A1:B4");
		expect(filter.getColumnFilterCriteria(1)?.getHiddenValues()).toEqual(["b"]);
		expect(String(filter.getColumnFilterCriteria(2)?.getCriteriaType())).toBe("NUMBER_GREATER_THAN");
		expect(filter.getColumnFilterCriteria(2)?.getCriteriaValues()).toEqual([1]);
	});

	it("are one to a sheet, and end with what they hide when they are removed", async () => {
		const face = (await open(rows)).face();
		const filter = face.getRange(1, 1, 4, 2).createFilter();
		expect(() => face.getRange(1, 1, 4, 3).createFilter()).toThrow("already has a filter");
		const { SpreadsheetApp: app } = workbook.standIn.host;
		const hidden = app.newFilterCriteria().setHiddenValues(["b"]).build();
		filter.setColumnFilterCriteria(1, hidden);
		const copy = filter.getColumnFilterCriteria(1)!.copy().build();
		filter.remove();
		expect(face.getFilter()).toBeNull();
		expect(face.isRowHiddenByFilter(3)).toBe(false);
		const wider = face.getRange(1, 1, 4, 3).createFilter();
		expect(wider.getColumnFilterCriteria(1)).toBeNull();
		wider.setColumnFilterCriteria(1, copy);
		expect(face.isRowHiddenByFilter(3)).toBe(true);
	});

	it("shrink when one of their columns is deleted", async () => {
		const face = (await open(rows)).face();
		face.getRange(1, 1, 4, 3).createFilter();
		face.deleteColumns(3, 1);
		expect(face.getFilter()?.getRange().getA1Notation()).toBe("A1:B4");
	});

	it("sort what they cover, and nothing beside", async () => {
		const face = (await open(rows)).face();
		face.getRange(1, 1, 4, 2).createFilter();
		await workbook.sortByFilter("B");
		expect(workbook.values()).toEqual([
			["name", "amount", "beside"],
			["c", 3, "x"],
			["b", 2, "y"],
			["a", 1, "z"],
		]);
	});
});
