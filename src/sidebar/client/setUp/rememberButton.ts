import type { PageWords } from "../../../i18n/words.ts";
import type { SetUpChoice } from "../../contract.ts";
import { act } from "../act.ts";
import { button } from "../button.ts";
import type { Go } from "../go.ts";
import { say } from "../say.ts";
import { ask } from "../server.ts";

/** Has the server remember the choice; there is none while a field holds what is no number. */
export function rememberButton(choice: () => SetUpChoice | null, words: PageWords, go: Go): HTMLElement {
	const save = (pressed: HTMLButtonElement) => {
		const chosen = choice();
		// What is wrong stands at its field; an older "saved" must not stand beside it.
		if (chosen === null) return say("");
		void act({
			button: pressed,
			words,
			request: () => ask("sidebarSaveSetUp", chosen),
			// Read anew: other headings are other columns, and another column is understood in its own way.
			afterwards: (message) => go.setUp(chosen.tab, message),
		});
	};
	return button(words.sidebar.setUp.use, save, { id: "use", class: "primary" });
}
