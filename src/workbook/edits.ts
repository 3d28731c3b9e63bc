import type { Cell } from "../table/cell.ts";
import type { Rows } from "./lazyRows.ts";
import type { Area, Columns, Memory, TabRole } from "./port.ts";
import type { Style } from "./style.ts";

/**
 * One step of a change to a spreadsheet, as data. An action returns a list of them in order; only `google/` applies them.
 * No edit reads what an earlier edit of the same list has written.
 */
export type Edit =
	/**
	 * Makes the tab of that role if it does not exist. `name` and `columns` apply to a new tab only. Give the number of
	 * columns for a tab that may grow long: empty columns would count against the file's cell limit.
	 */
	| {
			readonly kind: "ensureTab";
			readonly role: TabRole;
			readonly name: string;
			readonly columns?: number;
	  }
	/** Hides one of the add-on's tabs. */
	| { readonly kind: "hideTab"; readonly tab: TabRole }
	/** Assigns a role to one of the user's tabs, so that it is found again after it was renamed or moved. */
	| { readonly kind: "assignRole"; readonly tab: number; readonly role: TabRole }
	/** `isOptional`: if the cells do not take the values, the run goes on, and the reply says so. */
	| {
			readonly kind: "values";
			readonly area: Area;
			readonly values: Rows<Written>;
			readonly isOptional?: true;
	  }
	/** Values in place of the formulas whose results filled the area. */
	| { readonly kind: "freeze"; readonly area: Area; readonly values: Rows<Written> }
	/** `""` removes a note. */
	| { readonly kind: "notes"; readonly area: Area; readonly notes: Rows<string> }
	| { readonly kind: "style"; readonly area: Area; readonly style: Style }
	/**
	 * The number format of each cell; null for none. If Sheets refuses, as in a typed column of a Table, the run goes on. Put them
	 * first, or after a `flush`: else they would hide that Sheets refuses what was written before them.
	 */
	| { readonly kind: "formats"; readonly area: Area; readonly formats: Rows<string | null> }
	/** Waits until Sheets has carried out everything before it. A refusal may come only now; `isOptional`: one of optional values. */
	| { readonly kind: "flush"; readonly isOptional?: true }
	/** Opens the tab and brings the area into view. */
	| { readonly kind: "show"; readonly area: Area }
	/**
	 * Makes the tab's filter cover other columns; its rows and the criteria of the columns in both stay. Does nothing if the
	 * filter covers other columns than `from`: then a user has changed it.
	 */
	| { readonly kind: "filter"; readonly tab: number; readonly from: Columns; readonly to: Columns }
	/**
	 * Replaces the filter of one of the add-on's tabs by one that hides nothing, because its cells have just been written again; null
	 * removes it.
	 */
	| { readonly kind: "freshFilter"; readonly tab: TabRole; readonly area: Area | null }
	/** Pixels per column, from the area's first column on. */
	| { readonly kind: "widths"; readonly area: Area; readonly pixels: readonly number[] }
	| { readonly kind: "hideColumns"; readonly area: Area }
	| { readonly kind: "hideGridlines"; readonly tab: TabRole }
	/**
	 * Gives the cells of a column of one of the add-on's tabs a drop-down; null for none. Other values are taken too: Sheets only marks
	 * them. If Sheets refuses, the run goes on.
	 */
	| { readonly kind: "dropDowns"; readonly area: Area; readonly choices: readonly (Choice | null)[] }
	/**
	 * Puts the columns of an area of the user's tab into a group that is folded; not folded: takes them out of it and shows them. If
	 * Sheets refuses, the run goes on: then they are in view.
	 */
	| { readonly kind: "fold"; readonly area: Area; readonly isFolded: boolean }
	/** Freezes the first rows and columns of the user's tab, and no others; 0 frees them. */
	| {
			readonly kind: "keepInView";
			readonly tab: number;
			readonly rows: number;
			readonly columns: number;
	  }
	/** Inserts an empty row below another one, with its style; 0: above the first one. Everything below moves down. */
	| { readonly kind: "insertRow"; readonly tab: number | TabRole; readonly below: number }
	/** The same for a row that counts as unfinished until the run ends; `isThere`: an interrupted run has inserted it already. */
	| { readonly kind: "addRow"; readonly tab: number; readonly below: number; readonly isThere: boolean }
	/** Deletes rows with all their content. Everything below moves up. */
	| { readonly kind: "deleteRows"; readonly tab: number; readonly row: number; readonly rows: number }
	/**
	 * Undoes styles of the add-on: each cell of the area gets the style of its row in column `like` of the tab, counted
	 * from 1, and each column the width of that column. `like` null: the default style.
	 */
	| {
			readonly kind: "restoreStyle";
			readonly area: Area;
			readonly like: number | null;
			readonly styleKeys: readonly RestoredStyle[];
	  }
	/** Deletes a tab with all its content. */
	| { readonly kind: "deleteTab"; readonly tab: number }
	/** Clears the role of a tab: from then on the add-on does not know it. */
	| { readonly kind: "clearRole"; readonly tab: number }
	/**
	 * Stops the run unless the area still contains the values that the edits after it depend on (`undefined`: any value).
	 * `otherwise` gives the message for the tab of that name: what has changed, and what to do.
	 */
	| {
			readonly kind: "expect";
			readonly area: Area;
			readonly values: Rows<Cell | undefined>;
			readonly otherwise: (tab: string) => string;
	  }
	/**
	 * Makes rows of a tab collapsible, and replaces all its row groups: each group folds under the row above it. A row in
	 * several groups is that many levels deep.
	 */
	| { readonly kind: "rowGroups"; readonly tab: TabRole; readonly groups: readonly RowGroup[] }
	/** Stores something for this user's next visit. Nobody else sees it. */
	| { readonly kind: "remember"; readonly what: Memory; readonly value: string }
	/** Forgets what was stored for this user in this file. */
	| { readonly kind: "forget"; readonly what: Memory }
	/**
	 * Draws the add-on's charts on one of its tabs. An existing one is drawn again at its current position and size; one
	 * that is not in the list is deleted; one that a user has deleted stays away; the user's own are left alone.
	 */
	| { readonly kind: "charts"; readonly tab: TabRole; readonly charts: readonly Chart[] }
	/**
	 * Makes Sheets warn before a user changes one of the add-on's tabs, and say why; except for the cells in `open`. Only
	 * once: a protection that a user has removed stays away. If Sheets refuses, the run goes on.
	 */
	| { readonly kind: "protect"; readonly tab: TabRole; readonly why: string; readonly open: readonly Area[] }
	/**
	 * Replaces the add-on's rules on the tab, recognised by the tag `mark` in their formula. The user's rules stay in
	 * their order, before the add-on's.
	 */
	| {
			readonly kind: "rules";
			readonly tab: number | TabRole;
			readonly mark: string;
			readonly rules: readonly Rule[];
	  };

/** A text is written as text, even if it looks like a number or a formula. Only `formula` writes a formula. */
export type Written = Cell | { readonly formula: string };

/** Words to choose from in a cell, and what a person may do besides. Cells with the same choice share one object. */
export interface Choice {
	readonly options: readonly string[];
	readonly help: string;
}

/** A property of a style that the edit `restoreStyle` can restore. */
export type RestoredStyle = "bold" | "numberFormat" | "wrap" | "align" | "width";

export interface Chart {
	/** Tag that identifies the chart, one word, in no language. */
	readonly mark: string;
	/** `scatter`: a point for each row, at the amount of the first column. */
	readonly shape: "column" | "line" | "scatter";
	/** Stacks the columns of a row, instead of placing them side by side. */
	readonly stacked?: true;
	/** The finding, as a sentence. */
	readonly title: string;
	/** Columns of the same rows, headings first. The first one has the labels of the horizontal axis, the others the values. */
	readonly ranges: readonly Area[];
	readonly axes: { readonly x: string; readonly y: string };
	/** The chart has been drawn with exactly this content already. */
	readonly isAsBefore?: true;
	/** A column of values that is drawn as points without a line, counted from 0. */
	readonly points?: number;
	/** One for each column of values. */
	readonly colors: readonly string[];
	/** For a new chart: the cell at its upper left corner, and its size in pixels. */
	readonly place: {
		readonly row: number;
		readonly column: number;
		readonly width: number;
		readonly height: number;
	};
}

/** Rows that fold together, counted from 1. */
export interface RowGroup {
	readonly row: number;
	readonly rows: number;
}

/** Colours the areas wherever the formula is true. It is written for the first cell of the first area. */
export interface Rule {
	readonly formula: string;
	readonly ground: string;
	readonly ink: string;
	readonly areas: readonly Area[];
}
