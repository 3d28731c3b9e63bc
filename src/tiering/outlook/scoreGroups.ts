import { criterionRow, type Group } from "../criteria.ts";
import type { Measures } from "../measures.ts";
import type { Policy } from "../policy.ts";
import { type ScorePart, scoreParts } from "../score.ts";

/** The score of some groups of criteria, taken by themselves. */
export interface GroupScore {
	/** Weighted mean of the points of the known criteria, 0–100; null if none is known. */
	readonly points: number | null;
	/** The known criteria, with the points by which each moves that mean away from 50. */
	readonly reasons: readonly ScorePart[];
}

/** Scores some groups of criteria as if nothing else counted. */
export function scoreGroups(groups: readonly Group[], measures: Measures, policy: Policy): GroupScore {
	const known = scoreParts(measures, policy).filter(({ criterion }) =>
		groups.includes(criterionRow(criterion).group),
	);
	const weight = known.reduce((sum, part) => sum + part.weight, 0);
	if (weight === 0) return { points: null, reasons: [] };
	return {
		points: known.reduce((sum, part) => sum + part.weight * part.points, 0) / weight,
		reasons: known.map((part) => ({ ...part, contribution: (part.weight * (part.points - 50)) / weight })),
	};
}
