import type { Settings } from "../../settings/readSettings.ts";
import type { Grid } from "../../table/cell.ts";
import { rowsOf } from "../../table/rowsOf.ts";
import { textOf } from "../../table/textOf.ts";
import { isBlank } from "../../table/unknownCell.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Port, Tab } from "../port.ts";
import { headingsAt, readTab, searchedForHeadings } from "../reading/customersTab.ts";
import {
	findResultColumns,
	isFoldedResult,
	isResultNote,
	repeatedResultColumns,
} from "../reading/findResultColumns.ts";
import { hasOurText, isAnswerNote } from "./withoutOurNote.ts";

/** A column of the add-on. Columns and rows count from 0. */
export interface OurColumn {
	/** Current heading; `""` if a user or an interrupted removal has emptied it. */
	readonly heading: string;
	readonly headingRow: number;
	readonly column: number;
	/**
	 * Rows below the heading that belong to the add-on: those of customers and others that it wrote to, without those
	 * that have a formula.
	 */
	readonly rows: readonly number[];
	/** Rows below the heading with a user's content: a formula, or anything in a row without a customer. */
	readonly preserved: readonly number[];
	/** True for a result that the add-on may have folded away. */
	readonly mayBeFolded: boolean;
}

/** The add-on's columns on one of the user's tabs. */
export interface OurColumns {
	readonly tab: Tab;
	readonly grid: Grid;
	/** All notes of the tab. */
	readonly notes: readonly (readonly string[])[];
	readonly results: readonly OurColumn[];
	/** Columns that a review has added for answers. */
	readonly answers: readonly OurColumn[];
}

/**
 * Finds the add-on's columns on a tab by the notes on their headings, in whatever row; like {@link findResultColumns} if the
 * notes are lost. An empty heading with the add-on's note counts too: a removal was interrupted there.
 */
export function ourColumns(tab: Tab, port: Port, settings: Settings, today: Day): OurColumns {
	const grid = port.values(tab.id);
	const notes = port.notes({ tab: tab.id, row: 1, column: 1, ...port.size(tab.id) });
	const headingRow = headingsAt(searchedForHeadings(port, tab.id, grid), settings);
	const rows = notes.flatMap((cells, row) =>
		cells.some((note) => isResultNote(note) || isAnswerNote(note)) ? [row] : [],
	);
	const headingRows = new Set(headingRow === null ? rows : [...rows, headingRow]);
	const found = Array.from(headingRows, (row) => ({ row, ...columnsIn(row, grid, notes) }));
	if (found.every(({ results, answers }) => results.length + answers.length === 0))
		return { tab, grid, notes, results: [], answers: [] };
	const area = { tab: tab.id, row: 1, column: 1, rows: grid.length, columns: grid[0]?.length ?? 0 };
	const formulas = port.formulas(area);
	const customers = new Set(readTab(tab, port, settings, today).reading.customers.flatMap(rowsOf));
	const columnAt = (
		headingRow: number,
		column: number,
		results: readonly number[],
		mayBeFolded: boolean,
	): OurColumn => {
		const below = grid.flatMap((_, row) => (row > headingRow ? [row] : []));
		const hasOurNote = (row: number) =>
			results.some((resultColumn) => hasOurText(notes[row]?.[resultColumn]));
		const isTheirs = (row: number) =>
			(formulas[row]?.[column] ?? "") !== "" || !(customers.has(row) || hasOurNote(row));
		return {
			heading: textOf(grid[headingRow]?.[column]),
			headingRow,
			column,
			rows: below.filter((row) => !isTheirs(row)),
			preserved: below.filter((row) => isTheirs(row) && !isBlank(grid[row]![column])),
			mayBeFolded,
		};
	};
	const columnsOf = (which: "results" | "answers") =>
		found.flatMap(({ row, folded, ...inRow }) =>
			inRow[which].map((column) => columnAt(row, column, inRow.results, folded.has(column))),
		);
	return { tab, grid, notes, results: columnsOf("results"), answers: columnsOf("answers") };
}

function columnsIn(row: number, grid: Grid, notes: OurColumns["notes"]) {
	const headings = grid[row] ?? [];
	const noted = notes[row] ?? [];
	const current = findResultColumns(headings, noted);
	const results = new Set([...current.values(), ...repeatedResultColumns(headings, noted)]);
	noted.forEach((note, column) => {
		if (isResultNote(note) && isBlank(headings[column])) results.add(column);
	});
	const answers = noted.flatMap((note, column) => (isAnswerNote(note) ? [column] : []));
	const folded = new Set(
		Array.from(current).flatMap(([key, column]) => (isFoldedResult(key) ? [column] : [])),
	);
	return { results: Array.from(results).sort((a, b) => a - b), answers, folded };
}
