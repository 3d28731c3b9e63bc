import type { ReviewChoice } from "../../../../contract/server.ts";
import type { PageWords } from "../../../../i18n/words.ts";
import { button } from "../../controls/button.ts";
import { element } from "../../controls/element.ts";
import { heading } from "../../controls/heading.ts";
import { askServer } from "../../page/askServer.ts";
import type { Navigation } from "../../page/navigation.ts";
import { runRequest } from "../../page/runRequest.ts";
import type { SessionCounts } from "../state/sessionCounts.ts";

interface Finished {
	readonly tally: SessionCounts;
	readonly choice: ReviewChoice;
	/** The number of customers in the queue that nobody has reviewed. */
	readonly open: number;
	/** Shows the number of unsaved answers. The caller keeps it up to date. */
	readonly notSaved: HTMLElement;
	readonly goOn: () => void;
}

/** Shown after the last card: what has changed, what is left, what to do next. */
export function finishedScreen(finished: Finished, words: PageWords, go: Navigation): HTMLElement[] {
	const texts = words.review.finished;
	const unreviewed = finished.open === 0 ? [] : [element("p", {}, texts.notReviewed(finished.open))];
	return [
		heading(finished.tally.counts().reviewed === 0 ? texts.nobodyLeft : texts.heading),
		...changeLines(finished, words),
		...unreviewed,
		finished.notSaved,
		...(finished.tally.counts().answers === 0 ? [] : [element("p", {}, texts.summary)]),
		element("h2", {}, texts.next),
		nextSteps(finished, words, go),
	];
}

function changeLines({ tally: session }: Finished, words: PageWords): HTMLElement[] {
	const texts = words.review.finished;
	const { reviewed, answers, uncertain, moves } = session.counts();
	if (reviewed === 0) return [element("p", {}, texts.allReviewed)];
	const lines = moves.map(({ customer, from, to }) =>
		element("li", {}, texts.move(customer, words.tierName(from), words.tierName(to))),
	);
	return [
		element("p", {}, texts.reviewed(reviewed, answers)),
		element("p", {}, moves.length === 0 ? texts.nobodyMoved : texts.moved(moves.length)),
		...(moves.length === 0 ? [] : [element("ul", {}, ...lines)]),
		...(uncertain === 0 ? [] : [element("p", {}, texts.uncertain(uncertain))]),
	];
}

function nextSteps({ choice, open, goOn }: Finished, words: PageWords, go: Navigation): HTMLElement {
	const texts = words.review.finished;
	const tierNow = (pressed: HTMLButtonElement) =>
		void runRequest({ button: pressed, words, request: () => askServer("sidebarTier"), afterwards: go.home });
	const onward = { class: "link onward" };
	return element(
		"div",
		{},
		element(
			"p",
			{ class: "buttons" },
			open > 0
				? button(texts.goOn, goOn, { class: "primary" })
				: button(words.sidebar.tierNow, tierNow, { class: "primary" }),
		),
		element(
			"nav",
			{ "aria-label": texts.next },
			...(open > 0 ? [button(words.sidebar.tierNow, tierNow, onward)] : []),
			button(texts.again, () => void go.review({ ...choice, which: "all" }), onward),
			button(texts.talk, () => void go.review({ ...choice, which: "talk", round: false }), onward),
		),
	);
}
