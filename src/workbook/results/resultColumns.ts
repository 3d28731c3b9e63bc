import { LANGUAGES } from "../../i18n/language.ts";
import type { ResultKey } from "../../i18n/words.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import type { Port } from "../port.ts";

const RESULT_KEYS: readonly ResultKey[] = ["tier", "score", "range", "why", "nextStep", "nextQuestion"];

/** Where a result column stands, counted from 1, and whether it has to be added. */
export interface ResultColumn {
	readonly key: ResultKey;
	readonly column: number;
	readonly isNew: boolean;
}

/**
 * Finds our result columns again by their headings, in any of our languages, and gives those that are not there a place to
 * the right of everything on the tab.
 *
 * A heading alone does not make a column ours: "Score" may be the user's own. Ours carry our note on the heading; and all
 * of them side by side in our order are ours too (notes get lost in a file that went through another program).
 */
function resultColumns(headings: readonly Cell[], notes: readonly string[], mark: string): ResultColumn[] {
	const block = wholeBlock(headings);
	let free = headings.length + 1;
	return RESULT_KEYS.map((key, index) => {
		const noted = headings.findIndex(
			(heading, i) => isHeadingOf(key, heading) && (notes[i] ?? "").includes(mark),
		);
		const found = noted >= 0 ? noted : block === null ? -1 : block + index;
		return found >= 0 ? { key, column: found + 1, isNew: false } : { key, column: free++, isNew: true };
	});
}

/** The same for a table on a tab; `headerRow` counts from 0. */
export function resultColumnsOf(
	port: Port,
	tab: number,
	grid: Grid,
	headerRow: number,
	mark: string,
): ResultColumn[] {
	const headings = grid[headerRow];
	if (headings === undefined) return [];
	const area = { tab, row: headerRow + 1, column: 1, rows: 1, columns: headings.length };
	return resultColumns(headings, port.notes(area)[0]!, mark);
}

function wholeBlock(headings: readonly Cell[]): number | null {
	for (let start = 0; start + RESULT_KEYS.length <= headings.length; start++) {
		if (RESULT_KEYS.every((key, index) => isHeadingOf(key, headings[start + index]))) return start;
	}
	return null;
}

function isHeadingOf(key: ResultKey, heading: Cell): boolean {
	return LANGUAGES.some((words) => words.results[key] === heading);
}
