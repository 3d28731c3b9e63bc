import type { OpenedTab } from "../../../contract/server.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { askServer } from "./askServer.ts";
import { runRequest } from "./runRequest.ts";

/** A button that opens a tab of the add-on's. */
export function tabLink(
	tab: Exclude<OpenedTab, "alternatives">,
	words: PageWords,
	look = "link",
): HTMLButtonElement {
	const open = (pressed: HTMLButtonElement) =>
		void runRequest({ button: pressed, words, request: () => askServer("sidebarOpenTab", tab) });
	return button(words.sidebar.links[tab], open, { class: look });
}
