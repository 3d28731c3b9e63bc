import type { Grid } from "../../table/cell.ts";
import type { Written } from "../edits.ts";
import type { Area, Port } from "../port.ts";
import type { ResultColumn } from "../reading/resultColumns.ts";

/**
 * What stays in our columns on rows that are no customer's. On a total row, say, the user may have put an average of
 * the scores: it stays, as the formula it is. On a row where nothing else stands, our old result would be an orphan: it
 * goes, if our note says that it was ours; a formula never goes.
 *
 * @param standing where our columns stand, their headings with them; null where all are new.
 * @param wasOurs whether a row below the headings has a result of ours.
 * @returns for a row below the headings, counted from 0, and a column: what to write there.
 */
export function preservedCells(
	port: Port,
	grid: Grid,
	columns: readonly ResultColumn[],
	standing: Area | null,
	wasOurs: (row: number) => boolean,
): (row: number, column: ResultColumn) => Written {
	if (standing === null) return () => "";
	const ours = new Set(columns.filter(({ isNew }) => !isNew).map(({ column }) => column));
	const formulas = port.formulas(standing);
	return (row, { column, isNew }) => {
		if (isNew) return "";
		const formula = formulas[row + 1]![column - standing.column]!;
		if (formula !== "") return { formula };
		const cells = grid[standing.row + row]!;
		const standsAlone = cells.every((cell, index) => cell === "" || ours.has(index + 1));
		return standsAlone && wasOurs(row) ? "" : cells[column - 1];
	};
}
