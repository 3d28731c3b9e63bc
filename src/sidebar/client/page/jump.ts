import type { Notice } from "../../../contract/server.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { runRequest } from "./act.ts";
import { askServer } from "./server.ts";

/** A link to the cell that a notice is about, to follow its text; empty if it is about none. */
export function cellLink({ at }: Notice, words: PageWords): (HTMLElement | string)[] {
	if (!at) return [];
	const show = (pressed: HTMLButtonElement) =>
		void runRequest({ button: pressed, words, request: () => askServer("sidebarShowCell", at.tab, at.cell) });
	return [" ", button(words.sidebar.goTo(at.cell), show, { class: "link" })];
}
