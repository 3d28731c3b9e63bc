/** What can go wrong, in words: what, where, what was there, what to do, and what stands. */
export interface ProblemWords {
	readonly emptyTab: (tab: string) => string;
	readonly noHeadings: (tab: string) => string;
	readonly noCustomerColumn: (tab: string, row: number, headings: string) => string;
	readonly noCustomers: (tab: string) => string;
	/** The tab is one of ours, and nobody knows which one has the customers. */
	readonly ourTab: (tab: string) => string;
	readonly busy: string;
	/** Somebody changed a tab between our look at it and our writing: nothing was written. */
	readonly changed: (tab: string) => string;
	/** Somebody deleted a tab while a run was under way: what it came to before that stands. */
	readonly deleted: (tab: string) => string;
	/** It would pass the cells that Sheets lets a file have: nothing was written. */
	readonly full: string;
	readonly unexpected: (detail: string) => string;
	/** The person may look at the file, or comment on it, but not change it. */
	readonly mayNotEdit: string;
	/** Somebody keeps the person out of cells; `tab` is `""` where it cannot be told. With it, nothing was changed. */
	readonly protected: (tab: string) => string;
	readonly unreadable: (cell: string, found: string, fact: string) => string;
	readonly cellGone: (tab: string, cell: string) => string;
	readonly noProfit: string;
	readonly unfitColumn: (column: string, found: string, fact: string) => string;
	readonly sameHeading: (heading: string, columns: string) => string;
	readonly sameName: (name: string, rows: string) => string;
	readonly sameId: (id: string, rows: string) => string;
	readonly formula: {
		readonly noRows: (formula: string, found: string) => string;
		readonly oneRowNoHeadings: (formula: string) => string;
		readonly headingsNotOneRow: (formula: string, rows: number) => string;
		readonly widthsDiffer: (formula: string, columns: number, headings: number) => string;
		readonly noCustomerColumn: (formula: string, headings: string) => string;
		readonly empty: (formula: string) => string;
		readonly settings: (formula: string) => string;
		readonly noHeadingsGiven: (formula: string) => string;
		readonly badTier: (formula: string, found: string) => string;
	};
}
