import type { Edit, RestoredStyle } from "../workbook/edits.ts";
import type { Host, HostRange, HostSheet } from "./host.ts";

type RestoreStyle = Extract<Edit, { kind: "restoreStyle" }>;
type CellStyleKey = Exclude<RestoredStyle, "width">;
type App = Pick<Host["SpreadsheetApp"], "WrapStrategy">;

/** How wide Sheets makes a new column, in pixels. */
const DEFAULT_COLUMN_PIXELS = 100;

/** What Sheets calls the format of a cell that nobody has given one, and what gives it back. */
const [DEFAULT_FORMAT, RESET_FORMAT] = ["0.###############", "General"];

/** Gives cells the looks of the same row in another column, and columns its width; without one, those that nobody has chosen. */
export function restoreStyle(sheet: HostSheet, { area, like, styleKeys: looks }: RestoreStyle, app: App): void {
	const { row, column, rows, columns } = area;
	const ours = sheet.getRange(row, column, rows, columns);
	const model = like === null ? null : sheet.getRange(row, like, rows, 1);
	for (const look of looks) {
		if (look !== "width") RESTORERS[look](ours, model, { rows, columns }, app);
		else sheet.setColumnWidths(column, columns, like === null ? DEFAULT_COLUMN_PIXELS : sheet.getColumnWidth(like));
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

/** The one column of cells, side by side as often as there are columns; `undefined` for every cell where there is none. */
function spread<Cell, Look>(
	cells: readonly (readonly Cell[])[] | undefined,
	{ rows, columns }: Size,
	look: (cell: Cell | undefined) => Look,
): Look[][] {
	return Array.from({ length: rows }, (_, row) => {
		const cell = look(cells?.[row]?.[0]);
		return Array.from({ length: columns }, () => cell);
	});
}
