import { PLACEMENTS, type Placement } from "../tier.ts";

/** Counts the customers in each placement. */
export function countByPlacement(placements: readonly Placement[]): Record<Placement, number> {
	const counts = Object.fromEntries(PLACEMENTS.map((placement) => [placement, 0])) as Record<
		Placement,
		number
	>;
	for (const placement of placements) counts[placement]++;
	return counts;
}
