import type { ReviewFact, Saved } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { element } from "../controls/element.ts";
import { valueText } from "../controls/valueText.ts";
import { cellLink } from "../page/noticeList.ts";
import type { SettledChange } from "./saveAndWait.ts";

type Count = (customers: number) => string;

/** The number of customers that were written, and those that were not, each with the reason. */
export function outcomeSummary(
	doneText: Count,
	failedText: Count,
	settled: readonly SettledChange[],
	fact: ReviewFact,
	language: PageLanguage,
): HTMLElement[] {
	const failed = settled.filter(({ saved }) => saved.outcome !== "saved");
	const line = element("p", {}, doneText(settled.length - failed.length));
	if (failed.length === 0) return [line];
	return [line, element("p", {}, failedText(failed.length)), notWritten(failed, fact, language)];
}

/** Shows the others as a number. */
const MAX_NAMED = 20;

function notWritten(
	settled: readonly SettledChange[],
	fact: ReviewFact,
	language: PageLanguage,
): HTMLElement {
	const items = settled
		.slice(0, MAX_NAMED)
		.map(({ saved, change }) =>
			element(
				"li",
				{},
				withName(change.customer.name, reason(saved, fact, language)),
				...(saved.outcome === "refused" ? cellLink(saved.at ?? null, language.words) : []),
			),
		);
	const rest = settled.length - items.length;
	if (rest > 0) items.push(element("li", {}, language.words.sidebar.more(rest)));
	return element("ul", {}, ...items);
}

/** Puts the name in front, unless the server's sentence has it already. */
const withName = (name: string, text: string) => (text.includes(name) ? text : `${name}: ${text}`);

function reason(saved: Saved, fact: ReviewFact, language: PageLanguage): string {
	if (saved.message !== "") return saved.message;
	const texts = language.words.several.because;
	switch (saved.outcome) {
		case "collides":
			return texts.collides(saved.theirs === null ? null : valueText(fact, saved.theirs, language));
		case "alike":
			return texts.alike(saved.customer.name);
		case "refused":
			return texts.refused;
		default:
			return texts.lost;
	}
}
