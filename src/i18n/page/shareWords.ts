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
		readonly button: string;
		/** Asked before it is done: it cannot be undone by us. */
		readonly sure: (formulas: number) => string;
		readonly confirm: (formulas: number) => string;
		readonly cancel: string;
	};
	readonly protection: {
		readonly heading: string;
		readonly what: string;
		readonly off: string;
	};
}
