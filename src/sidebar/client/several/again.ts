import type { PageWords } from "../../../i18n/words.ts";
import type { Selected } from "../../contract.ts";
import { button } from "../controls/button.ts";
import { act } from "../page/act.ts";
import { say } from "../page/say.ts";
import { ask } from "../page/server.ts";

/** Reads anew who is selected: people select in the sheet while the sidebar is open. */
export function again(show: (selected: Selected) => void, words: PageWords): HTMLElement {
	const read = (pressed: HTMLButtonElement) => {
		let selected: Selected | null = null;
		void act({
			button: pressed,
			words,
			async request() {
				const reply = await ask("sidebarSelected");
				if (!reply.ok) return reply;
				selected = reply.view;
				return { ok: true, message: words.several.selected(reply.view.customers.length) };
			},
			async afterwards(message) {
				if (selected) show(selected);
				say(message);
			},
		});
	};
	return button(words.several.again, read, { id: "again", class: "second" });
}
