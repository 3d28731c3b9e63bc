/** An option whose value can be wrong. */
export type ValueOption = "--locale" | "--review-date" | "--margin" | "--hour-cost" | "--settings" | "--out";

/** Texts of `npm run tiers` only, which is not pushed. */
export interface TerminalWords {
	readonly noFile: string;
	readonly severalFiles: (files: string) => string;
	readonly unknownOption: (option: string) => string;
	/** A value of an option that is missing (`found` is "") or cannot be used. */
	readonly badValue: (option: ValueOption, found: string) => string;
	/** `tab`: the name of the settings tab. */
	readonly noSettings: (file: string, tab: string) => string;
	readonly sameFile: (file: string) => string;
	readonly notSaved: (file: string) => string;
	readonly saved: (file: string) => string;
	/** Formulas whose result is not in the file. `cells`: the first few addresses. */
	readonly noStoredResult: (formulas: number, cells: string) => string;
	readonly noProfit: string;
	/** The line above everything: where the list is, and how its numbers are read. `row` counts from 1. */
	/** `locale`: its name in the language of the words. */
	readonly list: (tab: string, row: number, customers: number, locale: string) => string;
	readonly sections: Readonly<Record<"columns" | "leftOut" | "noticed" | "totals" | "tiers", string>>;
	/** In place of a fact: the column is not used. */
	readonly notUsed: string;
	/** A cell as the sheet shows it, and as it was understood. */
	readonly sample: (shown: string, understood: string) => string;
	readonly row: (row: number) => string;
	readonly nothingNoticed: string;
	/** Behind the first lines of a long section. */
	readonly more: (lines: number) => string;
	/** In place of a total: nobody's is known. */
	readonly unknown: string;
}
