import type { Edit } from "../edits.ts";

/** An edit that gives each cell its own value, note or format. */
export type CellEdit = Extract<Edit, { kind: "values" | "notes" | "formats" }>;

export const isCellEdit = (edit: Edit): edit is CellEdit =>
	edit.kind === "values" || edit.kind === "notes" || edit.kind === "formats";

/** The same edit for some of its rows only. @param first counted from 0. */
export function partOf(edit: CellEdit, first: number, count: number): CellEdit {
	const area = { ...edit.area, row: edit.area.row + first, rows: count };
	const end = first + count;
	switch (edit.kind) {
		case "values":
			return { ...edit, area, values: edit.values.slice(first, end) };
		case "notes":
			return { ...edit, area, notes: edit.notes.slice(first, end) };
		case "formats":
			return { ...edit, area, formats: edit.formats.slice(first, end) };
	}
}
