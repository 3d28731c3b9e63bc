import { dayText } from "../dayText.ts";
import { figures } from "../figures.ts";
import { joinList, joinWords } from "../joinList.ts";
import type { ServerWorkbookWords, SharedWorkbookWords } from "../words/workbook.ts";
import { COLUMNS, CUSTOMERS, DAYS, number, plural, ROWS, tag } from "./numbers.ts";

/** With all decimals, grouped. */
const exactly = (value: number) =>
	new Intl.NumberFormat(tag, { maximumFractionDigits: 6 }).format(value).replace("-", "−");

export const shared = (): SharedWorkbookWords => ({
	settings: {
		weights: { off: "off", low: "low", normal: "normal", high: "high" },
	},
});

/** Follows a sentence about rows that may be one customer. True in the sidebar as well as on the summary. */
const UNTIL_DECIDED = " until you decide under Set up";

/** @example “Ane”, “ane” and “Ane Ltd” */
const quoted = (names: readonly string[]): string =>
	joinWords(
		names.map((name) => `“${name}”`),
		"and",
	);

export const server = (): ServerWorkbookWords => ({
	settings: {
		tab: "Tier settings",
		title: "Tier settings",
		intro:
			"Change any value; an empty cell goes back to its default. Weights: off, low, normal, high, or a number. Your own notes can go to the right of the table.",
		aboutFitting: (menuItem) =>
			`“Fitted to your list”: 0, 50 and 100 points are at the worst tenth, the middle and the best tenth of your customers. Later runs keep these numbers, and fit only what was off. “${menuItem}” in the menu fits everything again that you have not changed yourself.`,
		headings: ["Setting", "Value", "Counts as", "Share", "0 points at", "50 points at", "100 points at"],
		key: "Key (leave as it is)",
		sections: {
			general: "General",
			criteria: "What counts",
			thresholds: "Where the tiers begin (score)",
			limits: "Limits",
			persona: "Persona: what shows which kind of customer they resemble",
			outlook: "Outlook (points)",
			effort: "Marketing effort now: hours, money or per cent for each tier (optional)",
			columns: "Columns of your list: what you chose",
			fit: "What was fitted to your list (kept by Customer Tiers; leave it as it is)",
			added: "New in this version",
		},
		groups: {
			profitability: "Profitability",
			repeat: "Repeat business",
			money: "Money",
			ease: "Ease of service",
			owner: "Owner involvement",
			wallet: "Wallet share",
			referrals: "Referrals",
		},
		general: {
			language: "Language",
			reviewDate: "Review date (empty: today)",
			hourlyCost: "Cost of one of our hours (empty: hours are not priced)",
			assumedMargin: "Usual margin, where none is known (empty: assume none)",
			passUp: "Part of a customer's worth that goes to whoever referred them",
			headings: "Headings of your list (empty: found automatically)",
			idealCustomer: "Whom we want as customers, in a sentence",
			currency: "Currency, if the list has several: EUR, say (empty: the most used)",
			paymentTerms: "Days that customers have to pay (empty: not known)",
			valueBy: "Value measured by: net profit, revenue, or revenue so far",
			ordersKnownUpTo: "Orders known up to (found in your list at every run)",
			evidence: "Evidence: the higher, the longer a score stays near 50",
		},
		fitted: (name) => `${name} – fitted to your list`,
		own: (name) => `${name} – changed by you`,
		off: (name, why) =>
			`${name} – off: ${
				{
					notFitted: "not fitted to your list yet",
					tooFew: "fewer than 5 customers have it",
					tooAlike: "your customers are too alike in it",
					allAlike: "all customers are alike in it",
					isValue: "value is measured by it",
					lacksFacts: "hardly any facts for it",
				}[why]
			}`,
		noLongerUsed: (name) => `${name} – no longer used`,
		former: { netProfit: "Net profit, amount", timeCost: "Cost of our hours, share of revenue" },
		valueByName: "Measure of value",
		valueBy: { netProfit: "net profit", revenue: "revenue", lifetimeRevenue: "revenue so far" },
		gates: {
			unprovenProfit: "Profit not known: at best Tier 2",
			unprovenGrowth: "Not known to keep up with us: at best Tier 2",
		},
		gateWords: { on: "on", off: "off" },
		thresholds: { tier1: "Tier 1 from", tier2: "Tier 2 from", tier3: "Tier 3 from" },
		limits: {
			breakEvenMargin: "Below this margin they only break even: at best Tier 3",
			highMargin: "Below this margin profit is not high: at best Tier 2",
			newCustomerMonths: "Months until a customer is no longer new",
			stingyNegotiation: "Shops for price: negotiation at most",
			steepDiscount: "Shops for price: discount from",
			unhappySatisfaction: "Never happy: satisfaction at most",
			unhappyComplaints: "Never happy: complaints from",
			heavyTimeCost: "Heavy on our time: cost of hours from",
			provenGrowth: "Keeps up with us: growth from",
			provenOrders: "Keeps up with us: points for orders from",
			lapsedSilence: "Has stopped buying: days without an order, more than",
			lapsedGrowth: "Has stopped buying: growth at most",
			provenNewNeeds: "Grows with us: new needs from",
			provenReferred: "Grows with us: customers referred from",
			knownShare: "Below this share known, a customer needs facts",
		},
		persona: {
			drainingEnergy: "Draining: energy at most",
			drainingSatisfaction: "Draining: satisfaction at most",
			drainingComplaints: "Draining: complaints from",
			drainingSteadiness: "Draining: steadiness at most",
			bestEnergy: "Brings out our best: energy from",
			bestNewNeeds: "Brings out our best: new needs from",
			bestReferred: "Brings out our best: customers referred from",
			bestGrowth: "Brings out our best: growth in revenue from",
			stuckOrders: "Stuck on the first order: orders from",
			stuckMonths: "Stuck on the first order: or a customer for this many months",
			stuckGrowth: "Stuck on the first order: growth in revenue at most",
			stuckProducts: "Stuck on the first order: different products at most",
			stuckNewNeeds: "Stuck on the first order: or new needs at most",
		},
		outlook: {
			likely: "Likely to stay six months from",
			atRisk: "At risk within six months below",
			growing: "Likely to grow in the long term from",
			shrinking: "Likely to shrink in the long term below",
		},
		asSpreadsheet: "as the spreadsheet",
		notUsed: "not used",
		same: { one: "one customer", different: "different customers" },
		problem: {
			notANumber: (tab, cell, found) =>
				`${tab} ${cell}: “${found}” is not a number; the default, or what was fitted to your list, is used.`,
			outOfBounds: (tab, cell, found) =>
				`${tab} ${cell}: “${found}” is out of bounds; the default, or what was fitted to your list, is used.`,
			wrongOrder: (tab, cell, found) =>
				`${tab} ${cell}: ${found === "" ? "is blank, unlike the cells beside it" : `“${found}” is out of order with the values beside it`}; the defaults, or what was fitted to your list, are used.`,
			unknownWord: (tab, cell, found) => `${tab} ${cell}: “${found}” is not a word we know; it is not used.`,
			shareAsWeight: (tab, cell, found) =>
				`${tab} ${cell}: “${found}” would all but switch the criterion off; the default is used. Weights are numbers such as 20, without a percent sign, or words.`,
		},
		didYouMean: (word) => `Did you mean “${word}”?`,
		choose: "Choose one of these.",
		chooseOrType: "Choose one of these, or type a number.",
		saved: "Saved for everyone who shares this file.",
		thenTier: "The tiers are still those from before: now choose “Tier my customers”.",
		restored: (tab) =>
			`Weights, points and limits on “${tab}” are back to their defaults. Your costs, columns and notes stay.`,
		fittedAgain: (changed, tab) =>
			changed === ""
				? `Fitted to your list again: nothing on “${tab}” had to change.`
				: `Fitted to your list again. Changed on “${tab}”: ${changed}. What you had changed yourself stays.`,
		upgraded: (tab) =>
			`Tiers are worked out in a new way. Your own settings on “${tab}” stay; the new ones stand at the end, and two that no longer count are marked.`,
		linked: (formulas, tab) =>
			`${plural(formulas, { one: "formula now takes", other: "formulas now take" })} the settings from “${tab}”.`,
		nothingToLink: "No formula on this tab is missing the settings.",
		noCellsToLink: (tab) =>
			`“${tab}” is a chart or connected data, and has no formulas. Open the tab with your formulas and run this again. Nothing was changed.`,
	},
	menu: {
		tier: "Tier my customers",
		undo: "Undo last change",
		link: "Let formulas use my settings",
		fit: "Fit to my list again",
		restore: "Restore default settings",
		remove: "Remove from this file …",
	},
	tiered: (customers, counts, boardTab, summaryTab) =>
		`${plural(customers, CUSTOMERS)} tiered. ${counts}. Who is where is on the tab “${boardTab}”, totals are on “${summaryTab}”.`,
	problem: {
		emptyTab: (tab) =>
			`The tab “${tab}” is empty. Open the tab with your customers, one row each, and run this again. Nothing was changed.`,
		noCells: (tab) =>
			`“${tab}” is a chart or connected data, and has no cells to read. Open the tab with your customers, one row each, and run this again. Nothing was changed.`,
		noHeadings: (tab) =>
			`No row of headings found in “${tab}”. Insert a row above your customers, write a heading above each column in it, such as Customer, Revenue, Profit, and run this again. Nothing was changed.`,
		noCustomerColumn: (tab, row, headings) =>
			`No column with the customers' names found in “${tab}”. Row ${row} looks like the headings: ${headings}. Write “Customer” above the names (Client, Company, Kunde also work). Nothing was changed.`,
		noCustomers: (tab) =>
			`No customers found below the headings of “${tab}”. Put one customer in each row and run this again. Nothing was changed.`,
		ourTab: (tab) =>
			`“${tab}” was made by Customer Tiers and is not a list of customers. Open the tab with your customers, one row each, and run this again. Nothing was changed.`,
		busy: "Somebody else is running Customer Tiers in this file just now. Wait a moment and run it again. Nothing was changed.",
		changed: (tab) =>
			`Somebody changed “${tab}” while Customer Tiers was at work on it. Nothing was written. Try again.`,
		deleted: (tab) =>
			`Somebody deleted “${tab}” while Customer Tiers was at work. Nothing else of yours was overwritten. Run it again.`,
		full: "This file would exceed the 10 million cells that Google Sheets allows, empty ones included. Delete empty rows and columns or old tabs, or thin the history (in the sidebar), and run it again. Nothing was changed.",
		unexpected: (detail) =>
			`Google Sheets did not let Customer Tiers finish (${detail}). Nothing of yours was overwritten. Run it again; if it fails again, check that the tab is not protected.`,
		mayNotEdit:
			"You may look at this file but not change it: ask its owner to make you an editor (if you are one already, sign out of your other Google accounts).",
		protected: (tab) =>
			tab === ""
				? "This file has protected cells that you may not change: ask its owner to let you edit them (Data ▸ Protect sheets and ranges). Nothing of yours was overwritten."
				: `“${tab}” has protected cells that you may not change: ask the owner of the file to let you edit them (Data ▸ Protect sheets and ranges). Nothing was changed.`,
		notTaken: (tab, cell, options) =>
			`${cell === "" ? `A cell on “${tab}”` : `Cell ${cell} on “${tab}”`} ${options === "" ? "has a rule for what may be typed there, and refused" : `takes only ${options}, and refused`} what was to be written. Remove the rule from these cells, or let it show a warning only (Data ▸ Data validation).`,
		typedColumn: (tab) =>
			`A column of the table on “${tab}” has a type that refused what was to be written. Take the type away (the arrow on its heading ▸ Edit column type ▸ None).`,
		resultsNotTaken: (why) =>
			`It is saved, but not all of our results beside it are up to date. ${why} Then choose “Tier my customers”.`,
		partWritten: "A part was written before that: “Undo last change” takes it back.",
		unreadableDate: (cell, found, fact) =>
			`${cell}: in “${found}”, either the day or the month may come first, and nothing in the list shows which, so ${fact} is left out there. Write the date as 2026-03-11, or with the name of the month.`,
		writeInstead: {
			number: "Write only a number there, and put remarks in a column of their own.",
			share: "Write percentages with their sign, such as 25%.",
			date: "Write dates as 2026-03-11.",
			answer: "Write a number from 1 to 5.",
			yes: "Write yes or no.",
		},
		unreadable: (cell, found, fact, wordsRead) =>
			`${cell}: “${found}” could not be read as ${fact}.${wordsRead === "" ? "" : ` The words that are read: ${wordsRead}.`}`,
		twoReadings: (cell, found, [value, other], clash, fact) =>
			`${cell}: “${found}” may be ${exactly(value)} or ${exactly(other)}, because “${clash.found}” (${clash.cell}) has the other decimal sign. We leave out ${fact} in ${cell}. Write both with the same decimal sign.`,
		cellGone: (tab, cell) => `“${tab}” has no cell ${cell} any more.`,
		displaced: (rows) =>
			`${plural(rows, { one: "row shows", other: "rows show" })} the tier of another customer, because the list was sorted without our columns. Choose “Tier my customers”: it writes them anew.`,
		wereDisplaced: (rows) =>
			`${plural(rows, { one: "row", other: "rows" })} showed the tier of another customer, because the list was sorted without our columns. All tiers have been written again.`,
		checkAnswers: (columns, history) =>
			`Check the answers in ${columns} as well: they may have been left out of the sort too. “${history}” lists each answer with its customer.`,
		displacedAnswers: (rows, cell, history) =>
			`${plural(rows, { one: "row shows", other: "rows show" })} answers that were given for another customer (first at ${cell}), and tiers are worked out from them: the list was probably sorted without these columns. Undo the sort, or correct the answers: “${history}” lists each with its customer. If they are right, give them again in the review.`,
		filterExtended: "Your filter now covers our columns too, so that they are sorted with the rest.",
		repeatedColumns: (columns) =>
			`The results in ${columns} are an older set, left by an earlier version, and are no longer updated: delete those columns.`,
		typedOver: (cells, isWritten) =>
			`${isWritten ? `Somebody had typed over the tier in ${cells}: what was worked out is there again.` : `Somebody typed over the tier in ${cells}. The next run writes it again.`} To set a tier by hand, open the customer's card, or type it below the heading “Manual tier”.`,
		movedWords: (tab) => `What you had written on “${tab}” where names come now is below its list.`,
		filterLeaves: (tab) =>
			`The filter on “${tab}” does not cover our columns, so sorting leaves them where they are: remove it, and create it again over all columns.`,
		ourRows: (formula, from, to) =>
			`${formula}: our formula in this cell fills ${from === to ? `row ${from}` : `rows ${from}–${to}`}, so ${from === to ? "it is not read as a customer" : "they are not read as customers"}. If a customer of yours is there, move the formula to another tab.`,
		ourFacts: (formula, from, to, fact) =>
			`${formula}: our formula in this cell fills ${from === to ? `row ${from}` : `rows ${from}–${to}`} of ${fact}, so nothing is read there.`,
		ourFormulaRead: (formula) =>
			`${formula}: a formula of ours stands in the list and is read as part of it. Move it to another tab, or to the right of the list.`,
		filterLost: (tab) =>
			`The filter on “${tab}” was lost when a run broke off: create it again (Data ▸ Create a filter).`,
		unfitColumn: (column, { cell, found }, fact, wordsRead) =>
			`${column} is headed like ${fact}, but holds something else (“${found}” in ${cell}): not used.${wordsRead === "" ? "" : ` The words that are read: ${wordsRead}.`}`,
		twoNotations: (column, fact, [one, other]) =>
			`Column ${column} (${fact}) is written in two ways, as “${one.found}” (${one.cell}) and “${other.found}” (${other.cell}), so we cannot tell thousands from decimals: not used. Write all its numbers with the same decimal sign.`,
		sameHeading: (heading, columns) =>
			`Columns ${columns} are all headed “${heading}”: only the first is used.`,
		sameName: (name, rows, isAsked) =>
			`“${name}” appears in rows ${rows}: each is rated by itself${isAsked ? UNTIL_DECIDED : ""}.`,
		sameId: (id, rows, isAsked) =>
			`The number “${id}” appears in rows ${rows}: each is rated by itself${isAsked ? UNTIL_DECIDED : ""}.`,
		factIn: (fact, cells) => `${fact} in ${cells}`,
		shrunkThousands: (cell, [found, thousands], text, cells) =>
			`${cell}: ${found} may really be ${thousands}. ${text ? `Other amounts are written in another way, such as “${text.found}” (${text.cell})` : "Amounts seldom have three decimals"}, so a program that opened the list may have taken the sign between thousands for the decimal sign. We leave out ${cells}. Compare these amounts with the original list. Then choose the locale in which the amounts are written (File ▸ Settings), and import the list again, or type the amounts again, all in one way.`,
		swappedDates: (cell, [found, swapped], text, cells) =>
			`${cell}: ${dayText(found, { tag })} may be ${dayText(swapped, { tag })} with day and month swapped, because “${text.found}” (${text.cell}) was not read as a date. We leave out ${cells}. Another locale (File ▸ Settings) does not change dates that are in the file already: choose the one in which the dates are written, and import the file again, or type these dates again.`,
		turnedSigns: (column, fact, notUsed) =>
			`Column ${column} (${fact}) has minus signs as in a ledger, so we read it with the opposite sign. If the minus signs are meant, choose “${notUsed}” for this column in Set up.`,
		mixedSigns: (column, fact, cells) =>
			`Column ${column} (${fact}) is negative in some rows and positive in others, so we cannot tell what a minus means there, and leave it out. See ${cells}. Write ordinary amounts without a minus, and corrections with one.`,
		openShares: (cell, found, fact, cells, orMoney) =>
			`${cell}: “${found}” may be ${orMoney ? "a percentage or an amount of money" : "a part of one (where 1 is 100%) or a percentage"}. We leave out ${fact} in ${cells}. Write ${orMoney ? "percentages" : "it"} with the sign, such as 5%${orMoney ? ", or head the column “Discount amount”" : ""}.`,
		openDates: (cell, found, fact, column) =>
			`${cell}: in “${found}”, either the day or the month may come first, and no day above 12 in the list shows which. We read column ${column} (${fact}) with the month first, as this file’s locale does. If the day comes first, set the locale in which the dates are written (File ▸ Settings).`,
		perhapsSame: (names) => `${names} may be one customer: each is rated by itself${UNTIL_DECIDED}.`,
		nameInRow: (name, row) => `“${name}” (row ${row})`,
		offeredRow: (row, name, figure) => `Row ${row}: ${name}${figure === "" ? "" : ` · ${figure}`}`,
		moreRows: (count) => `and ${count} more`,
		noLongerSame: {
			gone: (names, rows) =>
				`${quoted(names)} were to count as one customer, but only row ${rows} still has one of these names. If a name has changed, decide again; else take the decision back under Set up.`,
			numbers: (names, rows) =>
				`${quoted(names)} were to count as one customer, but rows ${rows} have different customer numbers, so each is rated by itself. Correct the numbers, or take the decision back under Set up.`,
		},
		partlyKnown: (cell, fact, name) =>
			`${cell} has no ${fact}. “${name}” counts as one customer with other rows, so their sum is unknown: fill it in, with 0 if there was none.`,
		rowsDiffer: (cells, fact, name) =>
			`${cells} differ on ${fact}, but “${name}” counts as one customer, so it counts as unknown: write the same in all of them, or answer it in a review.`,
		tiersDiffer: (cells, fact, name) =>
			`${cells} differ on ${fact}, but “${name}” counts as one customer: the tier beside that name counts. Write the same in all of them.`,
		quotedNames: quoted,
		decided: {
			one: (names) =>
				`${quoted(names)} now ${names.length === 1 ? "counts" : "count"} as one customer; your rows stay as they are.`,
			different: (names) =>
				names.length === 1
					? `The rows named ${quoted(names)} are different customers: you will not be asked again.`
					: `${quoted(names)} are different customers: you will not be asked again.`,
			undecided: (names) => `Your decision on ${quoted(names)} is taken back.`,
		},
		totalDiffers: (cell, name, differing) => {
			const exact = figures(tag).hours;
			const pairs = differing.map(
				({ fact, stated, read }) => `${fact} ${exact(stated)} against ${exact(read)}`,
			);
			return `${cell}: your list's own total (“${name}”) does not agree with the rows that were read: ${joinList(pairs)}. The total may be out of date, or a row is missing, counted twice or read wrongly.`;
		},
		namedTotal: (cell, name) =>
			`${cell}: “${name}” is read as a customer, because its figures are not the sum of the rows above. If it is a total, correct it or delete the row.`,
		perhapsTotal: (cell, name) =>
			`${cell}: “${name}” is read as a customer, but its figures are the sum of all rows above. If it is a total, delete the row or call it “Total”.`,
		swallowedRows: (cell, found, lines) =>
			`${cell} contains ${plural(lines, ROWS)} of a file in one cell (“${found}”), probably because a quotation mark is missing there. Nothing in it is read. Put each customer in a row of its own, or correct the file and import it again.`,
		splitCells: (count, rows, cell, found) =>
			`${count === 1 ? `Row ${rows} has` : `Rows ${rows} have`} more cells than headings (${cell}: “${found}”): a comma in an amount or a name has probably split it, or there is a cell too many, so ${count === 1 ? "its" : "their"} figures count as unknown. Correct ${count === 1 ? "the row" : "these rows"}, or give the column a heading if it is meant to be there.`,
		shiftedCells: (count, rows, cell, found) =>
			`The cells of ${count === 1 ? `row ${rows}` : `rows ${rows}`} seem to stand in the wrong columns (${cell}: “${found}”): perhaps a comma has split an amount or a name, or a cell is missing, so ${count === 1 ? "its" : "their"} figures count as unknown. Compare ${count === 1 ? "the row" : "these rows"} with the original and correct ${count === 1 ? "it" : "them"}.`,
		openQuote: (cell, found) =>
			`${cell} (“${found}”) begins with a quotation mark that is never closed, so its row may have been torn in the file. It is read as it stands: compare the row with the original, then delete the quotation mark.`,
		inDoubt: (doubts, where) =>
			`${plural(doubts, { one: "thing is", other: "things are" })} in doubt: see “${where}”.`,
		manyLeftOut: (leftOut, rows, where) =>
			`${number(leftOut)} of ${plural(rows, ROWS)} ${leftOut === 1 ? "was left out, as it is not a customer" : "were left out, as they are not customers"}: “${where}” lists ${leftOut === 1 ? "it" : "them"}.`,
		perhapsTwice: (customers, where) =>
			`${plural(customers, CUSTOMERS)} may be in the list more than once: see “${where}”.`,
		yearNotOver: (column, heading, beforeColumn, before) =>
			`The year of “${heading}” (column ${column}) may not be over, so it is not compared with the whole year of “${before}” (column ${beforeColumn}): growth is unknown. Add a column “Previous revenue” with last year’s revenue up to the same day; or, if the year is over, choose column ${beforeColumn} as the previous revenue under Set up.`,
		lifetimeStandsIn: (column, heading) =>
			`“${heading}” (column ${column}) is revenue of all years. It is read as the revenue, because the list has no other: customers of many years look larger than they are now. Better is a column “Revenue” with the last 12 months.`,
		amountStandsIn: (column, heading) =>
			`“${heading}” (column ${column}) is read as the revenue, because it is the only amount that may be. Confirm that under Set up, or choose “not used” there.`,
		inCurrency: (customers, currency, sum, fact) =>
			`${plural(customers, { one: "customer has", other: "customers have" })} amounts ${currency === "" ? "without a currency" : `in ${currency}`} (${fact} ${sum})`,
		currencies: (others, used) =>
			`Your list has amounts in more than one currency, and only those ${used === "" ? "without a currency" : `in ${used}`} are added up and compared. ${others}: these amounts count as unknown. Choose another one under “Currency” in Set up, or convert all amounts to one.`,
		mixedCurrencies: (customers) =>
			`${plural(customers, { one: "customer has", other: "customers have" })} amounts in several currencies at once, which cannot be added up: for ${customers === 1 ? "that customer" : "them"} all of these count as unknown.`,
		currencyOfFew: (named, customers, currency, cells) =>
			`${named} of ${plural(customers, CUSTOMERS)} ${named === 1 ? "has an amount" : "have amounts"} marked ${currency} (${cells}), and the amounts of the others show no currency: all are read as ${currency}. If the others are in another currency, add a column “Currency” that says so for each customer.`,
		marginExample: (customer, cell, margin, computed) =>
			`${customer}, ${cell}: Margin says ${margin}, Profit ÷ Revenue is ${computed}`,
		marginsDiffer: (customers, examples, fact, whole) =>
			`Margin and Profit ÷ Revenue disagree for ${plural(customers, CUSTOMERS)} (${examples}). ${
				whole
					? `The margin of your list is used, and the column read as ${fact} is not: it may cover another period than Revenue. If it is the margin that is wrong, choose “not used” for its column under Set up.`
					: `For ${customers === 1 ? "this customer" : "these customers"} the margin of your list is used, and ${fact} is not. Correct whichever is wrong.`
			}`,
		profitExample: (customer, cell, profit, revenue) => `${customer}, ${cell}: ${profit} on ${revenue}`,
		profitAboveRevenue: (customers, examples, fact, whole) =>
			`${plural(customers, { one: "customer has", other: "customers have" })} more profit than revenue (${examples}). ${
				whole
					? `So the column read as ${fact} is not used for anybody: it seems to cover a longer period than Revenue. Give both for the same period, or choose other columns under Set up.`
					: `${customers === 1 ? "This customer's" : "Their"} ${fact} counts as unknown. Check that the cells are right, and that both amounts are for the same period.`
			}`,
		lossesAboveRevenue: (customers, of, examples) =>
			`${customers} of ${plural(of, CUSTOMERS)} lose more than their whole revenue (${examples}). They are rated as they are. Check that Revenue and Profit are for the same period and read right.`,
		yearStandsIn: (column, heading, before) =>
			`“${heading}” (column ${column}) is read as the revenue of the newest year${before === null ? "" : `, and ${before} as that of the year before`}, because the list has no other; nothing says what ${before === null ? "its" : "these"} figures are. Confirm that under Set up, or choose “not used” there.`,
		perhapsRevenue: (column, heading) =>
			`No column is read as the revenue, but column ${column}, “${heading}”, has amounts. If they are the revenue, choose it under Set up.`,
		daysToPay: (column, heading, terms) =>
			terms === null
				? `“${heading}” (column ${column}) says how long customers take to pay, not how late they are. Type the days that they have under “Days that customers have to pay” in the settings; until then days late are unknown.`
				: `“${heading}” (column ${column}) is read as days late: less the ${plural(terms, DAYS)} that customers have to pay. If some have other terms, make a column “Days late”.`,
		countedTwice: (names, count) =>
			`${names}: ${count === 1 ? "this row has" : "these rows have"} exactly the sum of the rows right below ${count === 1 ? "it" : "each of them"}. ${count === 1 ? "It is" : "They are"} read as ${count === 1 ? "a customer" : "customers"}, so if ${count === 1 ? "it is a subtotal" : "they are subtotals"}, these amounts are counted twice: delete ${count === 1 ? "that row" : "those rows"} then.`,
		unitsDiffer: ([one, other]) =>
			`“${one.found}” (${one.cell}) and “${other.found}” (${other.cell}) state different units for the amounts, so we read all amounts as they stand. Put the unit into the heading of each column, such as “Revenue (thousands)”.`,
		rowsAbove: (count, rows, row) =>
			`${count === 1 ? `Row ${rows} looks like a customer, but stands above the headings (row ${row}) and is` : `Rows ${rows} look like customers, but stand above the headings (row ${row}) and are`} not read. Move ${count === 1 ? "it" : "them"} below the headings if ${count === 1 ? "it belongs" : "they belong"} to the list.`,
		otherTable: (row, cell, found, isRead) =>
			isRead
				? `Row ${row} looks like the headings of another table. The rows below it are read by the headings of the first one, which has no “${found}” (${cell}): that column is not read there. Put all customers under the same headings.`
				: `Row ${row} looks like the headings of another table: “${found}” in ${cell} does not agree with the heading of that column above. The rows below it are not read. Put the two tables on a tab each, or all customers under the same headings.`,
		scaledFormat: (cell, found, unit, count) =>
			`${cell} contains only ${found}; its number format writes “${unit}” behind it. ${count === 1 ? "It is" : `${number(count)} such amounts are`} read as the sheet shows ${count === 1 ? "it" : "them"}, with “${unit}”. If that is not meant, choose another number format.`,
		openThousandths: (cell, found, currency, fact, cells) =>
			`${cell}: “${found}” may be thousands or have three decimals, because ${currency} is written with three. We leave out ${fact} in ${cells}. Type these amounts as numbers, or write one of the column with both signs, such as 1,234.500.`,
		markups: (customers, examples, column, notUsed) =>
			`The Margin of your list is not Profit ÷ Revenue for ${plural(customers, CUSTOMERS)} (${examples}). It fits Profit ÷ Cost, which is a markup, so we leave out column ${column} and use Profit ÷ Revenue. If that is right, choose “${notUsed}” for column ${column} under Set up in the sidebar; else correct the margins.`,
		openNotation: (cell, found, fact, cells) =>
			`${cell}: the sign in “${found}” may separate thousands or decimals, because the amounts of your list are written in two ways, such as 1,234.50 and 1.234,50. We leave out ${fact} in ${cells}. Write the amounts of all columns in one way.`,
		oddDates: (cell, found, fact, cells) =>
			`${cell}: ${found} is hardly the right date for ${fact}. It is before 1950, more than a year ahead, or what programs write where there is no date. We leave out ${fact} in ${cells}. Correct the date, or empty the cell.`,
		futureDates: (cell, found, reviewDay, fact, cells) =>
			`${cell}: ${found} is after the review date, ${reviewDay}, so this order cannot have happened yet. We leave out ${fact} in ${cells}. Correct the date: day and month may be swapped, or the year mistyped. If the review date is what is wrong, change it in the settings.`,
		reversedOrders: (cell, found, last, count, rows) =>
			`${cell}: the first order, ${found}, comes after the last order, ${last.found} (${last.cell}). The two may be swapped, or day and month. Both dates count as unknown in ${count === 1 ? "row" : "rows"} ${rows}. Correct the dates, or choose other columns under Set up.`,
		otherUnit: (cell, value, otherCell, other) =>
			`${cell}: ${value} is very far from the ${other} of the other period (${otherCell}), while the revenue of all other customers has changed much less. It may have been typed in thousands. It is read as it is: check it.`,
		severalInOne: (cell, name) =>
			`${cell}: “${name}” seems to stand for several customers. It is read as one, and may look larger than any real customer. Delete the row if so, or list these customers one by one.`,
		lyingList: (column, names) =>
			`The customers in column ${column} are named like figures (${names}). The list seems to lie on its side, with a column for each customer. Copy it, and paste it on another tab with Edit ▸ Paste special ▸ Transposed.`,
		listBeside: (cell, heading) =>
			`${cell}: “${heading}” looks like the beginning of a second list, beside the first one. Its customers are not read. Put them below the others, under the same headings.`,
		openSides: (column, { cell, found }, cells) =>
			`Column ${column} seems to mark amounts as debit or credit (“${found}” in ${cell}), but not for certain which of them are to be subtracted. We leave out ${cells}. Write a minus in front of each amount that is to be subtracted.`,
		perhapsMargins: (column, heading, cell, found, fact) =>
			`Column ${column} (“${heading}”) may hold amounts or percentages: most figures look like percentages of the revenue, but ${found} (${cell}) is none. So ${fact} counts as unknown there. Write percentages with their sign, such as 25%, or name the column “${fact}” if they are amounts.`,
		yearsUnread: (years, count) =>
			`${years}: ${count === 1 ? "the heading is nothing but a year" : "the headings are nothing but years"}, so nothing says what the figures are, and they are not read. If they are the revenue, choose it under Set up.`,
		headingIn: (heading, column) => `“${heading}” (column ${column})`,
		unusedProfit: (column, heading, revenueColumn, revenue) =>
			`“${heading}” (column ${column}) is not used, because the revenue is “${revenue}” (column ${revenueColumn}), of another period: the two cannot be compared. Add a column with the revenue or the profit of the same period, or type your usual margin under Set up.`,
		namelessRows: {
			added: (count, rows, names, owners) =>
				`${count === 1 ? `Row ${rows} has figures` : `Rows ${rows} have figures`} but no name. They are added to the customer right above (${names})${owners === 1 ? "" : ", each to its own"}. If that is wrong, write the right name into the row.`,
			open: (count, rows, names, owners) =>
				`${count === 1 ? `Row ${rows} has figures` : `Rows ${rows} have figures`} but no name, so nobody can tell if they belong to the customer above. The figures of ${names} count as unknown. Write ${owners === 1 ? "the customer’s name" : "the customers’ names"} into ${count === 1 ? "that row" : "those rows"}.`,
			left: (count, rows) =>
				`${count === 1 ? `Row ${rows} has figures but no name, and is` : `Rows ${rows} have figures but no name, and are`} left out. Write the customer’s name into ${count === 1 ? "it" : "each of them"}, or delete ${count === 1 ? "it if it is a total" : "what is a total"}.`,
		},
		formula: {
			nothing: "nothing",
			emptyCells: "empty cells",
			quoted: (text) => `“${text}”`,
			noRows: (formula, found) =>
				`${formula} needs the rows of your customers: ${formula}(Customers[#ALL]) for a Table named Customers, else for example ${formula}(A1:K200); it got ${found}.`,
			oneRowNoHeadings: (formula) =>
				`${formula} got one row and no headings. Give the heading row too, as its second argument: A2:K2 and A$1:K$1, say.`,
			headingsNotOneRow: (formula, rows) =>
				`${formula} needs one row of headings as its second argument, for example A$1:K$1; it got ${rows} rows.`,
			widthsDiffer: (formula, columns, headings) =>
				`${formula} needs as many headings as columns; it got ${plural(headings, { one: "heading", other: "headings" })} for ${plural(columns, COLUMNS)}. Begin and end both ranges at the same columns.`,
			noCustomerColumn: (formula, headings) =>
				`${formula} found no column with the customers' names among ${headings}. Rename one heading to “Customer”, or include that column in the range. Of a Table, give Customers[#ALL]: it includes the headings.`,
			empty: (formula) =>
				`${formula} got an empty range. Give it the rows of your customers: Customers[#ALL] for a Table named Customers, else for example A1:K200.`,
			emptyHeadings: (formula) =>
				`${formula} got a row of headings that is empty. Give it the headings of your list as its second argument, for example A$1:K$1.`,
			settings: (formula) =>
				`${formula} needs the settings tab as its third argument, for example 'Tier settings'!$A:$H, or nothing; it got cells without any setting.`,
			noHeadingsGiven: (formula) => `${formula} needs a row of headings, for example ${formula}(A1:K1).`,
			badTier: (formula, found) =>
				`${formula} needs a tier from 1 to 4, for example ${formula}(2); it got ${found}.`,
		},
	},
});
