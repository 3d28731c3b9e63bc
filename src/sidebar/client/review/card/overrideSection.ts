import type { Review } from "../../../../contract/server.ts";
import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../../i18n/words.ts";
import type { Customer, Day } from "../../../../tiering/facts.ts";
import { TIERS, type Tier } from "../../../../tiering/tier.ts";
import { button } from "../../controls/button.ts";
import { dayFromField, dayInField } from "../../controls/dayField.ts";
import { disclosure } from "../../controls/disclosure.ts";
import { dropDown } from "../../controls/dropDown.ts";
import { element } from "../../controls/element.ts";
import { field } from "../../controls/field.ts";
import { refuse } from "../../page/showStatus.ts";
import { type CardHandlers, type CardState, ratingWithoutOverride } from "../state/cardState.ts";

/** Sets a tier by hand, with a reason and an end; the tier by the figures stays in sight. */
export function overrideSection(
	state: CardState,
	review: Review,
	{ words }: PageLanguage,
	acts: CardHandlers,
) {
	const shown = disclosure();
	const texts = words.review.override;
	const fields = overrideFields(words);
	const figures = element("p", { class: "quiet" });
	const byFigures = () => words.tierName(ratingWithoutOverride(state.facts, review).tier);
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
		if (tier === null) return refuse(texts.noTier, fields.tier);
		if (until !== null && until < (review.policy.reviewDate ?? review.today))
			return refuse(texts.past, fields.until);
		write(chosen, () => texts.done(words.tierName(tier)));
	};
	const takeBack = () => write({ tier: null, reason: null, until: null }, () => texts.takenBack(byFigures()));
	const back = button(texts.takeBack, takeBack, { class: "second" });
	const buttons = element("p", { class: "buttons" }, button(texts.set, set, { class: "second" }), back);
	const show = () => {
		figures.textContent = texts.figuresSay(byFigures());
		back.setAttribute("aria-disabled", String(state.facts.manualTier === undefined));
	};
	shown.show(texts.summary, [figures, ...fields.elements, buttons]);
	fields.fill(state.facts);
	show();
	return { whole: shown.whole, show };
}

export interface Override {
	/** Null: none chosen. */
	readonly tier: Tier | null;
	readonly reason: string | null;
	/** The last day it is in force; null: until somebody takes it back. */
	readonly until: Day | null;
}

const MAX_REASON_LENGTH = 300;

function overrideFields({ review, tierName }: PageWords) {
	const texts = review.override;
	const tiers = TIERS.map((tier) => ({ value: String(tier), text: tierName(tier) }));
	const tier = dropDown([{ value: "", text: texts.choose }, ...tiers], "", { id: "by-hand" });
	const reason = element("input", {
		id: "by-hand-reason",
		type: "text",
		maxlength: String(MAX_REASON_LENGTH),
	});
	const until = element("input", { id: "by-hand-until", type: "date", "aria-describedby": "by-hand-help" });
	const help = element("p", { id: "by-hand-help", class: "quiet" }, texts.untilHelp);
	return {
		elements: [field(texts.tier, tier), field(texts.reason, reason), field(texts.until, until, help)],
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
