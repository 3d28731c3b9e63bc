import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import type { AnswerFact } from "../../../../i18n/words/facts.ts";
import type { TeamAnswer } from "../../../../review/teamSpread.ts";
import { button } from "../../button.ts";
import { capitalised } from "../../capitalised.ts";
import { element } from "../../element.ts";
import type { CardActs } from "../card/cardActs.ts";

/**
 * The five answers. Buttons: going through radio buttons by keyboard would save each one on the way.
 *
 * @param present the answer that stands; null: none.
 * @param team who in the team answered what: named beside the answer.
 */
export function answerButtons(
	fact: AnswerFact,
	present: number | null,
	{ words }: PageLanguage,
	acts: CardActs,
	team: readonly TeamAnswer[] = [],
): HTMLElement[] {
	const buttons = words.answers[fact].map((text, index) => {
		const answer = index + 1;
		const made = button("", () => acts.answer(fact, answer), {
			class: "answer",
			"aria-keyshortcuts": String(answer),
			...(present === null ? {} : { "aria-pressed": String(Math.round(present) === answer) }),
		});
		made.append(element("span", { class: "key" }, String(answer)), " ", capitalised(text, words.tag));
		const who = team.filter((one) => one.answer === answer).map(({ by }) => by);
		if (who.length > 0) made.append(" ", element("span", { class: "key" }, who.join(", ")));
		return made;
	});
	return [element("div", { class: "answers", role: "group", "aria-labelledby": "question" }, ...buttons)];
}
