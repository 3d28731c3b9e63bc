import type { Edit, RestoredStyle } from "../workbook/edits.ts";
import type { Host, HostRange, HostSheet } from "./host.ts";

type RestoreStyle = Extract<Edit, { kind: "restoreStyle" }>;
type CellStyleKey = Exclude<RestoredStyle, "width">;
type App = Pick<Host["SpreadsheetApp"], "WrapStrategy">;

/** Width that Sheets gives a new column. */
const DEFAULT_COLUMN_PIXELS = 100;

/** The format that Sheets returns for a cell without one. */
const DEFAULT_FORMAT = "0.###############";

/** The format that takes a cell's format back. */
export const RESET_FORMAT = "general";

/** Gives cells the style of the same row in column `like`, and columns its width; with `like` null, the default style. */
export function restoreStyle(sheet: HostSheet, { area, like, styleKeys }: RestoreStyle, app: App): void {
	const { row, column, rows, columns } = area;
	const ours = sheet.getRange(row, column, rows, columns);
	const model = like === null ? null : sheet.getRange(row, like, rows, 1);
	for (const styleKey of styleKeys) {
		if (styleKey !== "width") RESTORERS[styleKey](ours, model, { rows, columns }, app);
		else
			sheet.setColumnWidths(
				column,
				columns,
				like === null ? DEFAULT_COLUMN_PIXELS : sheet.getColumnWidth(like),
			);
	}
}

interface Size {
	readonly rows: number;
	readonly columns: number;
}

const RESTORERS: Readonly<
	Record<CellStyleKey, (ours: HostRange, model: HostRange | null, size: Size, app: App) => void>
> = {
	bold: (ours, model, size) =>
		ours.setFontWeights(
			spread(model?.getFontWeights(), size, (weight) => (weight === "bold" ? "bold" : null)),
		),
	align: (ours, model, size) =>
		ours.setHorizontalAlignments(
			spread(model?.getHorizontalAlignments(), size, (side) =>
				side === "left" || side === "center" || side === "right" ? side : null,
			),
		),
	numberFormat: (ours, model, size) =>
		ours.setNumberFormats(
			spread(model?.getNumberFormats(), size, (format = DEFAULT_FORMAT) =>
				format === DEFAULT_FORMAT || format === "" ? RESET_FORMAT : format,
			),
		),
	wrap: (ours, model, size, { WrapStrategy }) =>
		ours.setWrapStrategies(
			spread(model?.getWrapStrategies(), size, (strategy) => strategy ?? WrapStrategy.OVERFLOW),
		),
};

/** Repeats a column of cells side by side. Without a column, converts `undefined` for every cell. */
function spread<Cell, Value>(
	cells: readonly (readonly Cell[])[] | undefined,
	{ rows, columns }: Size,
	convert: (cell: Cell | undefined) => Value,
): Value[][] {
	return Array.from({ length: rows }, (_, row) => {
		const value = convert(cells?.[row]?.[0]);
		return Array.from({ length: columns }, () => value);
	});
}
