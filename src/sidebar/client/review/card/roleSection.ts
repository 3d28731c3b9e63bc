import type { Review } from "../../../../contract/server.ts";
import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import { RESULT_CELLS } from "../../../../results/resultCells.ts";
import { disclosure } from "../../controls/disclosure.ts";
import { element } from "../../controls/element.ts";
import { type CardState, ratingOf } from "../state/cardState.ts";

/** Our role for a customer of this tier, and the next step. */
export function roleSection(state: CardState, review: Review, language: PageLanguage) {
	const shown = disclosure();
	const { words } = language;
	const texts = words.review.role;
	const show = () => {
		const rating = ratingOf(state.facts, review);
		if (rating.tier === "needsFacts") return shown.show("", []);
		const { who, role, marketing } = words.tiers[rating.tier];
		const step = RESULT_CELLS.nextStep(rating, review.policy, language);
		const pairs = [
			[texts.who, who],
			[texts.nextStep, String(step)],
			[texts.marketing, marketing],
		] as const;
		const list = pairs.flatMap(([name, text]) => [element("dt", {}, name), element("dd", {}, text)]);
		shown.show(texts.summary(role), [element("dl", {}, ...list)]);
	};
	show();
	return { whole: shown.whole, show };
}
