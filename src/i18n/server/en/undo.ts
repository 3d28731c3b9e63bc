import { pluralIn } from "../../plural.ts";
import type { UndoWords } from "../undoWords.ts";

const plural = pluralIn("en-US");

export const undo = (): UndoWords => ({
	tab: "Tier undo",
	title:
		"Customer Tiers keeps here what its last change wrote, so that “Undo last change” can take it back. Nothing here is for reading.",
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
});
