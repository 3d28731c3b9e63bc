/**
 * What a cell holds, as a spreadsheet hands it over: blank is `""`, a percentage is its decimal, an error
 * is its text (`"#N/A"`), a date is a `Date` of whichever realm the spreadsheet lives in.
 */
export type Cell = string | number | boolean | Date | null | undefined;

/** Rows of cells, all of one length. */
export type Grid = readonly (readonly Cell[])[];
