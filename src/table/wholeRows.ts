import type { Cell } from "./cell.ts";
import { isBlank } from "./unknownCell.ts";

/**
 * The rows without the few that have more cells than headings: they are torn, and their figures are in wrong columns. Where most
 * rows have more, the list has columns without a heading, and all are whole.
 */
export function wholeRows<Row extends readonly Cell[]>(
	rows: readonly Row[],
	header: readonly Cell[],
): readonly Row[] {
	let width = header.length;
	while (width > 0 && isBlank(header[width - 1])) width--;
	const whole = rows.filter((cells) => {
		for (let column = width; column < cells.length; column++) if (!isBlank(cells[column])) return false;
		return true;
	});
	return whole.length * 2 > rows.length ? whole : rows;
}
