import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import { longTermText, sixMonthsText } from "../../../../results/outlookText.ts";
import { personaText } from "../../../../results/personaText.ts";
import { persona } from "../../../../tiering/persona.ts";
import type { Policy } from "../../../../tiering/policy.ts";
import type { Rating } from "../../../../tiering/rate.ts";
import { element } from "../../element.ts";
import { disclosure } from "./disclosure.ts";

/** How long the customer will stay and what kind of client they are, with what that is told by, one click away. */
export function outlookSection(policy: Policy, language: PageLanguage) {
	const shown = disclosure();
	const { words } = language;
	const show = (rating: Rating) => {
		const found = persona(rating, policy.persona);
		const { sixMonths, longTerm } = words.outlook.headings;
		const pairs = [
			[sixMonths, sixMonthsText(rating, policy, language)],
			[longTerm, longTermText(rating, policy, language)],
			// What only the tier and the persona say together stands among the reasons where there is no persona.
			[words.persona.heading, found === null ? "" : personaText(rating, policy, language)],
		] as const;
		const list = pairs
			.filter(([, text]) => text !== "")
			.flatMap(([name, text]) => [element("dt", {}, name), element("dd", {}, text)]);
		const name = found === null ? null : words.persona.names[found.persona];
		shown.show(words.review.personaAndOutlook(name), list.length === 0 ? [] : [element("dl", {}, ...list)]);
	};
	return { whole: shown.whole, show };
}
