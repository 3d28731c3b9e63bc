/** Taking the add-on's traces out of a file: see the field `removal` of {@link Words}. */
export interface RemovalWords {
	readonly heading: string;
	/** On the sidebar's first screen. */
	readonly link: string;
	readonly intro: string;
	/** What goes: tabs of ours, columns of results on a tab of the user's. */
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
}
