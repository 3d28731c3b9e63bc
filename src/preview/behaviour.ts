/**
 * What of Google differs from file to file, or is not known for sure. The local workbook behaves in the usual way; the harsh test
 * runs choose other ways, in which the add-on has to work too.
 */
export interface Behaviour {
	/** The file's time zone, such as `Asia/Tokyo`. Null: the machine's, which is always the script's. */
	readonly timeZone: string | null;
	/** The file has one more tab, which is nothing but a chart. */
	readonly hasChartTab: boolean;
	/**
	 * In a cell of the format `@` a leading apostrophe stays as a letter. So that there are such cells, the empty columns of
	 * sheets without formulas have that format.
	 */
	readonly keepsApostrophe: boolean;
	/**
	 * New rows and columns take over the validation of the line before them, and the last column of each sheet of the file has one
	 * that rejects.
	 */
	readonly inheritsValidation: boolean;
	/** What a chart tells of its ranges: as they were added, neighbours merged into one, or each split by columns. */
	readonly chartRanges: "added" | "merged" | "split";
	/** A write that Sheets refuses throws at the next `flush` or read, not at once. */
	readonly failsAtFlush: boolean;
}

export const USUAL: Behaviour = {
	timeZone: null,
	hasChartTab: false,
	keepsApostrophe: false,
	inheritsValidation: false,
	chartRanges: "added",
	failsAtFlush: false,
};
