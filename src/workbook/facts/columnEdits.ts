import type { Language } from "../../i18n/language.ts";
import type { Cell } from "../../table/cell.ts";
import { durationOf } from "../../table/dayOf.ts";
import { FACTS, type FactKey } from "../../tiering/facts.ts";
import type { ListLocation } from "../action.ts";
import { dateFormats, isDateFormat } from "../dateFormats.ts";
import type { Edit, Written } from "../edits.ts";
import type { Area, Port } from "../port.ts";
import { plainTextColumns } from "../reading/plainTextColumns.ts";
import { filterReach } from "../results/listFilter.ts";
import { stretches } from "../stretches.ts";
import type { FactColumn, FittedFacts } from "./fitFacts.ts";

/** Number formats of new columns; none for other kinds of facts. */
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
			: newColumn(factColumn, factColumn.heading, tab, headerRow, grid.length, port, language),
	);
}

function cellEdits(
	{ fact, column, cells }: FactColumn,
	tab: number,
	port: Port,
	insertedRow: number | undefined,
): Edit[] {
	return stretches(Array.from(cells.keys())).flatMap(({ first, count }): Edit[] => {
		const area = { tab, row: first + 1, column: column + 1, rows: count, columns: 1 };
		// A new row takes over the formats of the row above it.
		const like = first === insertedRow ? first : area.row;
		const written = Array.from({ length: count }, (_, index): Cell[] => [cells.get(first + index)]);
		const values = FACTS[fact] === "hours" ? durations(written, { ...area, row: like }, port) : written;
		return [...dateFormats(area, values, port, like), { kind: "values", area, values }];
	});
}

/** Hours as durations in cells that show durations: there, 12.5 would be twelve days and a half. */
function durations(hours: readonly Cell[][], area: Area, port: Port): Cell[][] {
	const formats = port.numberFormats(area);
	return hours.map(([cell], row) => [
		typeof cell === "number" && isDateFormat(formats[row]?.[0] ?? "") ? durationOf(cell) : cell,
	]);
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
	port: Port,
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
	const isPlainText = plainTextColumns(port, belowHeading).size > 0;
	const numberFormat = FORMATS[FACTS[fact]] ?? (isPlainText ? null : undefined);
	return [
		...(numberFormat === undefined
			? []
			: [{ kind: "style" as const, area: belowHeading, style: { numberFormat } }]),
		{ kind: "style", area: headingCell, style: { bold: true } },
		{ kind: "widths", area: headingCell, pixels: [FACTS[fact] === "text" ? WIDE_PIXELS : NARROW_PIXELS] },
		{ kind: "notes", area: headingCell, notes: [[`${words.record.columnNote}\n${words.note.writtenBy}`]] },
		{ kind: "values", area: { ...headingCell, rows: values.length }, values },
	];
}
