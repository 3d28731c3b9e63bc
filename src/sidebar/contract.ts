import type { FactKey } from "../tiering/facts.ts";
import type { Placement } from "../tiering/tier.ts";

/**
 * What the page and the server say to each other. Everything is plain JSON: Google's channel fails on a `Date` and
 * turns `undefined` into null. A problem comes back as data, in the user's language, never as an exception.
 */
export interface Server {
	/** What the sidebar shows first. */
	sidebarHome(): Reply<Home>;
	/** Tiers the customers of the active tab. */
	sidebarTier(): Outcome;
	/** How the table of a tab is read; of the active one where no name is given. */
	sidebarSetUp(tab: string | null): Reply<SetUp>;
	/** Remembers how the table is to be read, for everyone who shares the file. */
	sidebarSaveSetUp(choice: SetUpChoice): Outcome;
	/** Selects a cell ("D7") of a tab and brings it into view. */
	sidebarShowCell(tab: string, cell: string): Outcome;
	/** What would change if some settings were others. Writes nothing. No changes: what the settings are. */
	sidebarWhatIf(changes: SettingChanges): Reply<WhatIf>;
	/** Writes changed settings to the settings tab and tiers the customers by them. */
	sidebarApply(changes: SettingChanges): Outcome;
}

export interface Outcome {
	readonly ok: boolean;
	/** One sentence or two: what was done, or what was in the way and what to do. */
	readonly message: string;
}

/** `locale` is the one to speak, such as "da_DK". */
export type Reply<View> =
	| { readonly ok: true; readonly locale: string; readonly view: View }
	| { readonly ok: false; readonly locale: string; readonly message: string };

export interface Home {
	readonly tab: string;
	readonly customers: number;
	/** The mean known share of the customers, 0–1. */
	readonly knownShare: number;
	readonly places: readonly { readonly place: Placement; readonly customers: number }[];
	/** How many things about the reading and the settings a person should look at; the first few of them. */
	readonly noticed: number;
	readonly firstNoticed: readonly Remark[];
}

/** Something to look at, in words, and the cell it is about ("D7" on a tab), if it is about one. */
export interface Remark {
	readonly text: string;
	readonly at: { readonly tab: string; readonly cell: string } | null;
}

export interface SetUp {
	readonly tab: string;
	/** The tabs that may hold customers: all but ours. */
	readonly tabs: readonly string[];
	/** Counted from 1; null where the tab has no headings that we can see. */
	readonly headingRow: number | null;
	/** Whether a person said which row the headings stand in. */
	readonly headingRowChosen: boolean;
	/** The first rows that could be the headings, each with what stands in it. */
	readonly headingRows: readonly { readonly row: number; readonly text: string }[];
	readonly customers: number;
	/** Rows with something in them that are no customers: totals, repeated headings. */
	readonly leftOut: number;
	/** Every fact that is read or suggested, and the basic ones that are not there; in the model's order. */
	readonly facts: readonly SetUpFact[];
	/** Every column with a heading. */
	readonly columns: readonly SetUpColumn[];
	readonly remarks: readonly Remark[];
	/** No profit, cost or margin in the table: then a usual margin can be assumed. */
	readonly needsMargin: boolean;
	/** 0–1; null: none. */
	readonly assumedMargin: number | null;
	/** The table has hours: then an hour may have a price. */
	readonly hasHours: boolean;
	readonly hourlyCost: number | null;
}

export interface SetUpFact {
	readonly fact: FactKey;
	/** The column ("D") it is read from; null where it is not read. */
	readonly column: string | null;
	/** The column it may be in, for a person to say. */
	readonly suggestion: string | null;
	/** How sure we are of the column or the suggestion, 0–1; 1 where a person chose it. */
	readonly confidence: number;
	readonly chosen: boolean;
	/** A cell of the column as it stands, and as it is understood ("12,444.50"); null where nothing is read. */
	readonly sample: { readonly found: string; readonly understood: string } | null;
}

export interface SetUpColumn {
	readonly column: string;
	readonly heading: string;
	/** The first cell below with something in it. */
	readonly sample: string;
}

export interface SetUpChoice {
	readonly tab: string;
	/** Null: as found. */
	readonly headingRow: number | null;
	/** What a person changed: by the column's heading, so that it holds wherever the column goes. Null: not used. */
	readonly columns: readonly { readonly heading: string; readonly fact: FactKey | null }[];
	readonly assumedMargin: number | null;
	readonly hourlyCost: number | null;
}

/** New values by the key of the setting. A weight is a word or a number; a share is a part of one. */
export type SettingChanges = Readonly<Record<string, WeightWord | number>>;

export type WeightWord = "off" | "low" | "normal" | "high";

export interface WhatIf {
	readonly settings: readonly WhatIfSetting[];
	/** How many customers stand in each place now, and would stand there after the changes. */
	readonly places: readonly { readonly place: Placement; readonly now: number; readonly after: number }[];
	/** How many customers would change their place; the first of them by name. */
	readonly moved: number;
	readonly moves: readonly { readonly customer: string; readonly from: Placement; readonly to: Placement }[];
}

export interface WhatIfSetting {
	readonly key: string;
	/** In the user's language. */
	readonly label: string;
	readonly section: "weights" | "thresholds" | "limits";
	readonly kind: "weight" | "share" | "number";
	/** A weight that a word says is that word. */
	readonly value: WeightWord | number;
	/** Weights: the share of the whole that it comes to now, 0–1. */
	readonly share: number | null;
}
