import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import type { Undecided } from "../../saving/undecided.ts";
import { valueText } from "./valueText.ts";

/** The answers in a line: "Negotiation: 3, bargained fairly; Energy: don't know"; `""`: none. */
export function answersText(items: readonly Undecided[], language: PageLanguage): string {
	const { words } = language;
	return items
		.map(({ change }) => {
			if (change.kind === "reviewed") return "";
			const value =
				change.kind === "dontKnow"
					? words.review.dontKnow.toLocaleLowerCase(words.tag)
					: valueText(change.fact, change.kind === "round" ? change.answer : change.to, language);
			return words.review.answeredWith(words.facts[change.fact], value);
		})
		.filter((text) => text !== "")
		.join("; ");
}
