export type AgoUnit = "day" | "hour" | "minute" | "second";

/** Said by the server and by the page. */
export interface SharedChangeWords {
	/** The first change to a file that has nothing of ours yet. */
	readonly firstChange: {
		readonly heading: string;
		readonly intro: string;
	};
	readonly undo: {
		readonly ago: (count: number, unit: AgoUnit) => string;
	};
	/** Taking the add-on out of a file. */
	readonly removal: {
		/** Cells of the user's in columns of ours. */
		readonly keptCells: (cells: string) => string;
		readonly nothing: string;
	};
}

/** Said by the server only: in cells, in the menu, in its replies. */
export interface ServerChangeWords {
	/** The first change to a file that has nothing of ours yet. */
	readonly firstChange: PlannedTexts & {
		/** For answers, which are saved one by one. */
		readonly asAnswersCome: string;
		/** Not said yet. */
		readonly undoable: string;
		readonly question: string;
		/** The person has not agreed. */
		readonly cancelled: string;
	};
	readonly undo: {
		/** The hidden tab that keeps what is needed for it, and what stands at its top. */
		readonly tab: string;
		readonly title: string;
		readonly nothing: string;
		readonly tooLarge: string;
		/** How many cells got back what they held, of a change made so long ago. */
		readonly done: (ago: string, cells: number) => string;
		/** Tabs that the change had made. */
		readonly gone: (names: string, count: number) => string;
		readonly stay: (names: string, count: number) => string;
		readonly changedSince: (count: number, cells: string) => string;
	};
	readonly slices: {
		/** From the menu, where nobody asks again. */
		readonly menu: (share: number) => string;
	};
	/** Taking the add-on out of a file. */
	readonly removal: {
		/** People's own entries on a tab of ours, behind its name. */
		readonly writtenOn: {
			readonly settings: (changed: number) => string;
			readonly history: (lines: number, reviews: number) => string;
			readonly playbook: (texts: number) => string;
			readonly alternatives: (providers: number) => string;
		};
		readonly cell: (tab: string, cell: string) => string;
		/** The only way back: when it is done, and before. */
		readonly back: string;
		/** Sheets keeps one tab in sight. */
		readonly noOtherTab: string;
		readonly done: (tabs: number, columns: number) => string;
		readonly answersStay: (columns: number) => string;
	};
}

/** Said by the sidebar's page only. */
export interface PageChangeWords {
	/** The first change to a file that has nothing of ours yet. */
	readonly firstChange: {
		readonly agree: string;
		readonly cancel: string;
	};
	readonly undo: {
		/** In the sidebar: what is pressed, what is asked then, and the answers. */
		readonly link: (ago: string) => string;
		readonly sure: string;
		readonly confirm: string;
		readonly cancel: string;
		/** A change that has begun and not come to its end. */
		readonly unfinished: (ago: string) => string;
	};
	readonly slices: {
		/** How much is written so far; in the sidebar. */
		readonly written: (share: string) => string;
		readonly bar: string;
		readonly stop: string;
		readonly stopping: string;
		readonly stopped: (share: string) => string;
	};
	/** Taking the add-on out of a file. */
	readonly removal: {
		readonly heading: string;
		/** On the sidebar's first screen. */
		readonly link: string;
		readonly intro: string;
		/** The list of what goes: tabs of ours, columns of results on a tab of the user's. */
		readonly goes: string;
		readonly tabs: (count: number) => string;
		readonly columns: (count: number, tab: string) => string;
		readonly emptied: string;
		/** Over the columns that were added for answers; which of them are to stay is asked. */
		readonly answers: string;
		readonly answersHelp: string;
		readonly answerColumn: (heading: string, answers: number) => string;
		/** The same where several tabs have such columns. */
		readonly answerColumnOn: (heading: string, tab: string, answers: number) => string;
		readonly stays: string;
		readonly staysYours: string;
		/** Formulas of ours that take the settings tab: they stay, without it. */
		readonly unlinked: (formulas: number) => string;
		/** Formulas of the user's that read our tabs. */
		readonly failing: (formulas: number, cells: string) => string;
		readonly final: string;
		readonly confirm: string;
		readonly cancel: string;
		/** Answers that wait in the sidebar: they would be written after everything is gone. */
		readonly unsaved: (answers: number) => string;
		/** When all is gone. */
		readonly gone: string;
		readonly afterwards: string;
	};
}

/** Planned changes, a sentence each. Columns by their letters. */
export interface PlannedTexts {
	/** From the first to the last letter: the same where there is one column. `rows`: below the headings. */
	readonly newColumns: (
		tab: string,
		headings: readonly string[],
		first: string,
		last: string,
		rows: number,
	) => string;
	/** On the same tab, beside the cells: so many notes (0: none), and whether tiers are coloured. */
	readonly besides: (notes: number, hasColours: boolean) => string;
	/** A column of the user's; the heading is `""` where it has none. */
	readonly ownColumn: (tab: string, letter: string, heading: string, cells: number) => string;
	readonly newRow: (tab: string, row: number) => string;
	readonly newTabs: (names: readonly string[]) => string;
	/** Nothing of the user's is written in. */
	readonly ownStays: string;
	/** Something of the user's is, as said before. */
	readonly restStays: string;
}
