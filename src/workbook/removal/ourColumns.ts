import type { Settings } from "../../settings/readSettings.ts";
import type { Grid } from "../../table/cell.ts";
import { textOf } from "../../table/textOf.ts";
import { isBlank } from "../../table/unknownCell.ts";
import type { Port, Tab } from "../port.ts";
import { headingsAt, readTab } from "../reading/customersTab.ts";
import { foundResults, isResultNote } from "../reading/foundResults.ts";
import { hasOurText, isOfAnswers } from "./withoutOurNote.ts";

/** A column of ours, counted from 0 like its rows. */
export interface OurColumn {
	/** As it stands; `""` where somebody, or a removal that broke off, has emptied it. */
	readonly heading: string;
	readonly headingRow: number;
	readonly column: number;
	/** Below the headings: the customers' rows, and others that we wrote to; but those where a formula stands. */
	readonly rows: readonly number[];
	/** Below the headings: what somebody else put there, on rows that are no customer's or as a formula. */
	readonly kept: readonly number[];
}

/** What is ours on a tab of the user's. */
export interface OurColumns {
	readonly tab: Tab;
	readonly grid: Grid;
	/** All notes of the tab. */
	readonly notes: readonly (readonly string[])[];
	readonly results: readonly OurColumn[];
	/** Added by a review, for answers. */
	readonly answers: readonly OurColumn[];
}

/**
 * Finds our columns on a tab: by the notes on their headings, wherever these stand; and like {@link foundResults} where the notes are
 * lost. A heading that is gone while our note is left counts too: a removal has broken off there.
 */
export function ourColumns(tab: Tab, port: Port, settings: Settings): OurColumns {
	const grid = port.values(tab.id);
	const notes = port.notes({ tab: tab.id, row: 1, column: 1, ...port.size(tab.id) });
	const top = headingsAt(grid, settings);
	const rows = notes.flatMap((cells, row) =>
		cells.some((note) => isResultNote(note) || isOfAnswers(note)) ? [row] : [],
	);
	const headed = new Set(top === null ? rows : [...rows, top]);
	const found = Array.from(headed, (row) => ({ row, ...columnsIn(row, grid, notes) }));
	if (found.every(({ results, answers }) => results.length + answers.length === 0))
		return { tab, grid, notes, results: [], answers: [] };
	const area = { tab: tab.id, row: 1, column: 1, rows: grid.length, columns: grid[0]?.length ?? 0 };
	const formulas = port.formulas(area);
	const customers = new Set(readTab(tab, port, settings).reading.customers.map(({ row }) => row));
	const columnAt = (headingRow: number, column: number, results: readonly number[]): OurColumn => {
		const below = grid.flatMap((_, row) => (row > headingRow ? [row] : []));
		const hasOurNote = (row: number) => results.some((one) => hasOurText(notes[row]?.[one]));
		const isTheirs = (row: number) =>
			(formulas[row]?.[column] ?? "") !== "" || !(customers.has(row) || hasOurNote(row));
		return {
			heading: textOf(grid[headingRow]?.[column]),
			headingRow,
			column,
			rows: below.filter((row) => !isTheirs(row)),
			kept: below.filter((row) => isTheirs(row) && !isBlank(grid[row]![column])),
		};
	};
	const all = (which: "results" | "answers") =>
		found.flatMap((one) => one[which].map((column) => columnAt(one.row, column, one.results)));
	return { tab, grid, notes, results: all("results"), answers: all("answers") };
}

function columnsIn(row: number, grid: Grid, notes: OurColumns["notes"]) {
	const headings = grid[row] ?? [];
	const noted = notes[row] ?? [];
	const results = new Set(foundResults(headings, noted).values());
	noted.forEach((note, column) => {
		if (isResultNote(note) && isBlank(headings[column])) results.add(column);
	});
	const answers = noted.flatMap((note, column) => (isOfAnswers(note) ? [column] : []));
	return { results: Array.from(results).sort((a, b) => a - b), answers };
}
