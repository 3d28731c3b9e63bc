import type { Review } from "../../../../contract/server.ts";
import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../../i18n/words.ts";
import type { Customer, Day } from "../../../../tiering/facts.ts";
import { TIERS, type Tier } from "../../../../tiering/tier.ts";
import { button } from "../../controls/button.ts";
import { choiceOf } from "../../controls/choiceOf.ts";
import { disclosure } from "../../controls/disclosure.ts";
import { element } from "../../controls/element.ts";
import { field } from "../../controls/field.ts";
import type { CardActs } from "./cardActs.ts";
import { type CardState, ratingByFigures } from "./cardState.ts";
import { dayFromField, dayInField } from "./dayField.ts";
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

export interface Override {
	/** Null: none was chosen. */
	readonly tier: Tier | null;
	readonly reason: string | null;
	/** The last day it holds; null: until somebody takes it back. */
	readonly until: Day | null;
}

const LONGEST_REASON = 300;

/** The fields for a tier that is set by hand. */
function overrideFields({ review, tierName }: PageWords) {
	const said = review.override;
	const tiers = TIERS.map((tier) => ({ value: String(tier), text: tierName(tier) }));
	const tier = choiceOf([{ value: "", text: said.choose }, ...tiers], "", { id: "by-hand" });
	const reason = element("input", { id: "by-hand-reason", type: "text", maxlength: String(LONGEST_REASON) });
	const until = element("input", { id: "by-hand-until", type: "date", "aria-describedby": "by-hand-help" });
	const help = element("p", { id: "by-hand-help", class: "quiet" }, said.untilHelp);
	return {
		elements: [field(said.tier, tier), field(said.reason, reason), field(said.until, until, help)],
		tier,
		until,
		read: (): Override => ({
			tier: tier.value === "" ? null : (Number(tier.value) as Tier),
			reason: reason.value.trim() || null,
			until: dayFromField(until),
		}),
		fill({ manualTier, manualReason, manualUntil }: Customer): void {
			tier.value = manualTier === undefined ? "" : String(manualTier);
			reason.value = manualReason ?? "";
			until.value = manualUntil === undefined ? "" : dayInField(manualUntil);
		},
	};
}
