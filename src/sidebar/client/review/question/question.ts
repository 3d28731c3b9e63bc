import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import type { AnswerFact, QuestionFact } from "../../../../i18n/words/facts.ts";
import type { Review } from "../../../contract.ts";
import { button } from "../../button.ts";
import { element } from "../../element.ts";
import type { CardActs } from "../card/cardActs.ts";
import type { CardState } from "../card/cardState.ts";
import { answerButtons } from "./answerButtons.ts";
import { numberQuestion } from "./numberQuestion.ts";
import type { Questions } from "./questions.ts";

/** The one question that is asked now, or that there is none. */
export function question(
	{ current, decided }: Questions,
	state: CardState,
	review: Review,
	language: PageLanguage,
	acts: CardActs,
): HTMLElement[] {
	const said = language.words.review;
	const { round } = review.choice;
	if (current === null) {
		const nothing = round ? said.roundDone : decided ? said.nothingMore : said.noMoreQuestions;
		return [element("h2", { id: "question", class: "done", tabindex: "-1" }, nothing)];
	}
	const asked = element("h2", { id: "question", tabindex: "-1" }, language.words.questions[current]);
	const answers =
		current in language.words.answers
			? answerButtons(
					current as AnswerFact,
					presentAnswer(current, state, round),
					language,
					acts,
					state.team.find(({ fact }) => fact === current)?.answers,
				)
			: numberQuestion(current, state, language, acts);
	const months = state.old.get(current);
	const age =
		months === undefined
			? []
			: [element("p", { class: "quiet" }, `${language.words.review.lastAsked(months)}.`)];
	const others = element(
		"p",
		{ class: "buttons" },
		withKey("0", said.dontKnow, () => acts.dontKnow(current)),
		withKey("S", said.skip, () => acts.skip(current)),
	);
	return [asked, ...age, ...answers, others];
}

/** A way out of the question, with the key that does the same. */
function withKey(key: string, text: string, press: () => void): HTMLElement {
	const made = button("", press, { class: "link", "aria-keyshortcuts": key });
	made.append(element("span", { class: "key", "aria-hidden": "true" }, key), " ", text);
	return made;
}

function presentAnswer(fact: QuestionFact, state: CardState, round: boolean): number | null {
	return (round ? state.own.get(fact as AnswerFact) : state.facts[fact]) ?? null;
}
