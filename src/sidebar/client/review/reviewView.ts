import type { Review } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { withPlaybook } from "../../../i18n/playbookTexts.ts";
import { element } from "../controls/element.ts";
import { backButton } from "../page/backButton.ts";
import type { Go } from "../page/go.ts";
import { knownName } from "../page/reviewer.ts";
import { makeRoomForSaving } from "../saving/saveStrip.ts";
import { cards } from "./cards.ts";
import { choiceSection } from "./screens/choiceSection.ts";
import { emptyScreen } from "./screens/emptyScreen.ts";
import { nameScreen } from "./screens/nameScreen.ts";

/** The review: who is reviewing, if that is not known yet, and then one customer after the other. */
export function reviewView(review: Review, spoken: PageLanguage, go: Go): HTMLElement[] {
	// What the team has written in its playbook is said in place of our words.
	const words = withPlaybook(spoken.words, review.playbook);
	const language = { ...spoken, words };
	const screen = element("div", { class: "review" });
	makeRoomForSaving();
	const back = () => backButton(words, go);
	const reviewer = () => knownName() ?? review.reviewer;
	const askName = (then: () => void) => {
		const named = () => {
			then();
			screen.querySelector("h1")?.focus();
		};
		screen.replaceChildren(back(), ...nameScreen(reviewer(), words, named));
		screen.querySelector("input")?.focus();
	};
	// Whatever is at hand was made for somebody else.
	const rename = () => askName(() => void go.review(review.choice));
	const choice = () =>
		choiceSection(
			{ choice: review.choice, reviewer: reviewer(), show: (chosen) => void go.review(chosen), rename },
			words,
		);
	const shown =
		review.queue.length === 0
			? { show: () => screen.replaceChildren(back(), ...emptyScreen(review.choice, words, go), choice()) }
			: cards({ review, language, go, screen, reviewer, choice });
	// A round shows a person's own answers, which the server could not tell without a name.
	const begin = review.choice.round ? () => void go.review(review.choice) : shown.show;
	if (reviewer() === "") askName(begin);
	else shown.show();
	return [screen];
}
