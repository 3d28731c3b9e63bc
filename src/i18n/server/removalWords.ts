/** Taking the add-on's traces out of a file: see the field `removal` of {@link Words}. */
export interface RemovalWords {
	/** What people have put on a tab of ours, behind its name. */
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
}
