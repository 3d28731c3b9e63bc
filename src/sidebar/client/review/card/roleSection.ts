import type { Review } from "../../../../contract/server.ts";
import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import { RESULT_CELLS } from "../../../../results/resultCells.ts";
import { isProvisional } from "../../../../tiering/rate.ts";
import { disclosure } from "../../controls/disclosure.ts";
import { element } from "../../controls/element.ts";
import { type CardState, ratingOf } from "../state/cardState.ts";

/** Our role for a customer of this tier, or that they have stopped buying; and the next step. */
export function roleSection(state: CardState, review: Review, language: PageLanguage) {
	const shown = disclosure();
	const { words } = language;
	const texts = words.review.role;
	const show = () => {
		const rating = ratingOf(state.facts, review);
		const { lapsed, tier } = rating;
		if (!lapsed && tier === "needsFacts") return shown.show("", []);
		const { who, marketing } = lapsed || tier === "needsFacts" ? words.lapsed : words.tiers[tier];
		const title = lapsed || tier === "needsFacts" ? texts.nextStep : texts.summary(words.tiers[tier].role);
		const step = RESULT_CELLS.nextStep(rating, review.policy, language);
		const pairs = [
			[texts.who, isProvisional(rating) && !lapsed && who !== "" ? words.ifItHolds(who) : who],
			[texts.nextStep, String(step)],
			[texts.marketing, marketing],
		] as const;
		const list = pairs.flatMap(([name, text]) => [element("dt", {}, name), element("dd", {}, text)]);
		shown.show(title, [element("dl", {}, ...list)]);
	};
	show();
	return { whole: shown.whole, show };
}
