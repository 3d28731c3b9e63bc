import type { PageWords } from "../../../i18n/words.ts";
import type { SetUpChoice } from "../../contract.ts";
import { button } from "../controls/button.ts";
import { act } from "../page/act.ts";
import type { Go } from "../page/go.ts";
import { say } from "../page/say.ts";
import { ask } from "../page/server.ts";

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
