import type { PageWords } from "../../../../i18n/words.ts";
import type { Customer, Day } from "../../../../tiering/facts.ts";
import { TIERS, type Tier } from "../../../../tiering/tier.ts";
import { choiceOf } from "../../controls/choiceOf.ts";
import { element } from "../../controls/element.ts";
import { field } from "../../controls/field.ts";
import { dayFromField, dayInField } from "./dayField.ts";

export interface Override {
	/** Null: none was chosen. */
	readonly tier: Tier | null;
	readonly reason: string | null;
	/** The last day it holds; null: until somebody takes it back. */
	readonly until: Day | null;
}

const LONGEST_REASON = 300;

/** The fields for a tier that is set by hand. */
export function overrideFields({ review, tierName }: PageWords) {
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
