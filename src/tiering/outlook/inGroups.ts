import { GROUPS, type Group } from "../groups.ts";
import type { Reason } from "../reasons.ts";
import type { Score } from "../score.ts";

/** What is known within some groups of criteria, taken by itself. */
export interface InGroups {
	/** The mean points of the known criteria, by weight, 0–100; null where none is known. */
	readonly points: number | null;
	/** What moves those points away from 50, and how far. */
	readonly reasons: readonly Reason[];
}

/** Looks at some groups only, as if nothing else were scored. */
export function inGroups(groups: readonly Group[], { parts }: Score): InGroups {
	const known = parts.filter(({ criterion }) => groups.some((group) => GROUPS[group].includes(criterion)));
	const weight = known.reduce((sum, part) => sum + part.weight, 0);
	if (weight === 0) return { points: null, reasons: [] };
	return {
		points: known.reduce((sum, part) => sum + part.weight * part.points, 0) / weight,
		reasons: known.map((part) => ({ ...part, contribution: (part.weight * (part.points - 50)) / weight })),
	};
}
