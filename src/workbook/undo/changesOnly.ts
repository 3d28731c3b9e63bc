import type { Edit } from "../edits.ts";
import type { Area } from "../port.ts";
import { markIn } from "./journal.ts";
import { pieces } from "./pieces.ts";
import type { Standing } from "./standing.ts";

type Write = Extract<Edit, { kind: "values" | "notes" }>;

/**
 * Leaves out what stands there already: of what is written into the user's tabs, the first rows and the last ones that would stay as they
 * are. So a list that has hardly changed is quickly written, and a run that had to stop goes on where it stopped.
 */
export function changesOnly(edits: readonly Edit[], standing: Standing): readonly Edit[] {
	const writes = edits.filter(isWrite);
	return edits.flatMap((edit): readonly Edit[] => {
		if (!isWrite(edit) || !canBeCompared(edit, writes, edits)) return [edit];
		const [piece] = pieces([edit]);
		if (piece === undefined) return [edit];
		const { area, layer, given } = piece;
		const stands = standing(edit.area.tab as number, layer);
		const isSame = (r: number) =>
			Array.from({ length: area.columns }, (_, c) => c).every(
				(c) => markIn(layer, given(r, c)) === markIn(layer, stands(area.row + r, area.column + c)),
			);
		const changed = Array.from({ length: area.rows }, (_, r) => r).filter((r) => !isSame(r));
		const [first, last] = [changed[0], changed[changed.length - 1]];
		return first === undefined || last === undefined ? [] : [rowsOf(edit, first, last + 1)];
	});
}

const isWrite = (edit: Edit): edit is Write => edit.kind === "values" || edit.kind === "notes";

/** Only cells that are written once, and on a tab in which no row moves. */
function canBeCompared(edit: Write, writes: readonly Write[], edits: readonly Edit[]): boolean {
	const { tab } = edit.area;
	if (typeof tab !== "number") return false;
	const moves = edits.some(
		(other) =>
			(other.kind === "insertRow" || other.kind === "addRow" || other.kind === "deleteRows") &&
			other.tab === tab,
	);
	return (
		!moves &&
		writes.every((other) => other === edit || other.kind !== edit.kind || !overlap(other.area, edit.area))
	);
}

const overlap = (one: Area, other: Area) =>
	one.tab === other.tab &&
	one.row < other.row + other.rows &&
	other.row < one.row + one.rows &&
	one.column < other.column + other.columns &&
	other.column < one.column + one.columns;

/** The same for some of its rows, counted from 0. */
function rowsOf(edit: Write, from: number, to: number): Write {
	const area = { ...edit.area, row: edit.area.row + from, rows: to - from };
	return edit.kind === "values"
		? { ...edit, area, values: edit.values.slice(from, to) }
		: { ...edit, area, notes: edit.notes.slice(from, to) };
}
