/** Who moved from which tier to which between two days. */
export interface MovementWords {
	/** Over the table of it: a row for each place on the first day, a column for each on the last. */
	readonly corner: (from: string, to: string) => string;
	/** The row of those who were not in the history yet. */
	readonly unseen: string;
	/** The last column: in whose move a change of settings had a part. */
	readonly byPolicy: string;
	/** Above the part of the summary. */
	readonly part: (from: string, to: string) => string;
	/** How many moved on their own, and how many where the settings had a part in it. `to` is null where it is today. */
	readonly found: (
		counts: Readonly<Record<"up" | "down" | "byPolicy", number>>,
		from: string,
		to: string | null,
	) => string;
	/** Beside the cells of the two days. */
	readonly days: {
		readonly from: string;
		readonly to: string;
		readonly hint: string;
		/** What was typed as the first day is no date, or not before the last one; `used`: the day that stands in for it. */
		readonly badFrom: (found: string, to: string, used: string) => string;
		/** What was typed as the last day is no date, or not after the first day of the history. */
		readonly badTo: (found: string, first: string, used: string) => string;
	};
	/** Who is counted. */
	readonly counted: string;
	/** Along the axes of the chart. */
	readonly axes: { readonly x: string; readonly y: string };
	readonly problem: {
		readonly noHistory: (formula: string, found: string) => string;
		readonly noTiers: (formula: string) => string;
		readonly badDay: Readonly<Record<"from" | "to", (formula: string, found: string) => string>>;
		readonly wrongOrder: (formula: string, from: string, to: string) => string;
	};
}
