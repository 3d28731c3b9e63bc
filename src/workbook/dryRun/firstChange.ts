import { language } from "../../i18n/language.ts";
import type { PlannedTexts } from "../../i18n/words/changes.ts";
import { columnLetters } from "../../table/cellAddress.ts";
import { changesTheFile } from "../edit/changesTheFile.ts";
import type { Edit } from "../edits.ts";
import type { Port } from "../port.ts";
import { type ChangedTab, previewChanges } from "./previewChanges.ts";

/**
 * Sentences about the planned changes, for a user to agree to before the first change to a file. Null if no consent is
 * needed: the file has content of the add-on already, or nothing would change.
 *
 * @param doubts sentences about what was perhaps not read right, which come last.
 */
export function firstChange(
	edits: readonly Edit[],
	port: Port,
	doubts: readonly string[] = [],
): readonly string[] | null {
	const isUntouched = port.tabs().every(({ role, making }) => role === null && making === null);
	if (!isUntouched || !edits.some(changesTheFile)) return null;
	const { firstChange: texts } = language(port.locale).words;
	const { tabs, newTabs } = previewChanges(edits, port);
	const touchesOwn = tabs.some(({ ownColumns }) => ownColumns.length > 0);
	return [
		...tabs.flatMap((tab) => tabSentences(tab, texts)),
		...(newTabs.length > 0 ? [texts.newTabs(newTabs)] : []),
		`${touchesOwn ? texts.restStays : texts.ownStays} ${texts.undoable}`,
		...doubts,
	];
}

function tabSentences(tab: ChangedTab, texts: PlannedTexts): string[] {
	const { name, newColumns, ownColumns, newRows, rows, notes, hasColours, filter } = tab;
	const [first, last] = [newColumns[0], newColumns[newColumns.length - 1]];
	const headings = newColumns.map(({ heading }) => heading);
	const letters = (column: number) => columnLetters(column - 1);
	const sorting = {
		extended: [texts.filterExtended],
		leaves: [texts.filterLeaves],
		covers: [],
		none: [texts.inTable],
	};
	return [
		...newRows.map((row) => texts.newRow(name, row)),
		...ownColumns.map(({ column, heading, cells }) => texts.ownColumn(name, letters(column), heading, cells)),
		...(first === undefined || last === undefined
			? []
			: [texts.newColumns(name, headings, letters(first.column), letters(last.column), rows)]),
		...(notes > 0 || hasColours ? [texts.besides(notes, hasColours)] : []),
		...(first === undefined ? [] : sorting[filter]),
	];
}
