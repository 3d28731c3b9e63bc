import { isDateFormat } from "numfmt";
import type { Cell } from "../table/cell.ts";
import { MS_PER_DAY } from "../table/dayOf.ts";
import type { OpenedCell, OpenedSheet } from "./opened.ts";
import { inGreenwich, isDate, SERIAL_OF_1970 } from "./serialDate.ts";

/** The values of an opened sheet, from A1 to the last cell with content, in rows of one length. */
export function sheetCells({ rows }: OpenedSheet): Cell[][] {
	let [height, width] = [0, 0];
	for (const [row, cells] of rows.entries()) {
		let last = cells.length;
		while (last > 0 && !hasContent(cells[last - 1])) last--;
		if (last > 0) height = row + 1;
		width = Math.max(width, last);
	}
	return rows
		.slice(0, height)
		.map((cells) => Array.from({ length: width }, (_, column) => cellValue(cells[column])));
}

const hasContent = (cell: OpenedCell | null | undefined) =>
	cell?.formula !== undefined || (cell?.value ?? "") !== "";

/**
 * A cell's value as the add-on reads it in a spreadsheet: the UTC fields of a date are the day and time that the cell shows, a formula
 * counts by its stored result, a blank is `""`.
 */
export function cellValue(cell: OpenedCell | null | undefined): Cell {
	const value = cell?.value ?? "";
	if (isDate(value)) return inGreenwich(value);
	if (typeof value === "number" && cell?.format !== undefined && isDateFormat(cell.format))
		return new Date(Math.round((value - SERIAL_OF_1970) * MS_PER_DAY));
	return value;
}
