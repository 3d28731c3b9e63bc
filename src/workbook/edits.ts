import type { Cell } from "../table/cell.ts";
import type { Area, Memory, TabRole } from "./port.ts";

/**
 * A change to a spreadsheet, as data. A use case returns a list of them, in order; only `google/` carries them out.
 * Nothing in a list reads what an earlier edit in it has written.
 */
export type Edit =
	/** Makes sure that there is a tab of that role; `name` is for a new one only. */
	| { readonly kind: "ensureTab"; readonly role: TabRole; readonly name: string }
	/** Marks a tab of the user's, so that it is found again after it was renamed or moved. */
	| { readonly kind: "markTab"; readonly tab: number; readonly role: TabRole }
	| { readonly kind: "values"; readonly area: Area; readonly values: readonly (readonly Written[])[] }
	/** `""` takes a note away. */
	| { readonly kind: "notes"; readonly area: Area; readonly notes: readonly (readonly string[])[] }
	| { readonly kind: "style"; readonly area: Area; readonly style: Style }
	/** Opens the tab and brings the area into view. */
	| { readonly kind: "show"; readonly area: Area }
	/** Pixels per column, from the area's first column on. */
	| { readonly kind: "widths"; readonly area: Area; readonly pixels: readonly number[] }
	| { readonly kind: "hideColumns"; readonly area: Area }
	/** An empty row below another one, which looks like that one. Everything below moves down. */
	| { readonly kind: "insertRow"; readonly tab: number; readonly below: number }
	/**
	 * Makes the rows of a tab collapsible, in place of all groups that it has: each group folds under the row above it. A row in
	 * several groups is that many levels deep.
	 */
	| { readonly kind: "rowGroups"; readonly tab: TabRole; readonly groups: readonly RowGroup[] }
	/** Keeps something for this person's next visit. Nobody else sees it. */
	| { readonly kind: "remember"; readonly what: Memory; readonly value: string }
	/** Replaces our rules on the tab, known by the mark in their formula; the user's stay, in their order and before ours. */
	| {
			readonly kind: "rules";
			readonly tab: number | TabRole;
			readonly mark: string;
			readonly rules: readonly Rule[];
	  };

/** A text is written as text, whatever it looks like. A formula is one only if it says so. */
export type Written = Cell | { readonly formula: string };

/** Rows that fold together, counted from 1. */
export interface RowGroup {
	readonly row: number;
	readonly rows: number;
}

export interface Style {
	readonly numberFormat?: string;
	readonly bold?: boolean;
	readonly wrap?: boolean;
	readonly ground?: string;
	readonly ink?: string;
	readonly align?: "left" | "center" | "right";
	readonly vertical?: "top" | "middle";
}

/** Colours the cells of the areas where the formula, written for the first cell of the first area, is true. */
export interface Rule {
	readonly formula: string;
	readonly ground: string;
	readonly ink: string;
	readonly areas: readonly Area[];
}
