import { language } from "../../i18n/language.ts";
import type { PlannedTexts } from "../../i18n/words/changes.ts";
import { columnLetters } from "../../table/a1.ts";
import type { Edit } from "../edits.ts";
import type { Port } from "../port.ts";
import { type ChangedTab, changePreview } from "./changePreview.ts";
import { changesTheFile } from "./changesTheFile.ts";

/**
 * What would be written where, in sentences, for a person to agree to before the first change to a file. Null where nobody is to be
 * asked: there is something of ours in the file, or nothing would change.
 */
export function firstChange(edits: readonly Edit[], port: Port): readonly string[] | null {
	const isUntouched = port.tabs().every(({ role, making }) => role === null && making === null);
	if (!isUntouched || !edits.some(changesTheFile)) return null;
	const { firstChange: say } = language(port.locale).words;
	const { tabs, newTabs } = changePreview(edits, port);
	const touchesOwn = tabs.some(({ ownColumns }) => ownColumns.length > 0);
	return [
		...tabs.flatMap((tab) => tabSentences(tab, say)),
		...(newTabs.length > 0 ? [say.newTabs(newTabs)] : []),
		`${touchesOwn ? say.restStays : say.ownStays} ${say.undoable}`,
	];
}

function tabSentences(tab: ChangedTab, say: PlannedTexts): string[] {
	const { name, newColumns, ownColumns, newRows, rows, notes, hasColours } = tab;
	const [first, last] = [newColumns[0], newColumns[newColumns.length - 1]];
	const headings = newColumns.map(({ heading }) => heading);
	const where = (column: number) => columnLetters(column - 1);
	return [
		...newRows.map((row) => say.newRow(name, row)),
		...ownColumns.map(({ column, heading, cells }) => say.ownColumn(name, where(column), heading, cells)),
		...(first === undefined || last === undefined
			? []
			: [say.newColumns(name, headings, where(first.column), where(last.column), rows)]),
		...(notes > 0 || hasColours ? [say.besides(notes, hasColours)] : []),
	];
}
