import type { LetterKey } from "../../../../../i18n/words/playbook.ts";
import type { PlanAction } from "../../../../../tiering/planAction.ts";
import type { Placement } from "../../../../../tiering/tier.ts";

/** The letter that goes with a plan; where none does, the one that fits the tier and takes nothing away. */
export function letterFor(action: PlanAction | null, tier: Placement): LetterKey {
	const planned = action === null ? undefined : LETTERS[action];
	return planned ?? (tier === 1 || tier === 2 ? "askReferral" : "agreeChange");
}

const LETTERS: Readonly<Partial<Record<PlanAction, LetterKey>>> = {
	grow: "askReferral",
	offer: "askReferral",
	educate: "agreeChange",
	reprice: "agreeChange",
	refer: "referOn",
	goodbye: "goodbye",
};
