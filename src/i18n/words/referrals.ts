import type { ReferralMeasure } from "../../tiering/referral/referralMeasures.ts";

/** The columns of the referral tree that nothing else has a heading for. */
type OwnColumn = "level" | "referred" | "value" | "cameAnyway";

/** Said by the server and by the page. */
export interface SharedReferralWords {
	/** The names and the sums in the referral tree. */
	readonly tree: {
		readonly adds: (credits: string, values: string) => string;
		readonly addsNot: (credits: string, values: string) => string;
		readonly quoted: (name: string) => string;
	};
	/** Referrals between customers. */
	readonly referral: {
		/** Over a column of it. */
		readonly headings: Readonly<Record<ReferralMeasure, string>>;
	};
}

/** Said by the server only: in cells, in the menu, in its replies. */
export interface ServerReferralWords {
	/** The tab of who brought whom. */
	readonly tree: {
		/** The name of the tab, and what stands in its first cell. */
		readonly tab: string;
		readonly title: string;
		/** The meaning of the columns, a sentence or two to a row; `share` is passed on. */
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
		/** Only the largest of so many groups of rows can be folded. */
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
	};
	/** Referrals between customers. */
	readonly referral: {
		/** The word to type for a measure, in lower case. */
		readonly measures: Readonly<Record<ReferralMeasure, string>>;
		/** So many columns, as what a formula got. */
		readonly columns: (count: number) => string;
		readonly problem: {
			readonly column: Readonly<
				Record<"customers" | "referredBy" | "values", (formula: string, found: string) => string>
			>;
			readonly lengthsDiffer: (formula: string, rows: readonly number[]) => string;
			readonly badMeasure: (formula: string, found: string) => string;
			readonly badPassUp: (formula: string, found: string) => string;
		};
	};
}

/** Said by the sidebar's page only. */
export interface PageReferralWords {
	/** The view of who brought whom. */
	readonly tree: {
		readonly view: {
			readonly heading: string;
			readonly referred: (customers: number) => string;
			/** No column says who referred whom. */
			readonly noColumn: string;
			readonly open: string;
			readonly again: string;
			readonly near: (names: number) => string;
			/** Before the customers referred by a name that is no customer's. */
			readonly isNobody: (found: string) => string;
			/** A customer and the row they stand in. */
			readonly inRow: (customer: string, row: number) => string;
			readonly itIs: (customer: string) => string;
			readonly leave: string;
			readonly left: (found: string) => string;
			/** The outcome: the name that was found, the customer it means, and for how many customers it was corrected. */
			readonly mended: (found: string, meant: string, customers: number) => string;
			readonly takeBack: string;
			readonly takenBack: (found: string, customers: number) => string;
			readonly referrers: string;
			readonly sources: string;
			readonly nobody: string;
			readonly columns: Readonly<Record<"customer" | "source" | "referred" | "value", string>>;
			/** For a worth that nobody knows. */
			readonly unknown: string;
			/** How many of them came directly. */
			readonly directly: (customers: number) => string;
			/** So many of them are listed. */
			readonly largest: (listed: number, of: number) => string;
		};
	};
}
