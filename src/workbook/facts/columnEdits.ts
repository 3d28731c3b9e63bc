import type { Language } from "../../i18n/language.ts";
import type { Cell } from "../../table/cell.ts";
import { FACTS, type FactKey } from "../../tiering/facts.ts";
import type { Edit, Written } from "../edits.ts";
import { stretches } from "../stretches.ts";
import type { FactColumn, Fitted } from "./fitFacts.ts";

/** How the values of a new column look. */
const FORMATS: Readonly<Partial<Record<(typeof FACTS)[FactKey], string>>> = {
	share: "0.0 %",
	date: "yyyy-mm-dd",
};
const [NARROW, WIDE] = [110, 260];

/**
 * Writes facts into the table: of a column that is there only the cells that change, rows side by side in one go; of a new one
 * the heading and everything down to the last fact, after its looks: a run that breaks off leaves no column that lacks them.
 */
export function columnEdits(
	{ columns, grid }: Fitted,
	tab: number,
	headerRow: number,
	language: Language,
): Edit[] {
	return columns.flatMap((one) =>
		one.heading === null
			? cellEdits(one, tab)
			: newColumn(one, one.heading, tab, headerRow, grid.length, language),
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
	{ words }: Language,
): Edit[] {
	const top = { tab, row: headerRow + 1, column: column + 1, rows: 1, columns: 1 };
	const last = Math.max(
		headerRow,
		...stretches(Array.from(cells.keys())).map(({ first, count }) => first + count - 1),
	);
	const values: Written[][] = [[heading]];
	for (let row = headerRow + 1; row <= last; row++) values.push([cells.get(row) ?? ""]);
	const numberFormat = FORMATS[FACTS[fact]];
	const below = { ...top, row: headerRow + 2, rows: rows - headerRow - 1 };
	return [
		...(numberFormat === undefined ? [] : [{ kind: "style" as const, area: below, style: { numberFormat } }]),
		{ kind: "style", area: top, style: { bold: true } },
		{ kind: "widths", area: top, pixels: [FACTS[fact] === "text" ? WIDE : NARROW] },
		{ kind: "notes", area: top, notes: [[`${words.record.columnNote}\n${words.note.writtenBy}`]] },
		{ kind: "values", area: { ...top, rows: values.length }, values },
	];
}
