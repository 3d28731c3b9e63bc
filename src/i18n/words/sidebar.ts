import type { AnswerFact } from "../../tiering/facts.ts";
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
		/** The places of the bar. The menu has the same words. */
		readonly places: Readonly<Record<"overview" | "review" | "plan" | "more", string>>;
		/** The views and tabs that both the menu and the sidebar lead to. */
		readonly links: Readonly<
			Record<
				| "board"
				| "summary"
				| "playbook"
				| "tree"
				| "history"
				| "settings"
				| "newCustomer"
				| "whatIf"
				| "setUp"
				| "share"
				| "help",
				string
			>
		>;
	};
}

/** Texts of the server only: in cells, in the menu, in replies to the page. */
export interface ServerSidebarWords {
	readonly keepInView: Readonly<Record<"bothStay" | "headingsStay" | "nothing", string>>;
	/** A list without headings. */
	readonly firstLook: {
		/** The heading of a column that is not known. */
		readonly column: (letter: string) => string;
		readonly added: string;
		readonly hasHeadings: string;
		/** The columns are others than those that were shown. */
		readonly changed: string;
	};
	readonly sidebar: {
		readonly home: {
			/** @param tier the menu item that makes the tab. */
			readonly noTab: (tab: string, tier: string) => string;
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
			/** The first sidebar in a file. */
			readonly welcome: (customers: number) => string;
			/** `when`: a time or a day. */
			readonly stale: (when: string, customers: number) => string;
			/** The legend of a provisional tier. */
			readonly provisional: string;
			/** The buttons that lead to where a question about the whole list is answered. */
			readonly answers: Readonly<Record<ListQuestion, string>>;
			/** The offer to keep names and headings in view; of the headings alone where the names are far to the right. */
			readonly viewOffer: {
				readonly why: string;
				readonly both: string;
				readonly headings: string;
				readonly farNames: (column: string) => string;
			};
			readonly overdue: (plans: number) => string;
			/** Notices about tiers set by hand that have ended or soon will. */
			readonly overrides: (count: number) => string;
		};
		/** The search for a customer by name. */
		readonly find: {
			readonly label: string;
			/** The list of names that fit. */
			readonly matches: string;
			readonly found: (count: number) => string;
			readonly nobody: (typed: string) => string;
		};
		/** The customers of a tier. */
		readonly tierList: {
			readonly help: string;
			readonly showMore: (count: number) => string;
			readonly nobody: string;
		};
		readonly plan: {
			readonly heading: string;
			readonly calls: string;
			readonly callsHelp: string;
			readonly noCalls: string;
			readonly open: string;
			readonly noPlans: string;
			readonly due: (day: string) => string;
			readonly overdue: (day: string) => string;
			readonly byHand: string;
			/** Before the first run. */
			readonly first: string;
		};
		readonly moreView: {
			readonly customers: string;
			readonly several: string;
			readonly tabs: string;
			readonly list: string;
		};
		readonly help: {
			readonly places: Readonly<Record<"overview" | "review" | "plan" | "more", string>>;
			readonly tiers: string;
			readonly safe: string;
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
			readonly paymentTerms: string;
			paymentTermsHelp(heading: string): string;
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
			readonly heading: string;
			readonly intro: string;
			readonly weights: string;
			readonly thresholds: string;
			readonly limits: string;
			readonly ownNumber: (weight: string) => string;
			readonly ofWhole: (share: string) => string;
			/** What switching off one weight alone would do. */
			readonly movesIfOff: (customers: number) => string;
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
		readonly none: (tab: string) => string;
		readonly putRight: string;
	};
	readonly ask: BeginQuestions;
	/** What the tiers would be now. */
	readonly look: {
		readonly heading: string;
		readonly largest: (names: readonly string[], share: string) => string;
	};
	readonly want: {
		readonly label: string;
		readonly help: string;
	};
	readonly start: {
		readonly heading: string;
		readonly what: (customers: number) => string;
		readonly go: string;
	};
	/** After the first run. */
	readonly done: Readonly<Record<"heading" | "why" | "questions" | "overview", string>>;
}

/** The questions before the first run, and their buttons. */
interface BeginQuestions {
	/** By what a column most likely is. */
	readonly is: Readonly<Record<AskedFact, string>>;
	readonly column: (letter: string, heading: string) => string;
	readonly yes: string;
	/** Other answers than the likeliest. */
	readonly instead: Readonly<Record<Exclude<AskedFact, "customer" | "revenue">, string>>;
	readonly no: string;
	readonly headings: string;
	readonly headingsHelp: string;
	readonly putThere: string;
	readonly leaveBare: string;
	readonly terms: string;
	readonly termsHelp: string;
	readonly days: (days: number) => string;
	readonly margin: string;
	readonly marginHelp: string;
	readonly hour: string;
	readonly hourHelp: string;
	/** Above the field for a number that no button has. */
	readonly own: Readonly<Record<"percent" | "hour" | "days", string>>;
	readonly use: string;
	readonly dontKnow: string;
	readonly again: string;
	readonly done: string;
}

/** What a column may be asked about. */
export type AskedFact = "customer" | "revenue" | "profit" | "cost" | "previousRevenue";

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
	readonly hours: string;
	readonly daysLate: string;
	/** A customer of nearly the same name; the row is counted from 1. */
	readonly near: (name: string, row: number) => string;
	/** The questions of the review, in the future tense. */
	readonly asked: Readonly<Record<AnswerFact, string>>;
	/** The answers about negotiating, in the future tense; the others do not depend on it. */
	readonly negotiations: readonly [string, string, string, string, string];
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
