import type { Cell } from "../../table/cell.ts";
import type { Edit } from "../edits.ts";
import { withoutRows } from "../insertedRows.ts";
import type { Area, TabRole } from "../port.ts";
import { stretches } from "../stretches.ts";
import type { RowAssignment } from "./assignRows.ts";
import { writing, wroteLast } from "./lineHashes.ts";

/** A line of a tab of ours, which is found again by its key. */
export interface Line {
	/** Knows no language. */
	readonly key: string;
	/** From the first column on. What stands to the right of them is not ours. */
	readonly cells: readonly Cell[];
}

/** How to write the lines of a tab. */
export interface LineValues {
	readonly tab: TabRole;
	/** How many columns the widest line has: see {@link LineLayout}. */
	readonly columns: number;
	readonly placed: RowAssignment;
	/** What to say where somebody writes behind our lines meanwhile; null for a new tab. */
	readonly otherwise: ((tab: string) => string) | null;
}

/** Looks again that nothing has come to stand behind the lines that are made wider, and makes room for those that are new. */
export const rowsForLines = (lines: readonly Line[], on: LineValues): Edit[] => [
	...stillFree(lines, on),
	...on.placed.inserts.map((below): Edit => ({ kind: "insertRow", tab: on.tab, below })),
];

/**
 * Clears the lines that are not said any more, and writes the others: but for the cells that somebody has written over. Lines that stand
 * together are one write, with their keys and what we wrote, where nothing stands behind them.
 */
export function lineValues(lines: readonly Line[], on: LineValues): Edit[] {
	const { tab, columns, placed } = on;
	const at = new Map(lines.map((line) => [placed.rows.get(line.key)!, line]));
	const together = lines.filter((line) => isWidened(line, placed));
	const alone = lines.filter((line) => !isWidened(line, placed));
	return [
		...cleared(on),
		...stretches(together.map(({ key }) => placed.rows.get(key)!)).map(
			({ first, count }): Edit => ({
				kind: "values",
				area: area(tab, first, count, 1, columns + 2),
				values: Array.from({ length: count }, (_, index) => {
					const { key, cells } = at.get(first + index)!;
					return [...widened(cells, columns), key, wroteLast(cells)];
				}),
			}),
		),
		...alone.flatMap((line) => lineAlone(line, on)),
	];
}

/**
 * A line behind which something stands, or in which somebody has written. The key comes first: once a line has its key, it is written again
 * and again until it is all there, so what is given only once, room and looks, must be there before.
 */
function lineAlone({ key, cells }: Line, { tab, columns, placed }: LineValues): Edit[] {
	const row = placed.rows.get(key)!;
	const theirs = placed.theirs.get(key) ?? [];
	const keys = (wrote: string): Edit => ({
		kind: "values",
		area: area(tab, row, 1, columns + 1, 2),
		values: [[key, wrote]],
	});
	const whole: Edit = { kind: "values", area: area(tab, row, 1, 1, cells.length), values: [[...cells]] };
	return [
		keys(writing(cells, placed.marks.get(key) ?? [])),
		...(theirs.length > 0 ? cellEdits(tab, row, cells, theirs) : cells.length > 0 ? [whole] : []),
		keys(wroteLast(cells)),
	];
}

/** Whether nobody has written over any cell of a line. */
const isWhole = ({ key }: Line, { theirs }: RowAssignment) => (theirs.get(key) ?? []).length === 0;
const isWidened = (line: Line, placed: RowAssignment) => isWhole(line, placed) && placed.free.has(line.key);

const widened = (cells: readonly Cell[], columns: number): readonly Cell[] =>
	Array.from({ length: columns }, (_, index) => cells[index] ?? "");

function stillFree(lines: readonly Line[], { tab, columns, placed, otherwise }: LineValues): Edit[] {
	/** By the row where a line stands before new ones are put in: from which of its cells on nothing stands. */
	const free = new Map<number, number>();
	for (const line of lines.filter((one) => isWidened(one, placed))) {
		const row = withoutRows(placed.rows.get(line.key)!, placed.inserts);
		const standing = placed.marks.get(line.key)?.length ?? 0;
		if (row !== null) free.set(row, Math.max(line.cells.length, standing));
	}
	if (otherwise === null || free.size === 0) return [];
	const [first, last] = [Math.min(...free.keys()), Math.max(...free.keys())];
	const values = Array.from({ length: last - first + 1 }, (_, index) => {
		const from = free.get(first + index) ?? columns;
		return Array.from({ length: columns }, (_, column) => (column < from ? undefined : ""));
	});
	return [{ kind: "expect", area: area(tab, first, values.length, 1, columns), values, otherwise }];
}

function cleared({ tab, columns, placed }: LineValues): Edit[] {
	return placed.left.flatMap(({ row, width, theirs }) => [
		...cellEdits(tab, row, Array(width).fill(""), theirs),
		{ kind: "values", area: area(tab, row, 1, columns + 1, 2), values: [["", ""]] },
	]);
}

/** The cells of one row, one by one, but for those that are not ours. */
function cellEdits(tab: TabRole, row: number, cells: readonly Cell[], theirs: readonly number[]): Edit[] {
	return cells.flatMap((cell, index): Edit[] =>
		theirs.includes(index)
			? []
			: [{ kind: "values", area: area(tab, row, 1, index + 1, 1), values: [[cell]] }],
	);
}

const area = (tab: TabRole, row: number, rows: number, column: number, columns: number): Area => ({
	tab,
	row,
	rows,
	column,
	columns,
});
