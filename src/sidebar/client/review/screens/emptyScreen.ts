import type { ReviewChoice } from "../../../../contract/server.ts";
import type { PageWords } from "../../../../i18n/words.ts";
import { button } from "../../controls/button.ts";
import { element } from "../../controls/element.ts";
import { heading } from "../../controls/heading.ts";
import type { Go } from "../../page/go.ts";

/** Nobody is like what was chosen. */
export function emptyScreen(choice: ReviewChoice, words: PageWords, go: Go): HTMLElement[] {
	const said = words.review.empty;
	const all = () => void go.review({ ...choice, which: "all" });
	return [
		heading(said.heading),
		element("p", {}, said.text),
		element("p", { class: "buttons" }, button(said.all, all, { class: "primary" })),
	];
}
