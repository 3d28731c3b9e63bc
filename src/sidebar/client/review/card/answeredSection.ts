import type { Review } from "../../../../contract/server.ts";
import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import type { QuestionFact } from "../../../../tiering/criteria.ts";
import type { AnswerFact } from "../../../../tiering/facts.ts";
import { button } from "../../controls/button.ts";
import { disclosure } from "../../controls/disclosure.ts";
import { element } from "../../controls/element.ts";
import { valueText } from "../../controls/valueText.ts";
import type { CardHandlers, CardState } from "../state/cardState.ts";

/** Lists the known answers, each with a button to change it; in a round only the person's own. */
export function answeredSection(
	state: CardState,
	review: Review,
	language: PageLanguage,
	acts: CardHandlers,
) {
	const listed = disclosure();
	const { words } = language;
	const line = ([fact, value]: readonly [QuestionFact, number]) => {
		const months = state.old.get(fact);
		const buttonText = months === undefined ? words.review.change : words.review.askAgain;
		const change = button(buttonText, () => acts.choose(fact), {
			class: "link",
			"aria-label": `${buttonText}: ${words.facts[fact]}`,
		});
		const text = words.review.answeredWith(words.facts[fact], valueText(fact, value, language));
		const age = months === undefined ? [] : [". ", quiet(`${words.review.lastAsked(months)}.`)];
		return element("li", {}, text, ...age, " ", change);
	};
	const show = () => {
		const known = review.choice.round ? [...state.own] : knownAnswers(state, language);
		const list = element("ul", { class: "plain" }, ...known.map(line));
		listed.show(words.review.answered(known.length, state.old.size), known.length === 0 ? [] : [list]);
	};
	show();
	return { whole: listed.whole, show };
}

const quiet = (text: string) => element("span", { class: "quiet" }, text);

/** The known values of all questions: the answers from 1 to 5 first, then the figures. */
function knownAnswers({ facts }: CardState, { words }: PageLanguage): [QuestionFact, number][] {
	const answers = Object.keys(words.answers) as AnswerFact[];
	const figures = (Object.keys(words.questions) as QuestionFact[]).filter((fact) => !(fact in words.answers));
	return [...answers, ...figures].flatMap((fact) => {
		const value = facts[fact];
		return value === undefined ? [] : [[fact, value] as [QuestionFact, number]];
	});
}
