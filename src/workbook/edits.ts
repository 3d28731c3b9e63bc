import type { Cell } from "../table/cell.ts";
import type { Area, Memory, TabRole } from "./port.ts";
import type { Rows } from "./rows.ts";
import type { Style } from "./style.ts";

/**
 * A change to a spreadsheet, as data. A use case returns a list of them, in order; only `google/` carries them out.
 * Nothing in a list reads what an earlier edit in it has written.
 */
export type Edit =
	/**
	 * Makes sure that there is a tab of that role. `name` is for a new one only; so is `columns`: how many it gets, where it may grow so long
	 * that the empty cells of all others would count against what a file may have.
	 */
	| {
			readonly kind: "ensureTab";
			readonly role: TabRole;
			readonly name: string;
			readonly columns?: number;
	  }
	/** Makes a tab of ours one that nobody sees. */
	| { readonly kind: "hideTab"; readonly tab: TabRole }
	/** Marks a tab of the user's, so that it is found again after it was renamed or moved. */
	| { readonly kind: "markTab"; readonly tab: number; readonly role: TabRole }
	| { readonly kind: "values"; readonly area: Area; readonly values: Rows<Written> }
	/** Values in the place of formulas whose results filled the area. */
	| { readonly kind: "freeze"; readonly area: Area; readonly values: Rows<Written> }
	/** `""` takes a note away. */
	| { readonly kind: "notes"; readonly area: Area; readonly notes: Rows<string> }
	| { readonly kind: "style"; readonly area: Area; readonly style: Style }
	/** Opens the tab and brings the area into view. */
	| { readonly kind: "show"; readonly area: Area }
	/** Pixels per column, from the area's first column on. */
	| { readonly kind: "widths"; readonly area: Area; readonly pixels: readonly number[] }
	| { readonly kind: "hideColumns"; readonly area: Area }
	/** An empty row below another one, which looks like that one. Everything below moves down. */
	| { readonly kind: "insertRow"; readonly tab: number | TabRole; readonly below: number }
	/** The same for one that is unfinished until all is done; `isThere`: a run that broke off has put it in already. */
	| { readonly kind: "addRow"; readonly tab: number; readonly below: number; readonly isThere: boolean }
	/** Takes rows out, whatever stands in them. Everything below moves up. */
	| { readonly kind: "deleteRows"; readonly tab: number; readonly row: number; readonly rows: number }
	/**
	 * Takes looks of ours back: every cell of the area gets that of the same row in another column of the tab, counted from 1, and every
	 * column its width. `like` null: as cells look that nobody has given a look.
	 */
	| {
			readonly kind: "looksBack";
			readonly area: Area;
			readonly like: number | null;
			readonly looks: readonly LookTaken[];
	  }
	/** Takes a tab out of the file, whatever stands on it. */
	| { readonly kind: "deleteTab"; readonly tab: number }
	/** Takes every mark of ours from a tab: from then on it is none of ours. */
	| { readonly kind: "unmarkTab"; readonly tab: number }
	/**
	 * Nothing behind it is done unless an area still holds what the others rest on (`undefined`: whatever it is); `otherwise` says in a
	 * sentence what is the matter then with the tab of that name, and what to do.
	 */
	| {
			readonly kind: "expect";
			readonly area: Area;
			readonly values: Rows<Cell | undefined>;
			readonly otherwise: (tab: string) => string;
	  }
	/**
	 * Makes the rows of a tab collapsible, in place of all groups that it has: each group folds under the row above it. A row in
	 * several groups is that many levels deep.
	 */
	| { readonly kind: "rowGroups"; readonly tab: TabRole; readonly groups: readonly RowGroup[] }
	/** Keeps something for this person's next visit. Nobody else sees it. */
	| { readonly kind: "remember"; readonly what: Memory; readonly value: string }
	/** Lets go of what was kept for this person in this file. */
	| { readonly kind: "forget"; readonly what: Memory }
	/**
	 * Our charts on a tab of ours. Those that stand there already are drawn anew where and as large as they are by now; one that is
	 * not in the list goes; one that somebody has deleted stays away; the user's own are left alone.
	 */
	| { readonly kind: "charts"; readonly tab: TabRole; readonly charts: readonly Chart[] }
	/**
	 * Has Sheets ask before somebody changes a tab of ours, and say why; but for the cells in `open`. Only once: what somebody has taken
	 * away stays away. Where Sheets refuses, all else goes on.
	 */
	| { readonly kind: "protect"; readonly tab: TabRole; readonly why: string; readonly open: readonly Area[] }
	/** Replaces our rules on the tab, known by the mark in their formula; the user's stay, in their order and before ours. */
	| {
			readonly kind: "rules";
			readonly tab: number | TabRole;
			readonly mark: string;
			readonly rules: readonly Rule[];
	  };

/** A text is written as text, whatever it looks like. A formula is one only if it says so. */
export type Written = Cell | { readonly formula: string };

/** A look that can be taken back. */
export type LookTaken = "bold" | "numberFormat" | "wrap" | "align" | "width";

export interface Chart {
	/** Which of ours it is, in one word. Knows no language. */
	readonly mark: string;
	readonly shape: "column" | "line";
	/** Columns of one row stand on one another, not side by side. */
	readonly stacked?: true;
	/** Says the finding. */
	readonly title: string;
	/** Columns of the same rows, headings first. What is drawn stands in all but the first one, which says what it is drawn over. */
	readonly ranges: readonly Area[];
	readonly axes: { readonly x: string; readonly y: string };
	/** It has been drawn like that already. */
	readonly isAsBefore?: true;
	/** One for each column that is drawn. */
	readonly colors: readonly string[];
	/** For a new one: the cell at its upper left corner, and how many pixels it is large. */
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

/** Colours the cells of the areas where the formula, written for the first cell of the first area, is true. */
export interface Rule {
	readonly formula: string;
	readonly ground: string;
	readonly ink: string;
	readonly areas: readonly Area[];
}
