import type { CriterionKey, Group } from "../../tiering/criteria.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Limits, OutlookLimits, PersonaLimits, Policy, ValueBy, WhyOff } from "../../tiering/policy.ts";

/** Texts of both the server and the page. */
export interface SharedWorkbookWords {
	readonly settings: {
		/** In lower case. */
		readonly weights: Readonly<Record<"off" | "low" | "normal" | "high", string>>;
	};
}

/** Texts of the server only: in cells, in the menu, in replies to the page. */
export interface ServerWorkbookWords {
	readonly settings: Omit<SettingsWords, "criteria">;
	readonly menu: Readonly<Record<"tier" | "undo" | "link" | "fit" | "restore" | "remove", string>>;
	readonly tiered: (customers: number, counts: string, boardTab: string, summaryTab: string) => string;
	readonly problem: ProblemWords;
}

/** The words of the settings tab. */
export interface SettingsWords {
	readonly tab: string;
	readonly title: string;
	readonly intro: string;
	/** Says what *fitted* means, and how to fit again: the name of the menu item. */
	readonly aboutFitting: (menuItem: string) => string;
	/** The headings of the criteria's columns, left to right; the column of keys follows. */
	readonly headings: readonly string[];
	readonly key: string;
	readonly sections: Readonly<
		Record<
			| "general"
			| "criteria"
			| "thresholds"
			| "limits"
			| "persona"
			| "outlook"
			| "effort"
			| "columns"
			| "fit"
			| "added",
			string
		>
	>;
	readonly groups: Readonly<Record<Group, string>>;
	readonly general: Readonly<
		Record<
			| "language"
			| "reviewDate"
			| "hourlyCost"
			| "assumedMargin"
			| "passUp"
			| "headings"
			| "idealCustomer"
			| "currency"
			| "paymentTerms"
			| "valueBy"
			| "ordersKnownUpTo"
			| "evidence",
			string
		>
	>;
	readonly criteria: Readonly<Record<CriterionKey, string>>;
	/** Labels of a criterion or a gate, by what became of it when it was fitted to the list. */
	readonly fitted: (name: string) => string;
	/** A setting that a person changed, which no run does. */
	readonly own: (name: string) => string;
	readonly off: (name: string, why: WhyOff | "lacksFacts") => string;
	/** Label of a criterion of the first version of the model. */
	readonly noLongerUsed: (name: string) => string;
	readonly former: Readonly<Record<"netProfit" | "timeCost", string>>;
	/** The setting in a list of things that have changed. */
	readonly valueByName: string;
	/** What value is measured by, in lower case. */
	readonly valueBy: Readonly<Record<ValueBy, string>>;
	readonly gates: Readonly<Record<"unprovenProfit" | "unprovenGrowth", string>>;
	/** In lower case. */
	readonly gateWords: Readonly<Record<"on" | "off", string>>;
	readonly thresholds: Readonly<Record<keyof Policy["thresholds"], string>>;
	readonly limits: Readonly<Record<keyof Limits, string>>;
	readonly persona: Readonly<Record<keyof PersonaLimits, string>>;
	readonly outlook: Readonly<Record<keyof OutlookLimits, string>>;
	/** The value of the setting `language` that stands for the spreadsheet's own. */
	readonly asSpreadsheet: string;
	/** The value for a column of the user's that is not read. */
	readonly notUsed: string;
	/** Values: whether rows are one customer. */
	readonly same: Readonly<Record<"one" | "different", string>>;
	readonly problem: Readonly<
		Record<
			"notANumber" | "outOfBounds" | "wrongOrder" | "unknownWord" | "shareAsWeight",
			(tab: string, cell: string, found: string) => string
		>
	>;
	/** Follows the problem `unknownWord`. */
	readonly didYouMean: (word: string) => string;
	/** Help at a cell with a drop-down. */
	readonly choose: string;
	/** The same where a number does too. */
	readonly chooseOrType: string;
	readonly saved: string;
	/** Follows `saved`, where a list has tiers that were worked out before. */
	readonly thenTier: string;
	readonly restored: (tab: string) => string;
	/** @param changed the names of what changed; `""` if nothing did. */
	readonly fittedAgain: (changed: string, tab: string) => string;
	/** A tab of the first version of the model has been completed. */
	readonly upgraded: (tab: string) => string;
	readonly linked: (formulas: number, tab: string) => string;
	readonly nothingToLink: string;
	/** The active tab is a chart, or connected data. */
	readonly noCellsToLink: (tab: string) => string;
}

/** A text and its cell, as people name it. */
interface CellText {
	readonly cell: string;
	readonly found: string;
}

/** Problems. Each text says what is wrong, where, what was found, what to do, and that nothing was changed. */
interface ProblemWords {
	readonly emptyTab: (tab: string) => string;
	/** The tab is a chart, or connected data. */
	readonly noCells: (tab: string) => string;
	readonly noHeadings: (tab: string) => string;
	readonly noCustomerColumn: (tab: string, row: number, headings: string) => string;
	readonly noCustomers: (tab: string) => string;
	/** The active tab is the add-on's, and it is unknown which tab has the customers. */
	readonly ourTab: (tab: string) => string;
	readonly busy: string;
	/** Somebody changed a tab after it was read and before it was written. */
	readonly changed: (tab: string) => string;
	/** Somebody deleted a tab during a run. What the run wrote before that remains. */
	readonly deleted: (tab: string) => string;
	/** The file would get more cells than Sheets allows. */
	readonly full: string;
	readonly unexpected: (detail: string) => string;
	/** The person may view the file, or comment on it, but not edit it. */
	readonly mayNotEdit: string;
	/** Cells are protected from the person. `tab`: `""` if unknown; if it is known, nothing was changed. */
	readonly protected: (tab: string) => string;
	/** A cell does not take what was to be written. `cell`: `""` if unknown; `options`: `""` if it is no drop-down or checkbox. */
	readonly notTaken: (tab: string, cell: string, options: string) => string;
	/** A column of a table on the tab has a type that does not take what was to be written. */
	readonly typedColumn: (tab: string) => string;
	/** The answer or customer is saved, but not all results. `why`: the sentences about the cell that did not take them. */
	readonly resultsNotTaken: (why: string) => string;
	/** Follows the sentence about a cell that did not take something. */
	readonly partWritten: string;
	/** `wordsRead`: those that are read, of a fact that is one of a few words; else "". */
	readonly unreadable: (cell: string, found: string, fact: string, wordsRead: string) => string;
	/** A date such as 03/04/2021, of which nothing tells if the day or the month comes first. */
	readonly unreadableDate: (cell: string, found: string, fact: string) => string;
	/** What to write instead of a cell that cannot be read, by the kind of its fact. */
	readonly writeInstead: Readonly<Record<"number" | "share" | "date" | "answer" | "yes", string>>;
	/** A number that `clash` makes one of two: it has the other decimal sign. */
	readonly twoReadings: (
		cell: string,
		found: string,
		values: readonly [number, number],
		clash: CellText,
		fact: string,
	) => string;
	readonly cellGone: (tab: string, cell: string) => string;
	/** Rows of the list that show the tier of another customer (`displaced`), or did until they were just written. */
	readonly displaced: (rows: number) => string;
	readonly wereDisplaced: (rows: number) => string;
	/** Columns of answers that may have been displaced too, as letters. `history`: the tab's name. */
	readonly checkAnswers: (columns: string, history: string) => string;
	/** Rows with answers that the history gives to other customers; `cell`: the first one. */
	readonly displacedAnswers: (rows: number, cell: string, history: string) => string;
	/** Result columns, as letters, that an earlier version has left and that nothing updates. */
	readonly repeatedColumns: (columns: string) => string;
	/** The filter of the list, and the add-on's columns. */
	readonly filterExtended: string;
	readonly filterLeaves: (tab: string) => string;
	/** Cells of the result *Tier* with something of a person; `isWritten`: they have just been written again. */
	readonly typedOver: (cells: string, isWritten: boolean) => string;
	/** Words of a person on the board had to make room for names. */
	readonly movedWords: (tab: string) => string;
	/** @param formula the cell of the add-on's formula. */
	readonly ourRows: (formula: string, from: string, to: string) => string;
	readonly ourFacts: (formula: string, from: string, to: string, fact: string) => string;
	readonly ourFormulaRead: (formula: string) => string;
	/** A run broke off while it extended the filter, which cannot be made again. */
	readonly filterLost: (tab: string) => string;
	/** `wordsRead` as above. */
	readonly unfitColumn: (column: string, found: CellText, fact: string, wordsRead: string) => string;
	/** `texts` have different decimal signs. */
	readonly twoNotations: (column: string, fact: string, texts: readonly [CellText, CellText]) => string;
	readonly sameHeading: (heading: string, columns: string) => string;
	/** `isAsked`: a person is asked if they are one customer, and has not decided yet. */
	readonly sameName: (name: string, rows: string, isAsked: boolean) => string;
	readonly sameId: (id: string, rows: string, isAsked: boolean) => string;
	/** Cells of a fact: "First order in B3, B5". */
	readonly factIn: (fact: string, cells: string) => string;
	/** `text`: a text that shows how the list writes numbers; null if none does. `cells`: those that are left out, by fact. */
	readonly shrunkThousands: (
		cell: string,
		meanings: readonly [string, string],
		text: CellText | null,
		cells: string,
	) => string;
	/** `days`: the date in the cell, and with day and month swapped. `text`: a date that stayed text. */
	readonly swappedDates: (cell: string, days: readonly [Day, Day], text: CellText, cells: string) => string;
	/** `notUsed`: what to choose for the column in Set up, if we are wrong. */
	readonly turnedSigns: (column: string, fact: string, notUsed: string) => string;
	/** `cells`: those with the rarer sign. */
	readonly mixedSigns: (column: string, fact: string, cells: string) => string;
	/** `orMoney`: percentages or amounts; else parts of one or percentages. */
	readonly openShares: (cell: string, found: string, fact: string, cells: string, orMoney: boolean) => string;
	/** `column`: of the fact. */
	readonly openDates: (cell: string, found: string, fact: string, column: string) => string;
	/** @param names each with its row, see `nameInRow`. */
	readonly perhapsSame: (names: string) => string;
	readonly nameInRow: (name: string, row: number) => string;
	/** A row that may be one customer with others, with a figure of it; `""`: none is known. */
	readonly offeredRow: (row: number, name: string, figure: string) => string;
	readonly moreRows: (count: number) => string;
	/** A decision that rows count as one customer, which no longer holds. @param names each once. */
	readonly noLongerSame: Readonly<
		Record<"gone" | "numbers", (names: readonly string[], rows: string) => string>
	>;
	readonly partlyKnown: (cell: string, fact: string, name: string) => string;
	readonly rowsDiffer: (cells: string, fact: string, name: string) => string;
	readonly tiersDiffer: (cells: string, fact: string, name: string) => string;
	/** "“A” and “B”": names that a decision is about, each once. */
	readonly quotedNames: (names: readonly string[]) => string;
	/** Replies to a decision. @param names each once. */
	readonly decided: Readonly<Record<"one" | "different" | "undecided", (names: readonly string[]) => string>>;
	/** The list's own total. `cell`: the first one that differs. `read`: the sum of its rows. */
	readonly totalDiffers: (
		cell: string,
		name: string,
		figures: readonly { readonly fact: string; readonly stated: number; readonly read: number }[],
	) => string;
	readonly namedTotal: (cell: string, name: string) => string;
	readonly perhapsTotal: (cell: string, name: string) => string;
	/** `found`: the beginning of the cell. `lines`: the rows that it contains. */
	readonly swallowedRows: (cell: string, found: string, lines: number) => string;
	/** `cell`: the first one right of the headings, with its content. */
	readonly splitCells: (count: number, rows: string, cell: string, found: string) => string;
	readonly shiftedCells: (count: number, rows: string, cell: string, found: string) => string;
	readonly openQuote: (cell: string, found: string) => string;
	/** In the message after tiering. `where`: the tab that lists them. */
	readonly inDoubt: (doubts: number, where: string) => string;
	readonly manyLeftOut: (leftOut: number, rows: number, where: string) => string;
	readonly perhapsTwice: (customers: number, where: string) => string;
	/** Columns as letters. `before`: revenue of the whole year before. */
	readonly yearNotOver: (column: string, heading: string, beforeColumn: string, before: string) => string;
	/** Revenue of all years that is read as the revenue, because the list has no other. */
	readonly lifetimeStandsIn: (column: string, heading: string) => string;
	/** An amount without a name, read likewise. */
	readonly amountStandsIn: (column: string, heading: string) => string;
	/** One of the others in {@link currencies}. An empty currency: amounts that show none. `sum` names the currency. */
	readonly inCurrency: (customers: number, currency: string, sum: string, fact: string) => string;
	/** @param used the currency that is read; "": amounts that show none. */
	readonly currencies: (others: string, used: string) => string;
	/** Follows {@link currencies}. @param customers those with amounts in columns for several currencies. */
	readonly mixedCurrencies: (customers: number) => string;
	/** @param cells those that name it. */
	readonly currencyOfFew: (named: number, customers: number, currency: string, cells: string) => string;
	readonly marginExample: (customer: string, cell: string, margin: string, computed: string) => string;
	/** @param fact that is not used: for these customers, or where `whole` for anybody. */
	readonly marginsDiffer: (customers: number, examples: string, fact: string, whole: boolean) => string;
	readonly profitExample: (customer: string, cell: string, profit: string, revenue: string) => string;
	readonly profitAboveRevenue: (customers: number, examples: string, fact: string, whole: boolean) => string;
	readonly lossesAboveRevenue: (customers: number, of: number, examples: string) => string;
	/** Revenue of the newest of some years, "2025", read likewise. */
	/** `before`: the column of the year before, see `headingIn`; null if it is not read. */
	readonly yearStandsIn: (column: string, heading: string, before: string | null) => string;
	/** A column that is not read, in a list without revenue. */
	readonly perhapsRevenue: (column: string, heading: string) => string;
	/** Days that customers take to pay. `terms`: the days that they have; null: not told. */
	readonly daysToPay: (column: string, heading: string, terms: number | null) => string;
	/** @param names each with its row, see `nameInRow`. @param count number of rows. */
	readonly countedTwice: (names: string, count: number) => string;
	/** `texts` state different units for the amounts. */
	readonly unitsDiffer: (texts: readonly [CellText, CellText]) => string;
	/** `row`: of the headings. */
	readonly rowsAbove: (count: number, rows: string, row: string) => string;
	/** `cell`: the first heading that the list does not have, `found`. */
	readonly otherTable: (row: string, cell: string, found: string, isRead: boolean) => string;
	/** A number `found` in `cell`, behind which the number format writes `unit`. */
	readonly scaledFormat: (cell: string, found: string, unit: string, count: number) => string;
	readonly openThousandths: (
		cell: string,
		found: string,
		currency: string,
		fact: string,
		cells: string,
	) => string;
	/** @param column letters of the column of margins */
	readonly markups: (customers: number, examples: string, column: string, notUsed: string) => string;
	/** `cells`: those that are left out. */
	readonly openNotation: (cell: string, found: string, fact: string, cells: string) => string;
	/** `cells`: those that are left out. */
	readonly oddDates: (cell: string, found: string, fact: string, cells: string) => string;
	/** `cells`: those that are left out. */
	readonly futureDates: (
		cell: string,
		found: string,
		reviewDay: string,
		fact: string,
		cells: string,
	) => string;
	/** `found`: the first order in `cell`, which comes after the `last` one. */
	readonly reversedOrders: (
		cell: string,
		found: string,
		last: CellText,
		count: number,
		rows: string,
	) => string;
	/** `value` in `cell` may be in thousands, as it is about a thousandth of the `other`. */
	readonly otherUnit: (cell: string, value: string, otherCell: string, other: string) => string;
	readonly severalInOne: (cell: string, name: string) => string;
	/** @param names of figures, in the `column` of the customers */
	readonly lyingList: (column: string, names: string) => string;
	readonly listBeside: (cell: string, heading: string) => string;
	/** `found` in `cell`: a figure that is no percentage. */
	/** `years`: columns, see `headingIn`. */
	readonly yearsUnread: (years: string, count: number) => string;
	/** A heading and its column, in a list. */
	readonly headingIn: (heading: string, column: string) => string;
	readonly openSides: (column: string, found: CellText, cells: string) => string;
	readonly perhapsMargins: (
		column: string,
		heading: string,
		cell: string,
		found: string,
		fact: string,
	) => string;
	readonly unusedProfit: (column: string, heading: string, revenueColumn: string, revenue: string) => string;
	/** Figures in `count` rows without a name, below the customers `names`, of which there are `owners`. See the kind of problem. */
	readonly namelessRows: Readonly<
		Record<"added" | "open" | "left", (count: number, rows: string, names: string, owners: number) => string>
	>;
	readonly formula: {
		/** In place of an argument that is left out or an empty cell: "it got nothing". */
		readonly nothing: string;
		readonly emptyCells: string;
		/** A text of the user's in such a sentence, in the quotation marks of the language. */
		readonly quoted: (text: string) => string;
		readonly noRows: (formula: string, found: string) => string;
		readonly oneRowNoHeadings: (formula: string) => string;
		readonly headingsNotOneRow: (formula: string, rows: number) => string;
		readonly widthsDiffer: (formula: string, columns: number, headings: number) => string;
		readonly noCustomerColumn: (formula: string, headings: string) => string;
		readonly empty: (formula: string) => string;
		readonly emptyHeadings: (formula: string) => string;
		readonly settings: (formula: string) => string;
		readonly noHeadingsGiven: (formula: string) => string;
		readonly badTier: (formula: string, found: string) => string;
	};
}
