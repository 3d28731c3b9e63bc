import type { Cell } from "../../table/cell.ts";
import type { Edit } from "../edits.ts";
import type { Area, TabRole } from "../port.ts";
import { runs } from "../runs.ts";
import type { Placed } from "./placeLines.ts";
import { writing, wroteLast } from "./wroteLast.ts";

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
	readonly placed: Placed;
	/** What to say where somebody writes behind our lines meanwhile; null for a new tab. */
	readonly otherwise: string | null;
}

/** Makes room for the lines that are new. */
export const rowsForLines = ({ tab, placed }: LineValues): Edit[] =>
	placed.inserts.map((below) => ({ kind: "insertRow", tab, below }));

/**
 * Clears the lines that are not said any more, and writes the others: but for the cells that somebody has written over. Lines that stand
 * together and are of one width are one write; so a line is made as wide as the widest one, where nothing stands behind it. The keys come first: once a line has its key, it is written again and again until it is
 * all there, so what is given only once, room and looks, must be there before.
 */
export function lineValues(lines: readonly Line[], on: LineValues): Edit[] {
	const { tab, columns, placed } = on;
	const { rows, theirs } = placed;
	const at = new Map(lines.map((line) => [rows.get(line.key)!, line]));
	const isOurs = ({ key }: Line) => (theirs.get(key) ?? []).length === 0;
	const isWidened = (line: Line) => placed.inserts.length === 0 && isOurs(line) && placed.free.has(line.key);
	const cellsOf = (line: Line) => (isWidened(line) ? widened(line.cells, columns) : line.cells);
	const widths = new Set(lines.filter(isOurs).map((line) => cellsOf(line).length));
	const rowsOf = (those: readonly Line[]) => runs(those.map(({ key }) => rows.get(key)!));
	const inRun = <Made>(first: number, count: number, make: (line: Line) => Made) =>
		Array.from({ length: count }, (_, index) => make(at.get(first + index)!));
	const keys = (wrote: (line: Line) => string) =>
		rowsOf(lines).map(
			({ first, count }): Edit => ({
				kind: "values",
				area: area(tab, first, count, columns + 1, 2),
				values: inRun(first, count, (line) => [line.key, wrote(line)]),
			}),
		);
	return [
		...stillFree(lines.filter(isWidened), on),
		...cleared(on),
		...keys(({ key, cells }) => writing(cells, placed.marks.get(key) ?? [])),
		...Array.from(widths).flatMap((width) =>
			rowsOf(lines.filter((line) => isOurs(line) && cellsOf(line).length === width)).map(
				({ first, count }): Edit => ({
					kind: "values",
					area: area(tab, first, count, 1, width),
					values: inRun(first, count, (line) => [...cellsOf(line)]),
				}),
			),
		),
		...lines
			.filter((line) => !isOurs(line))
			.flatMap(({ key, cells }) => cellEdits(tab, rows.get(key)!, cells, theirs.get(key)!)),
		...keys(({ cells }) => wroteLast(cells)),
	];
}

const widened = (cells: readonly Cell[], columns: number): readonly Cell[] =>
	Array.from({ length: columns }, (_, index) => cells[index] ?? "");

/** Looks again that nothing has come to stand behind the lines that are made wider. */
function stillFree(lines: readonly Line[], { tab, columns, placed, otherwise }: LineValues): Edit[] {
	const found = runs(lines.map(({ key }) => placed.rows.get(key)!));
	const [first, last] = [found[0], found[found.length - 1]];
	if (otherwise === null || first === undefined || last === undefined) return [];
	const at = new Map(
		lines.map(({ key, cells }) => [
			placed.rows.get(key)!,
			Math.max(cells.length, placed.marks.get(key)?.length ?? 0),
		]),
	);
	const rows = last.first + last.count - first.first;
	const values = Array.from({ length: rows }, (_, row) =>
		Array.from({ length: columns }, (_, column) =>
			column >= (at.get(first.first + row) ?? columns) ? "" : undefined,
		),
	);
	return [{ kind: "expect", area: area(tab, first.first, rows, 1, columns), values, otherwise }];
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
