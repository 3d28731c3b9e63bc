import type { ReferralMeasure } from "../../tiering/referral/referralMeasures.ts";

/** The columns of the referral tree whose headings are used nowhere else. */
type OwnColumn = "level" | "referred" | "value" | "cameAnyway";

/** Texts of both the server and the page. */
export interface SharedReferralWords {
	/** Names and sums of the referral tree. */
	readonly tree: {
		readonly adds: (credits: string, values: string) => string;
		readonly addsNot: (credits: string, values: string) => string;
		readonly quoted: (name: string) => string;
	};
	/** Referrals between customers. */
	readonly referral: {
		/** Headings of columns. */
		readonly headings: Readonly<Record<ReferralMeasure, string>>;
	};
}

/** Texts of the server only: in cells, in the menu, in replies to the page. */
export interface ServerReferralWords {
	/** The tab of who referred whom. */
	readonly tree: {
		/** The name of the tab, and the text of its first cell. */
		readonly tab: string;
		readonly title: string;
		/** Explains the columns, one text for each row; `share`: the part that is passed on, in per cent. */
		readonly explained: (share: string) => readonly string[];
		/** `last`: the letter of the add-on's last column. */
		readonly ours: (last: string) => string;
		readonly headings: Readonly<Record<OwnColumn, string>>;
		/** The text for a customer who would have come anyway. */
		readonly yes: string;
		/** Labels of the totals. */
		readonly all: (customers: number) => string;
		readonly inTrees: (customers: number, trees: number) => string;
		readonly inNoTree: (customers: number) => string;
		/** `customers`: those whose worth is unknown. */
		readonly unknown: (customers: number) => string;
		readonly nobody: string;
		/** Explains that only the largest groups of rows, `groups` out of `of`, can be folded. */
		readonly folded: (groups: number, of: number) => string;
		readonly sources: string;
		readonly problems: string;
		/** Ends a list of cells. */
		readonly more: (count: number) => string;
		readonly problem: {
			readonly self: (cell: string, name: string) => string;
			/** `names`: each was referred by the next one. `cell`: that of `cut`, whose link to `by` is left out. */
			readonly ring: (names: string, cell: string, cut: string, by: string) => string;
			readonly ambiguous: (cells: string, name: string, rows: string) => string;
			/** `meant`: one or several names, quoted. */
			readonly near: (cells: string, name: string, meant: string) => string;
		};
		/** Between the last two names that may be meant. */
		readonly or: string;
		readonly noColumn: (tab: string) => string;
		readonly built: (tab: string, customers: number, trees: number) => string;
		readonly builtEmpty: (tab: string) => string;
		/** `names`: those that nearly match a customer's. */
		readonly toLookAt: (names: number) => string;
	};
	/** Referrals between customers. */
	readonly referral: {
		/** The words to type for the measures, in lower case. */
		readonly measures: Readonly<Record<ReferralMeasure, string>>;
		/** Describes an argument that has several columns. */
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

/** Texts of the sidebar's page only. */
export interface PageReferralWords {
	/** The view of who referred whom. */
	readonly tree: {
		readonly view: {
			readonly heading: string;
			readonly referred: (customers: number) => string;
			/** The list has no column of who referred whom. */
			readonly noColumn: string;
			readonly open: string;
			readonly again: string;
			readonly near: (names: number) => string;
			/** Above the customers who were referred by a name that is not a customer's. */
			readonly isNobody: (found: string) => string;
			/** A customer and their row. */
			readonly inRow: (customer: string, row: number) => string;
			readonly itIs: (customer: string) => string;
			readonly leave: string;
			readonly left: (found: string) => string;
			/** The result: the name found, the customer it was replaced by, and in the rows of how many customers. */
			readonly mended: (found: string, meant: string, customers: number) => string;
			readonly takeBack: string;
			readonly takenBack: (found: string, customers: number) => string;
			readonly referrers: string;
			readonly sources: string;
			readonly nobody: string;
			readonly columns: Readonly<Record<"customer" | "source" | "referred" | "value", string>>;
			/** For an unknown worth. */
			readonly unknown: string;
			/** How many of those referred came directly. */
			readonly directly: (customers: number) => string;
			/** Shown if only the largest are listed. */
			readonly largest: (listed: number, of: number) => string;
		};
	};
}
