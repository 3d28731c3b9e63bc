import type { PageHistoryWords, ServerHistoryWords, SharedHistoryWords } from "../words/history.ts";
import { LINES, plural } from "./numbers.ts";

const lines = (count: number) => plural(count, LINES);

export const shared = (): SharedHistoryWords => ({
	record: {
		weWant: (idealCustomer) => `We want: ${idealCustomer}`,
	},
});

export const server = (): ServerHistoryWords => ({
	record: {
		tab: "Tier history",
		title: "Tier history",
		intro:
			"Who answered what, who moved from which tier to which, and when (“?” means needs facts). Sort and filter as you like, and write notes to the right; leave the key, the number and the settings as they are.",
		headings: {
			date: "Date",
			customer: "Customer",
			id: "Customer ID",
			what: "What",
			from: "From",
			to: "To",
			by: "By",
			key: "Key (leave as it is)",
			change: "Number (leave as it is)",
			score: "Score (0–100)",
			policy: "Settings (leave as they are)",
		},
		happened: {
			reviewed: "Reviewed",
			roundDone: "Team round: answered",
			added: "Added to the list",
			tier: {
				first: "Tier, for the first time",
				facts: "Tier: other facts",
				policy: "Tier: other settings",
				override: "Tier: set by hand, or no longer",
			},
			dontKnow: (fact) => `${fact}: don't know`,
			round: (fact) => `${fact} (team round)`,
		},
		columnNote: "Customer Tiers added this column for your answers. Sort, hide or move it as you like.",
		tabGone:
			"The tab with these customers is not in the file any more. Open the tab with your customers and begin again. Nothing was changed.",
		lost: (customer, tab) => `“${customer}” is not on “${tab}” any more. Nothing was written.`,
		unclear: (customer, rows) =>
			`“${customer}” could be any of the rows ${rows}: nothing tells them apart. Nothing was written. Give each a customer number, or a name of its own.`,
		alike: (customer, row, other) =>
			`“${customer}” is not in the list any more, but row ${row}, “${other}”, has the same figures. Nothing was written yet.`,
		formula: (cell, fact) =>
			`${fact} comes from a formula in ${cell}, which stays as it is. Change what the formula reads, or type over it in the sheet.`,
		filled: (cell, formula, fact) =>
			`${fact} in ${cell} may be filled by the formula in ${formula}, and writing there would break it. Nothing was written.`,
		severalRows: (rows, fact, customer) =>
			`“${customer}” counts as one customer with several rows: write ${fact} into rows ${rows} in the sheet, where each has its part.`,
		unfit: (found, fact, customer) =>
			`“${found}” cannot be read as ${fact} beside the other values in that column. Nothing was written for “${customer}”.`,
		unfitAmount: {
			scaled: (found, fact, customer, column) =>
				`“${found}” was not written as ${fact} of “${customer}”: column ${column} counts in thousands or millions.`,
			turned: (found, fact, customer, column) =>
				`“${found}” was not written as ${fact} of “${customer}”: column ${column} is read with the opposite sign.`,
			currencies: (found, fact, customer) =>
				`“${found}” was not written as ${fact} of “${customer}”: the list has several currencies, and this amount would not be in the one that is added up.`,
			others: (found, fact, customer, column) =>
				`“${found}” was not written as ${fact} of “${customer}”: beside the other amounts in column ${column} it would be read as something else.`,
		},
		marginDiffers: (margin, computed, fact) =>
			`Saved. But Margin says ${margin}, and Profit ÷ Revenue is ${computed}: the margin is used, and ${fact} is not. Correct whichever is wrong.`,
		markup: (margin, computed) =>
			`Saved. But the Margin of ${margin} fits Profit ÷ Cost, which is a markup, and Profit ÷ Revenue is ${computed}: the column of margins is not used. Correct whichever is wrong.`,
		addWithout: (fact) => `Add the customer without ${fact} first.`,
		typeYourself: (amount, place) => `Type ${amount} into ${place} yourself.`,
		typeLikeOthers: (place) => `Type it into ${place} yourself, as the other amounts are written there.`,
		cellPlace: (cell) => `cell ${cell}`,
		columnPlace: (column) => `column ${column}`,
		lacks: {
			answer: (answer, options) => `takes only ${options}, and none of these is read as “${answer}”`,
			text: (text, options) => `takes only ${options}, and “${text}” is not among them`,
		},
		noOption: (cell, fact, lacks) =>
			`Cell ${cell} (${fact}) ${lacks}. Nothing was written there. Choose one in the sheet, or let its rule show a warning only (Data ▸ Data validation).`,
		noOptionForNew: (customer, column, heading, lacks) =>
			`“${customer}” was not added: column ${column} (${heading}) ${lacks}. Choose another answer, or let the rule of the column show a warning only (Data ▸ Data validation).`,
		otherList: (active, tab) =>
			`You are on the tab “${active}”, but “${tab}” is being reviewed. Open “${tab}”, select a row, and try again.`,
		otherTab: (active, tab) =>
			`You are on the tab “${active}”, which has no customers. Open “${tab}”, select a row, and try again.`,
		nothingSelected: "No customer row is selected. Select one or more in the sheet, and try again.",
		nameless: "Type the customer's name first. Nothing was added.",
		alreadyThere: (customer, row) =>
			`“${customer}” is in the list already, in row ${row}. Nothing was added.`,
		notAdded: (customer) =>
			`A row for “${customer}” would not be read as a customer of this list. Nothing was added. Type the customer into the sheet instead.`,
		listFromFormula: (cell) =>
			`The list is filled by a formula (${cell}), so no row can be added to it. Add the customer where the formula reads them.`,
		added: (customer, row, tier) => `“${customer}” was added in row ${row}: ${tier}.`,
	},
	thinning: {
		done: (tab, gone, left) =>
			`${lines(gone)} ${gone === 1 ? "is" : "are"} gone from “${tab}”, ${lines(left)} ${left === 1 ? "is" : "are"} left.`,
		nothingDone: "There was nothing left to remove. Nothing was changed.",
	},
});

export const page = (): PageHistoryWords => ({
	thinning: {
		heading: "Thin the history",
		large: (tab, count) => `“${tab}” has ${lines(count)}, which slows everything here down.`,
		link: "Thin the history …",
		older: (day) => `Lines from before ${day} are removed, except these:`,
		stays: {
			steps:
				"Of each customer's tiers: the first line and the latest ones, and for every quarter the last one and the last one that new settings led to.",
			answers: "Of answers and reviews: each person's last one about each customer and question.",
			others: "Every line where somebody has written, changed, coloured or noted something.",
		},
		lines: "Lines now",
		go: "To remove",
		stay: "To keep",
		theirs: (count) =>
			`${lines(count)} could go too, but ${count === 1 ? "contains" : "contain"} something of yours, so ${count === 1 ? "it stays" : "they stay"}.`,
		gone: "Who moved from quarter to quarter, and everything the add-on shows, stays as it is. The lines themselves will be gone: only File ▸ Version history can bring them back.",
		formulas: "A formula of yours that points at a single line may show another one afterwards.",
		confirm: (count) => `Remove ${lines(count)}`,
		nothing: (day) => `Nothing can be removed: every line from before ${day} is needed.`,
	},
});
