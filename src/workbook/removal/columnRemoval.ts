import { cellAddress } from "../../table/a1.ts";
import { isBlank } from "../../table/unknownCell.ts";
import type { Edit, LookTaken } from "../edits.ts";
import type { Area, Port } from "../port.ts";
import { stretches } from "../stretches.ts";
import type { OurColumn, OurColumns } from "./ourColumns.ts";

const BELOW: readonly LookTaken[] = ["numberFormat", "wrap", "align"];

/**
 * Empties columns of ours: cells and looks. They are not deleted: what stands to the right of them would move, and what refers to them
 * would break. The headings come last, because the columns are found by them.
 */
export function columnRemoval(
	{ tab, grid, notes }: OurColumns,
	taken: readonly OurColumn[],
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
	const blocks = besideOneAnother(taken);
	const looks = blocks.flatMap((block): Edit[] => {
		const [{ headingRow, column, kept }] = block as [OurColumn];
		const like = untouched(grid, notes, column + block.length, size.columns);
		const free = Array.from({ length: size.rows - headingRow - 1 }, (_, index) => headingRow + 1 + index);
		const back = (at: Area, looks: readonly LookTaken[]): Edit => ({
			kind: "looksBack",
			area: at,
			like,
			looks,
		});
		return [
			back(area(headingRow, column, 1, block.length), ["bold", "width"]),
			...stretches(without(free, kept)).map(({ first, count }) =>
				back(area(first, column, count, block.length), BELOW),
			),
		];
	});
	const cells = blocks.flatMap((block) =>
		stretches(block[0]!.rows).map(({ first, count }) =>
			emptied(area(first, block[0]!.column, count, block.length)),
		),
	);
	const headings = taken
		.filter(({ heading }) => heading !== "")
		.map(({ headingRow, column }) => emptied(area(headingRow, column, 1, 1)));
	return [...looks, ...cells, ...headings];
}

const emptied = (area: Area): Edit => ({
	kind: "values",
	area,
	values: Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => "")),
});

function without(rows: readonly number[], kept: readonly number[]): number[] {
	const theirs = new Set(kept);
	return rows.filter((row) => !theirs.has(row));
}

/** Columns side by side in which the same rows are to go, so that each group takes few calls. */
function besideOneAnother(columns: readonly OurColumn[]): OurColumn[][] {
	const blocks: OurColumn[][] = [];
	for (const one of [...columns].sort((a, b) => a.headingRow - b.headingRow || a.column - b.column)) {
		const block = blocks[blocks.length - 1];
		const last = block?.[block.length - 1];
		if (last !== undefined && last.column + 1 === one.column && isAlike(last, one)) block!.push(one);
		else blocks.push([one]);
	}
	return blocks;
}

const isAlike = (one: OurColumn, other: OurColumn) =>
	one.headingRow === other.headingRow &&
	String(one.rows) === String(other.rows) &&
	String(one.kept) === String(other.kept);

/**
 * The first column in which nobody has put anything, from one on, counted from 1: its cells look as ours beside it did before, also
 * where somebody has given whole rows a look. Null where the tab has none.
 */
function untouched(
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

/** The cells in which people have put something of their own into columns of ours: "AB27". */
export const preservedCells = (columns: readonly OurColumn[]): string[] =>
	columns.flatMap(({ column, kept }) => kept.map((row) => cellAddress(row, column)));
