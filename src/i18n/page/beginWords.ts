/** What the user reads: see the field `begin` of {@link Words}. */
export interface BeginWords {
	readonly heading: string;
	readonly step: (step: number, steps: number) => string;
	readonly next: string;
	readonly have: {
		readonly heading: string;
		readonly customers: (customers: number, tab: string) => string;
		readonly leftOut: (rows: number) => string;
		readonly found: (facts: string) => string;
		readonly missing: (facts: string) => string;
		/** A fact, and the column that it may be in. */
		readonly perhaps: (fact: string, column: string) => string;
		readonly unknown: string;
		readonly complete: string;
		readonly none: (tab: string) => string;
		readonly putRight: string;
	};
	readonly want: {
		readonly heading: string;
		readonly label: string;
		readonly help: string;
	};
	readonly start: {
		readonly heading: string;
		readonly what: (customers: number) => string;
		readonly card: string;
		readonly go: string;
	};
}
