import type { PageWords } from "../../i18n/words.ts";
import { button } from "./controls/button.ts";
import { element } from "./controls/element.ts";
import { heading } from "./controls/heading.ts";

interface Problem {
	readonly heading: string;
	readonly message: string;
	readonly again: () => void;
	readonly elsewhere: HTMLElement;
}

/** What is in the way, a button to try again, and a way elsewhere. */
export function problemView(problem: Problem, { sidebar }: PageWords): HTMLElement[] {
	return [
		heading(problem.heading),
		element("p", { class: "problem", role: "alert" }, problem.message),
		element(
			"p",
			{ class: "buttons" },
			button(sidebar.tryAgain, problem.again, { id: "again", class: "primary" }),
			problem.elsewhere,
		),
	];
}
