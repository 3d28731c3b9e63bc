import type { UndoWords } from "../undoWords.ts";

export const undo = (): UndoWords => ({
	link: (ago) => `Undo last change (${ago})`,
	sure: "Everything that Customer Tiers wrote in that change goes back to what it was, for everyone in this file. What somebody has changed since stays.",
	confirm: "Yes, undo",
	cancel: "No, leave it",
	unfinished: (ago) =>
		`A change that began ${ago} has not come to its end. If nobody is waiting for it, it broke off: do it again, or choose “Undo last change” in the menu.`,
});
