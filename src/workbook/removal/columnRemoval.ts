import { cellAddress } from "../../table/cellAddress.ts";
import { isBlank } from "../../table/unknownCell.ts";
import type { Edit, RestoredStyle } from "../edits.ts";
import type { Area, Port } from "../port.ts";
import { stretches } from "../stretches.ts";
import type { OurColumn, OurColumns } from "./ourColumns.ts";

const STYLES_BELOW_HEADING: readonly RestoredStyle[] = ["numberFormat", "wrap", "align"];

/**
 * Empties columns of the add-on: cells and styles, and shows those that are folded away. They are not deleted, because content to the right of them would move,
 * and references to them would break. The headings come last, because the columns are found by them.
 */
export function columnRemoval(
	{ tab, grid, notes }: OurColumns,
	removed: readonly OurColumn[],
	port: Port,
): Edit[] {
	const size = port.size(tab.id);
	const area = (row: number, column: number, rows: number, columns: number): Area => ({
		tab: tab.id,
		row: row + 1,
		column: column + 1,
		rows,
		columns,
	});
	const blocks = blocksToEmpty(removed);
	const styles = blocks.flatMap((block): Edit[] => {
		const [{ headingRow, column, preserved }] = block as [OurColumn];
		const emptyColumn = firstEmptyColumn(grid, notes, column + block.length, size.columns);
		const rowsBelow = Array.from(
			{ length: size.rows - headingRow - 1 },
			(_, index) => headingRow + 1 + index,
		);
		const restoreStyle = (cells: Area, styles: readonly RestoredStyle[]): Edit => ({
			kind: "restoreStyle",
			area: cells,
			like: emptyColumn,
			styleKeys: styles,
		});
		return [
			// Other columns may be in a group of the user's.
			...stretches(block.filter(({ mayBeFolded }) => mayBeFolded).map((folded) => folded.column)).map(
				({ first, count }): Edit => ({
					kind: "fold",
					area: area(headingRow, first, 1, count),
					isFolded: false,
				}),
			),
			restoreStyle(area(headingRow, column, 1, block.length), ["bold", "width"]),
			...stretches(rowsWithout(rowsBelow, preserved)).map(({ first, count }) =>
				restoreStyle(area(first, column, count, block.length), STYLES_BELOW_HEADING),
			),
		];
	});
	const cells = blocks.flatMap((block) =>
		stretches(block[0]!.rows).map(({ first, count }) =>
			emptyEdit(area(first, block[0]!.column, count, block.length)),
		),
	);
	const headings = removed
		.filter(({ heading }) => heading !== "")
		.map(({ headingRow, column }) => emptyEdit(area(headingRow, column, 1, 1)));
	return [...styles, ...cells, ...headings];
}

const emptyEdit = (area: Area): Edit => ({
	kind: "values",
	area,
	values: Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => "")),
});

function rowsWithout(rows: readonly number[], preserved: readonly number[]): number[] {
	const preservedRows = new Set(preserved);
	return rows.filter((row) => !preservedRows.has(row));
}

/** Groups adjacent columns in which the same rows are emptied, so that each group takes few calls. */
function blocksToEmpty(columns: readonly OurColumn[]): OurColumn[][] {
	const blocks: OurColumn[][] = [];
	for (const column of [...columns].sort((a, b) => a.headingRow - b.headingRow || a.column - b.column)) {
		const block = blocks[blocks.length - 1];
		const last = block?.[block.length - 1];
		if (last !== undefined && last.column + 1 === column.column && isAlike(last, column)) block!.push(column);
		else blocks.push([column]);
	}
	return blocks;
}

const isAlike = (column: OurColumn, otherColumn: OurColumn) =>
	column.headingRow === otherColumn.headingRow &&
	String(column.rows) === String(otherColumn.rows) &&
	String(column.preserved) === String(otherColumn.preserved);

/**
 * Number, counted from 1, of the first empty column from an index on. Its cells look like those of the add-on's columns
 * did before, even if a user has styled whole rows. Null if the tab has none.
 */
function firstEmptyColumn(
	grid: OurColumns["grid"],
	notes: OurColumns["notes"],
	from: number,
	columns: number,
): number | null {
	for (let column = from; column < columns; column++) {
		const isFree =
			grid.every((cells) => isBlank(cells[column])) && notes.every((cells) => cells[column] === "");
		if (isFree) return column + 1;
	}
	return null;
}

/** Addresses of the cells of a user in the add-on's columns, such as "AB27". */
export const preservedAddresses = (columns: readonly OurColumn[]): string[] =>
	columns.flatMap(({ column, preserved }) => preserved.map((row) => cellAddress(row, column)));
