/** The columns of the history, left to right. */
export type HistoryColumn =
	| "date"
	| "customer"
	| "id"
	| "what"
	| "from"
	| "to"
	| "by"
	/** The event, as a key that is the same in every language: see {@link HistoryEntry}. */
	| "key"
	/** The identity of a submitted change, so that one that arrives twice is written once. */
	| "change"
	/** The score of a tier, 0–100, when the line was written; blank if no criterion was known. */
	| "score"
	/** A fingerprint of the settings that led to a tier, the same in every language. */
	| "policy";

/** Texts of both the server and the page. */
export interface SharedHistoryWords {
	/** The record of a review, and the replies about it. */
	readonly record: {
		/** A line of the summary. */
		readonly weWant: (idealCustomer: string) => string;
	};
}

/** Texts of the server only: in cells, in the menu, in replies to the page. */
export interface ServerHistoryWords {
	/** The record of a review, and the replies about it. */
	readonly record: RecordWords;
	/** Thinning the history. */
	readonly thinning: {
		readonly done: (tab: string, gone: number, left: number) => string;
		readonly nothingDone: string;
	};
}

/** Texts of the sidebar's page only. */
export interface PageHistoryWords {
	/** Thinning the history. */
	readonly thinning: {
		readonly heading: string;
		/** Under *More*, above the link to this view. */
		readonly large: (tab: string, lines: number) => string;
		readonly link: string;
		/** Above the list of lines from before the day that stay nevertheless. */
		readonly older: (day: string) => string;
		readonly stays: Readonly<Record<"steps" | "answers" | "others", string>>;
		/** Labels of three numbers of lines: now, to remove, to stay. */
		readonly lines: string;
		readonly go: string;
		readonly stay: string;
		/** How many stay only because people have written something in them. */
		readonly theirs: (lines: number) => string;
		/** Warnings before it is done. */
		readonly gone: string;
		readonly formulas: string;
		/** The button that does it. */
		readonly confirm: (lines: number) => string;
		readonly nothing: (day: string) => string;
	};
}

interface RecordWords {
	/** The name of the history tab, and the text of its first cell. */
	readonly tab: string;
	readonly title: string;
	readonly intro: string;
	readonly headings: Readonly<Record<HistoryColumn, string>>;
	/** Texts of the column `what`: the event. */
	readonly happened: {
		readonly reviewed: string;
		readonly roundDone: string;
		readonly added: string;
		/** A move between tiers, by its cause; `first`: the first tier that was recorded. */
		readonly tier: Readonly<Record<"first" | "facts" | "policy" | "override", string>>;
		readonly dontKnow: (fact: string) => string;
		readonly round: (fact: string) => string;
	};
	/** The note on the heading of a column that was added to the user's table for answers. */
	readonly columnNote: string;
	readonly tabGone: string;
	readonly lost: (customer: string, tab: string) => string;
	readonly unclear: (customer: string, rows: string) => string;
	readonly alike: (customer: string, row: number, other: string) => string;
	readonly formula: (cell: string, fact: string) => string;
	readonly filled: (cell: string, formula: string, fact: string) => string;
	/** A figure of a customer of several rows. */
	readonly severalRows: (rows: string, fact: string, customer: string) => string;
	readonly unfit: (found: string, fact: string, customer: string) => string;
	/**
	 * An amount that would not be read as itself in its column: that counts in thousands or millions, its signs are turned, the list has
	 * several currencies, or for another reason.
	 */
	readonly unfitAmount: Readonly<
		Record<
			"scaled" | "turned" | "currencies" | "others",
			(found: string, fact: string, customer: string, column: string) => string
		>
	>;
	/** An answer was saved, but the margin contradicts profit ÷ revenue. @param fact that is not used: profit or cost */
	readonly marginDiffers: (margin: string, computed: string, fact: string) => string;
	readonly markup: (margin: string, computed: string) => string;
	readonly addWithout: (fact: string) => string;
	/** @param place see `cellPlace` and `columnPlace` */
	readonly typeYourself: (amount: string, place: string) => string;
	readonly typeLikeOthers: (place: string) => string;
	readonly cellPlace: (cell: string) => string;
	readonly columnPlace: (column: string) => string;
	/** A drop-down or a checkbox has no option that is read as the answer, or none that is the text: a clause for the next two. */
	readonly lacks: Readonly<Record<"answer" | "text", (answer: string, options: string) => string>>;
	readonly noOption: (cell: string, fact: string, lacks: string) => string;
	/** The same for a new customer, whose row is not there. `column`: its letters. */
	readonly noOptionForNew: (customer: string, column: string, heading: string, lacks: string) => string;
	/** The active tab has another list than the one under review. */
	readonly otherList: (active: string, tab: string) => string;
	readonly otherTab: (active: string, tab: string) => string;
	readonly nothingSelected: string;
	readonly nameless: string;
	readonly alreadyThere: (customer: string, row: number) => string;
	readonly notAdded: (customer: string) => string;
	readonly listFromFormula: (cell: string) => string;
	readonly added: (customer: string, row: number, tier: string) => string;
}
