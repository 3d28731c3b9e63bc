import type { PageWords } from "../../../../i18n/words.ts";
import { button } from "../../controls/button.ts";
import { element } from "../../controls/element.ts";
import { heading } from "../../controls/heading.ts";
import { reviewerNameField } from "../../page/reviewer.ts";

/** Asks who is reviewing. */
export function nameScreen(initial: string, words: PageWords, goOn: () => void): HTMLElement[] {
	const texts = words.review.name;
	const name = reviewerNameField(initial, words);
	const start = () => {
		if (name.read() !== null) goOn();
	};
	name.input.addEventListener("keydown", (event) => {
		if (event.key !== "Enter") return;
		event.preventDefault();
		start();
	});
	return [
		heading(texts.heading),
		name.whole,
		element("p", { class: "buttons" }, button(texts.start, start, { class: "primary" })),
	];
}
