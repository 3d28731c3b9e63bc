import type { Grid } from "../../table/cell.ts";
import type { Written } from "../edits.ts";
import type { Area, Port } from "../port.ts";
import type { ResultColumn } from "../reading/resultColumns.ts";

/**
 * Finds what to preserve in the result columns on rows without a customer. On a total row, the user may have put an
 * average of the scores: it stays, as the formula it is. An old result in an otherwise empty row is an orphan: it goes if
 * the note shows that it was the add-on's. A formula always stays.
 *
 * @param existing the existing result columns with their headings; null if all are new.
 * @param wasOurs true if a row below the headings had a result of the add-on.
 * @returns for a row below the headings, counted from 0, and a column: the content to write.
 */
export function preservedCells(
	port: Port,
	grid: Grid,
	columns: readonly ResultColumn[],
	existing: Area | null,
	wasOurs: (row: number) => boolean,
): (row: number, column: ResultColumn) => Written {
	if (existing === null) return () => "";
	const ours = new Set(columns.filter(({ isNew }) => !isNew).map(({ column }) => column));
	const formulas = port.formulas(existing);
	return (row, { column, isNew }) => {
		if (isNew) return "";
		const formula = formulas[row + 1]![column - existing.column]!;
		if (formula !== "") return { formula };
		const cells = grid[existing.row + row]!;
		const isAlone = cells.every((cell, index) => cell === "" || ours.has(index + 1));
		return isAlone && wasOurs(row) ? "" : cells[column - 1];
	};
}
