import type { Edit } from "../workbook/edits.ts";
import { hashText } from "../workbook/hashText.ts";
import type { TabRole } from "../workbook/port.ts";
import type { Style } from "../workbook/style.ts";
import { type CellContent, contentHash, isSameText } from "./cellContent.ts";

/**
 * The record for undoing the last change: what it wrote, and what was there before. Stored as JSON on a hidden tab.
 *
 * It is written before the change itself, so that a change that broke off can be undone as well.
 */
export interface Journal {
	/** The tabs that existed before the change. A change that took several runs has several entries for a tab. */
	readonly tabs: readonly TabJournal[];
	/** The tabs that the change made. */
	readonly made: readonly MadeTab[];
	/** The tab that the change gave the role `customers`, and the one that had it before; null where the role did not move. */
	readonly marked: { readonly tab: number; readonly before: number | null } | null;
	/** The add-on's charts, rules, row groups and filters as last drawn, by {@link drawingKey}. */
	readonly drawn: Readonly<Record<string, Drawing>>;
	/** Those that the change drew, as they were before; null where the add-on had drawn none. */
	readonly drawnBefore: Readonly<Record<string, Drawing | null>>;
	/** The filters that the change made cover other columns. */
	readonly filters?: readonly FilterEdit[];
	/** Too large to be stored: the change cannot be undone. */
	readonly isTooLarge?: true;
}

/** Characters of a journal that are stored at most: as many as can be written in a few seconds. */
export const MAX_JOURNAL_CHARS = 8_000_000;

export const EMPTY_JOURNAL: Journal = { tabs: [], made: [], marked: null, drawn: {}, drawnBefore: {} };

/** An aspect of a cell that can be changed; the width, and whether it is folded away, is that of its column. */
export type Layer = "content" | "note" | ColumnLayer | TabLayer | keyof Style;

/** An aspect of a whole column; it stands in row 1. */
type ColumnLayer = "width" | "folded";

/** An aspect of a tab: how many rows and columns are frozen, as "1 2". It stands in A1. */
type TabLayer = "frozen";

export const isOfColumn = (layer: Layer): layer is ColumnLayer => layer === "width" || layer === "folded";

export interface TabJournal {
	readonly tab: number;
	/** How to find the rows and columns of the user's list again; null for a tab on which they do not move. */
	readonly list: ListJournal | null;
	/** The rows below each of which one was to be inserted, in this order. */
	readonly below: readonly number[];
	/** How many of those were inserted before the change broke off; left out where it did not, or where it is not known yet. */
	readonly putIn?: number;
	/** How many rows of this tab an undo has deleted again, from the bottom up. */
	readonly takenOut?: number;
	/** How many rows the tab had before; 0 where none were to be inserted. */
	readonly size: number;
	readonly layers: Readonly<Partial<Record<Layer, readonly Stretch[]>>>;
}

/**
 * Cells below one another that had the same content: row and column of the first one, as counted after the change; their content
 * (see {@link CellContent}; null for a default style or a column that did not exist); and a hash of what each got, separated by
 * spaces. A cell that was written several times is in several stretches.
 */
export type Stretch = readonly [row: number, column: number, before: unknown, hashes: string];

/** The location of a list on its tab, and how to recognise its columns and rows. */
export interface ListJournal {
	readonly headingRow: number;
	readonly nameColumn: number;
	/** The headings from the first column on, before and after the change. */
	readonly headings: { readonly before: readonly string[]; readonly after: readonly string[] };
	/** The columns in which nothing was written; they tell apart customers with the same name. */
	readonly untouched: readonly number[];
	/** By row: the hash of the name, and that of the cells in the untouched columns. */
	readonly rows: Readonly<Record<number, readonly [name: string, row: string]>>;
}

export interface MadeTab {
	readonly role: TabRole;
	/** The hash of everything that was written on it, see `tabHash()`. */
	readonly contents: string;
}

export type Drawing = Extract<Edit, { kind: "rules" | "charts" | "rowGroups" | "freshFilter" }>;

export type FilterEdit = Extract<Edit, { kind: "filter" }>;

export const drawingKey = ({ kind, tab }: Drawing) => `${kind} ${tab}`;

/** Compares two contents of a cell in one layer. Hashes only where a plain comparison does not settle it, to be fast. */
export function isSameInLayer(layer: Layer, a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a === "string" && typeof b === "string") return layer === "content" && isSameText(a, b);
	return cellHash(layer, a) === cellHash(layer, b);
}

/** Hashes the content of a cell in one layer. */
export function cellHash(layer: Layer, content: unknown): string {
	return layer === "content"
		? contentHash(content as CellContent)
		: hashText(JSON.stringify(content ?? null));
}
