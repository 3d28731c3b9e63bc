/** The view in which a file is made ready for others: see the field `share` of {@link Words}. */
export interface ShareWords {
	readonly freeze: {
		/** A cell that cannot become a value, and what to do about it. */
		readonly fails: (cell: string, tab: string, shows: string) => string;
		readonly loading: (cell: string, tab: string) => string;
		readonly done: (formulas: number, tabs: number) => string;
		readonly cell: (tab: string, cell: string) => string;
		readonly left: (formulas: number, cells: string) => string;
		readonly mixed: (tab: string) => string;
	};
	readonly protection: {
		/** What Sheets shows of each tab's protection: why it asks. */
		readonly why: Readonly<Record<"settings" | "playbook" | "history", string>>;
	};
}
