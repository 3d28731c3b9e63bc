import type { Persona } from "../../tiering/persona.ts";
import type { Diagnosis, DiagnosisKind } from "../../tiering/summary/diagnosis/diagnosis.ts";
import type { WhatWouldBe } from "../../tiering/summary/whatWouldBe.ts";
import type { Figures } from "../figures.ts";

/** Said by the server only: in cells, in the menu, in its replies. */
export interface ServerSummaryWords {
	readonly summary: SummaryWords;
	/** Diagnoses of the list. */
	readonly diagnosis: DiagnosisWords;
	/** From which tier to which customers move. */
	readonly movement: MovementWords;
	/** The profit that some customers earn us, and others take back. */
	readonly whale: WhaleWords;
}

/** The summary tab. */
interface SummaryWords {
	readonly tab: string;
	readonly title: string;
	readonly of: (list: string) => string;
	/**
	 * The source of the figures: the list, how many customers, how much of what counts is known, the day. `by`: whoever tiered them; null
	 * or "" for nobody known.
	 */
	readonly about: (list: string, customers: number, known: string, day: string, by: string | null) => string;
	/** For a list in which nobody has a tier. */
	readonly nobodyPlaced: (customers: number) => string;
	/** For a list that no diagnosis applies to: how many of how many could be told. */
	readonly nothingFound: (told: number, all: number) => string;
	/** Above each part. */
	readonly parts: Readonly<
		Record<
			"tiers" | "personas" | "diagnoses" | "whale" | "whatIf" | "effort" | "first" | "moved" | "reading",
			string
		>
	>;
	/** The table of tiers; that of personas has other words for the first two. */
	readonly headings: readonly string[];
	readonly all: string;
	/** An amount of which nothing is known. */
	readonly unknown: string;
	readonly adds: (customers: number, revenue: string, netProfit: string) => string;
	readonly addsNot: (customers: number, revenue: string, netProfit: string) => string;
	readonly unknownMoney: (revenue: number, netProfit: number) => string;
	readonly personas: {
		readonly headings: readonly [string, string];
		/** A description, after their name. */
		readonly meaning: Readonly<Record<Persona | "none", string>>;
		readonly none: string;
	};
	readonly whatIf: {
		readonly headings: Readonly<Record<"netProfit" | "hours" | "change", string>>;
		readonly lines: Readonly<Record<keyof WhatWouldBe, string>>;
		readonly estimate: string;
		/** For a list without a known figure. */
		readonly nothing: string;
	};
	readonly chart: {
		/** A tier by its name, and its shares of all customers and of the net profit. */
		readonly tiers: (tier: string, customers: string, netProfit: string) => string;
		/** Along the axis of shares. */
		readonly share: string;
	};
	/** Shares of the whole effort; `over`: how many points too much, in words' own sign; 0: just right. */
	readonly effort: (now: string, advice: string, over: number) => string;
	readonly first: {
		readonly headings: readonly [string, string, string];
		readonly overdue: string;
		readonly plans: (count: number) => string;
		/** The worth of all customers they brought. */
		readonly brought: (money: string) => string;
	};
	/** Moves from one tier to another. */
	readonly moved: {
		readonly headings: readonly [since: (day: string) => string, customers: string, who: string];
		/** `told`: needed facts and has a tier now; `untold`: the other way round. */
		readonly ways: Readonly<Record<"up" | "down" | "told" | "untold", string>>;
		readonly customers: (count: number) => string;
		readonly policy: string;
		readonly policyOn: (day: string) => string;
	};
	readonly unread: (cells: number, list: string) => string;
	readonly more: (count: number) => string;
	readonly leftOut: (rows: number, list: string) => string;
	/** Below all that is ours. */
	readonly end: string;
}

interface DiagnosisWords {
	/** Before a question mark. */
	readonly names: Readonly<Record<DiagnosisKind, string>>;
	/** Before a colon. */
	readonly verdicts: Readonly<Record<"yes" | "no" | "unknown", string>>;
	/** The finding and its limit, or what is missing to tell; a clause that follows the verdict. */
	readonly found: {
		readonly [Kind in DiagnosisKind]: (
			diagnosis: Diagnosis & { readonly kind: Kind },
			figures: Figures,
		) => string;
	};
}

/** Moves between tiers from one day to another. */
interface MovementWords {
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
		/** The first day typed is no date, or not before the last one; `used`: the day that stands in for it. */
		readonly badFrom: (found: string, to: string, used: string) => string;
		/** The last day typed is no date, or not after the first day of the history. */
		readonly badTo: (found: string, first: string, used: string) => string;
	};
	/** The customers counted. */
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

/** The whale curve: customers from the most profitable on, and what they add up to. */
interface WhaleWords {
	/** How many customers, their share; what the last of them earned; what all of them did, and its share. */
	readonly headings: readonly [string, string, string, string, string];
	/** On the summary, over the share of customers and beside it. */
	readonly parts: readonly [string, string];
	/** The customers who earn us something and their money; those who cost us something and theirs; shares of all customers. */
	readonly found: (
		earn: { readonly customers: number; readonly share: string; readonly money: string },
		cost: { readonly customers: number; readonly share: string; readonly money: string },
	) => string;
	readonly columns: (count: number) => string;
	readonly noProfits: (formula: string, found: string) => string;
}
