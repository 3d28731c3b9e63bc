import type { Home } from "../../../contract/server.ts";
import { agoText } from "../../../i18n/agoText.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { element } from "../controls/element.ts";
import { twoPresses } from "../controls/twoPresses.ts";
import { act } from "../page/act.ts";
import type { Go } from "../page/go.ts";
import { ask } from "../page/server.ts";

/** Warns that the last change is unfinished; empty if it is not. */
export function unfinishedChange({ lastChange }: Home, words: PageWords): HTMLElement[] {
	if (lastChange === null || lastChange.isFinished) return [];
	return [element("p", { class: "warning" }, words.undo.unfinished(ago(lastChange, words)))];
}

/** A button that undoes the last change, after asking; empty if there is none. */
export function undoLastChange({ lastChange }: Home, words: PageWords, go: Go): HTMLElement[] {
	if (lastChange === null) return [];
	const texts = words.undo;
	return [
		twoPresses({
			id: "undo",
			first: texts.link(ago(lastChange, words)),
			look: "link",
			question: texts.sure,
			confirm: texts.confirm,
			cancel: texts.cancel,
			confirmed: (button) =>
				void act({ button, words, request: () => ask("sidebarUndo"), afterwards: go.home }),
		}),
	];
}

const ago = ({ begun }: NonNullable<Home["lastChange"]>, words: PageWords) =>
	agoText(new Date(begun), new Date(), words);
