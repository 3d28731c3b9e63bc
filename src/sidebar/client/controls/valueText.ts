import type { FactValue, ReviewFact } from "../../../contract/server.ts";
import { dayText } from "../../../i18n/dayText.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { answerWording } from "../../../i18n/whySentences.ts";
import { type AnswerFact, FACTS } from "../../../tiering/facts.ts";
import { isPlanAction } from "../../../tiering/planAction.ts";
import type { Tier } from "../../../tiering/tier.ts";

const MAX_QUOTED_CHARS = 80;

/**
 * A value in words: "3, bargained fairly", "12 %", "“They asked us …”".
 *
 * @param value null: unknown.
 */
export function valueText(fact: ReviewFact, value: FactValue | null, language: PageLanguage): string {
	const { words, figures } = language;
	if (value === null) return words.review.saving.nothing;
	if (FACTS[fact] === "plan" && isPlanAction(value)) return words.plan.actions[value];
	if (typeof value === "string") return words.tree.quoted(shortened(value));
	switch (FACTS[fact]) {
		case "answer":
			return `${figures.number(value)}, ${answerWording(fact as AnswerFact, value, words)}`;
		case "share":
			return `${figures.number(value * 100)}\u00a0%`;
		case "money":
			return figures.money(value);
		case "yes":
			return value === 1 ? words.plan.yes : words.plan.no;
		case "tier":
			return words.tierName(value as Tier);
		case "date":
			return dayText(value, words);
		default:
			return figures.number(value);
	}
}

function shortened(text: string): string {
	return text.length > MAX_QUOTED_CHARS ? `${text.slice(0, MAX_QUOTED_CHARS).trimEnd()} …` : text;
}
