import type { Edit, Style } from "../edits.ts";
import type { Area, Port } from "../port.ts";
import { type Layer, markIn } from "./journal.ts";
import { type Piece, pieces } from "./pieces.ts";
import type { Standing } from "./standing.ts";

/**
 * Leaves out what stands there already: looks that all of their cells have, and of contents and notes the first rows and the last ones
 * that would stay as they are. So what has hardly changed is quickly written, and a run that had to stop goes on where it stopped.
 */
export function changesOnly(edits: readonly Edit[], standing: Standing, port: Port): readonly Edit[] {
	const tabs = port.tabs();
	const idOf = (tab: Area["tab"]) =>
		tabs.find(({ id, role }) => (typeof tab === "number" ? id === tab : role === tab))?.id;
	const moved = new Set(edits.flatMap((edit) => (isMove(edit) ? [idOf(tabOf(edit))] : [])));
	/** Null for a tab that is new, or on which what stands there is not where it was read. */
	const comparable = (tab: Area["tab"]) => {
		const id = idOf(tab);
		return id === undefined || moved.has(id) ? null : id;
	};
	const isChanged = changedCells(
		pieces(edits).flatMap((piece) => {
			const id = comparable(piece.tab);
			return id === null ? [] : [{ id, piece }];
		}),
		standing,
	);
	return edits.flatMap((edit): readonly Edit[] => {
		if (edit.kind !== "values" && edit.kind !== "notes" && edit.kind !== "style") return [edit];
		const id = comparable(edit.area.tab);
		if (id === null) return [edit];
		const { row, rows, column, columns } = edit.area;
		const isRowChanged = (layer: Layer, r: number) =>
			Array.from({ length: columns }, (_, c) => column + c).some((c) => isChanged(id, layer, row + r, c));
		const changedRows = (layer: Layer) =>
			Array.from({ length: rows }, (_, r) => r).filter((r) => isRowChanged(layer, r));
		if (edit.kind === "style") {
			const looks = Object.entries(edit.style).filter(([look]) => changedRows(look as Layer).length > 0);
			return looks.length === 0 ? [] : [{ ...edit, style: Object.fromEntries(looks) as Style }];
		}
		const changed = changedRows(edit.kind === "values" ? "content" : "note");
		const [first, last] = [changed[0], changed[changed.length - 1]];
		return first === undefined || last === undefined ? [] : [rowsOf(edit, first, last + 1)];
	});
}

type Move = Extract<Edit, { kind: "insertRow" | "addRow" | "deleteRows" | "looksBack" }>;

/** After it, cells stand or look otherwise than when they were read. */
const isMove = (edit: Edit): edit is Move =>
	edit.kind === "insertRow" ||
	edit.kind === "addRow" ||
	edit.kind === "deleteRows" ||
	edit.kind === "looksBack";

const tabOf = (edit: Move) => (edit.kind === "looksBack" ? edit.area.tab : edit.tab);

/** Whether any edit gives a cell something else than what stands there: a cell may get several things one after another. */
function changedCells(all: readonly { readonly id: number; readonly piece: Piece }[], standing: Standing) {
	const changed = new Map<string, Set<number>>();
	for (const { id, piece } of all) {
		const { layer, area, given } = piece;
		const stands = standing(id, layer);
		const cells = changed.get(`${id} ${layer}`) ?? new Set();
		changed.set(`${id} ${layer}`, cells);
		for (let r = 0; r < area.rows; r++) {
			for (let c = 0; c < area.columns; c++) {
				const [row, column] = [area.row + r, area.column + c];
				if (markIn(layer, given(r, c)) !== markIn(layer, stands(row, column)))
					cells.add(cellNumber(row, column));
			}
		}
	}
	return (id: number, layer: Layer, row: number, column: number) =>
		changed.get(`${id} ${layer}`)?.has(cellNumber(row, column)) === true;
}

/** More columns than a sheet can have. */
const COLUMNS = 20_000;
const cellNumber = (row: number, column: number) => row * COLUMNS + column;

type Write = Extract<Edit, { kind: "values" | "notes" }>;

/** The same for some of its rows, counted from 0. */
function rowsOf(edit: Write, from: number, to: number): Write {
	const area = { ...edit.area, row: edit.area.row + from, rows: to - from };
	return edit.kind === "values"
		? { ...edit, area, values: edit.values.slice(from, to) }
		: { ...edit, area, notes: edit.notes.slice(from, to) };
}
