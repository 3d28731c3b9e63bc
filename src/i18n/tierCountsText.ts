import type { Placement } from "../tiering/tier.ts";
import { formatNumber } from "./plural.ts";
import type { SharedWords } from "./words.ts";

/** Leaves out placements without customers. @example "Tier 1: 9, Tier 2: 27, Tier 3: 15, Tier 4: 8, Needs facts: 5" */
export function tierCountsText(counts: Readonly<Record<Placement, number>>, words: SharedWords): string {
	const placements: readonly Placement[] = [1, 2, 3, 4, "needsFacts"];
	return placements
		.filter((placement) => counts[placement] > 0)
		.map((placement) => `${words.tierName(placement)}: ${formatNumber(words.tag, counts[placement])}`)
		.join(", ");
}
