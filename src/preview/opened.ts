import type { OpenedValidation } from "./validations.ts";

/** A cell of an opened file. */
export interface OpenedCell {
	/** `null` for a blank; of a formula, the result that is stored in the file. */
	readonly value: string | number | boolean | Date | null;
	readonly formula?: string;
	readonly format?: string;
	readonly note?: string;
	readonly bold?: boolean;
	/** Font size in points. */
	readonly size?: number;
	readonly wrap?: boolean;
	readonly align?: "left" | "center" | "right";
	readonly vertical?: "top" | "middle" | "bottom";
	readonly background?: string;
	readonly color?: string;
}

/** A conditional format of a file: its ranges, and the style of cells for which its formula is true. */
export interface OpenedRule {
	readonly ranges: readonly string[];
	readonly formula: string;
	readonly background?: string;
	readonly color?: string;
}

export interface OpenedSheet {
	readonly name: string;
	readonly rows: readonly (readonly (OpenedCell | null)[])[];
	/** In pixels, by column; undefined: the default width. */
	readonly columnWidths?: readonly (number | undefined)[];
	/** In pixels, by row; undefined: as high as the text. */
	readonly rowHeights?: readonly (number | undefined)[];
	/** Counted from 0. Hidden rows and columns are opened like all others. */
	readonly hiddenRows?: readonly number[];
	readonly hiddenColumns?: readonly number[];
	/** True for a hidden sheet, which is opened all the same. */
	readonly hidden?: boolean;
	readonly frozenRows?: number;
	/** How many groups each row is in; a gap means none. */
	readonly groupDepths?: readonly number[];
	readonly columnGroupDepths?: readonly number[];
	/** True where the row that stays when a group is folded is above the group; else it is below. */
	readonly foldsUnderRowAbove?: boolean;
	readonly rules?: readonly OpenedRule[];
	readonly validations?: readonly OpenedValidation[];
	/** Saved, but not read when opening a file. */
	readonly charts?: readonly SheetChart[];
}

/** A chart of cells. Rows, columns and sheets count from 0. */
export interface SheetChart {
	readonly shape: "columns" | "points";
	readonly title: string;
	readonly axes: { readonly x: string; readonly y: string };
	readonly isStacked: boolean;
	readonly hasLegend: boolean;
	readonly x: ChartCells;
	readonly series: readonly {
		readonly cells: ChartCells;
		/** Six hexadecimal digits. */
		readonly color: string;
		readonly hasLine: boolean;
		/** In pixels; 0: no points on the line. */
		readonly pointSize: number;
	}[];
	/** The cell under its upper left corner, and the offset from there in pixels. */
	readonly row: number;
	readonly column: number;
	readonly x0: number;
	readonly y0: number;
	/** In pixels of the sheet. */
	readonly width: number;
	readonly height: number;
}

/** A column of cells that a chart shows. */
export interface ChartCells {
	readonly sheet: number;
	readonly column: number;
	/** The row of the first value. */
	readonly row: number;
	/** The text in the cell above the first value, if the chart shows it. */
	readonly heading?: string;
	readonly values: readonly OpenedCell["value"][];
	readonly isPercent: boolean;
}

export interface OpenedFile {
	readonly name: string;
	readonly sheets: readonly OpenedSheet[];
	/** The locale that the file seems to be written in, if that can be recognised. */
	readonly locale?: string;
	/** Kinds of things in the file that were left out. */
	readonly leftOut?: readonly LeftOut[];
	/** What was read otherwise than the file says, because it could not be meant. */
	readonly repairs?: readonly Repair[];
}

/** A line of a text file with a quote that nobody closes, which was read as a plain sign. */
export interface Repair {
	readonly kind: "strayQuote";
	/** The line of the file, counted from 1. */
	readonly line: number;
	/** The row of the sheet, counted from 0. */
	readonly row: number;
}

/** What an .xlsx file may have, and the local workbook does not open. */
export type LeftOut = "filters" | "charts";
