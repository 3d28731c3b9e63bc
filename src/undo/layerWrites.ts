import { defaultStyle } from "../workbook/defaultStyle.ts";
import type { Edit, Written } from "../workbook/edits.ts";
import { type Rows, rowAt } from "../workbook/lazyRows.ts";
import type { Area } from "../workbook/port.ts";
import type { Style } from "../workbook/style.ts";
import { type CellContent, contentOf } from "./cellContent.ts";
import type { Layer } from "./journal.ts";

/** A write into one layer of an area: its contents, its notes, or one style. */
export interface LayerWrite {
	readonly tab: Area["tab"];
	readonly layer: Layer;
	readonly area: Area;
	/** The new value of a cell, by row and column counted from 0 within the area; of contents as {@link CellContent}. */
	readonly given: (row: number, column: number) => unknown;
	/** True where one formula filled the whole area before: then only the cell of that formula has content to restore. */
	readonly wasFilled: boolean;
}

/** Splits edits into writes of one layer each, in the order of the edits. */
export function layerWrites(edits: readonly Edit[]): LayerWrite[] {
	return edits.flatMap((edit): LayerWrite[] => {
		switch (edit.kind) {
			case "values":
				return [contents(edit.area, edit.values, false)];
			case "freeze":
				return [contents(edit.area, edit.values, true)];
			case "notes":
				return [layerWrite(edit.area, "note", (row, column) => rowAt(edit.notes, row)![column])];
			case "formats":
				return [
					layerWrite(edit.area, "numberFormat", (row, column) =>
						defaultStyle("numberFormat", rowAt(edit.formats, row)![column]),
					),
				];
			case "widths":
				return [layerWrite({ ...edit.area, row: 1, rows: 1 }, "width", (_, column) => edit.pixels[column])];
			case "fold":
				return [layerWrite({ ...edit.area, row: 1, rows: 1 }, "folded", () => edit.isFolded)];
			case "keepInView": {
				const area = { tab: edit.tab, row: 1, column: 1, rows: 1, columns: 1 };
				return [layerWrite(area, "frozen", () => `${edit.rows} ${edit.columns}`)];
			}
			case "style":
				return (Object.keys(edit.style) as (keyof Style)[]).map((styleKey) => {
					const value = defaultStyle(styleKey, edit.style[styleKey]);
					return layerWrite(edit.area, styleKey, () => value);
				});
			default:
				return [];
		}
	});
}

const layerWrite = (area: Area, layer: Layer, given: LayerWrite["given"], wasFilled = false): LayerWrite => ({
	tab: area.tab,
	layer,
	area,
	given,
	wasFilled,
});

function contents(area: Area, values: Rows<Written>, wasFilled: boolean): LayerWrite {
	return layerWrite(
		area,
		"content",
		(row, column): CellContent => asContent(rowAt(values, row)![column]),
		wasFilled,
	);
}

const asContent = (cell: Written): CellContent =>
	typeof cell === "object" && cell !== null && "formula" in cell
		? contentOf("", cell.formula)
		: contentOf(cell);
