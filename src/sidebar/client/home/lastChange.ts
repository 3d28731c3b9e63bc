import type { Home } from "../../../contract/server.ts";
import { agoText } from "../../../i18n/agoText.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { element } from "../controls/element.ts";
import { twoPresses } from "../controls/twoPresses.ts";
import { act } from "../page/act.ts";
import type { Go } from "../page/go.ts";
import { ask } from "../page/server.ts";

/** That a change has not come to its end. Nothing where it has. */
export function unfinishedChange({ lastChange }: Home, words: PageWords): HTMLElement[] {
	if (lastChange === null || lastChange.isFinished) return [];
	return [element("p", { class: "warning" }, words.undo.unfinished(ago(lastChange, words)))];
}

/** Takes the last change back, after asking. Nothing where there is none. */
export function undoLastChange({ lastChange }: Home, words: PageWords, go: Go): HTMLElement[] {
	if (lastChange === null) return [];
	const said = words.undo;
	return [
		twoPresses({
			id: "undo",
			first: said.link(ago(lastChange, words)),
			look: "link",
			question: said.sure,
			confirm: said.confirm,
			cancel: said.cancel,
			confirmed: (button) =>
				void act({ button, words, request: () => ask("sidebarUndo"), afterwards: go.home }),
		}),
	];
}

const ago = ({ begun }: NonNullable<Home["lastChange"]>, words: PageWords) =>
	agoText(new Date(begun), new Date(), words);
