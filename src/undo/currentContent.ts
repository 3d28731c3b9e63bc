import type { Area, Port } from "../workbook/port.ts";
import type { Style } from "../workbook/style.ts";
import { contentOf } from "./cellContent.ts";
import { defaultStyle } from "./defaultStyle.ts";
import type { Layer } from "./journal.ts";

/** What the cells of a tab hold in one layer, asked for in one go. */
export type Reader = (row: number, column: number) => unknown;

/**
 * Reads a layer of an area of a tab. Cells beyond the end of the tab hold nothing.
 *
 * @returns by row and column as Sheets counts them: for contents and notes what stands there, for looks null where there is none.
 */
export function currentContent(port: Port, tab: number, layer: Layer, area: Omit<Area, "tab">): Reader {
	const within: Area = { ...area, tab };
	const from = <Value>(cells: readonly (readonly Value[])[]) => {
		return (row: number, column: number) => cells[row - area.row]?.[column - area.column];
	};
	if (layer === "content") {
		const values = port.values(tab);
		// Beyond the last cell with content there is no formula either.
		const formula = from(
			port.formulas({
				...within,
				rows: Math.max(0, Math.min(area.rows, values.length - area.row + 1)),
				columns: Math.max(0, Math.min(area.columns, (values[0]?.length ?? 0) - area.column + 1)),
			}),
		);
		return (row, column) => contentOf(values[row - 1]?.[column - 1], formula(row, column));
	}
	if (layer === "note") {
		const note = from(port.notes(within));
		return (row, column) => note(row, column) ?? "";
	}
	if (layer === "width") {
		const widths = port.widths(within);
		return (_, column) => widths[column - area.column] ?? null;
	}
	const look = from(port.style(within, layer satisfies keyof Style));
	return (row, column) => defaultStyle(layer, look(row, column));
}
