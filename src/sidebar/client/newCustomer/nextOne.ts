import type { AnswerFact } from "../../../i18n/words/facts.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { openQuestions } from "../../../tiering/openQuestions.ts";
import type { Policy } from "../../../tiering/policy.ts";
import type { Rating } from "../../../tiering/rate.ts";
import { button } from "../button.ts";
import { element } from "../element.ts";
import { EXPECTED } from "./expectations.ts";

type Asked = AnswerFact | (typeof EXPECTED)[number];

/** The question that would tell most, of those that the page asks, with a way to it. */
export function nextOne(rating: Rating, policy: Policy, words: PageWords): HTMLElement[] {
	const fact = openQuestions(rating, policy).find((open): open is Asked => isAsked(open, words));
	if (fact === undefined) return [];
	const said = words.newCustomer;
	const text = fact in words.answers ? words.questions[fact] : said[fact as (typeof EXPECTED)[number]];
	const there = () => document.getElementById(`ask-${fact}`)?.focus();
	return [element("p", {}, said.askNext), element("p", {}, button(text, there, { class: "link" }))];
}

const isAsked = (fact: string, { answers }: PageWords) =>
	fact in answers || (EXPECTED as readonly string[]).includes(fact);
