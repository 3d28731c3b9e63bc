import type { Customer, Day, FactKey } from "../tiering/facts.ts";
import type { Currency } from "./currency.ts";
import type { ReadColumn } from "./readColumns.ts";

/** A customer and its row. Rows and columns are counted from 0 throughout. */
export interface ReadCustomer {
	readonly row: number;
	readonly facts: Customer;
	/** Facts that were read well, and taken away because others contradict them. */
	readonly doubted?: Customer;
	/** The rows that count as this one customer, each as it stands: a person decided that, or they are its lines. The first has the same row. */
	readonly joined?: readonly ReadCustomer[];
	/** The row of the customer to whom a line without a name belongs; only until the lines are joined. */
	readonly lineOf?: number;
}

/**
 * Reason why a row that is not blank is not a customer: it adds up other rows (`total`), has no name (`nameless`),
 * repeats the headings (`repeatedHeader`), is a note, such as a single cell below the total (`note`), stands between two pages, as a
 * page number or a sum carried forward (`pageBreak`), is a group: it only names the rows that follow, or adds them up (`group`), was
 * torn in a file so that it has no name or those of several rows (`torn`), is named by a result of one of the add-on's formulas
 * (`ourFormula`), or belongs to another table below the list (`otherTable`).
 */
export type LeftOutReason =
	| "total"
	| "nameless"
	| "repeatedHeader"
	| "note"
	| "ourFormula"
	| "pageBreak"
	| "group"
	| "torn"
	| "otherTable";

export interface LeftOutRow {
	readonly row: number;
	readonly why: LeftOutReason;
}

/** Something that could not be read, and its position, as data: the sentence is made elsewhere. */
export type Problem =
	/**
	 * A filled cell that cannot be read as the fact of its column. The fact stays unknown. `clash`: a number with the other decimal sign,
	 * because of which this one may be meant in two ways.
	 */
	| {
			readonly kind: "unreadable";
			readonly row: number;
			readonly column: number;
			readonly found: string;
			readonly fact: FactKey;
			readonly clash?: Clash;
	  }
	/** A heading that names a fact, while most cells below contain something else, first in `row`: the column is ignored. */
	| {
			readonly kind: "unfitColumn";
			readonly row: number;
			readonly column: number;
			readonly found: string;
			readonly fact: FactKey;
			readonly clash?: Clash;
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
	/**
	 * Numbers that may have been thousands: `found` in the first of these cells, `shown` if that is a text. `text` shows how the list
	 * writes numbers.
	 */
	| {
			readonly kind: "shrunkThousands";
			readonly found: number;
			readonly shown?: string;
			readonly text: FoundText | null;
			readonly columns: readonly ColumnCells[];
	  }
	/** Dates that may have day and month swapped: `found` in the first of these cells. `text` is a date that stayed text. */
	| {
			readonly kind: "swappedDates";
			readonly found: Day;
			readonly text: FoundText;
			readonly columns: readonly ColumnCells[];
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
	/**
	 * Shares, in these rows, that may be parts of one or per cent, or where `orMoney` per cents or amounts: they are unknown. `found` is in
	 * the first one.
	 */
	| {
			readonly kind: "openShares";
			readonly column: number;
			readonly rows: number[];
			readonly found: string;
			readonly fact: FactKey;
			readonly orMoney?: true;
	  }
	/** Dates as text, in these rows, of which only the locale says that the month comes first. `found` is in the first one. */
	| {
			readonly kind: "openDates";
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
	/** A customer whose figures are the sums of all rows above, but whose name is no word for totals. */
	| { readonly kind: "perhapsTotal"; readonly row: number; readonly column: number; readonly name: string }
	/** A cell that contains whole rows of a file. The row is left out, or read only up to the cell. */
	| {
			readonly kind: "swallowedRows";
			readonly row: number;
			readonly column: number;
			readonly found: string;
			readonly lines: number;
	  }
	/**
	 * Rows with more cells than headings: a comma has split a cell. What stands right of the tear stays unknown, and a row is left out
	 * that was torn left of its name. `column` is the one right of the last heading.
	 */
	| { readonly kind: "splitCells"; readonly rows: number[]; readonly column: number; readonly found: string }
	/** Revenue of a year that is not over, `before` that of the whole year before: they are not compared, so growth is unknown. */
	| {
			readonly kind: "yearNotOver";
			readonly row: number;
			readonly column: number;
			readonly heading: string;
			readonly before: { readonly column: number; readonly heading: string };
	  }
	/**
	 * A column read as the revenue because the list has no other: of all years, an amount without a name, or of the newest year; then
	 * `before` is that of the year before, if it is read.
	 */
	| {
			readonly kind: "standsIn";
			readonly row: number;
			readonly column: number;
			readonly heading: string;
			readonly isLifetime: boolean;
			readonly isYear?: true;
			readonly before?: { readonly column: number; readonly heading: string };
	  }
	/** Amounts in several currencies. Only those in `used` are read; the first cells of the others are `cells`. */
	| {
			readonly kind: "currencies";
			readonly used: Currency | null;
			/** All currencies of the list, the most used one first. */
			readonly found: readonly CurrencyFound[];
			readonly cells: readonly CellAt[];
			/** Number of customers with an amount in several columns, one for each currency: it is unknown. */
			readonly mixed?: number;
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
	/** Amounts such as "12.500" in a currency of a thousand parts, which may have three decimals: they are unknown. `found` is in the first one. */
	| {
			readonly kind: "openThousandths";
			readonly column: number;
			readonly rows: number[];
			readonly found: string;
			readonly currency: Currency;
			readonly fact: FactKey;
	  }
	/** Customers whose own margin is profit ÷ cost, a markup: the margins of the whole list are not used. */
	| {
			readonly kind: "markups";
			readonly fact: "profit" | "cost";
			readonly customers: number;
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
	/** A text that begins with a quotation mark which is never closed. Read as it is. */
	| { readonly kind: "openQuote"; readonly row: number; readonly column: number; readonly found: string }
	/** A column with amounts, not read, in a list without any revenue. */
	| {
			readonly kind: "perhapsRevenue";
			readonly row: number;
			readonly column: number;
			readonly heading: string;
	  }
	/** Rows with the figures of the rows right below them, which nothing else proves to be subtotals. They are read as customers. */
	| {
			readonly kind: "countedTwice";
			readonly rows: readonly { readonly row: number; readonly name: string }[];
	  }
	/** Two texts beside the list that state different units for its amounts, such as thousands and millions: neither counts. */
	| { readonly kind: "unitsDiffer"; readonly texts: readonly [FoundText, FoundText] }
	/** Customers above the headings, which are in `row`: they are not read. */
	| { readonly kind: "rowsAbove"; readonly rows: readonly number[]; readonly row: number }
	/**
	 * The headings of another table below the list, in `row`. Where `isRead`, its rows are read by the headings of the list, without
	 * the column `column`, which they do not have. Else a column that is read has another heading there, `found`, and the table is
	 * left out.
	 */
	| {
			readonly kind: "otherTable";
			readonly row: number;
			readonly column: number;
			readonly found: string;
			readonly isRead: boolean;
	  }
	/** Amounts behind which only the number format writes a unit, as "M": they are read as shown. `found`, `unit`: of the first cell. */
	| {
			readonly kind: "scaledFormat";
			readonly found: string;
			readonly unit: string;
			readonly count: number;
			readonly cells: readonly CellAt[];
	  }
	/** Rows with a number where the others have a text: their cells have moved into other columns, so the figures are unknown. */
	| {
			readonly kind: "shiftedCells";
			readonly rows: number[];
			readonly column: number;
			readonly found: string;
	  }
	/** Amounts such as "1.250", in these rows, that are unknown because other columns write numbers in two ways. `found`: the first. */
	| {
			readonly kind: "openNotation";
			readonly column: number;
			readonly rows: number[];
			readonly found: string;
			readonly fact: FactKey;
	  }
	/** Dates of orders, in these rows, that cannot be right: they are unknown. `found` is in the first one. */
	| {
			readonly kind: "oddDates";
			readonly column: number;
			readonly rows: number[];
			readonly found: string;
			readonly fact: FactKey;
	  }
	/** Dates of orders, in these rows, after the day of the review: they are unknown. `found` is in the first one. */
	| {
			readonly kind: "futureDates";
			readonly column: number;
			readonly rows: number[];
			readonly found: string;
			readonly fact: FactKey;
			readonly reviewDate: Day;
	  }
	/** First orders after the last ones, in these rows: both are unknown. `found` and `last` are in the first one. */
	| {
			readonly kind: "reversedOrders";
			readonly column: number;
			readonly rows: number[];
			readonly found: string;
			readonly last: FoundText;
	  }
	/** A revenue that may be in thousands, next to `other` in `beside`. Read as it is. */
	| {
			readonly kind: "otherUnit";
			readonly row: number;
			readonly column: number;
			readonly value: number;
			readonly beside: CellAt;
			readonly other: number;
	  }
	/** A row whose name stands for several customers: "Other customers". Read as one. */
	| { readonly kind: "severalInOne"; readonly row: number; readonly column: number; readonly name: string }
	/** A list with a row for each figure, `names`, and a column for each customer. */
	| {
			readonly kind: "lyingList";
			readonly row: number;
			readonly column: number;
			readonly names: readonly { readonly row: number; readonly name: string }[];
	  }
	/** The names of a second list, right of the first one: its customers are not read. */
	| {
			readonly kind: "listBeside";
			readonly row: number;
			readonly column: number;
			readonly heading: string;
	  }
	/** Figures read as profit that look like percentages, but for the first of these rows: they are unknown. */
	| {
			readonly kind: "perhapsMargins";
			readonly column: number;
			readonly rows: number[];
			readonly found: string;
			readonly heading: string;
	  }
	/** Columns of numbers headed by nothing but years, in a list without any revenue: they are not read. */
	| {
			readonly kind: "yearsUnread";
			readonly row: number;
			readonly columns: readonly { readonly column: number; readonly heading: string }[];
	  }
	/** A column of profit, cost or margin that is not read, as it is of another period than the `revenue`. */
	| {
			readonly kind: "unusedProfit";
			readonly row: number;
			readonly column: number;
			readonly heading: string;
			readonly revenue: { readonly column: number; readonly heading: string };
	  }
	/**
	 * Figures in rows with a blank name, `name` being the customer above. `added`: read as further lines of that customer. `open`: its
	 * own figures are unknown because of them. `left`: left out, and nobody else's figures depend on them.
	 */
	| {
			readonly kind: "namelessRows";
			readonly how: "added" | "open" | "left";
			readonly column: number;
			readonly rows: readonly { readonly row: number; readonly name: string }[];
	  }
	/**
	 * Days that customers take to pay. `terms`, the days that they have, were taken off to tell how late they are; null: not told, so
	 * it is unknown.
	 */
	| {
			readonly kind: "daysToPay";
			readonly row: number;
			readonly column: number;
			readonly heading: string;
			readonly terms: number | null;
	  }
	/** Amounts of which a column with marks, such as `found`, does not say for certain that they are positive: they are unknown. */
	| { readonly kind: "openSides"; readonly found: FoundText; readonly columns: readonly ColumnCells[] };

/** Cells of one column, the one to look at first in front. */
export interface ColumnCells {
	readonly column: number;
	readonly rows: readonly number[];
	readonly fact: FactKey;
}

/** A text in a cell. */
export interface FoundText {
	readonly row: number;
	readonly column: number;
	readonly found: string;
}

/** A number with the other decimal sign. `values`: what the number that was found may mean, as thousands first. */
interface Clash extends FoundText {
	readonly values: readonly [number, number];
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
