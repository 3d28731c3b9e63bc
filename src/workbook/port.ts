import type { Cell } from "../table/cell.ts";
import type { Style } from "./edits.ts";

/** What we ask of a spreadsheet before we know what to change. Rows and columns count from 1, as in A1. */
export interface Port {
	/** Its locale, such as "da_DK". */
	readonly locale: string;
	/** When this run began. */
	readonly now: Date;
	readonly tabs: () => readonly Tab[];
	readonly active: () => Tab;
	/** Whether a tab is out of sight. */
	readonly isHidden: (tab: number) => boolean;
	/** How many rows and columns a tab has, empty ones included. */
	readonly size: (tab: number) => { readonly rows: number; readonly columns: number };
	/** Everything from A1 to the last cell with content; no rows where the tab is empty. */
	readonly values: (tab: number) => Cell[][];
	/** The same of some cells only, which the tab must have. */
	readonly cells: (area: Area) => Cell[][];
	/** The formula of each cell, `""` where there is none. Here and below, rows and columns that the tab does not have are left out. */
	readonly formulas: (area: Area) => string[][];
	readonly notes: (area: Area) => string[][];
	/** The number format of each cell, such as "#,##0.00". */
	readonly numberFormats: (area: Area) => string[][];
	/** One look of each cell, as Sheets says it. */
	readonly style: (area: Area, look: keyof Style) => readonly (readonly unknown[])[];
	/** The width of each column, in pixels. */
	readonly widths: (area: Area) => number[];
	/** A number for each row of an area: the same for rows with the same colours, weights, formats and notes, those beside the area too. */
	readonly looks: (area: Area) => number[];
	/**
	 * The areas that the formulas of these cells fill: their own cells, and what their results spill over. They all stand on one tab and
	 * show results. Null: it cannot be told from what other formulas fill.
	 */
	readonly filledBy: (tab: number, cells: readonly Place[]) => readonly Area[] | null;
	/** What is selected on the active tab: one area or several. */
	readonly selected: () => readonly Area[];
	/** What this person's last visit left, see the edit `remember`; null where nothing is. */
	readonly remembered: (what: Memory) => string | null;
}

/** `reviewer`: the person's name, in all their files. `review`: where they are, in this file. */
export type Memory = "reviewer" | "review";

export interface Tab {
	readonly id: number;
	readonly name: string;
	/** What we marked the tab as; null for a tab that is none of ours. */
	readonly role: TabRole | null;
	/** What a run that broke off was making of it; null for all others. It counts as not there: the next run makes it all over. */
	readonly making: TabRole | null;
	/** A row that a run has put in and not come to the end of; null where there is none. */
	readonly unfinishedRow: number | null;
}

/** `customers`: the user's tab that we tiered. The others are tabs that we made. */
export const TAB_ROLES = [
	"customers",
	"summary",
	"settings",
	"history",
	"tree",
	"playbook",
	"alternatives",
	"team",
	"undo",
] as const;
export type TabRole = (typeof TAB_ROLES)[number];

/** A cell of a tab. */
export interface Place {
	readonly row: number;
	readonly column: number;
}

/** A rectangle of cells on a tab: an existing one by its id, or one of ours by its role. */
export interface Area {
	readonly tab: number | TabRole;
	readonly row: number;
	readonly column: number;
	readonly rows: number;
	readonly columns: number;
}
