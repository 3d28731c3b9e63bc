import type { ExpectedFigure, NewCustomer } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { chanceText } from "../../../results/chanceText.ts";
import { rangesText } from "../../../results/rangesText.ts";
import { whyText } from "../../../results/whyText.ts";
import type { AnswerFact } from "../../../tiering/facts.ts";
import { openQuestions } from "../../../tiering/openQuestions.ts";
import { sixMonths } from "../../../tiering/outlook/sixMonths.ts";
import { isProvisional, type Rating } from "../../../tiering/rate.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { tierChip } from "../controls/tierChip.ts";

export interface NewCustomerResult {
	readonly whole: HTMLElement;
	show(rating: Rating): void;
}

/** The likely tier with a warning, read aloud as it changes; the outlook, and the reasons. */
export function newCustomerResult(form: NewCustomer, language: PageLanguage): NewCustomerResult {
	const { policy, places } = form;
	const { words, figures } = language;
	const tier = element("div", { id: "likely", role: "status" });
	const more = element("div", {});
	const quiet = (text: string) => element("p", { class: "quiet" }, text);
	const show = (rating: Rating) => {
		const restsOn = words.newCustomer.basedOn(figures.percent(rating.knownShare));
		tier.replaceChildren(
			tierChip(rating.tier, words, isProvisional(rating)),
			" ",
			[...rangesText(rating, words), restsOn].join(" · "),
			...warning(rating, places, words),
		);
		more.replaceChildren(
			...(rating.tier === "needsFacts" ? nextQuestion(rating, form, words) : []),
			element("p", {}, sixMonthsText(rating, policy, language)),
			...(rating.tier === "needsFacts" ? [] : [quiet(whyText(rating, policy, language))]),
		);
	};
	// Focusable: it scrolls in a low window, by keyboard too.
	const attributes = { class: "verdict", role: "group", tabindex: "0", "aria-labelledby": tier.id };
	return { whole: element("div", attributes, tier, more), show };
}

function warning(
	{ tier }: Rating,
	places: NewCustomer["places"],
	words: PageLanguage["words"],
): HTMLElement[] {
	if (tier !== 3 && tier !== 4) return [];
	const present = places.find(({ place }) => place === tier)?.customers ?? 0;
	return [element("p", { class: "warning" }, words.newCustomer.oneMore(tier, present))];
}

type Asked = AnswerFact | ExpectedFigure;

/** The most decisive question of those that the page asks, with a button that leads to it. */
function nextQuestion(rating: Rating, { policy, figures }: NewCustomer, words: PageWords): HTMLElement[] {
	const isAsked = (fact: string): fact is Asked =>
		fact in words.answers || (figures as readonly string[]).includes(fact);
	const fact = openQuestions(rating, policy).find(isAsked);
	if (fact === undefined) return [];
	const texts = words.newCustomer;
	const text = fact in words.answers ? texts.asked[fact as AnswerFact] : texts[fact as ExpectedFigure];
	const focusQuestion = () => document.getElementById(`ask-${fact}`)?.focus();
	return [element("p", {}, texts.askNext), element("p", {}, button(text, focusQuestion, { class: "link" }))];
}

/**
 * The chance that they are still a customer in six months, and the half of it about which nothing is known.
 *
 * @example "In six months: could go either way (chance 38–88 %). Nothing is known about the owner."
 */
function sixMonthsText(rating: Rating, policy: NewCustomer["policy"], language: PageLanguage): string {
	const texts = language.words.newCustomer.sixMonths;
	const outlook = sixMonths(rating, policy);
	if (outlook === null) return texts.nothing;
	const verdict = texts[outlook.verdict](chanceText(outlook, language));
	return outlook.unknown === null ? verdict : `${verdict} ${texts.unknown[outlook.unknown]}`;
}
