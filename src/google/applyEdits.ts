import type { Edit, Rule, Style, Written } from "../workbook/edits.ts";
import type { Area, TabRole } from "../workbook/port.ts";
import { drawCharts } from "./drawCharts.ts";
import { groupRows } from "./groupRows.ts";
import type { Host, HostRange, HostSheet, HostSpreadsheet } from "./host.ts";
import { keepMemory } from "./memories.ts";
import { protectTab } from "./protectTab.ts";
import { findTab, giveRole, giveRoleAlone, markByLooks, roleOf } from "./tabRoles.ts";

/** Carries out a list of edits, in order. The only way anything is written. */
export function applyEdits(edits: readonly Edit[], { SpreadsheetApp, PropertiesService }: Host): void {
	const book = SpreadsheetApp.getActiveSpreadsheet();
	const tabOf = tabFinder(book);
	const range = (area: Area) => roomyRange(tabOf(area.tab), area);
	if (edits.some(changesTheFile)) markByLooks(book);
	for (const edit of edits) {
		switch (edit.kind) {
			case "ensureTab":
				ensureTab(book, edit.role, edit.name);
				break;
			case "markTab":
				giveRoleAlone(book, tabOf(edit.tab), edit.role);
				break;
			case "values":
				range(edit.area).setValues(edit.values.map((row) => row.map(asTyped)));
				break;
			case "notes":
				range(edit.area).setNotes(edit.notes.map((row) => [...row]));
				break;
			case "style":
				applyStyle(range(edit.area), edit.style);
				break;
			case "show":
				range(edit.area).activate();
				break;
			case "widths":
				edit.pixels.forEach((pixels, index) => {
					tabOf(edit.area.tab).setColumnWidth(edit.area.column + index, pixels);
				});
				break;
			case "hideColumns":
				tabOf(edit.area.tab).hideColumns(edit.area.column, edit.area.columns);
				break;
			case "insertRow":
				tabOf(edit.tab).insertRowsAfter(edit.below, 1);
				break;
			case "rowGroups":
				groupRows(tabOf(edit.tab), edit.groups, SpreadsheetApp);
				break;
			case "charts":
				drawCharts(tabOf(edit.tab), edit.charts, range);
				break;
			case "protect":
				protectTab(tabOf(edit.tab), edit, range, SpreadsheetApp);
				break;
			case "remember":
				keepMemory(edit.what, edit.value, book, PropertiesService.getUserProperties());
				break;
			case "rules":
				replaceOurRules(tabOf(edit.tab), edit, range, SpreadsheetApp);
				break;
		}
	}
	SpreadsheetApp.flush();
}

/** Looking somewhere and keeping something for oneself change nothing that others share. */
function changesTheFile({ kind }: Edit): boolean {
	return kind !== "show" && kind !== "remember";
}

/** Finds each tab once: every look for one asks all the tabs for their marks. */
function tabFinder(book: HostSpreadsheet): (tab: Area["tab"]) => HostSheet {
	const known = new Map<Area["tab"], HostSheet>();
	return (tab) => {
		const sheet = known.get(tab) ?? findTab(book, tab);
		if (sheet === null) throw new Error(`tab ${tab} is gone`);
		known.set(tab, sheet);
		return sheet;
	};
}

/** A new tab of ours takes a name that is still free, and leaves the user on the tab they were on. */
function ensureTab(book: HostSpreadsheet, role: TabRole, name: string): void {
	if (findTab(book, role) !== null) return;
	const active = book.getActiveSheet();
	const sheets = book.getSheets();
	const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
	let free = name;
	for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`;
	const place = placeFor(role, sheets);
	giveRole(place === null ? book.insertSheet(free) : book.insertSheet(free, place), role);
	book.setActiveSheet(active);
}

/**
 * Behind how many sheets a new tab goes; null: behind the active one. What is only looked up now and then stands last, and other
 * providers behind the playbook that speaks of them.
 */
function placeFor(role: TabRole, sheets: readonly HostSheet[]): number | null {
	if (role === "history") return sheets.length;
	const playbook = sheets.findIndex((sheet) => role === "alternatives" && roleOf(sheet) === "playbook");
	return playbook < 0 ? null : playbook + 1;
}

/** The range of an area, after adding the rows and columns that the sheet lacks for it. */
function roomyRange(sheet: HostSheet, { row, column, rows, columns }: Area): HostRange {
	const missingRows = row + rows - 1 - sheet.getMaxRows();
	if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
	const missingColumns = column + columns - 1 - sheet.getMaxColumns();
	if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
	return sheet.getRange(row, column, rows, columns);
}

/** So many characters Sheets takes in a cell; one more, and nothing of a run would be written from there on. */
const LONGEST = 50_000;

/** Sheets reads a text as if it were typed. A leading apostrophe keeps it a text, and is not part of it. */
export function asTyped(written: Written): unknown {
	if (typeof written === "string") return written === "" ? "" : `'${fitting(written)}`;
	const isFormula = typeof written === "object" && written !== null && "formula" in written;
	return isFormula ? written.formula : written;
}

/** Only a sentence of ours that quotes a long text can be too long: what a cell held fits into one. */
const fitting = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

function applyStyle(range: HostRange, style: Style): void {
	if (style.numberFormat !== undefined) range.setNumberFormat(style.numberFormat);
	if (style.bold !== undefined) range.setFontWeight(style.bold ? "bold" : "normal");
	if (style.size !== undefined) range.setFontSize(style.size);
	if (style.wrap !== undefined) range.setWrap(style.wrap);
	if (style.ground !== undefined) range.setBackground(style.ground);
	if (style.ink !== undefined) range.setFontColor(style.ink);
	if (style.align !== undefined) range.setHorizontalAlignment(style.align);
	if (style.vertical !== undefined) range.setVerticalAlignment(style.vertical);
}

/** `setConditionalFormatRules` replaces all rules of a sheet: so the user's go back first, in their order. */
function replaceOurRules(
	sheet: HostSheet,
	{ mark, rules }: { readonly mark: string; readonly rules: readonly Rule[] },
	range: (area: Area) => HostRange,
	app: Host["SpreadsheetApp"],
): void {
	const users = sheet.getConditionalFormatRules().filter((rule) => {
		const values = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
		return !values.some((value) => String(value).includes(mark));
	});
	const ours = rules.map((rule) =>
		app
			.newConditionalFormatRule()
			.whenFormulaSatisfied(rule.formula)
			.setBackground(rule.ground)
			.setFontColor(rule.ink)
			.setRanges(rule.areas.map(range))
			.build(),
	);
	sheet.setConditionalFormatRules([...users, ...ours]);
}
