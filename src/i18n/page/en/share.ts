import { pluralIn } from "../../plural.ts";
import type { ShareWords } from "../shareWords.ts";

const plural = pluralIn("en-US");
const formulas = (count: number) => plural(count, "formula", "formulas");
const tabs = (count: number) => plural(count, "tab", "tabs");

export const share = (): ShareWords => ({
	heading: "Share",
	intro:
		"What Customer Tiers writes beside your list and on its tabs is plain values: anyone you share the file with can read it without the add-on. Only formulas such as =CUSTOMER_TIER(…) need the add-on.",
	freeze: {
		heading: "Freeze formulas to values",
		what: "For a copy that leaves the house: every formula of Customer Tiers becomes what it shows now. Your own formulas stay formulas.",
		copyFirst:
			"Make a copy first (File ▸ Make a copy), open it, and freeze there. In the file you work in, what is frozen would no longer follow your list.",
		count: (count, on) => `${formulas(count)} on ${tabs(on)}.`,
		onTab: (tab, count) => `${tab}: ${formulas(count)}`,
		button: "Freeze formulas to values",
		sure: (count) =>
			`Is this the copy? After this, ${count === 1 ? "the formula is" : `the ${formulas(count)} are`} gone from this file.`,
		confirm: (count) => `Yes, freeze ${formulas(count)}`,
		cancel: "No, leave them",
	},
	protection: {
		heading: "Tabs that ask before they change",
		what: "Tier settings, Playbook and Tier history ask before somebody changes them by accident. Nobody is locked out, and the cells that are there to be changed, values in the settings and texts in the playbook, do not ask.",
		off: "To have a tab stop asking: Data ▸ Protect sheets and ranges, choose it, and delete the protection. We do not put it back.",
	},
});
