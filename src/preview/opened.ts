/** A cell of a file that was opened. */
export interface OpenedCell {
	/** `null` for a blank; for a formula the result that the file remembers. */
	readonly value: string | number | boolean | Date | null;
	readonly formula?: string;
	readonly format?: string;
	readonly note?: string;
	readonly bold?: boolean;
	/** Of the letters, in points. */
	readonly size?: number;
	readonly wrap?: boolean;
	readonly align?: "left" | "center" | "right";
	readonly vertical?: "top" | "middle" | "bottom";
	readonly background?: string;
	readonly color?: string;
}

/** A conditional format of a file: where it holds, and how cells look where its formula is true. */
export interface OpenedRule {
	readonly ranges: readonly string[];
	readonly formula: string;
	readonly background?: string;
	readonly color?: string;
}

export interface OpenedSheet {
	readonly name: string;
	readonly rows: readonly (readonly (OpenedCell | null)[])[];
	/** In pixels, by column; a gap has the usual width. */
	readonly columnWidths?: readonly (number | undefined)[];
	/** In pixels, by row; a gap is as high as its text is. */
	readonly rowHeights?: readonly (number | undefined)[];
	/** Counted from 0. They are opened too: hidden is not gone. */
	readonly hiddenRows?: readonly number[];
	readonly hiddenColumns?: readonly number[];
	/** Nobody sees it; opened all the same. */
	readonly hidden?: boolean;
	readonly frozenRows?: number;
	/** How many groups each row folds with; a gap is none. */
	readonly groupDepths?: readonly number[];
	/** The row that a group folds under stands above it; below it where this is left out. */
	readonly foldsUnderRowAbove?: boolean;
	readonly rules?: readonly OpenedRule[];
	/** What lies over the cells; saved, not opened. */
	readonly pictures?: readonly SheetPicture[];
}

/** A picture of a chart. */
export interface SheetPicture {
	/** A PNG file as a data URL. */
	readonly image: string;
	/** The cell under its upper left corner, counted from 0. */
	readonly row: number;
	readonly column: number;
	/** In pixels of the sheet. */
	readonly width: number;
	readonly height: number;
}

export interface OpenedFile {
	readonly name: string;
	readonly sheets: readonly OpenedSheet[];
	/** The locale that the file seems to be written in, where it shows. */
	readonly locale?: string;
}
