import { figures } from "../figures.ts";
import { joinList } from "../joinList.ts";
import type { PageChangeWords, ServerChangeWords, SharedChangeWords } from "../words/changes.ts";
import {
	ANSWERS,
	CELLS,
	COLUMNS,
	CUSTOMERS,
	FORMULAS,
	LINES,
	number,
	plural,
	ROWS,
	TABS,
	tag,
} from "./numbers.ts";

const columns = (count: number) => plural(count, COLUMNS);
const tabs = (count: number) => plural(count, TABS);
const answers = (count: number) => plural(count, ANSWERS);

export const shared = (): SharedChangeWords => ({
	firstChange: {
		heading: "Before the first change",
		intro: "Customer Tiers has not written anything in this file yet. This is what it would do now:",
	},
	undo: {
		ago: (count, unit) => `${plural(count, { one: unit, other: `${unit}s` })} ago`,
	},
	removal: {
		keptCells: (cells) => `What you have put into our columns yourself stays: ${cells}.`,
		nothing: "Nothing in this file comes from Customer Tiers.",
	},
});

export const server = (): ServerChangeWords => ({
	firstChange: {
		newColumns: (tab, headings, first, last, rows) =>
			`“${tab}”: ${plural(headings.length, { one: "new column", other: "new columns" })} to the right of your table, ${first === last ? first : `${first}–${last}`} (${joinList(headings)}), filled in for ${plural(rows, ROWS)}.`,
		besides: (notes, hasColours) =>
			`Also, ${[...(notes > 0 ? [`${plural(notes, { one: "note", other: "notes" })} with explanations`] : []), ...(hasColours ? ["colours by tier"] : [])].join(", and ")}.`,
		filterExtended:
			"Your filter is extended over the new columns, so that they are sorted with the rest. What it hides stays hidden.",
		filterLeaves:
			"Your filter does not cover the new columns: sorting with it leaves them where they are. To sort them with the rest, remove it afterwards, and create it again over all columns.",
		inTable:
			"If your list is a Google Sheets Table (Format ▸ Convert to table), drag its lower right corner over the new columns afterwards: sorting moves only what is inside it.",
		ownColumn: (tab, letter, heading, cells) =>
			`“${tab}”: ${plural(cells, CELLS)} of your column ${letter}${heading === "" ? "" : ` (${heading})`} filled in or changed.`,
		newRow: (tab, row) => `“${tab}”: a new row, number ${row}. The rows below it move down.`,
		newTabs: (names) => `${names.length === 1 ? "New tab" : "New tabs"}: ${joinList(names)}.`,
		ownStays: "Your own cells stay as they are.",
		restStays: "Everything else of yours stays as it is.",
		asAnswersCome: "Columns for answers are added beside your table as they are needed.",
		undoable: "You can undo it with “Undo last change”.",
		leftOut: (leftOut, rows, as) =>
			`${number(leftOut)} of ${plural(rows, ROWS)} ${leftOut === 1 ? "is" : "are"} left out: ${as}. The summary will list ${leftOut === 1 ? "it" : "them"}.`,
		perhapsSame: (customers) =>
			`${plural(customers, CUSTOMERS)} may be in the list more than once: the summary will name them.`,
		doubts: (count) =>
			`Not sure that your list was read right: ${plural(count, { one: "thing is", other: "things are" })} in doubt.`,
		lookAtDoubts: (others) =>
			`${others === 0 ? "" : `And ${number(others)} more. `}To look at the cells first, cancel: Overview in the sidebar has links to them.`,
		question: "Go ahead?",
		cancelled: "Nothing was changed.",
	},
	undo: {
		tab: "Tier undo",
		title:
			"Customer Tiers keeps here what its last change wrote, so that “Undo last change” can take it back. Nothing here is for reading.",
		nothing: "There is no change by Customer Tiers that can be undone.",
		tooLarge:
			"The last change was too large to be undone here. File ▸ Version history ▸ See version history shows the file as it was before.",
		done: (ago, cells) =>
			`The change made ${ago} was undone${cells === 0 ? "" : `: ${plural(cells, { one: "cell is", other: "cells are" })} as before`}.`,
		gone: (names, count) =>
			`The ${count === 1 ? "tab" : "tabs"} ${names} that it had made ${count === 1 ? "is" : "are"} gone.`,
		stay: (names, count) =>
			`${names} ${count === 1 ? "stays: somebody has changed it" : "stay: somebody has changed them"} since. Delete ${count === 1 ? "it" : "them"} if nobody needs ${count === 1 ? "it" : "them"}.`,
		changedSince: (count, cells) =>
			`${plural(count, { one: "cell has", other: "cells have" })} been changed since and ${count === 1 ? "stays" : "stay"} as ${count === 1 ? "it is" : "they are"}: ${cells}.`,
		nothingChanged: "Nothing was changed.",
		takenBack: "What was written before that has been taken back.",
		beforeLost: "The change before that can no longer be undone.",
		notUndone: "So the change is not undone. Do that, and undo it again.",
		unclear: (cells) =>
			`The list was sorted, and what the change wrote may stand beside another customer now: ${cells} stay as they are. Check them, and correct them by hand.`,
		displaced:
			"The list was sorted without these columns, so they may stand beside other customers. Choose “Tier my customers”: it writes the tiers anew.",
	},
	slices: {
		menu: (share) =>
			`This list is so long that Google's time limit was reached: ${figures(tag).percent(share)} is written. Do the same again to continue from there. In the sidebar it continues by itself. Or choose “Undo last change”.`,
	},
	removal: {
		writtenOn: {
			settings: (changed) => plural(changed, { one: "changed setting", other: "changed settings" }),
			history: (lines, reviews) =>
				reviews === 0
					? plural(lines, LINES)
					: `${plural(lines, LINES)}, ${plural(reviews, { one: "review", other: "reviews" })} among them`,
			playbook: (texts) => plural(texts, { one: "text of your own", other: "texts of your own" }),
			alternatives: (providers) => plural(providers, { one: "provider", other: "providers" }),
		},
		cell: (tab, cell) => `${tab} ${cell}`,
		back: "Only File ▸ Version history can bring back what is gone.",
		noOtherTab: "There has to be a visible tab with cells that is not ours. Show or add one, and try again.",
		done: (count, emptied) =>
			`Removed: ${[...(count > 0 ? [tabs(count)] : []), ...(emptied > 0 ? [columns(emptied)] : [])].join(" and ") || "the last traces"}.`,
		answersStay: (count) => `${columns(count)} with your answers ${count === 1 ? "stays" : "stay"}.`,
	},
});

export const page = (): PageChangeWords => ({
	firstChange: {
		agree: "Go ahead",
		cancel: "Cancel",
	},
	undo: {
		link: (ago) => `Undo last change (${ago})`,
		sure: "Everything that Customer Tiers wrote in that change goes back to what it was, for everyone in this file. What somebody has changed since stays.",
		confirm: "Yes, undo",
		cancel: "No, leave it",
		unfinished: (ago) =>
			`A change that began ${ago} has not finished. If nobody is waiting for it, it was interrupted: do it again, or choose “Undo last change” in the menu.`,
	},
	slices: {
		written: (share) => `${share} written …`,
		bar: "How much is written",
		stop: "Stop",
		stopping: "Stopping …",
		stopped: (share) =>
			`Stopped: ${share} is written. Do the same again to continue from there, or undo the last change under “More”.`,
	},
	removal: {
		heading: "Remove Customer Tiers from this file",
		link: "Remove Customer Tiers from this file\u00a0…",
		intro: "Takes away what Customer Tiers has added. Everything else stays as it is.",
		goes: "What goes",
		tabs: (count) => `${tabs(count)}, with all that anybody has written on ${count === 1 ? "it" : "them"}:`,
		columns: (count, tab) => `${columns(count)} on “${tab}”, with their notes and colours.`,
		emptied: "Columns are emptied, not deleted, so that nothing of yours moves.",
		filter: "Your filter will end at your own last column again.",
		answers: "Your answers",
		answersHelp:
			"These columns were added for your answers. Tick those that you want to keep as columns of your own.",
		answerColumn: (heading, count) => `${heading}: ${answers(count)}`,
		answerColumnOn: (heading, tab, count) => `${heading} on “${tab}”: ${answers(count)}`,
		stays: "What stays",
		staysYours:
			"Your own columns with the answers in them, your formats, notes and rules; customers that you have added; and formulas such as =CUSTOMER_TIER(…), as you typed them.",
		unlinked: (formulas) =>
			`${plural(formulas, FORMULAS)} of ours will use the default settings instead of yours.`,
		failing: (formulas, cells) =>
			`${plural(formulas, { one: "formula of yours reads", other: "formulas of yours read" })} these tabs and will show #REF!: ${cells}.`,
		final: "Once it is gone, only File ▸ Version history can bring it back.",
		confirm: "Remove Customer Tiers",
		cancel: "Cancel",
		unsaved: (count) =>
			`${answers(count)} ${count === 1 ? "is" : "are"} not in the sheet yet. Wait until ${count === 1 ? "it is" : "they are"} saved, and try again.`,
		gone: "Customer Tiers is gone from this file",
		afterwards:
			"You can close this sidebar. The add-on itself is still installed: should you want it again, its menu is there.",
	},
});
