import type { Placement } from "../tiering/tier.ts";
import { numberIn } from "./plural.ts";
import type { SharedWords } from "./words.ts";

/** @example "Tier 1: 9, Tier 2: 27, Tier 3: 15, Tier 4: 8, Needs facts: 5" — places without customers left out. */
export function placeCounts(counts: Readonly<Record<Placement, number>>, words: SharedWords): string {
	const places: readonly Placement[] = [1, 2, 3, 4, "needsFacts"];
	return places
		.filter((place) => counts[place] > 0)
		.map((place) => `${words.tierName(place)}: ${numberIn(words.tag, counts[place])}`)
		.join(", ");
}
