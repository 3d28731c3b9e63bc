/** The columns of the history, left to right. */
export type HistoryColumn =
	| "date"
	| "customer"
	| "id"
	| "what"
	| "from"
	| "to"
	| "by"
	/** The event, in no language: see {@link HistoryEntry}. */
	| "key"
	/** Which change it was, so that one that arrives twice is written once. */
	| "change"
	/** A tier's score, 0–100, when the line was written; blank where nothing is known that counts. */
	| "score"
	/** The settings behind a tier, in no language. */
	| "policy";

/** Said by the server and by the page. */
export interface SharedHistoryWords {
	/** The record of a review, and the replies about it. */
	readonly record: {
		/** On the summary. */
		readonly weWant: (idealCustomer: string) => string;
	};
}

/** Said by the server only: in cells, in the menu, in its replies. */
export interface ServerHistoryWords {
	/** The record of a review, and the replies about it. */
	readonly record: RecordWords;
	/** Thinning the history. */
	readonly thinning: {
		readonly done: (tab: string, gone: number, left: number) => string;
		readonly nothingDone: string;
	};
}

/** Said by the sidebar's page only. */
export interface PageHistoryWords {
	/** Thinning the history. */
	readonly thinning: {
		readonly heading: string;
		/** On the sidebar's first screen, over the way there. */
		readonly large: (tab: string, lines: number) => string;
		readonly link: string;
		/** Lines before a day may go; those of them that stay all the same. */
		readonly older: (day: string) => string;
		readonly stays: Readonly<Record<"steps" | "answers" | "others", string>>;
		/** Beside the numbers of lines. */
		readonly lines: string;
		readonly go: string;
		readonly stay: string;
		/** How many stay only because they hold something of people's. */
		readonly theirs: (lines: number) => string;
		/** To know before. */
		readonly gone: string;
		readonly formulas: string;
		/** On the button that does it. */
		readonly confirm: (lines: number) => string;
		readonly nothing: (day: string) => string;
	};
}

interface RecordWords {
	/** The name of the history tab, and what stands in its first cell. */
	readonly tab: string;
	readonly title: string;
	readonly intro: string;
	readonly headings: Readonly<Record<HistoryColumn, string>>;
	/** In the history: what happened to a customer. */
	readonly happened: {
		readonly reviewed: string;
		readonly roundDone: string;
		readonly added: string;
		/** From one tier to another, or seen in one for the first time; and what moved them. */
		readonly tier: Readonly<Record<"first" | "facts" | "policy" | "override", string>>;
		readonly dontKnow: (fact: string) => string;
		readonly round: (fact: string) => string;
	};
	/** On the heading of a column that was added to the user's table. */
	readonly columnNote: string;
	readonly tabGone: string;
	readonly lost: (customer: string, tab: string) => string;
	readonly unclear: (customer: string, rows: string) => string;
	readonly alike: (customer: string, row: number, other: string) => string;
	readonly formula: (cell: string, fact: string) => string;
	readonly filled: (cell: string, formula: string, fact: string) => string;
	readonly unfit: (found: string, fact: string, customer: string) => string;
	/** Another list than the one that is reviewed is open. */
	readonly otherList: (active: string, tab: string) => string;
	readonly otherTab: (active: string, tab: string) => string;
	readonly nothingSelected: string;
	readonly nameless: string;
	readonly alreadyThere: (customer: string, row: number) => string;
	readonly notAdded: (customer: string) => string;
	readonly listFromFormula: (cell: string) => string;
	readonly added: (customer: string, row: number, tier: string) => string;
}
