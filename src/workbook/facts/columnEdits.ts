import type { Language } from "../../i18n/language.ts";
import type { Cell } from "../../table/cell.ts";
import { FACTS, type FactKey } from "../../tiering/facts.ts";
import type { Edit, Written } from "../edits.ts";
import type { Port } from "../port.ts";
import { plainTextColumns } from "../reading/plainTextColumns.ts";
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
 */
export function columnEdits(
	{ columns, grid }: FittedFacts,
	tab: number,
	headerRow: number,
	port: Port,
	language: Language,
): Edit[] {
	return columns.flatMap((factColumn) =>
		factColumn.heading === null
			? cellEdits(factColumn, tab)
			: newColumn(factColumn, factColumn.heading, tab, headerRow, grid.length, port, language),
	);
}

function cellEdits({ column, cells }: FactColumn, tab: number): Edit[] {
	return stretches(Array.from(cells.keys())).map(
		({ first, count }): Edit => ({
			kind: "values",
			area: { tab, row: first + 1, column: column + 1, rows: count, columns: 1 },
			values: Array.from({ length: count }, (_, index): Cell[] => [cells.get(first + index)]),
		}),
	);
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
