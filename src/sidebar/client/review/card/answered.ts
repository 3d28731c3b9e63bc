import type { Language } from "../../../../i18n/language.ts";
import type { AnswerFact, QuestionFact } from "../../../../i18n/words.ts";
import type { Review } from "../../../contract.ts";
import { button } from "../../button.ts";
import { element } from "../../element.ts";
import { valueText } from "../question/valueText.ts";
import type { CardActs } from "./cardActs.ts";
import type { CardState } from "./cardState.ts";
import { disclosure } from "./disclosure.ts";

/** What is answered, each with a way to answer it anew. In a round only what the person answered in it. */
export function answered(state: CardState, review: Review, language: Language, acts: CardActs) {
	const listed = disclosure();
	const { words } = language;
	const line = ([fact, value]: readonly [QuestionFact, number]) => {
		const change = button(words.review.change, () => acts.choose(fact), {
			class: "link",
			"aria-label": `${words.review.change}: ${words.facts[fact]}`,
		});
		const text = words.review.answeredWith(words.facts[fact], valueText(fact, value, language));
		return element("li", {}, `${text} `, change);
	};
	const show = () => {
		const known = review.choice.round ? [...state.own] : knownAnswers(state, language);
		const list = element("ul", { class: "plain" }, ...known.map(line));
		listed.show(words.review.answered(known.length), known.length === 0 ? [] : [list]);
	};
	show();
	return { whole: listed.whole, show };
}

/** What is known of all that can be asked: the answers from 1 to 5 first, then the figures. */
function knownAnswers({ facts }: CardState, { words }: Language): [QuestionFact, number][] {
	const answers = Object.keys(words.answers) as AnswerFact[];
	const figures = (Object.keys(words.questions) as QuestionFact[]).filter((fact) => !(fact in words.answers));
	return [...answers, ...figures].flatMap((fact) => {
		const value = facts[fact];
		return value === undefined ? [] : [[fact, value] as [QuestionFact, number]];
	});
}
