import { CRITERIA, type CriterionKey, type Measures } from "./measures.ts";
import { points } from "./points.ts";
import type { Anchors, Policy } from "./policy.ts";

/** What one known criterion adds to a score. */
export interface Part {
	readonly criterion: CriterionKey;
	/** In the unit of its measure. */
	readonly value: number;
	/** 0–100. */
	readonly points: number;
	readonly weight: number;
}

/** A customer's score, and how much of what counts it rests on. */
export interface Tally {
	readonly knownWeight: number;
	/** The weight of all criteria that are switched on. */
	readonly fullWeight: number;
	/** Weighted mean of the points, 0–100, unrounded; null where no criterion is known. */
	readonly score: number | null;
}

/** A score and what it is made of. */
export interface Score extends Tally {
	/** Known criteria that are switched on, in the order of {@link CRITERIA}. */
	readonly parts: readonly Part[];
	/** Unknown criteria that are switched on, likewise. */
	readonly unknown: readonly CriterionKey[];
}

/**
 * The weighted mean of the points of the known criteria. An unknown criterion counts for nothing, neither good nor
 * bad. Always added up in the order of {@link CRITERIA}, so that the order of columns changes no digit.
 */
export function tally(measures: Measures, policy: Policy): Tally {
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

/** The {@link tally}, and what it is made of. */
export const score = (measures: Measures, policy: Policy): Score => new Scored(measures, policy);

/**
 * What it is made of is gathered when somebody looks, and kept until somebody looks at another: kept for each customer of a long list,
 * it would be half of what we hold.
 */
class Scored implements Score {
	readonly knownWeight: number;
	readonly fullWeight: number;
	readonly score: number | null;

	constructor(
		private readonly measures: Measures,
		private readonly policy: Policy,
	) {
		const { knownWeight, fullWeight, score } = tally(measures, policy);
		this.knownWeight = knownWeight;
		this.fullWeight = fullWeight;
		this.score = score;
	}

	get parts(): readonly Part[] {
		if (lookedAt?.score !== this) lookedAt = { score: this, parts: partsOf(this.measures, this.policy) };
		return lookedAt.parts;
	}

	get unknown(): CriterionKey[] {
		const open = switchedOn(this.policy).filter(({ criterion }) => this.measures[criterion] === undefined);
		return open.map(({ criterion }) => criterion);
	}
}

let lookedAt: { readonly score: Score; readonly parts: readonly Part[] } | undefined;

function partsOf(measures: Measures, policy: Policy): Part[] {
	const parts: Part[] = [];
	for (const { criterion, weight, anchors } of switchedOn(policy)) {
		const value = measures[criterion];
		if (value !== undefined) parts.push({ criterion, value, points: points(value, anchors), weight });
	}
	return parts;
}

/** A criterion that counts. */
interface SwitchedOn {
	readonly criterion: CriterionKey;
	readonly weight: number;
	readonly anchors: Anchors;
}

const known = new WeakMap<Policy, readonly SwitchedOn[]>();

/** In the order of {@link CRITERIA}; gathered once for each policy, not for each customer. */
function switchedOn(policy: Policy): readonly SwitchedOn[] {
	let gathered = known.get(policy);
	if (gathered === undefined) {
		gathered = gather(policy);
		known.set(policy, gathered);
	}
	return gathered;
}

function gather({ criteria }: Policy): SwitchedOn[] {
	return CRITERIA.flatMap((criterion) => {
		const { weight, anchors } = criteria[criterion];
		return weight <= 0 || anchors === null ? [] : [{ criterion, weight, anchors }];
	});
}

/** How many points a part moves the score away from 50. All of them and 50 make the score, exactly. */
export function contribution(part: Part, score: Score): number {
	return (part.weight * (part.points - 50)) / score.knownWeight;
}
