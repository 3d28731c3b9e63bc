import type { Words } from "../../../i18n/words.ts";
import { button } from "../button.ts";
import { element } from "../element.ts";
import { field } from "../field.ts";
import { heading } from "../heading.ts";
import { say } from "../say.ts";

const LONGEST = 60;

/** Asks who is reviewing. */
export function nameScreen(present: string, words: Words, named: (name: string) => void): HTMLElement[] {
	const said = words.review.name;
	const name = element("input", {
		id: "reviewer",
		type: "text",
		autocomplete: "name",
		maxlength: String(LONGEST),
		"aria-describedby": "reviewer-help",
	});
	name.value = present;
	const start = () => {
		const typed = name.value.trim();
		if (typed !== "") return named(typed);
		say(said.missing, false);
		name.focus();
	};
	name.addEventListener("keydown", (event) => {
		if (event.key !== "Enter") return;
		event.preventDefault();
		start();
	});
	return [
		heading(said.heading),
		field(said.label, name, element("p", { id: "reviewer-help", class: "quiet" }, said.help)),
		element("p", { class: "buttons" }, button(said.start, start, { class: "primary" })),
	];
}
