import type { Edit } from "../workbook/edits.ts";

/** One call with so many cells takes a second or two. */
const MAX_CELLS_PER_WRITE = 20_000;

/** An edit, or a part of a large one. */
export interface EditPart {
	readonly edit: Edit;
	/** Number of cells that it writes. */
	readonly cells: number;
	/** True for a part of a large edit to one of the user's tabs: the run may end after it, and the next run continues there. */
	readonly mayPause: boolean;
}

/** Divides edits that write many rows. All others stay whole. */
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
