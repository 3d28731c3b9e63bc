import type { ReviewChoice } from "../../../../contract/server.ts";
import type { PageWords } from "../../../../i18n/words.ts";
import { button } from "../../controls/button.ts";
import { element } from "../../controls/element.ts";
import { heading } from "../../controls/heading.ts";
import { act } from "../../page/act.ts";
import type { Go } from "../../page/go.ts";
import { ask } from "../../page/server.ts";
import type { Tally } from "../sessionCounts.ts";

interface Finished {
	readonly tally: Tally;
	readonly choice: ReviewChoice;
	/** How many in the queue nobody has reviewed. */
	readonly open: number;
	/** How many answers are not saved yet, as it changes. */
	readonly notSaved: HTMLElement;
	readonly goOn: () => void;
}

/** Behind the last card: what changed, what is left, what to do next. */
export function finishedScreen(finished: Finished, words: PageWords, go: Go): HTMLElement[] {
	const said = words.review.finished;
	const left = finished.open === 0 ? [] : [element("p", {}, said.notReviewed(finished.open))];
	return [
		heading(finished.tally.counts().reviewed === 0 ? said.nobodyLeft : said.heading),
		...whatChanged(finished, words),
		...left,
		finished.notSaved,
		...(finished.tally.counts().answers === 0 ? [] : [element("p", {}, said.summary)]),
		element("h2", {}, said.next),
		whatNext(finished, words, go),
	];
}

function whatChanged({ tally }: Finished, words: PageWords): HTMLElement[] {
	const said = words.review.finished;
	const { reviewed, answers, uncertain, moves } = tally.counts();
	if (reviewed === 0) return [element("p", {}, said.allReviewed)];
	const lines = moves.map(({ customer, from, to }) =>
		element("li", {}, said.move(customer, words.tierName(from), words.tierName(to))),
	);
	return [
		element("p", {}, said.reviewed(reviewed, answers)),
		element("p", {}, moves.length === 0 ? said.nobodyMoved : said.moved(moves.length)),
		...(moves.length === 0 ? [] : [element("ul", {}, ...lines)]),
		...(uncertain === 0 ? [] : [element("p", {}, said.uncertain(uncertain))]),
	];
}

function whatNext({ choice, open, goOn }: Finished, words: PageWords, go: Go): HTMLElement {
	const said = words.review.finished;
	const tierNow = (pressed: HTMLButtonElement) =>
		void act({ button: pressed, words, request: () => ask("sidebarTier"), afterwards: go.home });
	const onward = { class: "link onward" };
	return element(
		"div",
		{},
		element(
			"p",
			{ class: "buttons" },
			open > 0
				? button(said.goOn, goOn, { class: "primary" })
				: button(words.sidebar.tierNow, tierNow, { class: "primary" }),
		),
		element(
			"nav",
			{ "aria-label": said.next },
			...(open > 0 ? [button(words.sidebar.tierNow, tierNow, onward)] : []),
			button(said.again, () => void go.review({ ...choice, which: "all" }), onward),
			button(said.talk, () => void go.review({ ...choice, which: "talk", round: false }), onward),
		),
	);
}
