import type { Edit } from "../workbook/edits.ts";
import type { Area, Port } from "../workbook/port.ts";
import type { Style } from "../workbook/style.ts";
import type { ContentBefore } from "./contentBefore.ts";
import type { Reader } from "./currentContent.ts";
import { isSameIn, type Layer } from "./journal.ts";
import { type Piece, pieces } from "./pieces.ts";

/**
 * Leaves out what stands there already: looks that all of their cells have, and of contents and notes the first rows and the last ones
 * that would stay as they are. So what has hardly changed is quickly written, and a run that had to stop goes on where it stopped.
 */
export function changesOnly(edits: readonly Edit[], standing: ContentBefore, port: Port): readonly Edit[] {
	const tabs = port.tabs();
	const idOf = (tab: Area["tab"]) =>
		tabs.find(({ id, role }) => (typeof tab === "number" ? id === tab : role === tab))?.id;
	const moved = new Set(edits.flatMap((edit) => (isMove(edit) ? [idOf(tabOf(edit))] : [])));
	/** Null for a tab that is new, or on which what stands there is not where it was read. */
	const comparable = (tab: Area["tab"]) => {
		const id = idOf(tab);
		return id === undefined || moved.has(id) ? null : id;
	};
	const there = pieces(edits).flatMap((piece): There[] => {
		const id = comparable(piece.tab);
		return id === null ? [] : [{ id, piece, stands: standing(id, piece.layer) }];
	});
	return edits.flatMap((edit): readonly Edit[] => {
		if (edit.kind !== "values" && edit.kind !== "notes" && edit.kind !== "style") return [edit];
		const id = comparable(edit.area.tab);
		if (id === null) return [edit];
		const span = (layer: Layer) => changedSpan(edit.area, there.filter(isAbout(id, layer, edit.area)));
		if (edit.kind === "style") {
			const looks = Object.entries(edit.style).filter(([look]) => span(look as Layer) !== null);
			return looks.length === 0 ? [] : [{ ...edit, style: Object.fromEntries(looks) as Style }];
		}
		const changed = span(edit.kind === "values" ? "content" : "note");
		return changed === null ? [] : [rowsOf(edit, changed.first, changed.last + 1)];
	});
}

/** A piece on a tab that is there, and what stands on it. */
interface There {
	readonly id: number;
	readonly piece: Piece;
	readonly stands: Reader;
}

const isAbout =
	(id: number, layer: Layer, area: Area) =>
	({ id: tab, piece }: There): boolean =>
		tab === id && piece.layer === layer && overlap(piece.area, area);

/**
 * The first and the last row of an area, counted from 0, in which any piece gives a cell something else than what stands there: a cell may
 * get several things one after another. Null where all stays as it is.
 */
function changedSpan(area: Area, its: readonly There[]): { first: number; last: number } | null {
	const isChanged = (r: number) => its.some((one) => differsIn(one, area.row + r, area));
	let first = 0;
	while (first < area.rows && !isChanged(first)) first++;
	if (first === area.rows) return null;
	let last = area.rows - 1;
	while (!isChanged(last)) last--;
	return { first, last };
}

/** Whether a piece gives a cell of a row something else, in the columns of an area. */
function differsIn({ piece: { area, layer, given }, stands }: There, row: number, within: Area): boolean {
	if (row < area.row || row >= area.row + area.rows) return false;
	const from = Math.max(area.column, within.column);
	const end = Math.min(area.column + area.columns, within.column + within.columns);
	for (let column = from; column < end; column++) {
		const gives = given(row - area.row, column - area.column);
		if (!isSameIn(layer, gives, stands(row, column))) return true;
	}
	return false;
}

const overlap = (one: Area, other: Area) =>
	one.row < other.row + other.rows &&
	other.row < one.row + one.rows &&
	one.column < other.column + other.columns &&
	other.column < one.column + one.columns;

type Move = Extract<Edit, { kind: "insertRow" | "addRow" | "deleteRows" | "looksBack" }>;

/** After it, cells stand or look otherwise than when they were read. */
const isMove = (edit: Edit): edit is Move =>
	edit.kind === "insertRow" ||
	edit.kind === "addRow" ||
	edit.kind === "deleteRows" ||
	edit.kind === "looksBack";

const tabOf = (edit: Move) => (edit.kind === "looksBack" ? edit.area.tab : edit.tab);

type Write = Extract<Edit, { kind: "values" | "notes" }>;

/** The same for some of its rows, counted from 0. */
function rowsOf(edit: Write, from: number, to: number): Write {
	const area = { ...edit.area, row: edit.area.row + from, rows: to - from };
	return edit.kind === "values"
		? { ...edit, area, values: edit.values.slice(from, to) }
		: { ...edit, area, notes: edit.notes.slice(from, to) };
}
