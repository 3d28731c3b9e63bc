import { pluralIn } from "../plural.ts";
import type { UndoWords } from "../undoWords.ts";

const plural = pluralIn("en-US");

export const undo: UndoWords = {
	tab: "Tier undo",
	title:
		"Customer Tiers keeps here what its last change wrote, so that “Undo last change” can take it back. Nothing here is for reading.",
	ago: (count, unit) => `${plural(count, unit, `${unit}s`)} ago`,
	link: (ago) => `Undo last change (${ago})`,
	sure: "Everything that Customer Tiers wrote in that change goes back to what it was, for everyone in this file. What somebody has changed since stays.",
	confirm: "Yes, undo",
	cancel: "No, leave it",
	nothing: "There is no change by Customer Tiers that can be taken back.",
	tooLarge:
		"The last change was too large to be taken back here. File ▸ Version history ▸ See version history shows the file as it was before.",
	done: (ago, cells) =>
		`The change made ${ago} is taken back: ${plural(cells, "cell holds", "cells hold")} again what stood there before.`,
	gone: (names, count) =>
		`The ${count === 1 ? "tab" : "tabs"} ${names} that it had made ${count === 1 ? "is" : "are"} gone.`,
	stay: (names, count) =>
		`${names} ${count === 1 ? "stays: somebody has changed it" : "stay: somebody has changed them"} since. Delete ${count === 1 ? "it" : "them"} if nobody needs ${count === 1 ? "it" : "them"}.`,
	changedSince: (count, cells) =>
		`${plural(count, "cell has", "cells have")} been changed since and ${count === 1 ? "stays" : "stay"} as ${count === 1 ? "it is" : "they are"}: ${cells}.`,
	unfinished: (ago) =>
		`A change that began ${ago} has not come to its end. If nobody is waiting for it, it broke off: do it again, or choose “Undo last change” in the menu.`,
};
