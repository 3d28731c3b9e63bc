import type { Review, ReviewChoice } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { withPlaybook } from "../../../i18n/playbookTexts.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import { backButton } from "../page/backButton.ts";
import type { Navigation } from "../page/navigation.ts";
import { knownName, reviewerNameField } from "../page/reviewerField.ts";
import { reserveSaveStrip } from "../saving/saveStrip.ts";
import { reviewCards } from "./reviewCards.ts";
import { choiceSection } from "./screens/choiceSection.ts";

/** The review: asks who is reviewing, if that is not known yet, then shows one customer after the other. */
export function reviewView(review: Review, pageLanguage: PageLanguage, go: Navigation): HTMLElement[] {
	// Texts that the team has written in its playbook replace the add-on's.
	const words = withPlaybook(pageLanguage.words, review.playbook);
	const language = { ...pageLanguage, words };
	const screen = element("div", { class: "review" });
	reserveSaveStrip();
	const back = () => backButton(words, go);
	const reviewer = () => knownName() ?? review.reviewer;
	const askName = (goOn: () => void) => {
		const named = () => {
			goOn();
			screen.querySelector("h1")?.focus();
		};
		screen.replaceChildren(back(), ...nameScreen(reviewer(), words, named));
		screen.querySelector("input")?.focus();
	};
	// Load the review anew: the cards at hand were made for somebody else.
	const rename = () => askName(() => void go.review(review.choice));
	const choice = () =>
		choiceSection(
			{ choice: review.choice, reviewer: reviewer(), show: (chosen) => void go.review(chosen), rename },
			words,
		);
	const shown =
		review.queue.length === 0
			? { show: () => screen.replaceChildren(back(), ...emptyScreen(review.choice, words, go), choice()) }
			: reviewCards({ review, language, go, screen, reviewer, choice });
	// Load a round anew: it shows the person's own answers, which the server finds by name.
	const begin = review.choice.round ? () => void go.review(review.choice) : shown.show;
	if (reviewer() === "") askName(begin);
	else shown.show();
	return [screen];
}

/** Shown if no customer fits the choice. */
function emptyScreen(choice: ReviewChoice, words: PageWords, go: Navigation): HTMLElement[] {
	const texts = words.review.empty;
	const all = () => void go.review({ ...choice, which: "all" });
	return [
		heading(texts.heading),
		element("p", {}, texts.text),
		element("p", { class: "buttons" }, button(texts.all, all, { class: "primary" })),
	];
}

/** Asks who is reviewing. */
function nameScreen(initial: string, words: PageWords, goOn: () => void): HTMLElement[] {
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
