import type { SharedWords } from "../i18n/words.ts";
import type { Rating } from "../tiering/rate.ts";
import { rangeText, shownRange } from "./rangeText.ts";

/**
 * The tiers that the figures could still lead to, whatever a reviewer decided: the likely ones and all that are possible. None if
 * nothing can change the tier.
 *
 * @example ["likely 1–2, could be 1–4"]
 */
export function rangesText({ tier, computedRanges }: Rating, { note }: SharedWords): string[] {
	const [likely, full] = [rangeText(shownRange(tier, computedRanges)), rangeText(computedRanges.range)];
	if (full.length === 1) return [];
	return [note.range(likely === full ? null : likely, full)];
}
