import { CRITERIA, type CriterionKey } from "./criteria.ts";
import { counting } from "./decision.ts";
import type { Measures } from "./measures.ts";
import { points } from "./points.ts";
import type { Policy } from "./policy.ts";

/** One known criterion in a score. */
export interface ScorePart {
	readonly criterion: CriterionKey;
	/** In the unit of its measure. */
	readonly value: number;
	/** 0–100. */
	readonly points: number;
	readonly weight: number;
	/** Points by which it moves the score away from 50. 50 and all contributions add up to the score, exactly. */
	readonly contribution: number;
}

/** Returns the known criteria behind a score, in the order of {@link CRITERIA}. */
export function scoreParts(measures: Measures, policy: Policy): ScorePart[] {
	const parts = CRITERIA.flatMap((criterion) => {
		const counts = counting(criterion, policy);
		const value = measures[criterion];
		return counts === null || value === undefined
			? []
			: [{ criterion, value, points: points(value, counts.anchors), weight: counts.weight }];
	});
	const weight = parts.reduce((sum, part) => sum + part.weight, policy.evidence);
	return parts.map((part) => ({ ...part, contribution: (part.weight * (part.points - 50)) / weight }));
}

/** Returns the criteria that count and are unknown, likewise. */
export const unknownCriteria = (measures: Measures, policy: Policy): CriterionKey[] =>
	CRITERIA.filter((criterion) => counting(criterion, policy) !== null && measures[criterion] === undefined);
