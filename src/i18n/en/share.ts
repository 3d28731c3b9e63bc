import { pluralIn } from "../plural.ts";
import type { ShareWords } from "../server/shareWords.ts";

const plural = pluralIn("en-US");
const formulas = (count: number) => plural(count, "formula", "formulas");
const tabs = (count: number) => plural(count, "tab", "tabs");

export const share = (): ShareWords => ({
	freeze: {
		fails: (cell, tab, shows) =>
			`${cell} on “${tab}” shows ${shows}. Mend or delete it; until then it stays a formula.`,
		loading: (cell, tab) =>
			`${cell} on “${tab}” is still being calculated. Wait a moment and open Share again; until then it stays a formula.`,
		done: (count, on) =>
			count === 0
				? "Nothing was frozen."
				: `${formulas(count)} on ${tabs(on)} ${count === 1 ? "is a value" : "are values"} now.`,
		cell: (tab, cell) => `${tab} ${cell}`,
		left: (count, cells) =>
			`${formulas(count)} with an error, or not calculated yet, ${count === 1 ? "stays" : "stay"}: ${cells}.`,
		mixed: (tab) =>
			`On “${tab}” the results of Customer Tiers' formulas stand so close to those of your own that they cannot be told apart, so all formulas there stay. Copy the cells and choose Edit ▸ Paste special ▸ Values only.`,
	},
	protection: {
		why: {
			settings:
				"Customer Tiers: these settings decide everybody's tier. The coloured cells are there to be changed; the rest holds the tab together.",
			playbook:
				"Customer Tiers: the texts are there to be changed; by the headings and keys the add-on finds them again.",
			history:
				"Customer Tiers: this is the record of who changed what and when. The add-on adds to it and reads it again.",
		},
	},
});
