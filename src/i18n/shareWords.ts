/** The view in which a file is made ready for others: see the field `share` of {@link Words}. */
export interface ShareWords {
	readonly heading: string;
	/** What somebody sees who does not have the add-on. */
	readonly intro: string;
	readonly freeze: {
		readonly heading: string;
		readonly what: string;
		readonly copyFirst: string;
		readonly count: (formulas: number, tabs: number) => string;
		readonly onTab: (tab: string, formulas: number) => string;
		readonly none: string;
		/** A cell that cannot become a value, and what to do about it. */
		readonly fails: (cell: string, tab: string, shows: string) => string;
		readonly loading: (cell: string, tab: string) => string;
		readonly button: string;
		/** Asked before it is done: it cannot be undone by us. */
		readonly sure: (formulas: number) => string;
		readonly confirm: (formulas: number) => string;
		readonly cancel: string;
		readonly done: (formulas: number, tabs: number) => string;
		readonly cell: (tab: string, cell: string) => string;
		readonly left: (formulas: number, cells: string) => string;
		readonly mixed: (tab: string) => string;
	};
	readonly protection: {
		readonly heading: string;
		readonly what: string;
		readonly off: string;
		/** What Sheets shows of each tab's protection: why it asks. */
		readonly why: Readonly<Record<"settings" | "playbook" | "history", string>>;
	};
}
