import type { PageWords } from "../../../../i18n/words.ts";
import { button } from "../../controls/button.ts";
import { element } from "../../controls/element.ts";
import { heading } from "../../controls/heading.ts";
import { nameField } from "../../page/reviewer.ts";

/** Asks who is reviewing. */
export function nameScreen(present: string, words: PageWords, named: () => void): HTMLElement[] {
	const said = words.review.name;
	const name = nameField(present, words);
	const start = () => {
		if (name.read() !== null) named();
	};
	name.input.addEventListener("keydown", (event) => {
		if (event.key !== "Enter") return;
		event.preventDefault();
		start();
	});
	return [
		heading(said.heading),
		name.whole,
		element("p", { class: "buttons" }, button(said.start, start, { class: "primary" })),
	];
}
