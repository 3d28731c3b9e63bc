import type { ReviewChoice } from "../../../../contract/server.ts";
import type { PageWords } from "../../../../i18n/words.ts";
import { button } from "../../controls/button.ts";
import { element } from "../../controls/element.ts";
import { heading } from "../../controls/heading.ts";
import type { Navigation } from "../../page/go.ts";

/** Shown if no customer fits the choice. */
export function emptyScreen(choice: ReviewChoice, words: PageWords, go: Navigation): HTMLElement[] {
	const texts = words.review.empty;
	const all = () => void go.review({ ...choice, which: "all" });
	return [
		heading(texts.heading),
		element("p", {}, texts.text),
		element("p", { class: "buttons" }, button(texts.all, all, { class: "primary" })),
	];
}
