import { CRITERIA, type CriterionKey, type Measures } from "./measures.ts";
import { points } from "./points.ts";
import type { Anchors, Policy } from "./policy.ts";

/** One known criterion in a score. */
export interface ScorePart {
	readonly criterion: CriterionKey;
	/** In the unit of its measure. */
	readonly value: number;
	/** 0–100. */
	readonly points: number;
	readonly weight: number;
}

/** A customer's score, and the weight of the known criteria behind it. */
export interface ScoreTotal {
	readonly knownWeight: number;
	/** Weight of all criteria that are switched on. */
	readonly fullWeight: number;
	/** Weighted mean of the points, 0–100, unrounded; null if no criterion is known. */
	readonly score: number | null;
}

/** A score with the criteria behind it. */
export interface Score extends ScoreTotal {
	/** Known criteria that are switched on, in the order of {@link CRITERIA}. */
	readonly parts: readonly ScorePart[];
	/** Unknown criteria that are switched on, likewise. */
	readonly unknown: readonly CriterionKey[];
}

/**
 * Returns the weighted mean of the points of the known criteria. An unknown criterion counts for nothing, neither good nor
 * bad. Added up in the order of {@link CRITERIA}, so that the order of columns changes no digit.
 */
export function totalScore(measures: Measures, policy: Policy): ScoreTotal {
	let knownWeight = 0;
	let unknownWeight = 0;
	let sum = 0;
	for (const { criterion, weight, anchors } of switchedOn(policy)) {
		const value = measures[criterion];
		if (value === undefined) {
			unknownWeight += weight;
			continue;
		}
		knownWeight += weight;
		sum += weight * points(value, anchors);
	}
	return {
		knownWeight,
		fullWeight: knownWeight + unknownWeight,
		score: knownWeight > 0 ? sum / knownWeight : null,
	};
}

/** Returns the {@link totalScore} with the criteria behind it. */
export const score = (measures: Measures, policy: Policy): Score => new Scored(measures, policy);

/**
 * Computes the parts on demand and keeps only the last ones: stored for each customer of a long list, they would be half of
 * the memory used.
 */
class Scored implements Score {
	readonly knownWeight: number;
	readonly fullWeight: number;
	readonly score: number | null;

	constructor(
		private readonly measures: Measures,
		private readonly policy: Policy,
	) {
		const { knownWeight, fullWeight, score } = totalScore(measures, policy);
		this.knownWeight = knownWeight;
		this.fullWeight = fullWeight;
		this.score = score;
	}

	get parts(): readonly ScorePart[] {
		if (lastParts?.score !== this) lastParts = { score: this, parts: partsOf(this.measures, this.policy) };
		return lastParts.parts;
	}

	get unknown(): CriterionKey[] {
		const open = switchedOn(this.policy).filter(({ criterion }) => this.measures[criterion] === undefined);
		return open.map(({ criterion }) => criterion);
	}
}

let lastParts: { readonly score: Score; readonly parts: readonly ScorePart[] } | undefined;

function partsOf(measures: Measures, policy: Policy): ScorePart[] {
	const parts: ScorePart[] = [];
	for (const { criterion, weight, anchors } of switchedOn(policy)) {
		const value = measures[criterion];
		if (value !== undefined) parts.push({ criterion, value, points: points(value, anchors), weight });
	}
	return parts;
}

interface SwitchedOn {
	readonly criterion: CriterionKey;
	readonly weight: number;
	readonly anchors: Anchors;
}

const switchedOnOf = new WeakMap<Policy, readonly SwitchedOn[]>();

/** In the order of {@link CRITERIA}; collected once per policy, not per customer. */
function switchedOn(policy: Policy): readonly SwitchedOn[] {
	let found = switchedOnOf.get(policy);
	if (found === undefined) {
		found = findSwitchedOn(policy);
		switchedOnOf.set(policy, found);
	}
	return found;
}

function findSwitchedOn({ criteria }: Policy): SwitchedOn[] {
	return CRITERIA.flatMap((criterion) => {
		const { weight, anchors } = criteria[criterion];
		return weight <= 0 || anchors === null ? [] : [{ criterion, weight, anchors }];
	});
}

/** Returns the points by which a part moves the score away from 50. 50 and all contributions add up to the score, exactly. */
export function contribution(part: ScorePart, score: Score): number {
	return (part.weight * (part.points - 50)) / score.knownWeight;
}
