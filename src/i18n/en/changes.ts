import { pluralIn } from "../plural.ts";
import type { RemovalWords } from "../words/changes.ts";

const plural = pluralIn("en-US");
const columns = (count: number) => plural(count, "column", "columns");
const tabs = (count: number) => plural(count, "tab", "tabs");
const answers = (count: number) => plural(count, "answer", "answers");

export const removal = (): RemovalWords => ({
	heading: "Remove Customer Tiers from this file",
	link: "Remove Customer Tiers from this file\u00a0…",
	intro: "Takes away what Customer Tiers has added. Everything else stays as it is.",
	goes: "What goes",
	tabs: (count) => `${tabs(count)}, with all that anybody has written on ${count === 1 ? "it" : "them"}:`,
	columns: (count, tab) => `${columns(count)} on “${tab}”, with their notes and colours.`,
	emptied: "Columns are emptied, not deleted, so that nothing of yours moves.",
	answers: "Your answers",
	answersHelp:
		"These columns were added for your answers. Tick those that are to stay, as columns of your own.",
	answerColumn: (heading, count) => `${heading}: ${answers(count)}`,
	answerColumnOn: (heading, tab, count) => `${heading} on “${tab}”: ${answers(count)}`,
	stays: "What stays",
	staysYours:
		"Your own columns with the answers in them, your formats, notes and rules; customers that you have added; and formulas such as =CUSTOMER_TIER(…), as you typed them.",
	unlinked: (formulas) =>
		`${plural(formulas, "formula", "formulas")} of ours will go by the usual settings instead of yours.`,
	failing: (formulas, cells) =>
		`${plural(formulas, "formula of yours reads", "formulas of yours read")} these tabs and will show #REF!: ${cells}.`,
	final: "Once it is gone, only File ▸ Version history can bring it back.",
	confirm: "Remove Customer Tiers",
	cancel: "Cancel",
	unsaved: (count) =>
		`${answers(count)} ${count === 1 ? "is" : "are"} not in the sheet yet. Wait until ${count === 1 ? "it is" : "they are"} saved, and try again.`,
	gone: "Customer Tiers is gone from this file",
	afterwards:
		"You can close this sidebar. The add-on itself is still installed: should you want it again, its menu is there.",
});
