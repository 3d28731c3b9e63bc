import type { Progress } from "../contract/reply.ts";
import { changesTheFile } from "../workbook/edit/changesTheFile.ts";
import type { Edit } from "../workbook/edits.ts";
import { applyStyles, batchEdits } from "./applyStyles.ts";
import { drawCharts } from "./drawCharts.ts";
import { setDropDowns } from "./dropDowns.ts";
import { editParts } from "./editParts.ts";
import { foldColumns } from "./foldColumns.ts";
import { groupRows } from "./groupRows.ts";
import type { Host, HostSheet } from "./host.ts";
import { ChangedMeanwhile, isUnchanged } from "./isUnchanged.ts";
import { keepInView } from "./keepInView.ts";
import { forgetMemory, storeMemory } from "./memories.ts";
import { protectTab } from "./protectTab.ts";
import { Rejected } from "./refusal.ts";
import { replaceOurRules } from "./replaceOurRules.ts";
import { RESET_FORMAT, restoreStyle } from "./restoreStyle.ts";
import { changeFilter, freshFilter, restoreLostFilters } from "./sheetFilter.ts";
import type { Sheets } from "./sheets.ts";
import { asTyped, writeValues } from "./writeValues.ts";

interface Applied {
	readonly progress: Progress;
	/** Optional values that a cell did not take: all else was written. */
	readonly rejected: Rejected | null;
}

/**
 * Applies edits in order. Nothing else writes to a spreadsheet.
 *
 * @param tried receives each edit, or part of one, as soon as it is begun, so that it can be told which one an error may be about.
 * @param explain returns what an error means that Sheets threw at one of some edits.
 * @param until time by which to pause, in milliseconds since 1970. To continue, compute the edits again and apply them. Edits
 * that must be written without a pause start only if there is time for all of them, or if they come first.
 */
export function applyEdits(
	edits: readonly Edit[],
	sheets: Sheets,
	host: Host,
	until = Number.POSITIVE_INFINITY,
	tried: Edit[] = [],
	explain: (error: unknown, edits: readonly Edit[]) => unknown = (error) => error,
): Applied {
	if (edits.some(changesTheFile)) {
		sheets.tabs.storeRecognisedRoles();
		restoreLostFilters(sheets, host.SpreadsheetApp);
	}
	const rejections: Rejected[] = [];
	const noteRejection = (error: unknown) => {
		const explained = explain(error, tried.filter(isOptional));
		if (!(explained instanceof Rejected)) throw error;
		rejections.push(explained);
	};
	const parts = editParts(edits);
	const cellsIn = (from: number, to = parts.length) =>
		parts.slice(from, to).reduce((sum, { cells }) => sum + cells, 0);
	/** Do not measure the speed on the first stretch: it verifies the preconditions and mostly reads. */
	let first = { next: 0, at: 0 };
	const timeFor = (cells: number, next: number) => {
		const written = cellsIn(first.next, next);
		return written === 0 ? 0 : ((Date.now() - first.at) * cells) / written;
	};
	let next = 0;
	while (next < parts.length) {
		const pause = parts.findIndex(({ mayPause }, index) => mayPause && index >= next);
		const end = pause < 0 ? parts.length : pause + 1;
		if (next > 0 && Date.now() + timeFor(cellsIn(next, end), next) >= until) break;
		applyAll(
			parts.slice(next, end).map(({ edit }) => edit),
			sheets,
			host,
			tried,
			noteRejection,
		);
		if (next === 0) first = { next: end, at: Date.now() };
		next = end;
	}
	const { flush } = host.SpreadsheetApp;
	// Only now is it known that Sheets took everything.
	flush();
	if (next === parts.length && sheets.tabs.finish()) flush();
	return {
		progress: { cells: cellsIn(0), left: next === parts.length ? 0 : Math.max(1, cellsIn(next)) },
		rejected: rejections[0] ?? null,
	};
}

const isOptional = (edit: object) => "isOptional" in edit;

/** @param onRefusal takes an error at an optional edit. */
function applyAll(
	edits: readonly Edit[],
	sheets: Sheets,
	host: Host,
	tried: Edit[],
	onRefusal: (error: unknown) => void,
): void {
	const newTabs = edits.filter((edit) => edit.kind === "ensureTab");
	for (const edit of batchEdits(edits)) {
		if (edit.kind !== "styles") tried.push(edit);
		try {
			applyOne(edit, newTabs, sheets, host);
		} catch (error) {
			if (!isOptional(edit)) throw error;
			onRefusal(error);
		}
	}
}

/** @param newTabs all tabs that the run is going to need: they are made together. */
function applyOne(
	edit: ReturnType<typeof batchEdits>[number],
	newTabs: readonly Extract<Edit, { kind: "ensureTab" }>[],
	sheets: Sheets,
	{ SpreadsheetApp, Charts, PropertiesService }: Host,
): void {
	const { spreadsheet, tabs, sheet: sheetOf, range } = sheets;
	switch (edit.kind) {
		case "ensureTab":
			tabs.ensure(newTabs);
			break;
		case "hideTab":
			sheetOf(edit.tab).hideSheet();
			break;
		case "assignRole":
			tabs.assignRole(edit.tab, edit.role);
			break;
		case "values":
		case "freeze":
			writeCells(edit, sheets);
			break;
		case "flush":
			SpreadsheetApp.flush();
			break;
		case "notes":
			range(edit.area).setNotes(edit.notes.map((row) => [...row]));
			break;
		case "formats":
			setFormats(edit, sheets, SpreadsheetApp);
			break;
		case "styles":
			applyStyles(edit.styles, sheets);
			break;
		case "show":
			range(edit.area).activate();
			break;
		case "filter":
			changeFilter(edit, sheets, SpreadsheetApp);
			break;
		case "freshFilter":
			freshFilter(edit, sheets);
			break;
		case "widths":
			setWidths(sheetOf(edit.area.tab), edit.area.column, edit.pixels);
			break;
		case "hideColumns":
			sheetOf(edit.area.tab).hideColumns(edit.area.column, edit.area.columns);
			break;
		case "dropDowns":
			setDropDowns(edit, sheets, SpreadsheetApp);
			break;
		case "hideGridlines":
			sheetOf(edit.tab).setHiddenGridlines(true);
			break;
		case "fold":
			foldColumns(edit, sheets);
			break;
		case "keepInView":
			keepInView(edit, sheets);
			break;
		case "insertRow":
			sheets.cached(edit.tab).insertRows(edit.below, edit.rows);
			break;
		case "addRow":
			tabs.addRow(edit);
			break;
		case "deleteRows":
			sheets.cached(edit.tab).deleteRows(edit.row, edit.rows);
			tabs.forgetUnfinishedRow(edit.tab);
			break;
		case "expect":
			if (!isUnchanged(edit.area, edit.values, sheets))
				throw new ChangedMeanwhile(edit.otherwise(tabs.get(edit.area.tab).name));
			break;
		case "rowGroups":
			groupRows(sheetOf(edit.tab), edit.groups, SpreadsheetApp);
			break;
		case "charts":
			drawCharts(edit, sheets, Charts);
			break;
		case "protect":
			protectTab(edit, sheets, SpreadsheetApp);
			break;
		case "restoreStyle":
			restoreStyle(sheetOf(edit.area.tab), edit, SpreadsheetApp);
			break;
		case "deleteTab":
			tabs.delete(edit.tab);
			break;
		case "clearRole":
			tabs.clearRole(edit.tab);
			break;
		case "forget":
			forgetMemory(edit.what, spreadsheet, PropertiesService.getUserProperties());
			break;
		case "remember":
			storeMemory(edit.what, edit.value, spreadsheet, PropertiesService.getUserProperties());
			break;
		case "rules":
			replaceOurRules(edit, sheets, SpreadsheetApp);
			break;
	}
}

/** On the add-on's own tabs no text is in a cell of the format `@`, but for the settings: ask for no formats there. */
function writeCells({ area, values }: ValuesEdit, { tabs, range }: Sheets): void {
	const { role } = tabs.get(area.tab);
	if (role === null || role === "customers" || role === "settings") {
		const columnsOf = (first: number, columns: number) =>
			range({ ...area, column: area.column + first, columns });
		writeValues(range(area), columnsOf, values);
	} else range(area).setValues(values.map((row) => row.map(asTyped)));
}

/** The flush tells here and now if Sheets refuses: a run that only the look of some cells prevents would help nobody. */
function setFormats(
	{ area, formats }: Extract<Edit, { kind: "formats" }>,
	{ range }: Sheets,
	{ flush }: Host["SpreadsheetApp"],
): void {
	try {
		range(area).setNumberFormats(formats.map((row) => row.map((format) => format ?? RESET_FORMAT)));
		flush();
	} catch {
		// Whatever prevents more than the look prevents the next write too
	}
}

type ValuesEdit = Extract<Edit, { kind: "values" | "freeze" }>;

/** Sets adjacent columns of equal width in one call. */
function setWidths(sheet: HostSheet, first: number, pixels: readonly number[]): void {
	for (let from = 0, to = 0; from < pixels.length; from = to) {
		while (to < pixels.length && pixels[to] === pixels[from]) to++;
		sheet.setColumnWidths(first + from, to - from, pixels[from]!);
	}
}
