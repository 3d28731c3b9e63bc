import type { Edit, Written } from "../workbook/edits.ts";
import type { Area } from "../workbook/port.ts";
import { type Rows, rowOf } from "../workbook/rows.ts";
import type { Style } from "../workbook/style.ts";
import { type CellContent, contentOf } from "./cellContent.ts";
import { defaultStyle } from "./defaultStyle.ts";
import type { Layer } from "./journal.ts";

/** Cells of one tab that a change gives something of one layer. */
export interface Piece {
	readonly tab: Area["tab"];
	readonly layer: Layer;
	readonly area: Area;
	/** What it gives; row and column counted from 0 within the area. Of contents, see {@link CellContent}. */
	readonly given: (row: number, column: number) => unknown;
	/** Whether one formula filled all of the area up to now: then only its own cell has something to get back. */
	readonly wasFilled: boolean;
}

/** What edits write into cells, piece by piece and in their order. */
export function pieces(edits: readonly Edit[]): Piece[] {
	return edits.flatMap((edit): Piece[] => {
		switch (edit.kind) {
			case "values":
				return [contents(edit.area, edit.values, false)];
			case "freeze":
				return [contents(edit.area, edit.values, true)];
			case "notes":
				return [piece(edit.area, "note", (row, column) => rowOf(edit.notes, row)![column])];
			case "widths":
				return [piece({ ...edit.area, row: 1, rows: 1 }, "width", (_, column) => edit.pixels[column])];
			case "style":
				return (Object.keys(edit.style) as (keyof Style)[]).map((look) => {
					const value = defaultStyle(look, edit.style[look]);
					return piece(edit.area, look, () => value);
				});
			default:
				return [];
		}
	});
}

const piece = (area: Area, layer: Layer, given: Piece["given"], wasFilled = false): Piece => ({
	tab: area.tab,
	layer,
	area,
	given,
	wasFilled,
});

function contents(area: Area, values: Rows<Written>, wasFilled: boolean): Piece {
	return piece(
		area,
		"content",
		(row, column): CellContent => asContent(rowOf(values, row)![column]),
		wasFilled,
	);
}

const asContent = (cell: Written): CellContent =>
	typeof cell === "object" && cell !== null && "formula" in cell
		? contentOf("", cell.formula)
		: contentOf(cell);
