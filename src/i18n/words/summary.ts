import type { Persona } from "../../tiering/persona.ts";
import type { WhatWouldBe } from "../../tiering/summary/whatWouldBe.ts";

/** The summary tab. */
export interface SummaryWords {
	readonly tab: string;
	readonly title: string;
	readonly of: (list: string) => string;
	/** What the figures are made from: the list, how many customers, how much of what counts is known, and on which day. */
	/** `by`: whoever tiered them; null or "" where nobody knows. */
	readonly about: (list: string, customers: number, known: string, day: string, by: string | null) => string;
	/** Where nobody has a tier. */
	readonly nobodyPlaced: (customers: number) => string;
	/** Where no diagnosis holds: how many of how many could be told. */
	readonly nothingFound: (told: number, all: number) => string;
	/** Above each part. */
	readonly parts: Readonly<
		Record<
			"tiers" | "personas" | "diagnoses" | "whale" | "whatIf" | "effort" | "first" | "moved" | "reading",
			string
		>
	>;
	/** Of the table of tiers; that of personas has other words for the first two. */
	readonly headings: readonly string[];
	readonly all: string;
	/** An amount of which nothing is known. */
	readonly unknown: string;
	readonly adds: (customers: number, revenue: string, netProfit: string) => string;
	readonly addsNot: (customers: number, revenue: string, netProfit: string) => string;
	readonly unknownMoney: (revenue: number, netProfit: number) => string;
	readonly personas: {
		readonly headings: readonly [string, string];
		/** Who they are, after their name. */
		readonly meaning: Readonly<Record<Persona | "none", string>>;
		readonly none: string;
	};
	readonly whatIf: {
		readonly headings: Readonly<Record<"netProfit" | "hours" | "change", string>>;
		readonly lines: Readonly<Record<keyof WhatWouldBe, string>>;
		readonly estimate: string;
		/** Where no figure is known. */
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
		/** What all customers they brought are worth. */
		readonly brought: (money: string) => string;
	};
	/** Who moved from one tier to another. */
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
