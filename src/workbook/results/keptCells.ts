import type { Grid } from "../../table/cell.ts";
import type { Written } from "../edits.ts";
import type { Port } from "../port.ts";
import type { ResultColumn } from "./resultColumns.ts";

/**
 * What stays in our columns on rows that are no customer's. On a total row, say, the user may have put an average of
 * the scores: it stays, as the formula it is. On a row where nothing else stands, our old result would be an orphan: it
 * goes, if our note says that it was ours; a formula never goes.
 *
 * @param wasOurs whether a row below the headings has a result of ours.
 * @returns for a row below the headings, counted from 0, and a column: what to write there.
 */
export function keptCells(
	port: Port,
	tab: number,
	grid: Grid,
	columns: readonly ResultColumn[],
	headingRow: number,
	wasOurs: (row: number) => boolean,
): (row: number, column: ResultColumn) => Written {
	const old = columns.filter(({ isNew }) => !isNew);
	if (old.length === 0) return () => "";
	const ours = new Set(old.map(({ column }) => column));
	const first = Math.min(...ours);
	const area = { tab, row: headingRow + 1, column: first, rows: grid.length - headingRow };
	const formulas = port.formulas({ ...area, columns: Math.max(...ours) - first + 1 });
	return (row, { column, isNew }) => {
		if (isNew) return "";
		const formula = formulas[row]![column - first]!;
		if (formula !== "") return { formula };
		const cells = grid[headingRow + row]!;
		const standsAlone = cells.every((cell, index) => cell === "" || ours.has(index + 1));
		return standsAlone && wasOurs(row) ? "" : cells[column - 1];
	};
}
