import type { Review } from "../../../../contract/server.ts";
import { dayText } from "../../../../i18n/dayText.ts";
import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import { reasonText } from "../../../../i18n/whySentences.ts";
import { lapsedFacts } from "../../../../results/lapsedFacts.ts";
import { longTermText, sixMonthsText } from "../../../../results/outlookText.ts";
import { personaText } from "../../../../results/personaText.ts";
import { rangesText } from "../../../../results/rangesText.ts";
import { whyText } from "../../../../results/whyText.ts";
import { persona } from "../../../../tiering/persona.ts";
import type { Policy } from "../../../../tiering/policy.ts";
import { isProvisional, type Rating } from "../../../../tiering/rate.ts";
import { reasons } from "../../../../tiering/reasons.ts";
import { disclosure } from "../../controls/disclosure.ts";
import { element } from "../../controls/element.ts";
import { tierChip } from "../../controls/tierChip.ts";
import { type CardState, ratingOf } from "../state/cardState.ts";

/**
 * The present tier with range, known share, reasons and outlook. A round shows no reasons and no outlook: they would give
 * answers away.
 */
export function tierSection(state: CardState, review: Review, language: PageLanguage) {
	const { words, figures } = language;
	const line = element("p", { class: "standing" });
	const certain = element("p", { class: "quiet" });
	const byHand = element("p", { class: "quiet" });
	const reason = element("p", {});
	const all = disclosure();
	const outlook = outlookSection(review.policy, language);
	const show = () => {
		const rating = ratingOf(state.facts, review);
		const known = words.note.known(rating.knownShare, figures);
		certain.textContent = [...rangesText(rating, words), known].join(" · ");
		const lapsed = lapsedFacts(rating);
		line.replaceChildren(
			tierChip(rating.tier, words, isProvisional(rating)),
			...(lapsed === null
				? []
				: [" ", element("span", { class: "chip lapsed" }, words.outlook.lapsed(lapsed.isAlmost))]),
			// In a round it would give answers away.
			...(rating.score === null || review.choice.round
				? []
				: [
						" ",
						element("span", { class: "quiet" }, words.review.score(figures.number(Math.round(rating.score)))),
					]),
		);
		byHand.textContent = rating.gate === "manual" ? byHandText(rating, language) : "";
		if (review.choice.round) return;
		outlook.show(rating);
		reason.textContent = whyText(rating, review.policy, language);
		const lines = reasonLines(rating, review.policy, language);
		all.show(words.review.allReasons(lines.length), lines.length === 0 ? [] : [element("ul", {}, ...lines)]);
	};
	show();
	return { line, byHand, certain, reasons: [reason, all.whole, outlook.whole], show };
}

function byHandText({ computed, customer: { manualUntil } }: Rating, { words }: PageLanguage): string {
	const figures = computed === "needsFacts" ? null : words.tierName(computed);
	return words.review.byHand(figures, manualUntil === undefined ? null : dayText(manualUntil, words));
}

function reasonLines(rating: Rating, policy: Policy, language: PageLanguage): HTMLElement[] {
	return reasons(rating, policy).map((one) =>
		element(
			"li",
			{},
			element("span", { class: "points" }, language.figures.points(one.contribution, true)),
			` ${reasonText(one, rating, policy, language)}`,
		),
	);
}

/** The outlook and the persona of the customer, each with its reasons, one click away. */
function outlookSection(policy: Policy, language: PageLanguage) {
	const shown = disclosure();
	const { words } = language;
	const show = (rating: Rating) => {
		const match = persona(rating, policy.persona);
		const { sixMonths, longTerm } = words.outlook.headings;
		const pairs = [
			[sixMonths, sixMonthsText(rating, policy, language)],
			[longTerm, longTermText(rating, policy, language)],
			// Without a persona this text would only repeat flags that are among the reasons.
			[words.persona.heading, match === null ? "" : personaText(rating, policy, language)],
		] as const;
		const list = pairs
			.filter(([, text]) => text !== "")
			.flatMap(([name, text]) => [element("dt", {}, name), element("dd", {}, text)]);
		const name = match === null ? null : words.persona.names[match.persona];
		shown.show(words.review.personaAndOutlook(name), list.length === 0 ? [] : [element("dl", {}, ...list)]);
	};
	return { whole: shown.whole, show };
}
