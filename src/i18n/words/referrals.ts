/** The columns of the referral tree that nothing else has a heading for. */
type OwnColumn = "level" | "referred" | "value" | "cameAnyway";

/** The tab of who brought whom: see the field `tree` of {@link Words}. */
export interface TreeWords {
	/** The name of the tab, and what stands in its first cell. */
	readonly tab: string;
	readonly title: string;
	/** What the columns mean, a sentence or two to a row; `share` is what is passed on. */
	readonly explained: (share: string) => readonly string[];
	/** `last`: the last of our columns. */
	readonly ours: (last: string) => string;
	readonly headings: Readonly<Record<OwnColumn, string>>;
	/** In the column of those who would have come anyway. */
	readonly yes: string;
	/** The lines that add up. */
	readonly all: (customers: number) => string;
	readonly inTrees: (customers: number, trees: number) => string;
	readonly inNoTree: (customers: number) => string;
	/** How many customers of whom it is not known what they are worth. */
	readonly unknown: (customers: number) => string;
	readonly nobody: string;
	/** Of so many groups of rows only the largest can be folded. */
	readonly folded: (groups: number, of: number) => string;
	readonly sources: string;
	readonly problems: string;
	/** Cells that have something in common. */
	readonly more: (count: number) => string;
	readonly problem: {
		readonly self: (cell: string, name: string) => string;
		/** Each was referred by the next. `cell`: that of `cut`, whose link to `by` is left out. */
		readonly ring: (names: string, cell: string, cut: string, by: string) => string;
		readonly ambiguous: (cells: string, name: string, rows: string) => string;
		/** `meant`: one or several names, quoted. */
		readonly near: (cells: string, name: string, meant: string) => string;
	};
	/** Between the names that one of them is meant by. */
	readonly or: string;
	readonly noColumn: (tab: string) => string;
	readonly built: (tab: string, customers: number, trees: number) => string;
	readonly builtEmpty: (tab: string) => string;
	/** How many names may mean a customer. */
	readonly toLookAt: (names: number) => string;
}
