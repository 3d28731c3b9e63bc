import { describe, expect, test } from "vitest";
import type { AuthMode } from "../../src/preview/authMode.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { builtCode, loadAddOn } from "../builtCode.ts";
import { openSheets, type Rows, runMenuItem, visibleContent } from "../workbook/openFile.ts";

const MODES: readonly AuthMode[] = ["NONE", "LIMITED", "FULL", "CUSTOM_FUNCTION"];
const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Referred by"],
	["Ane", 1000, 300, ""],
	["Bo", 2000, -10, "Ane"],
];

type Calls = Readonly<Record<string, () => unknown>>;

/** Some calls of the add-on, grouped by permission, on objects that were fetched with full permission. */
function calls(book: Headless): Readonly<Record<string, Calls>> {
	const { SpreadsheetApp, LockService, PropertiesService, HtmlService } = book.standIn.host;
	const file = SpreadsheetApp.getActiveSpreadsheet();
	const sheet = file.getActiveSheet();
	const range = sheet.getRange(2, 2, 1, 1);
	const ui = SpreadsheetApp.getUi();
	const chart = () =>
		sheet.newChart().asColumnChart().clearRanges().addRange(range).setPosition(1, 1, 0, 0).build();
	return {
		menu: {
			createAddonMenu: () => SpreadsheetApp.getUi().createAddonMenu().addToUi(),
		},
		read: {
			getActiveSpreadsheet: () => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName(),
			newConditionalFormatRule: () => SpreadsheetApp.newConditionalFormatRule(),
			flush: () => SpreadsheetApp.flush(),
		},
		lock: {
			getDocumentLock: () => LockService.getDocumentLock().tryLock(1),
		},
		write: {
			insertSheet: () => file.insertSheet("Another", 1),
			setActiveSheet: () => file.setActiveSheet(sheet),
			activate: () => range.activate(),
			setValues: () => range.setValues([[5]]),
			setNotes: () => range.setNotes([["a note"]]),
			setBackground: () => sheet.getRangeList(["R2C1:R2C1"]).setBackground("#cde7d8"),
			insertRowsAfter: () => sheet.insertRowsAfter(5, 1),
			insertColumnsAfter: () => sheet.insertColumnsAfter(5, 1),
			deleteRows: () => sheet.deleteRows(6, 1),
			setColumnWidths: () => sheet.setColumnWidths(1, 1, 80),
			hideColumns: () => sheet.hideColumns(5, 1),
			setFrozenRows: () => sheet.setFrozenRows(1),
			showRows: () => sheet.showRows(1, 1),
			setConditionalFormatRules: () => sheet.setConditionalFormatRules([]),
			insertChart: () => sheet.insertChart(chart()),
			addDeveloperMetadata: () => file.addDeveloperMetadata("key", "value"),
			protect: () => sheet.protect(),
			copyTo: () => sheet.copyTo(file),
		},
		windows: {
			toast: () => file.toast("Done"),
			alert: () => ui.alert("Hello"),
			ask: () => ui.alert("Before", "This is new.", ui.ButtonSet.OK_CANCEL),
			showSidebar: () => ui.showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar")),
		},
		memory: {
			getUserProperties: () => PropertiesService.getUserProperties(),
		},
	};
}

const ALLOWED: Readonly<Record<AuthMode, readonly string[]>> = {
	NONE: ["menu"],
	LIMITED: ["menu", "read", "lock", "write"],
	FULL: ["menu", "read", "lock", "write", "windows", "memory"],
	CUSTOM_FUNCTION: ["read", "lock"],
};

describe("the stand-in for Google's services", () => {
	test.each(MODES)("throws exactly at the calls that the mode %s forbids", async (mode) => {
		const book = await openSheets({ Customers: LIST });
		for (const [permission, group] of Object.entries(calls(book)))
			for (const [name, call] of Object.entries(group)) {
				const attempt = () => book.standIn.during(mode, call);
				if (ALLOWED[mode].includes(permission)) expect(attempt, name).not.toThrow();
				else expect(attempt, name).toThrow(/^You do not have permission to call/);
			}
	});
});

describe("the add-on", () => {
	test("loads in every authorization mode", async () => {
		const book = await openSheets({ Customers: LIST });
		for (const mode of MODES)
			expect(() => book.standIn.during(mode, () => loadAddOn(book.standIn.host)), mode).not.toThrow();
	});

	test.each(["NONE", "LIMITED", "FULL"] as const)("builds its whole menu in the mode %s", async (mode) => {
		const book = await openSheets({ Kunder: LIST }, "da_DK");
		for (const trigger of ["onOpen", "onInstall"]) {
			(book.seen.menu as unknown[]).splice(0);
			await book.runIn(mode, trigger);
			const items = book.seen.menu.flatMap(({ functionName }) => functionName ?? []);
			expect(items).toHaveLength(20);
			for (const item of items) expect(builtCode()).toMatch(new RegExp(`^function ${item}\\(`, "m"));
			expect(book.seen.menu[0]?.caption).toBe("Inddel mine kunder");
		}
		expect(book.seen).toMatchObject({ alerts: [], toasts: [], sidebar: undefined });
	});

	test("calculates every formula in the mode CUSTOM_FUNCTION, in the file's language, without changing the file", async () => {
		const book = await openSheets({ Kunder: LIST }, "da_DK");
		await runMenuItem(book, "tierMyCustomers");
		const before = visibleContent(book);
		const argumentsOf = { ...ARGUMENTS, history: [book.values("Niveauhistorik")] };
		const formulas = [...builtCode().matchAll(/ \* @customfunction\n \*\/\nfunction (\w+)\((\w+)/g)];
		expect(formulas.length).toBeGreaterThan(15);
		const calculate = (name: string, first: string) => {
			const args =
				argumentsOf[name as keyof typeof argumentsOf] ?? argumentsOf[first as keyof typeof argumentsOf];
			return book.standIn.during("CUSTOM_FUNCTION", () => loadAddOn(book.standIn.host)[name]!(...args));
		};
		for (const [, name, first] of formulas)
			expect(() => calculate(name!, first!), `${name}(${first})`).not.toThrow();
		expect(calculate("TIER_COLUMNS", "headers").flat()).toContain("Omsætning");
		expect(visibleContent(book)).toEqual(before);
	});
});

/** Arguments for each formula, by its name or that of its first parameter. */
const ARGUMENTS = {
	customers: [LIST],
	profits: [[[300], [-10]]],
	REFERRAL_VALUE: [
		[["Ane"], ["Bo"]],
		[[""], ["Ane"]],
		[[1000], [2000]],
	],
	headers: [[LIST[0]]],
	tier: [2],
};
