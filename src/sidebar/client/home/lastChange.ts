import type { LastChange } from "../../../contract/server.ts";
import { agoText } from "../../../i18n/agoText.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { confirmButton } from "../controls/confirmButton.ts";
import { element } from "../controls/element.ts";
import { askServer } from "../page/askServer.ts";
import type { Navigation } from "../page/navigation.ts";
import { runRequest } from "../page/runRequest.ts";

interface Changed {
	readonly lastChange: LastChange | null;
}

/** Warns that the last change is unfinished; empty if it is not. */
export function unfinishedWarning({ lastChange }: Changed, words: PageWords): HTMLElement[] {
	if (lastChange === null || lastChange.isFinished) return [];
	return [element("p", { class: "warning" }, words.undo.unfinished(ago(lastChange, words)))];
}

/** A button that undoes the last change, after asking; empty if there is none. */
export function undoButton({ lastChange }: Changed, words: PageWords, go: Navigation): HTMLElement[] {
	if (lastChange === null) return [];
	const texts = words.undo;
	return [
		confirmButton({
			id: "undo",
			first: texts.link(ago(lastChange, words)),
			buttonClass: "link",
			question: texts.sure,
			confirm: texts.confirm,
			cancel: texts.cancel,
			confirmed: (button) =>
				void runRequest({ button, words, request: () => askServer("sidebarUndo"), afterwards: go.home }),
		}),
	];
}

const ago = ({ begun }: LastChange, words: PageWords) => agoText(new Date(begun), new Date(), words);
