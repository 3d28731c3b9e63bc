import { isCellEdit, partOf } from "../workbook/edit/partOf.ts";
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
		if (!isCellEdit(edit)) return [{ edit, cells: 0, mayPause: false }];
		const { rows, columns, tab } = edit.area;
		const rowsAtOnce = Math.max(1, Math.floor(MAX_CELLS_PER_WRITE / columns));
		if (rows <= rowsAtOnce) return [{ edit, cells: rows * columns, mayPause: false }];
		return Array.from({ length: Math.ceil(rows / rowsAtOnce) }, (_, index) => {
			const first = index * rowsAtOnce;
			const count = Math.min(rowsAtOnce, rows - first);
			return { edit: partOf(edit, first, count), cells: count * columns, mayPause: typeof tab === "number" };
		});
	});
}
