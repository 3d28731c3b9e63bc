import { lazily } from "../../base/lazy.ts";
import type { Language } from "../../i18n/language.ts";
import type { Cell } from "../../table/cell.ts";
import { durationOf } from "../../table/dayOf.ts";
import { FACTS, type FactKey } from "../../tiering/facts.ts";
import type { ListLocation } from "../action.ts";
import { dateFormats, isDateFormat } from "../dateFormats.ts";
import type { Edit, Written } from "../edits.ts";
import type { Area, Port } from "../port.ts";
import { filterReach } from "../results/listFilter.ts";
import { stretches } from "../stretches.ts";
import type { FactColumn, FittedFacts } from "./fitFacts.ts";

/** Number formats of new columns; the plain one for other kinds of facts. */
const FORMATS: Readonly<Partial<Record<(typeof FACTS)[FactKey], string>>> = {
	share: "0.0 %",
	date: "yyyy-mm-dd",
};
const [NARROW_PIXELS, WIDE_PIXELS] = [110, 260];

/**
 * Writes facts into the table. In an existing column only the changed cells, consecutive rows in one write; in a new one
 * the heading and everything down to the last fact, after its style: so that an interrupted run leaves no column without
 * style.
 *
 * @param insertedRow a row, counted from 0, that these edits insert.
 */
export function columnEdits(
	{ columns, grid }: FittedFacts,
	tab: number,
	headerRow: number,
	language: Language,
	port: Port,
	insertedRow?: number,
): Edit[] {
	return columns.flatMap((factColumn) =>
		factColumn.heading === null
			? cellEdits(factColumn, tab, port, insertedRow)
			: newColumn(factColumn, factColumn.heading, tab, headerRow, grid.length, language),
	);
}

function cellEdits(
	{ fact, column, cells }: FactColumn,
	tab: number,
	port: Port,
	insertedRow: number | undefined,
): Edit[] {
	const written = stretches(Array.from(cells.keys()));
	const showsDate = dateCells(written, tab, column, port);
	return written.flatMap(({ first, count }): Edit[] => {
		const area = { tab, row: first + 1, column: column + 1, rows: count, columns: 1 };
		// A new row takes over the formats of the row above it.
		const like = first === insertedRow ? first : area.row;
		const isDateCell = (index: number) => showsDate(like + index);
		const facts = Array.from({ length: count }, (_, index) => cells.get(first + index));
		const values = (FACTS[fact] === "hours" ? durations(facts, isDateCell) : facts).map((cell) => [cell]);
		return [
			...dateFormats(area, values, port, like),
			...numberFormats(fact, area, values, isDateCell),
			{ kind: "values", area, values },
		];
	});
}

/**
 * Which cells of a column have a format of dates, by their row, counted from 1. Reads the formats all at once, and only where a cell
 * does not show a number already.
 */
function dateCells(
	written: ReturnType<typeof stretches>,
	tab: number,
	column: number,
	port: Port,
): (row: number) => boolean {
	// A new row is like the one above it: begin one row early.
	const from = Math.max(1, written[0]?.first ?? 1);
	const last = written[written.length - 1];
	const rows = last === undefined ? 1 : last.first + last.count - from + 1;
	const formats = lazily(() => port.numberFormats({ tab, row: from, column: column + 1, rows, columns: 1 }));
	const cells = port.values(tab);
	return (row) =>
		typeof cells[row - 1]?.[column] !== "number" && isDateFormat(formats()[row - from]?.[0] ?? "");
}

/** Hours as durations in cells that show durations: there, 12.5 would be twelve days and a half. */
const durations = (hours: readonly Cell[], isDateCell: (index: number) => boolean): Cell[] =>
	hours.map((cell, index) => (typeof cell === "number" && isDateCell(index) ? durationOf(cell) : cell));

/** The formats for numbers in cells that show dates: there, 3 would be the second of January 1900. Other formats stay. */
function numberFormats(
	fact: FactKey,
	area: Area,
	values: readonly Cell[][],
	isDateCell: (index: number) => boolean,
): Edit[] {
	const unfit = values.flatMap(([cell], index) =>
		typeof cell === "number" && isDateCell(index) ? [index] : [],
	);
	return stretches(unfit).map(({ first, count }) => ({
		kind: "style",
		area: { ...area, row: area.row + first, rows: count },
		style: { numberFormat: FORMATS[FACTS[fact]] ?? null },
	}));
}

/** Extends the filter of the list over the columns that {@link columnEdits} adds, see {@link filterReach}. */
export function filterOverNewColumns(
	{ columns }: FittedFacts,
	list: ListLocation,
	port: Port,
): readonly Edit[] {
	const added = columns.filter(({ heading }) => heading !== null).map(({ column }) => column + 1);
	return filterReach(list, added, port).edits;
}

function newColumn(
	{ fact, column, cells }: FactColumn,
	heading: string,
	tab: number,
	headerRow: number,
	rows: number,
	{ words }: Language,
): Edit[] {
	const headingCell = { tab, row: headerRow + 1, column: column + 1, rows: 1, columns: 1 };
	const lastRow = Math.max(
		headerRow,
		...stretches(Array.from(cells.keys())).map(({ first, count }) => first + count - 1),
	);
	const values: Written[][] = [[heading]];
	for (let row = headerRow + 1; row <= lastRow; row++) values.push([cells.get(row) ?? ""]);
	const belowHeading = { ...headingCell, row: headerRow + 2, rows: rows - headerRow - 1 };
	return [
		// Even the plain one: the column may have the dates of its neighbour, or be formatted as text.
		{ kind: "style", area: belowHeading, style: { numberFormat: FORMATS[FACTS[fact]] ?? null } },
		{ kind: "style", area: headingCell, style: { bold: true } },
		{ kind: "widths", area: headingCell, pixels: [FACTS[fact] === "text" ? WIDE_PIXELS : NARROW_PIXELS] },
		{ kind: "notes", area: headingCell, notes: [[`${words.record.columnNote}\n${words.note.writtenBy}`]] },
		{ kind: "values", area: { ...headingCell, rows: values.length }, values },
	];
}
