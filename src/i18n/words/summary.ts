import type { LeftOutReason } from "../../table/reading.ts";
import type { Persona } from "../../tiering/persona.ts";
import type { ValueBy } from "../../tiering/policy.ts";
import type { Call } from "../../tiering/summary/calls.ts";
import type { Diagnosis, DiagnosisKind } from "../../tiering/summary/diagnosis/diagnosis.ts";
import type { DiagnosisLevel } from "../../tiering/summary/diagnosis/diagnosisLevel.ts";
import type { WhatWouldBe } from "../../tiering/summary/whatWouldBe.ts";
import type { Figures } from "../figures.ts";
import type { ProfitKind } from "../profitKind.ts";

/** Texts of the server only: in cells, in the menu, in replies to the page. */
export interface ServerSummaryWords {
	readonly summary: SummaryWords;
	/** The diagnoses of the list. */
	readonly diagnosis: DiagnosisWords;
	/** The moves between tiers. */
	readonly movement: MovementWords;
	/** The whale curve: the profit that some customers earn, and others take back. */
	readonly whale: WhaleWords;
}

/** Figures of a customer to call; null: unknown. */
interface CallFigures {
	/** An amount of profit or, if `isProfit` is not set, of revenue. */
	readonly amount: number | null;
	readonly isProfit: boolean;
	readonly share: Call["share"];
	readonly hours: number | null;
}

/** The summary tab. */
interface SummaryWords {
	readonly tab: string;
	readonly title: string;
	readonly of: (list: string) => string;
	/** The source of the figures. `known`: known share of the weights. `by`: who tiered the customers; null or "": unknown. */
	readonly about: (list: string, customers: number, known: string, day: string, by: string | null) => string;
	/** How many net profits are assumed. `margin`: the usual one. */
	readonly assumed: (customers: number, all: number, margin: string) => string;
	/** Used if no customer has a tier. */
	readonly nobodyPlaced: (customers: number) => string;
	/** Used if no diagnosis applies. `told`: how many of `all` could be decided. */
	readonly nothingFound: (told: number, all: number) => string;
	/** The headings of the parts. */
	readonly parts: Readonly<
		Record<
			"tiers" | "personas" | "diagnoses" | "whale" | "whatIf" | "effort" | "first" | "moved" | "reading",
			string
		>
	>;
	/** The headings of the table of tiers. The table of personas replaces the first two. */
	readonly headings: (profit: ProfitKind) => readonly string[];
	/** In brackets, behind a number of customers or what is said of them: how many of these have their tier for now. Of one customer: "for now". */
	readonly forNow: (provisional: number, customers: number) => string;
	/** The heading of the number of provisional tiers, in a formula. */
	readonly ofTheseForNow: string;
	readonly all: string;
	/** For an unknown amount. */
	readonly unknown: string;
	readonly adds: (customers: number, revenue: string, netProfit: string, profit: ProfitKind) => string;
	readonly addsNot: (customers: number, revenue: string, netProfit: string, profit: ProfitKind) => string;
	readonly unknownMoney: (revenue: number, netProfit: number, profit: ProfitKind) => string;
	/** How many customers have their tier for now. `lacks`: what is not known of them; `counts`: how many in which tier. */
	readonly provisional: (customers: number, all: number, lacks: string, counts: string) => string;
	/** Customers who have stopped buying. `before`: their revenue of the period before; null: known for none of them. */
	readonly lapsed: (customers: number, all: number, before: string | null) => string;
	readonly valueBy: (measure: ValueBy, profit: ProfitKind) => string;
	/** A gate that a person has switched off. */
	readonly offByHand: (gate: string) => string;
	readonly personas: {
		readonly headings: readonly [string, string];
		/** A description, shown after the name. */
		readonly meaning: Readonly<Record<Persona | "none", string>>;
		readonly none: string;
	};
	readonly whatIf: {
		readonly headings: Readonly<Record<"hours" | "change", string>>;
		readonly lines: Readonly<Record<keyof WhatWouldBe, string>>;
		readonly estimate: string;
		/** Used if no figure is known. */
		readonly nothing: string;
	};
	readonly chart: {
		/** The label of a tier, with its shares of all customers and of the profit. */
		readonly tiers: (tier: string, customers: string, netProfit: string, profit: ProfitKind) => string;
		/** The title of the axis of shares. */
		readonly share: string;
	};
	/** Shares of the whole effort. `over`: percentage points too much; negative: too little; 0: right. */
	readonly effort: (now: string, advice: string, over: number) => string;
	readonly first: {
		/** `by`: the amount behind the reasons; null: none is known. `forNow`: every tier stands for now only. */
		readonly headings: (
			by: ProfitKind | "revenue" | null,
			forNow: boolean,
		) => readonly [string, string, string];
		readonly lapsed: string;
		/** Behind the name of a customer who has stopped buying: what they bought before. */
		readonly bought: (money: string) => string;
		readonly overdue: string;
		readonly plans: (count: number) => string;
		/** What to do first about a good customer who buys less. */
		readonly askWhyLess: string;
		/** What is known of a customer to call; "" if nothing is. `share`: of the whole list; null: not worth saying. */
		readonly stands: (known: CallFigures, figures: Figures) => string;
		/** What to find out first. */
		readonly findOut: (question: string) => string;
		/** They buy less than before. `lost`: by how much; null: unknown. `part`: 0.25 is a quarter less. */
		readonly buysLess: (lost: string | null, part: string) => string;
	};
	/** Moves from one tier to another. */
	readonly moved: {
		readonly headings: readonly [since: (day: string) => string, customers: string, who: string];
		/** `told`: from needs facts to a tier; `untold`: from a tier to needs facts. */
		readonly ways: Readonly<Record<"up" | "down" | "told" | "untold", string>>;
		readonly customers: (count: number) => string;
		readonly policy: string;
		readonly policyOn: (day: string) => string;
		/** The same, where the tier model itself is a new one. */
		readonly modelOn: (day: string) => string;
	};
	readonly unread: (cells: number, list: string) => string;
	readonly more: (count: number) => string;
	readonly leftOut: (rows: number, list: string) => string;
	/** One of the rows left out. `found`: its first cell; `why`: one of {@link leftOutAs}. */
	readonly leftOutRow: (row: number, found: string, why: string) => string;
	/** What a row is that is no customer. */
	readonly leftOutAs: Readonly<Record<LeftOutReason, string>>;
	/** "2 totals". */
	readonly leftOutRows: (rows: number, why: LeftOutReason) => string;
	/** Below the headline; `part`: the heading of the part that lists the doubts. */
	readonly inDoubt: (doubts: number, part: string) => string;
	/** In that part, where every cell could be read. */
	readonly doubts: (doubts: number, list: string) => string;
	/** The add-on's last line. */
	readonly end: string;
}

interface DiagnosisWords {
	/** Short enough for one line of a column. A yes is a finding. */
	readonly questions: Readonly<Record<DiagnosisKind, string>>;
	/** How good or bad the answer is, in a word. No two are alike: they decide the colour. */
	readonly levels: Readonly<Record<DiagnosisLevel, string>>;
	/** Followed by a colon. */
	readonly verdicts: Readonly<Record<"yes" | "no" | "unknown", string>>;
	/** A finding that rests on profits at the usual margin. */
	readonly atUsualMargin: (finding: string) => string;
	/** A clause that follows the verdict: the finding with its limit in brackets at the end, or what is missing. */
	readonly found: {
		readonly [Kind in DiagnosisKind]: (
			diagnosis: Diagnosis & { readonly kind: Kind },
			figures: Figures,
		) => string;
	};
}

/** Moves between tiers from one day to another. */
interface MovementWords {
	/** The corner of the table: rows are placements on the first day, columns on the last. */
	readonly corner: (from: string, to: string) => string;
	/** The row of customers who were not in the history on the first day. */
	readonly unseen: string;
	/** The heading of the last column: moves that a change of settings had a part in. */
	readonly byPolicy: string;
	/** The heading of the part of the summary. */
	readonly part: (from: string, to: string) => string;
	/** `up`, `down`: moves that settings had no part in. `byPolicy`: the others. `to`: null for today. */
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
		/** The first day typed is not a date, or not before the last one. `used`: the day used instead. */
		readonly badFrom: (found: string, to: string, used: string) => string;
		/** The last day typed is not a date, or not after the first day of the history. */
		readonly badTo: (found: string, first: string, used: string) => string;
	};
	/** Explains which customers are counted. */
	readonly counted: string;
	/** The titles of the chart's axes. */
	readonly axes: { readonly x: string; readonly y: string };
	readonly problem: {
		readonly noHistory: (formula: string, found: string) => string;
		readonly noTiers: (formula: string) => string;
		readonly badDay: Readonly<Record<"from" | "to", (formula: string, found: string) => string>>;
		readonly wrongOrder: (formula: string, from: string, to: string) => string;
	};
}

/** The whale curve: cumulative net profit, from the most profitable customer on. */
interface WhaleWords {
	/** The number of customers, their share, the net profit of the last one, that of all so far, and its share. */
	readonly headings: (profit: ProfitKind) => readonly [string, string, string, string, string];
	/** On the summary: the heading over the share of customers, and the text beside it. */
	readonly parts: readonly [string, string];
	/** `earn`: customers with a profit; `cost`: with a loss. Each with their share of all customers and the amount. */
	readonly found: (
		earn: { readonly customers: number; readonly share: string; readonly money: string },
		cost: { readonly customers: number; readonly share: string; readonly money: string },
	) => string;
	readonly columns: (count: number) => string;
	readonly noProfits: (formula: string, found: string) => string;
}
