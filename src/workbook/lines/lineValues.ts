import type { Cell } from "../../table/cell.ts";
import type { Edit } from "../edits.ts";
import { rowBeforeInserts } from "../insertedRows.ts";
import type { Area, TabRole } from "../port.ts";
import { stretches } from "../stretches.ts";
import type { RowAssignment } from "./assignRows.ts";
import { interimHashes, lineHashes } from "./lineHashes.ts";

/** A line of one of the add-on's tabs, found again by its key. */
export interface Line {
	/** In no language. */
	readonly key: string;
	/** From the first column on. Cells to the right of them are the user's. */
	readonly cells: readonly Cell[];
}

/** The tab to write lines on, and their rows. */
export interface LineValues {
	readonly tab: TabRole;
	/** Number of columns of the widest line: see {@link LineLayout}. */
	readonly columns: number;
	readonly assignment: RowAssignment;
	/** Message if a user writes to the right of the lines during the run; null for a new tab. */
	readonly otherwise: ((tab: string) => string) | null;
}

/** Checks that the cells into which lines grow are still empty, and inserts rows for new lines. */
export const rowsForLines = (lines: readonly Line[], target: LineValues): Edit[] => [
	...expectEmpty(lines, target),
	...target.assignment.inserts.map((below): Edit => ({ kind: "insertRow", tab: target.tab, below })),
];

/**
 * Clears obsolete lines and writes the others, except for cells that a user has overwritten. Consecutive lines are one
 * write, together with their keys and hashes, if the cells to their right are empty.
 */
export function lineValues(lines: readonly Line[], target: LineValues): Edit[] {
	const { tab, columns, assignment } = target;
	const byRow = new Map(lines.map((line) => [assignment.rows.get(line.key)!, line]));
	const joined = lines.filter((line) => isPadded(line, assignment));
	const separate = lines.filter((line) => !isPadded(line, assignment));
	return [
		...clearObsolete(target),
		...stretches(joined.map(({ key }) => assignment.rows.get(key)!)).map(
			({ first, count }): Edit => ({
				kind: "values",
				area: area(tab, first, count, 1, columns + 2),
				values: Array.from({ length: count }, (_, index) => {
					const { key, cells } = byRow.get(first + index)!;
					return [...padded(cells, columns), key, lineHashes(cells)];
				}),
			}),
		),
		...separate.flatMap((line) => writeAlone(line, target)),
	];
}

/**
 * Writes a line that has content to its right, or cells that a user has overwritten. The key comes first: a line with a
 * key is written again and again until it is complete, so what is given only once, its row and style, must come before.
 */
function writeAlone({ key, cells: all }: Line, { tab, columns, assignment }: LineValues): Edit[] {
	const row = assignment.rows.get(key)!;
	const width = (assignment.hashes.get(key) ?? []).length;
	const beside = (assignment.theirs.get(key) ?? []).find((column) => column >= width);
	// A line that has become longer ends where a user has written beside it.
	const cells = all.slice(0, beside);
	const theirs = (assignment.theirs.get(key) ?? []).filter((column) => column < cells.length);
	const keyEdit = (hashes: string): Edit => ({
		kind: "values",
		area: area(tab, row, 1, columns + 1, 2),
		values: [[key, hashes]],
	});
	const whole: Edit = { kind: "values", area: area(tab, row, 1, 1, cells.length), values: [[...cells]] };
	return [
		keyEdit(interimHashes(cells, assignment.hashes.get(key) ?? [])),
		...(theirs.length > 0 ? cellEdits(tab, row, cells, theirs) : cells.length > 0 ? [whole] : []),
		keyEdit(lineHashes(cells)),
	];
}

/** True if no user has overwritten a cell of the line. */
const isWhole = ({ key }: Line, { theirs }: RowAssignment) => (theirs.get(key) ?? []).length === 0;
const isPadded = (line: Line, placed: RowAssignment) => isWhole(line, placed) && placed.free.has(line.key);

const padded = (cells: readonly Cell[], columns: number): readonly Cell[] =>
	Array.from({ length: columns }, (_, index) => cells[index] ?? "");

function expectEmpty(lines: readonly Line[], { tab, columns, assignment, otherwise }: LineValues): Edit[] {
	/** By row before new ones are inserted: the index of the first cell that must be empty. */
	const free = new Map<number, number>();
	for (const line of lines.filter((line) => isPadded(line, assignment))) {
		const row = rowBeforeInserts(assignment.rows.get(line.key)!, assignment.inserts);
		const existingWidth = assignment.hashes.get(line.key)?.length ?? 0;
		if (row !== null) free.set(row, Math.max(line.cells.length, existingWidth));
	}
	if (otherwise === null || free.size === 0) return [];
	const [first, last] = [Math.min(...free.keys()), Math.max(...free.keys())];
	const values = Array.from({ length: last - first + 1 }, (_, index) => {
		const from = free.get(first + index) ?? columns;
		return Array.from({ length: columns }, (_, column) => (column < from ? undefined : ""));
	});
	return [{ kind: "expect", area: area(tab, first, values.length, 1, columns), values, otherwise }];
}

function clearObsolete({ tab, columns, assignment }: LineValues): Edit[] {
	return assignment.obsolete.flatMap(({ row, width, theirs }) => [
		...cellEdits(tab, row, Array(width).fill(""), theirs),
		{ kind: "values", area: area(tab, row, 1, columns + 1, 2), values: [["", ""]] },
	]);
}

/** Writes the cells of one row, one by one, except for those that a user has overwritten. */
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
