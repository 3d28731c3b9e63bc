import type { ReviewFact, Saved } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { element } from "../controls/element.ts";
import { valueText } from "../review/question/valueText.ts";
import type { Settled } from "./putAll.ts";

type Count = (customers: number) => string;

/** How many customers it was done for, and for whom not, each with why. */
export function whatCameOfIt(
	done: Count,
	not: Count,
	settled: readonly Settled[],
	fact: ReviewFact,
	language: PageLanguage,
): HTMLElement[] {
	const failed = settled.filter(({ saved }) => saved.outcome !== "saved");
	const line = element("p", {}, done(settled.length - failed.length));
	if (failed.length === 0) return [line];
	return [line, element("p", {}, not(failed.length)), notWritten(failed, fact, language)];
}

/** So many are named; of the others there is the number. */
const NAMED = 20;

/** Who was not written, each with why. */
function notWritten(settled: readonly Settled[], fact: ReviewFact, language: PageLanguage): HTMLElement {
	const items = settled
		.slice(0, NAMED)
		.map(({ saved, change }) =>
			element("li", {}, named(change.customer.name, because(saved, fact, language))),
		);
	const rest = settled.length - items.length;
	if (rest > 0) items.push(element("li", {}, language.words.sidebar.more(rest)));
	return element("ul", {}, ...items);
}

/** A sentence of the server's may have the name in it already. */
const named = (name: string, text: string) => (text.includes(name) ? text : `${name}: ${text}`);

function because(saved: Saved, fact: ReviewFact, language: PageLanguage): string {
	if (saved.message !== "") return saved.message;
	const said = language.words.several.because;
	switch (saved.outcome) {
		case "collides":
			return said.collides(saved.theirs === null ? null : valueText(fact, saved.theirs, language));
		case "alike":
			return said.alike(saved.customer.name);
		case "refused":
			return said.refused;
		default:
			return said.lost;
	}
}
