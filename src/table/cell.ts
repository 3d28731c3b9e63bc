/**
 * Value of a cell as a spreadsheet returns it: `""` if blank, a percentage as a decimal, an error as its text
 * (`"#N/A"`), a date as a `Date`, possibly of another realm.
 */
export type Cell = string | number | boolean | Date | null | undefined;

/** Rows of cells, all of the same length. */
export type Grid = readonly (readonly Cell[])[];
