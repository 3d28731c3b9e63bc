import type { Edit } from "../workbook/edits.ts";
import { hashText } from "../workbook/hashText.ts";
import type { TabRole } from "../workbook/port.ts";
import type { Style } from "../workbook/style.ts";
import { type CellContent, contentHash, isSameText } from "./cellContent.ts";

/**
 * What the last change wrote and what stood there before, so that it can be taken back. Kept as JSON on a hidden tab.
 *
 * It is written before the change itself: so a change that broke off can be taken back as well.
 */
export interface Journal {
	/** The tabs that were there before the change. A tab comes several times where a change was carried out in several goes. */
	readonly tabs: readonly TabJournal[];
	/** The tabs that the change made. */
	readonly made: readonly MadeTab[];
	/** The list that the change has marked, and the one that was marked before. */
	readonly marked: { readonly tab: number; readonly before: number | null } | null;
	/** What we have drawn last, for as long as it stands; by {@link drawingKey}. */
	readonly drawn: Readonly<Record<string, Drawing>>;
	/** What the change has drawn anew, as it was before; null where nothing of ours was. */
	readonly drawnBefore: Readonly<Record<string, Drawing | null>>;
	/** Too much to be kept: the change cannot be taken back. */
	readonly isTooLarge?: true;
}

/** So many characters of it are kept at most: as much as is written in a few seconds. */
export const MOST_KEPT = 8_000_000;

export const EMPTY_JOURNAL: Journal = { tabs: [], made: [], marked: null, drawn: {}, drawnBefore: {} };

/** What of a cell can be changed; the width is that of its column. */
export type Layer = "content" | "note" | "width" | keyof Style;

export interface TabJournal {
	readonly tab: number;
	/** By what rows and columns of a list of the user's are found again; null for a tab on which they stay where they are. */
	readonly list: ListJournal | null;
	/** Below which rows one was to be put in, one after another. */
	readonly below: readonly number[];
	/** How many of those were put in before the change broke off; left out where it did not, or where it is not known yet. */
	readonly putIn?: number;
	/** How many of those on this tab are taken out again, the lowest first. */
	readonly takenOut?: number;
	/** How many rows the tab had before; 0 where none were to be put in. */
	readonly size: number;
	readonly layers: Readonly<Partial<Record<Layer, readonly Stretch[]>>>;
}

/**
 * Cells below one another that held the same: the first one's row and column as they were counted afterwards, what they held (see
 * {@link CellContent}; for looks null where there was none), and a mark of what each got. A cell that got several things one after another is in
 * several of these.
 */
export type Stretch = readonly [row: number, column: number, before: unknown, marks: string];

/** Where the customers stand on a tab, and by what they are known. */
export interface ListJournal {
	readonly headingRow: number;
	readonly nameColumn: number;
	/** The headings from the first column on: as they were, and as they are after the change. */
	readonly headings: { readonly before: readonly string[]; readonly after: readonly string[] };
	/** The columns in which nothing was written; they tell those apart who have one name. */
	readonly untouched: readonly number[];
	/** By row: marks of the name, and of the cells in the untouched columns. */
	readonly rows: Readonly<Record<number, readonly [name: string, row: string]>>;
}

export interface MadeTab {
	readonly role: TabRole;
	/** A mark of all that it was given to hold. */
	readonly contents: string;
}

export type Drawing = Extract<Edit, { kind: "rules" | "charts" | "rowGroups" }>;

export const drawingKey = ({ kind, tab }: Drawing) => `${kind} ${tab}`;

/** Whether a cell holds the same in a layer. Marks are made only where that cannot be seen at once. */
export function isSameIn(layer: Layer, one: unknown, other: unknown): boolean {
	if (one === other) return true;
	if (typeof one === "string" && typeof other === "string")
		return layer === "content" && isSameText(one, other);
	return cellHash(layer, one) === cellHash(layer, other);
}

/** A mark of what a cell holds in a layer. */
export function cellHash(layer: Layer, held: unknown): string {
	return layer === "content" ? contentHash(held as CellContent) : hashText(JSON.stringify(held ?? null));
}
