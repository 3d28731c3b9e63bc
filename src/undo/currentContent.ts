import { defaultStyle } from "../workbook/defaultStyle.ts";
import type { Area, Port } from "../workbook/port.ts";
import type { Style } from "../workbook/style.ts";
import { contentOf } from "./cellContent.ts";
import type { Layer } from "./journal.ts";

/** Returns what a cell contains in one layer. Row and column count from 1, as in A1. */
export type CellReader = (row: number, column: number) => unknown;

/**
 * Reads one layer of an area in one call. Cells beyond the end of the tab are blank.
 *
 * @returns a reader of contents (see {@link contentOf}), notes (`""`: none), widths in pixels, or styles (null: the default).
 */
export function currentContent(port: Port, tab: number, layer: Layer, area: Omit<Area, "tab">): CellReader {
	const within: Area = { ...area, tab };
	const from = <Value>(cells: readonly (readonly Value[])[]) => {
		return (row: number, column: number) => cells[row - area.row]?.[column - area.column];
	};
	if (layer === "content") {
		const values = port.values(tab);
		// Ask for no formulas beyond the last cell with content: there are none.
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
	// Nobody else makes these groups, and to ask takes a call for each column: an undo unfolds columns that it empties in any case.
	if (layer === "folded") return () => true;
	if (layer === "frozen") {
		const { rows, columns } = port.frozen(tab);
		return () => `${rows} ${columns}`;
	}
	const style = from(port.style(within, layer satisfies keyof Style));
	return (row, column) => defaultStyle(layer, style(row, column));
}
