export type AgoUnit = "day" | "hour" | "minute" | "second";

/** Texts of both the server and the page. */
export interface SharedChangeWords {
	/** The first change to a file that has nothing of the add-on yet. */
	readonly firstChange: {
		readonly heading: string;
		readonly intro: string;
	};
	readonly undo: {
		readonly ago: (count: number, unit: AgoUnit) => string;
	};
	/** The removal of the add-on from a file. */
	readonly removal: {
		/** `cells`: those of the user's in the add-on's columns. */
		readonly keptCells: (cells: string) => string;
		readonly nothing: string;
	};
}

/** Texts of the server only: in cells, in the menu, in replies to the page. */
export interface ServerChangeWords {
	/** The first change to a file that has nothing of the add-on yet. */
	readonly firstChange: PlannedTexts & {
		/** Used for answers, which are saved one by one. */
		readonly asAnswersCome: string;
		/** That the change can be undone. */
		readonly undoable: string;
		/** Rows of the list that are no customers, if they are many. */
		/** `as`: what they are, with their numbers. */
		readonly leftOut: (leftOut: number, rows: number, as: string) => string;
		/** Customers who may each be in the list more than once. */
		readonly perhapsSame: (customers: number) => string;
		/** The first few doubts follow, then the number of the others, and where to look at the cells. */
		readonly doubts: (count: number) => string;
		readonly lookAtDoubts: (others: number) => string;
		readonly question: string;
		/** Shown if the person does not agree. */
		readonly cancelled: string;
	};
	readonly undo: {
		/** The name of the hidden tab that stores the journal, and the text of its first cell. */
		readonly tab: string;
		readonly title: string;
		readonly nothing: string;
		readonly tooLarge: string;
		/** `ago`: when the change was made. `cells`: how many were restored. */
		readonly done: (ago: string, cells: number) => string;
		/** The tabs that the change had added: deleted (`gone`), or left in place because somebody changed them (`stay`). */
		readonly gone: (names: string, count: number) => string;
		readonly stay: (names: string, count: number) => string;
		readonly changedSince: (count: number, cells: string) => string;
		/** After a change that a cell refused: all that it wrote is taken back, or all but what other sentences name. */
		readonly nothingChanged: string;
		readonly takenBack: string;
		/** Follows what became of a refused change. */
		readonly beforeLost: string;
		/** Follows the sentence about the cell that refused the undo, and what to do. */
		readonly notUndone: string;
		/** Two cells or more that may be another customer's since a sort: they are left alone. */
		readonly unclear: (cells: string) => string;
		/** The list was sorted without columns that got their former content back. */
		readonly displaced: string;
	};
	readonly slices: {
		/** The message after a run from the menu, which does not resume by itself. */
		readonly menu: (share: number) => string;
	};
	/** The removal of the add-on from a file. */
	readonly removal: {
		/** People's own entries on a tab of the add-on, shown after its name. */
		readonly writtenOn: {
			readonly settings: (changed: number) => string;
			readonly history: (lines: number, reviews: number) => string;
			readonly playbook: (texts: number) => string;
			readonly alternatives: (providers: number) => string;
		};
		readonly cell: (tab: string, cell: string) => string;
		/** The only way back, shown when it is done. */
		readonly back: string;
		/** Sheets requires one visible tab. */
		readonly noOtherTab: string;
		readonly done: (tabs: number, columns: number) => string;
		readonly answersStay: (columns: number) => string;
	};
}

/** Texts of the sidebar's page only. */
export interface PageChangeWords {
	/** The first change to a file that has nothing of the add-on yet. */
	readonly firstChange: {
		readonly agree: string;
		readonly cancel: string;
	};
	readonly undo: {
		/** The link, the question it asks, and the two buttons. */
		readonly link: (ago: string) => string;
		readonly sure: string;
		readonly confirm: string;
		readonly cancel: string;
		/** The last change has not finished. */
		readonly unfinished: (ago: string) => string;
	};
	readonly slices: {
		/** `share` written so far. */
		readonly written: (share: string) => string;
		readonly bar: string;
		readonly stop: string;
		readonly stopping: string;
		readonly stopped: (share: string) => string;
	};
	/** The removal of the add-on from a file. */
	readonly removal: {
		readonly heading: string;
		/** The link under *More*. */
		readonly link: string;
		readonly intro: string;
		/** The heading over what is removed: the add-on's tabs, and its columns on the user's tabs. */
		readonly goes: string;
		readonly tabs: (count: number) => string;
		readonly columns: (count: number, tab: string) => string;
		readonly emptied: string;
		/** A filter covers our columns. */
		readonly filter: string;
		/** The heading over the columns that were added for answers; each can be kept. */
		readonly answers: string;
		readonly answersHelp: string;
		readonly answerColumn: (heading: string, answers: number) => string;
		/** The same if several tabs have such columns. */
		readonly answerColumnOn: (heading: string, tab: string, answers: number) => string;
		readonly stays: string;
		readonly staysYours: string;
		/** The add-on's formulas that take the settings tab. They stay, and use the defaults. */
		readonly unlinked: (formulas: number) => string;
		/** The user's formulas that read the add-on's tabs. */
		readonly failing: (formulas: number, cells: string) => string;
		readonly final: string;
		readonly confirm: string;
		readonly cancel: string;
		/** Answers pending in the sidebar: they would be written after the removal. */
		readonly unsaved: (answers: number) => string;
		/** The heading after the removal. */
		readonly gone: string;
		readonly afterwards: string;
	};
}

/** Sentences about planned changes. Columns are letters. */
export interface PlannedTexts {
	/** `first`, `last`: equal for one column. `rows`: those below the headings. */
	readonly newColumns: (
		tab: string,
		headings: readonly string[],
		first: string,
		last: string,
		rows: number,
	) => string;
	/** Follows a sentence about cells. `notes`: 0 for none. `hasColours`: tiers are coloured. */
	readonly besides: (notes: number, hasColours: boolean) => string;
	/** How new columns and sorting go together: with the filter of the list, one that leaves them alone, or perhaps a Table. */
	readonly filterExtended: string;
	readonly filterLeaves: string;
	readonly inTable: string;
	/** A column of the user's. `heading`: `""` for none. */
	readonly ownColumn: (tab: string, letter: string, heading: string, cells: number) => string;
	readonly newRow: (tab: string, row: number) => string;
	readonly newTabs: (names: readonly string[]) => string;
	/** Used if none of the user's cells is written. */
	readonly ownStays: string;
	/** Used if some of the user's cells are, as listed above. */
	readonly restStays: string;
}
