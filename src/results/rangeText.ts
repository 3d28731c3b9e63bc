import type { TierRange } from "../tiering/rate.ts";
import type { Placement } from "../tiering/tier.ts";

/** "2", or "1–3". */
export function rangeText({ best, worst }: TierRange): string {
	return best === worst ? `${best}` : `${best}–${worst}`;
}

/** The likely range; of a customer who needs facts the full one: nobody is likely in Tier 2 of whom too little is known for a tier. */
export const shownRange = (
	tier: Placement,
	{ range, likely }: { readonly range: TierRange; readonly likely: TierRange },
): TierRange => (tier === "needsFacts" ? range : likely);
