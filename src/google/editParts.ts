import type { Edit } from "../workbook/edits.ts";

/** So many cells are written in one call: a second or two. */
const MAX_CELLS_PER_WRITE = 20_000;

/** An edit, or a part of a large one. */
export interface EditPart {
	readonly edit: Edit;
	/** How many cells it writes. */
	readonly cells: number;
	/** It is a part of what goes into a tab of the user's, and what comes behind it can wait: whoever begins anew goes on there. */
	readonly mayPause: boolean;
}

/** Divides what is written into many rows. All other edits stay whole. */
export function editParts(edits: readonly Edit[]): EditPart[] {
	return edits.flatMap((edit): EditPart[] => {
		if (edit.kind !== "values" && edit.kind !== "notes") return [{ edit, cells: 0, mayPause: false }];
		const { rows, columns, tab } = edit.area;
		const rowsAtOnce = Math.max(1, Math.floor(MAX_CELLS_PER_WRITE / columns));
		if (rows <= rowsAtOnce) return [{ edit, cells: rows * columns, mayPause: false }];
		return Array.from({ length: Math.ceil(rows / rowsAtOnce) }, (_, index) => {
			const first = index * rowsAtOnce;
			const count = Math.min(rowsAtOnce, rows - first);
			const area = { ...edit.area, row: edit.area.row + first, rows: count };
			const part: Edit =
				edit.kind === "values"
					? { ...edit, area, values: edit.values.slice(first, first + count) }
					: { ...edit, area, notes: edit.notes.slice(first, first + count) };
			return { edit: part, cells: count * columns, mayPause: typeof tab === "number" };
		});
	});
}
