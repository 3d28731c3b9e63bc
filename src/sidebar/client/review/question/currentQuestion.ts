import type { Review } from "../../../../contract/server.ts";
import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import type { TeamAnswer } from "../../../../review/teamSpread.ts";
import type { QuestionFact } from "../../../../tiering/criteria.ts";
import type { AnswerFact } from "../../../../tiering/facts.ts";
import { capitalised } from "../../controls/answerText.ts";
import { button } from "../../controls/button.ts";
import { element } from "../../controls/element.ts";
import type { CardHandlers, CardState } from "../state/cardState.ts";
import type { NextQuestions } from "../state/nextQuestions.ts";
import { numberQuestion } from "./numberQuestion.ts";

/** The current question; or a line that there is none, or what to ask somebody who has stopped buying. */
export function currentQuestion(
	{ current, decided, lapsed }: NextQuestions,
	state: CardState,
	review: Review,
	language: PageLanguage,
	acts: CardHandlers,
): HTMLElement[] {
	const texts = language.words.review;
	const { round } = review.choice;
	if (current === null) {
		return [
			element(
				"h2",
				{ id: "question", class: "done", tabindex: "-1" },
				nothingToAsk(round, decided, lapsed, texts),
			),
		];
	}
	const title = element("h2", { id: "question", tabindex: "-1" }, language.words.questions[current]);
	const answers =
		current in language.words.answers
			? answerButtons(
					current as AnswerFact,
					presentAnswer(current, state, round),
					language,
					acts,
					state.team.find(({ fact }) => fact === current)?.answers,
				)
			: numberQuestion(current as Exclude<QuestionFact, AnswerFact>, state, language, acts);
	const months = state.old.get(current);
	const age =
		months === undefined
			? []
			: [element("p", { class: "quiet" }, `${language.words.review.lastAsked(months)}.`)];
	const dismissButtons = element(
		"p",
		{ class: "buttons" },
		withKey("0", texts.dontKnow, () => acts.dontKnow(current)),
		withKey("S", texts.skip, () => acts.skip(current)),
	);
	return [title, ...age, ...answers, dismissButtons];
}

function nothingToAsk(
	round: boolean,
	decided: boolean,
	lapsed: boolean,
	texts: PageLanguage["words"]["review"],
): string {
	if (round) return texts.roundDone;
	if (lapsed) return texts.askWhyStopped;
	return decided ? texts.nothingMore : texts.noMoreQuestions;
}

/** A button that dismisses the question, with the key that does the same. */
function withKey(key: string, text: string, press: () => void): HTMLElement {
	const control = button("", press, { class: "link", "aria-keyshortcuts": key });
	control.append(element("span", { class: "key", "aria-hidden": "true" }, key), " ", text);
	return control;
}

function presentAnswer(fact: QuestionFact, state: CardState, round: boolean): number | null {
	return (round ? state.own.get(fact as AnswerFact) : state.facts[fact]) ?? null;
}

/**
 * The five answers. Buttons, because the keyboard would save each radio button on the way.
 *
 * @param present the present answer; null: none.
 * @param team the team's answers; each name is shown beside its answer.
 */
function answerButtons(
	fact: AnswerFact,
	present: number | null,
	{ words }: PageLanguage,
	acts: CardHandlers,
	team: readonly TeamAnswer[] = [],
): HTMLElement[] {
	const buttons = words.answers[fact].map((text, index) => {
		const answer = index + 1;
		const control = button("", () => acts.answer(fact, answer), {
			class: "answer",
			"aria-keyshortcuts": String(answer),
			...(present === null ? {} : { "aria-pressed": String(Math.round(present) === answer) }),
		});
		control.append(element("span", { class: "key" }, String(answer)), " ", capitalised(text, words.tag));
		const who = team.filter((one) => one.answer === answer).map(({ by }) => by);
		if (who.length > 0) control.append(" ", element("span", { class: "key" }, who.join(", ")));
		return control;
	});
	return [element("div", { class: "answers", role: "group", "aria-labelledby": "question" }, ...buttons)];
}
