import type { ListQuestion } from "../../tiering/listQuestion.ts";
import type { Tier } from "../../tiering/tier.ts";

/** Texts of both the server and the page. */
export interface SharedSidebarWords {
	/** The check of somebody who is not a customer yet. */
	readonly newCustomer: {
		readonly sixMonths: {
			/** `chance` of staying, or its range, in per cent. */
			readonly likely: (chance: string) => string;
			readonly either: (chance: string) => string;
			readonly atRisk: (chance: string) => string;
			readonly unknown: Readonly<Record<"money" | "owner", string>>;
		};
	};
	readonly sidebar: {
		readonly title: string;
		readonly more: (count: number) => string;
	};
}

/** Texts of the server only: in cells, in the menu, in replies to the page. */
export interface ServerSidebarWords {
	readonly sidebar: {
		readonly home: {
			readonly noSummary: string;
		};
		readonly whatIf: {
			readonly refused: (label: string) => string;
		};
	};
}

/** Texts of the sidebar's page only. */
export interface PageSidebarWords {
	readonly sidebar: {
		readonly home: {
			/** `count`: customers that were never reviewed, or not lately. */
			readonly unreviewed: (count: number) => string;
			readonly newCustomer: string;
			readonly several: string;
			readonly welcome: string;
			/** The legend of a provisional tier. */
			readonly provisional: string;
			/** The buttons that lead to where a question about the whole list is answered. */
			readonly answers: Readonly<Record<ListQuestion, string>>;
			/** The buttons that open tabs. */
			readonly tabs: Readonly<Record<"label" | "summary" | "playbook" | "tree", string>>;
			readonly overdue: (plans: number) => string;
		};
		readonly customers: (count: number) => string;
		readonly known: (share: string) => string;
		readonly tierNow: string;
		readonly working: string;
		readonly loading: string;
		readonly tryAgain: string;
		readonly failed: string;
		readonly accounts: string;
		readonly noticed: (count: number) => string;
		/** Whether rows are one customer. */
		readonly same: {
			readonly answers: Readonly<Record<"one" | "different" | "undecided", string>>;
			/** The list of decisions: its heading, and each of them. @param names joined by " = ". */
			readonly decisions: string;
			readonly one: (names: string) => string;
			readonly different: (names: string) => string;
		};
		readonly setUp: {
			readonly link: string;
			readonly heading: string;
			readonly tab: string;
			readonly headingRow: string;
			readonly asFound: string;
			readonly row: (row: number, text: string) => string;
			/** `as`: what the rows left out are, with their numbers. */
			readonly found: (customers: number, leftOut: number, as: string) => string;
			readonly facts: string;
			readonly notThere: string;
			readonly column: (column: string, heading: string) => string;
			readonly sample: (found: string, understood: string) => string;
			readonly suggested: (column: string, heading: string) => string;
			readonly accept: string;
			readonly sure: string;
			readonly fairlySure: string;
			readonly unsure: string;
			readonly chosen: string;
			readonly unused: (columns: number) => string;
			readonly notUsed: string;
			readonly margin: string;
			readonly marginHelp: string;
			readonly hourlyCost: string;
			readonly hourlyCostHelp: string;
			readonly currency: string;
			readonly currencyHelp: string;
			/** The choice of no currency in particular. @param currency the one that is used then. */
			readonly currencyAsFound: (currency: string) => string;
			/** "": amounts that show none. */
			readonly currencyFound: (currency: string, customers: number) => string;
			readonly use: string;
			readonly badNumber: (label: string) => string;
			readonly badRange: (label: string, least: string, most: string) => string;
		};
		readonly whatIf: {
			readonly link: string;
			readonly heading: string;
			readonly intro: string;
			readonly weights: string;
			readonly thresholds: string;
			readonly limits: string;
			readonly ownNumber: (weight: string) => string;
			readonly ofWhole: (share: string) => string;
			readonly nobody: string;
			readonly moved: (customers: number) => string;
			readonly move: (customer: string, from: string, to: string) => string;
			readonly now: string;
			readonly after: string;
			/** How many tiers are provisional. */
			readonly provisional: (now: number, after: number) => string;
			readonly apply: string;
			readonly discard: string;
			readonly reckoning: string;
		};
		readonly back: string;
		readonly goTo: (cell: string) => string;
		readonly tiersHeading: string;
	};
	/** The first run. */
	readonly begin: BeginWords;
	/** The check of somebody who is not a customer yet. */
	readonly newCustomer: NewCustomerWords;
}

interface BeginWords {
	readonly heading: string;
	readonly step: (step: number, steps: number) => string;
	readonly next: string;
	readonly have: {
		readonly heading: string;
		readonly customers: (customers: number, tab: string) => string;
		/** `as`: what they are, with their numbers. */
		readonly leftOut: (rows: number, as: string) => string;
		readonly found: (facts: string) => string;
		readonly missing: (facts: string) => string;
		/** A fact, and the letter of the column that it may be in. */
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

interface NewCustomerWords {
	readonly heading: string;
	readonly intro: string;
	readonly name: string;
	readonly noName: string;
	readonly listed: (name: string) => string;
	readonly questions: string;
	readonly figures: string;
	readonly figuresHelp: string;
	readonly revenue: string;
	readonly profit: string;
	readonly discount: string;
	/** `share`: the known share of the weights. */
	readonly basedOn: (share: string) => string;
	/** Followed by the next question. */
	readonly askNext: string;
	readonly sixMonths: {
		readonly nothing: string;
	};
	/** Warns about a customer in Tier 3 or 4; `have`: how many customers that tier has. */
	readonly oneMore: (tier: Tier, have: number) => string;
	readonly add: string;
	readonly added: (name: string) => string;
	readonly another: string;
}
