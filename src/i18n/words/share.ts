import type { Figures } from "../figures.ts";

/** An amount; its share of the whole, 0–1, null where that would say nothing. */
interface Amount {
	readonly amount: number;
	readonly share: number | null;
}

/** Said by the server and by the page. */
export interface SharedShareWords {
	/** Making a file ready for others. */
	readonly share: {
		readonly freeze: {
			readonly none: string;
		};
	};
}

/** Said by the server only: in cells, in the menu, in its replies. */
export interface ServerShareWords {
	/** Making a file ready for others. */
	readonly share: ShareWords;
	/** The page for the team. */
	readonly team: {
		/** The name of the tab, and what stands in its first cell. */
		readonly tab: string;
		readonly title: string;
		/** The list it is made from, the day, and that it does not follow later changes. */
		readonly about: (list: string, customers: number, day: string) => string;
		/** How many of all customers, and their share of the hours; null: not known. */
		readonly figures: (customers: number, all: number, hours: number | null, figures: Figures) => string;
		/** Revenue and net profit, each with its share of the whole; null: not known. */
		readonly money: (revenue: Amount | null, netProfit: Amount | null, figures: Figures) => string;
		readonly needFacts: (customers: number) => string;
		readonly end: string;
		/** Said when the tab is made, and when it is made anew. */
		readonly made: (tab: string, withMoney: boolean) => string;
		readonly ready: (tab: string, withMoney: boolean) => string;
	};
}

/** Said by the sidebar's page only. */
export interface PageShareWords {
	/** Making a file ready for others. */
	readonly share: {
		readonly heading: string;
		/** The view of somebody who does not have the add-on. */
		readonly intro: string;
		readonly freeze: {
			readonly heading: string;
			readonly what: string;
			readonly copyFirst: string;
			readonly count: (formulas: number, tabs: number) => string;
			readonly onTab: (tab: string, formulas: number) => string;
			readonly button: string;
			/** Asked before it is done: it cannot be undone by us. */
			readonly sure: (formulas: number) => string;
			readonly confirm: (formulas: number) => string;
			readonly cancel: string;
		};
		readonly protection: {
			readonly heading: string;
			readonly what: string;
			readonly off: string;
		};
	};
	/** The page for the team. */
	readonly team: {
		readonly view: {
			readonly heading: string;
			readonly what: string;
			readonly legend: string;
			readonly without: string;
			readonly withMoney: string;
			readonly make: string;
			readonly makeAnew: string;
			readonly anew: string;
			readonly print: string;
		};
	};
}

export interface ShareWords {
	readonly freeze: {
		/** A cell that cannot become a value, and what to do about it. */
		readonly fails: (cell: string, tab: string, shows: string) => string;
		readonly loading: (cell: string, tab: string) => string;
		readonly done: (formulas: number, tabs: number) => string;
		readonly cell: (tab: string, cell: string) => string;
		readonly left: (formulas: number, cells: string) => string;
		readonly mixed: (tab: string) => string;
	};
	readonly protection: {
		/** The reason that Sheets shows for each tab's protection. */
		readonly why: Readonly<Record<"settings" | "playbook" | "history", string>>;
	};
}
