import type { CriterionKey } from "../../tiering/measures.ts";
import type { Limits, OutlookLimits, PersonaLimits, Policy } from "../../tiering/policy.ts";

/** Said by the server and by the page. */
export interface SharedWorkbookWords {
	readonly settings: {
		/** In lower case. */
		readonly weights: Readonly<Record<"off" | "low" | "normal" | "high", string>>;
	};
}

/** Said by the server only: in cells, in the menu, in its replies. */
export interface ServerWorkbookWords {
	readonly settings: SettingsWords;
	readonly menu: Readonly<
		Record<
			"tier" | "sidebar" | "playbook" | "tree" | "share" | "undo" | "link" | "restore" | "remove",
			string
		>
	>;
	readonly tiered: (customers: number, counts: string, summaryTab: string) => string;
	readonly problem: ProblemWords;
}

/** The words of the settings tab. */
export interface SettingsWords {
	readonly tab: string;
	readonly title: string;
	readonly intro: string;
	/** Over the columns of the criteria, left to right; the last is over the keys. */
	readonly headings: readonly string[];
	readonly key: string;
	readonly sections: Readonly<
		Record<
			"general" | "criteria" | "thresholds" | "limits" | "persona" | "outlook" | "effort" | "columns",
			string
		>
	>;
	readonly groups: Readonly<
		Record<"profitability" | "money" | "ease" | "owner" | "wallet" | "referrals", string>
	>;
	readonly general: Readonly<
		Record<
			"language" | "reviewDate" | "hourlyCost" | "assumedMargin" | "passUp" | "headings" | "idealCustomer",
			string
		>
	>;
	readonly criteria: Readonly<Record<CriterionKey, string>>;
	readonly uncalibrated: string;
	readonly thresholds: Readonly<Record<keyof Policy["thresholds"], string>>;
	readonly limits: Readonly<Record<keyof Limits, string>>;
	readonly persona: Readonly<Record<keyof PersonaLimits, string>>;
	readonly outlook: Readonly<Record<keyof OutlookLimits, string>>;
	/** The language is that of the spreadsheet. */
	readonly asSpreadsheet: string;
	/** A column of the user's that is left alone. */
	readonly notUsed: string;
	readonly problem: Readonly<
		Record<
			"notANumber" | "outOfBounds" | "wrongOrder" | "unknownWord",
			(tab: string, cell: string, found: string) => string
		>
	>;
	readonly saved: string;
	readonly restored: (tab: string) => string;
	readonly linked: (formulas: number, tab: string) => string;
	readonly nothingToLink: string;
}

/** Problems: say what is wrong, where, what was found there, what to do, and what stays unchanged. */
interface ProblemWords {
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
