import type { PageWords } from "../../../i18n/words.ts";
import type { WhatIf } from "../../contract.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { moveList } from "./moveList.ts";
import { placesTable } from "./placesTable.ts";

export interface Outlook {
	/** The places now and then. */
	readonly places: HTMLElement;
	/** The count, which is read aloud as it changes, and who would move. */
	readonly moves: readonly HTMLElement[];
	show(whatIf: WhatIf): void;
	/** Says something in place of the count; a problem with a way to try again. */
	say(text: string, problem?: boolean): void;
}

/** What would come of the changes, brought up to date in place. */
export function outlook(words: PageWords, again: () => void): Outlook {
	const said = words.sidebar.whatIf;
	const places = element("div", {});
	const count = element("p", { id: "moved", role: "status", "aria-live": "polite" });
	const list = element("ul", { class: "moves", tabindex: "0", "aria-labelledby": count.id });
	const retry = button(words.sidebar.tryAgain, again, { class: "second" });
	const say = (text: string, problem = false) => {
		count.textContent = text;
		count.classList.toggle("problem", problem);
		retry.hidden = !problem;
	};
	const show = (whatIf: WhatIf) => {
		places.replaceChildren(placesTable(whatIf, words));
		list.replaceChildren(...moveList(whatIf, words));
		list.hidden = list.children.length === 0;
		say(whatIf.moved === 0 ? said.nobody : said.moved(whatIf.moved));
	};
	return { places, moves: [count, list, retry], show, say };
}
