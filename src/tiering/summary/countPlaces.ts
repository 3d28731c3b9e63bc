import { PLACEMENTS, type Placement } from "../tier.ts";

/** How many customers stand in each place; 0 where nobody does. */
export function countPlaces(places: readonly Placement[]): Record<Placement, number> {
	const counts = Object.fromEntries(PLACEMENTS.map((place) => [place, 0])) as Record<Placement, number>;
	for (const place of places) counts[place]++;
	return counts;
}
