/**
 * Value of a cell as a spreadsheet returns it: `""` if blank, a percentage as a decimal, an error as its text
 * (`"#N/A"`).
 *
 * A `Date`, possibly of another realm, is the day and time that the cell shows, in its UTC fields: no time zone takes part. A
 * duration is that long after 30 December 1899.
 */
export type Cell = string | number | boolean | Date | null | undefined;

/** Rows of cells, all of the same length. */
export type Grid = readonly (readonly Cell[])[];
