import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import type { Review } from "../../../contract.ts";
import { button } from "../../button.ts";
import { element } from "../../element.ts";
import type { CardActs } from "./cardActs.ts";
import { type CardState, ratingByFigures } from "./cardState.ts";
import { disclosure } from "./disclosure.ts";
import { type Override, overrideFields } from "./overrideFields.ts";
import { refuse } from "./refuse.ts";

/** A tier set by hand, with its reason and until when; what the figures say stays in sight. */
export function overrideSection(state: CardState, review: Review, { words }: PageLanguage, acts: CardActs) {
	const shown = disclosure();
	const said = words.review.override;
	const fields = overrideFields(words);
	const figures = element("p", { class: "quiet" });
	const byFigures = () => words.tierName(ratingByFigures(state.facts, review).tier);
	const write = ({ tier, reason, until }: Override, text: () => string) => {
		const values = [
			["manualTier", tier],
			["manualReason", reason],
			["manualUntil", until],
		] as const;
		acts.set(values, text);
		fields.fill(state.facts);
	};
	const set = () => {
		const chosen = fields.read();
		const { tier, until } = chosen;
		if (tier === null) return refuse(said.noTier, fields.tier);
		if (until !== null && until < (review.policy.reviewDate ?? review.today))
			return refuse(said.past, fields.until);
		write(chosen, () => said.done(words.tierName(tier)));
	};
	const takeBack = () => write({ tier: null, reason: null, until: null }, () => said.takenBack(byFigures()));
	const back = button(said.takeBack, takeBack, { class: "second" });
	const buttons = element("p", { class: "buttons" }, button(said.set, set, { class: "second" }), back);
	const show = () => {
		figures.textContent = said.figuresSay(byFigures());
		back.setAttribute("aria-disabled", String(state.facts.manualTier === undefined));
	};
	shown.show(said.summary, [figures, ...fields.elements, buttons]);
	fields.fill(state.facts);
	show();
	return { whole: shown.whole, show };
}
