import type { Figures } from "../figures.ts";

/** The page for the team, and the part of the view that makes it: see the field `team` of {@link Words}. */
export interface TeamWords {
	/** The name of the tab, and what stands in its first cell. */
	readonly tab: string;
	readonly title: string;
	/** What it is made of and when, and that it does not follow. */
	readonly about: (list: string, customers: number, day: string) => string;
	/** How many of all customers, and their share of the hours; null: not known. */
	readonly figures: (customers: number, all: number, hours: number | null, figures: Figures) => string;
	/** What they bring in and what is left of it, each with its share of the whole; null: not known. */
	readonly money: (revenue: Amount | null, netProfit: Amount | null, figures: Figures) => string;
	readonly needFacts: (customers: number) => string;
	readonly end: string;
	/** What is said when the tab is made, and when it is made anew. */
	readonly made: (tab: string, withMoney: boolean) => string;
	readonly ready: (tab: string, withMoney: boolean) => string;
}

/** An amount; its share of the whole, 0–1, null where that would say nothing. */
interface Amount {
	readonly amount: number;
	readonly share: number | null;
}
