import type { Cell } from "../table/cell.ts";
import type { Style } from "./style.ts";

/** Everything that an action may ask of a spreadsheet. Rows and columns count from 1, as in A1. */
export interface Port {
	/** Such as "da_DK". */
	readonly locale: string;
	/** What the file's clock showed when this run began. */
	readonly now: Date;
	readonly clock: Clock;
	/** All tabs from left to right, also those without cells. */
	readonly tabs: () => readonly Tab[];
	readonly active: () => Tab;
	readonly isHidden: (tab: number) => boolean;
	/** How many rows and columns of a tab stay in view while a person scrolls. */
	readonly frozen: (tab: number) => { readonly rows: number; readonly columns: number };
	/** Number of rows and columns of a tab, empty ones included. */
	readonly size: (tab: number) => { readonly rows: number; readonly columns: number };
	/** All cells from A1 to the last one with content; no rows if the tab is empty or has no cells. */
	readonly values: (tab: number) => Cell[][];
	/** The values of some cells, all of which the tab must have. */
	readonly cells: (area: Area) => Cell[][];
	/**
	 * The formula of each cell, `""` if there is none. Here and below, rows and columns that the tab does not have are
	 * left out.
	 */
	readonly formulas: (area: Area) => string[][];
	readonly notes: (area: Area) => string[][];
	/** The number format of each cell, such as "#,##0.00". */
	readonly numberFormats: (area: Area) => string[][];
	/** One property of each cell's style, as Sheets returns it. */
	readonly style: (area: Area, styleKey: keyof Style) => readonly (readonly unknown[])[];
	/** The data validation of each cell; null for a cell that takes anything, as far as Sheets tells. */
	readonly validations: (area: Area) => (Validation | null)[][];
	/** The width of each column, in pixels. */
	readonly widths: (area: Area) => number[];
	/**
	 * A number for each row of an area: equal for rows with equal colours, weights, formats and notes, also in the cells
	 * beside the area.
	 */
	readonly styleGroups: (area: Area) => number[];
	/**
	 * The areas that the formulas of these cells fill: the cells themselves, and those that their results spill over. All
	 * are on one tab and show results. Null if they cannot be told from what other formulas fill.
	 */
	readonly filledBy: (tab: number, cells: readonly CellPosition[]) => readonly Area[] | null;
	/** The filter of a tab; null if it has none. */
	readonly filter: (tab: number) => Filter | null;
	/** The selection on the active tab: one area or several. */
	readonly selected: () => readonly Area[];
	/** Stored by this user's last visit with the edit `remember`; null if nothing is stored. */
	readonly remembered: (what: Memory) => string | null;
}

/** The clock of a file. What it shows is a `Date` with the day and time in its UTC fields, as in a `Cell`. */
export interface Clock {
	readonly wallClock: (moment: Date) => Date;
	/** The moment at which it shows a day and time: the first of two. */
	readonly momentOf: (wallClock: Date) => Date;
}

/** `reviewer`: the user's name, in all their files. `review`: the user's position in the review of this file. */
export type Memory = "reviewer" | "review";

export interface Tab {
	readonly id: number;
	readonly name: string;
	/** False for a chart on a tab of its own and for connected data: no cell of it can be read. */
	readonly hasCells: boolean;
	/** Null for a tab that is not the add-on's and has not been tiered. */
	readonly role: TabRole | null;
	/**
	 * The role for which an interrupted run was making the tab; else null. Such a tab counts as missing: the next run
	 * makes it from scratch.
	 */
	readonly making: TabRole | null;
	/** A row that a run has inserted but not finished; else null. */
	readonly unfinishedRow: number | null;
}

/** `customers`: the user's tab that was tiered. All others are tabs that the add-on made. */
export const TAB_ROLES = [
	"customers",
	"summary",
	"board",
	"settings",
	"history",
	"tree",
	"playbook",
	"alternatives",
	"team",
	"undo",
] as const;
export type TabRole = (typeof TAB_ROLES)[number];

/** What a user lets a cell take. */
export interface Validation {
	/** False where Sheets only warns about other values. */
	readonly rejects: boolean;
	/** Of a drop-down or a checkbox: the values to choose from. Null for another condition. */
	readonly options: readonly Cell[] | null;
}

export interface CellPosition {
	readonly row: number;
	readonly column: number;
}

/** Adjacent columns: the number of the first one, counted from 1, and how many. */
export type Columns = Pick<Area, "column" | "columns">;

/** The filter of a tab. Its area begins with the row of headings. */
export interface Filter {
	readonly area: Area;
	/** True if the user may change all of its cells: then they may change the filter too. */
	readonly mayChange: boolean;
}

/** A rectangle of cells on a tab: an existing tab by its id, or one of the add-on's by its role. */
export interface Area {
	readonly tab: number | TabRole;
	readonly row: number;
	readonly column: number;
	readonly rows: number;
	readonly columns: number;
}
