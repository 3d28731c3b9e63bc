import type { Figures } from "../figures.ts";

/** An amount and its share of the whole, 0–1; null where a share would make no sense. */
interface Amount {
	readonly amount: number;
	readonly share: number | null;
}

/** Texts of both the server and the page. */
export interface SharedShareWords {
	/** Making a file ready for others. */
	readonly share: {
		readonly freeze: {
			readonly none: string;
		};
	};
}

/** Texts of the server only: in cells, in the menu, in replies to the page. */
export interface ServerShareWords {
	/** Making a file ready for others. */
	readonly share: ShareWords;
	/** The page for the team. */
	readonly team: {
		/** The name of the tab, and the text of its first cell. */
		readonly tab: string;
		readonly title: string;
		/** Names the list and the day, and says that later changes are not followed. */
		readonly about: (list: string, customers: number, day: string) => string;
		/** The number of customers out of all, and their share of the hours; null: unknown. */
		readonly figures: (
			customers: number,
			provisional: number,
			all: number,
			hours: number | null,
			figures: Figures,
		) => string;
		/** Revenue and profit, each with its share of the whole; null: unknown. `profit`: what the profit is called. */
		readonly money: (
			revenue: Amount | null,
			netProfit: Amount | null,
			profit: string,
			figures: Figures,
		) => string;
		readonly needFacts: (customers: number) => string;
		readonly end: string;
		/** Messages after the tab was made for the first time (`made`), or made again (`ready`). */
		readonly made: (tab: string, withMoney: boolean) => string;
		readonly ready: (tab: string, withMoney: boolean) => string;
	};
}

/** Texts of the sidebar's page only. */
export interface PageShareWords {
	/** Making a file ready for others. */
	readonly share: {
		readonly heading: string;
		/** Explains what colleagues see who do not have the add-on. */
		readonly intro: string;
		readonly freeze: {
			readonly heading: string;
			readonly what: string;
			readonly copyFirst: string;
			readonly count: (formulas: number, tabs: number) => string;
			readonly onTab: (tab: string, formulas: number) => string;
			readonly button: string;
			/** The question that is asked before it is done. */
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
	/** The board on one page, as a picture or PDF. */
	readonly boardPage: {
		readonly heading: string;
		readonly what: string;
		readonly names: string;
		readonly money: string;
		readonly language: string;
		readonly save: string;
		readonly print: string;
		/** After the picture was handed to the browser to save. */
		readonly saved: (file: string) => string;
		readonly notSaved: string;
		/** Where to go on in the browser's own window for printing. */
		readonly printing: string;
	};
}

export interface ShareWords {
	readonly freeze: {
		/** Names a cell that cannot become a value, and what to do about it. */
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
