import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import type { QuestionFact } from "../../../../tiering/criteria.ts";
import { button } from "../../controls/button.ts";
import { disclosure } from "../../controls/disclosure.ts";
import { element } from "../../controls/element.ts";
import type { CardHandlers } from "../state/cardState.ts";
import type { NextQuestions } from "../state/nextQuestions.ts";

/** Lists the other open questions. A click asks one. */
export function moreQuestions({ words }: PageLanguage, acts: CardHandlers) {
	const listed = disclosure();
	const texts = words.review;
	const list = (facts: readonly QuestionFact[]) =>
		element(
			"ul",
			{ class: "plain" },
			...facts.map((fact) =>
				element(
					"li",
					{},
					button(words.questions[fact], () => acts.choose(fact), { class: "link" }),
				),
			),
		);
	const show = ({ current, others, before }: NextQuestions) => {
		const count = others.length + before.length;
		const content = [
			...(others.length > 0 ? [list(others)] : []),
			...(before.length > 0 ? [element("p", { class: "quiet" }, texts.askedBefore), list(before)] : []),
		];
		listed.show(current === null ? texts.otherQuestions(count) : texts.moreQuestions(count), content);
	};
	return { whole: listed.whole, show };
}
