import type { Customer, FactKey } from "../tiering/facts.ts";
import type { Currency } from "./currency.ts";
import type { ReadColumn } from "./readColumns.ts";

/** A customer and its row. Rows and columns are counted from 0 throughout. */
export interface ReadCustomer {
	readonly row: number;
	readonly facts: Customer;
	/** The rows that count as this one customer, each as it stands; only where a person decided that. The first has the same row. */
	readonly joined?: readonly ReadCustomer[];
}

/**
 * Reason why a row that is not blank is not a customer: it adds up other rows (`total`), has no name (`nameless`),
 * repeats the headings (`repeatedHeader`), is a note, such as a single cell below the total (`note`), stands between two pages, as a
 * page number or a sum carried forward (`pageBreak`), only names the group that follows (`group`), contains several rows of a file
 * (`torn`), or is named by a result of one of the add-on's formulas (`ourFormula`).
 */
export type LeftOutReason =
	| "total"
	| "nameless"
	| "repeatedHeader"
	| "note"
	| "ourFormula"
	| "pageBreak"
	| "group"
	| "torn";

export interface LeftOutRow {
	readonly row: number;
	readonly why: LeftOutReason;
}

/** Something that could not be read, and its position, as data: the sentence is made elsewhere. */
export type Problem =
	/** A filled cell that cannot be read as the fact of its column. The fact stays unknown. */
	| {
			readonly kind: "unreadable";
			readonly row: number;
			readonly column: number;
			readonly found: string;
			readonly fact: FactKey;
	  }
	/** A heading that names a fact, while most cells below contain something else: the column is ignored. */
	| {
			readonly kind: "unfitColumn";
			readonly row: number;
			readonly column: number;
			readonly found: string;
			readonly fact: FactKey;
	  }
	/** Two or more columns with the same heading; only the first of `columns` is read, as `fact`. */
	| {
			readonly kind: "sameHeading";
			readonly heading: string;
			readonly columns: number[];
			readonly fact: FactKey;
	  }
	/** Rows, from the first to the last, that are no customers: the add-on's formula in the cell `row`, `column` fills their names. */
	| {
			readonly kind: "ourRows";
			readonly row: number;
			readonly column: number;
			readonly from: number;
			readonly to: number;
	  }
	/** Cells of a fact, in the rows from the first to the last, that the add-on's formula in the cell `row`, `column` fills: not read. */
	| {
			readonly kind: "ourFacts";
			readonly row: number;
			readonly column: number;
			readonly from: number;
			readonly to: number;
			readonly fact: FactKey;
	  }
	/** A formula of the add-on that is read as a heading, a customer or a fact, as it is not certain how far its result goes. */
	| { readonly kind: "ourFormulaRead"; readonly row: number; readonly column: number }
	/** No column with names or numbers of customers, so there are no customers. */
	| { readonly kind: "noCustomerColumn"; readonly row: number; readonly headings: string[] }
	/** No row of the grid could be the headings. */
	| { readonly kind: "noHeader" }
	/** Customers with the same name and no number to tell them apart. All are read. */
	| { readonly kind: "sameName"; readonly name: string; readonly rows: number[]; readonly offer?: SameOffer }
	/** Customers with the same number. All are read. */
	| { readonly kind: "sameId"; readonly id: string; readonly rows: number[]; readonly offer?: SameOffer }
	/** Numbers that may have been thousands, in these rows: `found` in the first one. `text` shows how the list writes numbers. */
	| {
			readonly kind: "shrunkThousands";
			readonly column: number;
			readonly rows: number[];
			readonly found: number;
			readonly text: FoundText | null;
			readonly fact: FactKey;
	  }
	/** Date cells that may have day and month swapped, in these rows: `found` in the first one. `text` is a date that stayed text. */
	| {
			readonly kind: "swappedDates";
			readonly column: number;
			readonly rows: number[];
			readonly found: string;
			readonly text: FoundText;
			readonly fact: FactKey;
	  }
	/** Figures that a ledger shows with the other sign: they were turned. `rows`: first those to be looked at. */
	| {
			readonly kind: "turnedSigns";
			readonly column: number;
			readonly rows: number[];
			readonly fact: FactKey;
	  }
	/** Figures of both signs of which nobody can know what they mean: they are unknown. `rows`: those with the rarer sign. */
	| {
			readonly kind: "mixedSigns";
			readonly column: number;
			readonly rows: number[];
			readonly fact: FactKey;
	  }
	/** Shares, in these rows, that may be parts of one or per cent: they are unknown. `found` is in the first one. */
	| {
			readonly kind: "openShares";
			readonly column: number;
			readonly rows: number[];
			readonly found: string;
			readonly fact: FactKey;
	  }
	/** Customers whose names differ only in spelling or legal form, and whose numbers do not tell them apart. All are read. */
	| { readonly kind: "perhapsSame"; readonly offer: SameOffer }
	/** A decision that rows count as one customer, which no longer holds: no second row is left, or they have different numbers. */
	| {
			readonly kind: "noLongerSame";
			readonly names: readonly string[];
			readonly label: string;
			readonly rows: number[];
			readonly why: "gone" | "numbers";
	  }
	/** An amount that is missing in one of the rows that count as one customer, so that their sum is unknown. */
	| {
			readonly kind: "partlyKnown";
			readonly row: number;
			readonly column: number;
			readonly fact: FactKey;
			readonly name: string;
	  }
	/** A fact on which the rows that count as one customer differ. An answer stays unknown; of tiers set by hand, the first counts. */
	| {
			readonly kind: "rowsDiffer";
			readonly rows: number[];
			readonly column: number;
			readonly fact: FactKey;
			readonly name: string;
	  }
	| TotalDiffers
	/** A customer whose name is a word for totals, but whose figures add up nothing. */
	| { readonly kind: "namedTotal"; readonly row: number; readonly column: number; readonly name: string }
	/** A cell that contains whole rows of a file. The row is left out, or read only up to the cell. */
	| {
			readonly kind: "swallowedRows";
			readonly row: number;
			readonly column: number;
			readonly found: string;
			readonly lines: number;
	  }
	/** Rows with figures right of the last heading, first in `column`: a comma has split a cell. Their figures stay unknown. */
	| { readonly kind: "splitCells"; readonly rows: number[]; readonly column: number; readonly found: string }
	/** Revenue of a year that is not over, `before` that of the whole year before: they are not compared, so growth is unknown. */
	| {
			readonly kind: "yearNotOver";
			readonly row: number;
			readonly column: number;
			readonly heading: string;
			readonly before: { readonly column: number; readonly heading: string };
	  }
	/** A column read as the revenue because the list has no other: of all years, or an amount without a name. */
	| {
			readonly kind: "standsIn";
			readonly row: number;
			readonly column: number;
			readonly heading: string;
			readonly isLifetime: boolean;
	  }
	/** Amounts in several currencies. Only those in `used` are read; the first cells of the others are `cells`. */
	| {
			readonly kind: "currencies";
			readonly used: Currency | null;
			/** All currencies of the list, the most used one first. */
			readonly found: readonly CurrencyFound[];
			readonly cells: readonly CellAt[];
	  }
	/** One currency, which only the few amounts in `cells` name, and which is not the spreadsheet's own. All are read as in it. */
	| {
			readonly kind: "currencyOfFew";
			readonly currency: Currency;
			readonly named: number;
			readonly customers: number;
			readonly cells: readonly CellAt[];
	  }
	/**
	 * Customers whose own margin is not their profit ÷ revenue. The margin is used instead of the `fact`: for these customers, or
	 * where `whole`, for the whole column.
	 */
	| {
			readonly kind: "marginsDiffer";
			readonly fact: "profit" | "cost";
			readonly customers: number;
			readonly whole: boolean;
			readonly examples: readonly MarginExample[];
	  }
	/** Customers with more profit than revenue. The `fact` that shows it is not used: as above. */
	| {
			readonly kind: "profitAboveRevenue";
			readonly fact: "profit" | "cost";
			readonly customers: number;
			readonly whole: boolean;
			readonly examples: readonly ProfitExample[];
	  }
	/** Unusually many customers who lose more than their revenue. Read as they are. */
	| {
			readonly kind: "lossesAboveRevenue";
			readonly fact: "profit" | "cost";
			readonly customers: number;
			readonly of: number;
			readonly examples: readonly ProfitExample[];
	  }
	/** Texts that begin with a quotation mark and have no second one: `found` in the first. Read as they stand. */
	| { readonly kind: "strayQuote"; readonly column: number; readonly rows: number[]; readonly found: string };

/** A text in a cell. */
interface FoundText {
	readonly row: number;
	readonly column: number;
	readonly found: string;
}

/** Rows that may be one customer, for a person to decide. */
export interface SameOffer {
	readonly rows: readonly { readonly row: number; readonly name: string }[];
}

/** The list's own total states other figures than its rows add up to, as they were read. */
export interface TotalDiffers {
	readonly kind: "totalDiffers";
	readonly row: number;
	/** `""` if the row has no name. */
	readonly name: string;
	readonly figures: {
		readonly column: number;
		readonly fact: FactKey;
		readonly stated: number;
		readonly read: number;
	}[];
}

/** A cell, from 0. */
export interface CellAt {
	readonly row: number;
	readonly column: number;
}

/** The amounts of a list in one currency. */
export interface CurrencyFound {
	/** `""`: amounts without a currency among others that have one. */
	readonly currency: Currency;
	/** Number of customers with amounts in it. */
	readonly customers: number;
	/** Their sum in the first of these columns that has one: revenue, else profit and so on. */
	readonly fact: FactKey;
	readonly sum: number;
}

/** A customer whose profit is doubtful: its cell, and the figures. */
export interface ProfitExample extends CellAt {
	readonly customer: string;
	readonly profit: number;
	readonly revenue: number;
}

/** A customer with two margins: the list's own, and profit ÷ revenue. The cell is that of the margin. */
export interface MarginExample extends CellAt {
	readonly customer: string;
	readonly margin: number;
	readonly computed: number;
}

/** Columns and customers of a grid, and the problems in reading them. */
export interface Reading {
	/** Row of the headings; −1 if they were given separately, or there are none. */
	readonly headerRow: number;
	/** One per grid column. */
	readonly columns: ReadColumn[];
	/** In row order. */
	readonly customers: ReadCustomer[];
	readonly leftOut: LeftOutRow[];
	/** Columns first, then cells by row, then duplicate customers. */
	readonly problems: Problem[];
}
