import type { GateKey } from "./gates.ts";
import type { CriterionKey } from "./measures.ts";
import type { Rating } from "./rate.ts";
import { contribution, type ScorePart } from "./score.ts";

/** A part of the score, with the points by which it moves the score away from 50. */
export interface Reason extends ScorePart {
	readonly contribution: number;
}

/** Returns all reasons, strongest first; ties in the order of the model. */
export function reasons(rating: Rating): Reason[] {
	return rating.score.parts
		.map((part) => ({ ...part, contribution: contribution(part, rating.score) }))
		.sort(byStrength);
}

const byStrength = (a: Reason, b: Reason) => Math.abs(b.contribution) - Math.abs(a.contribution);

/** Reasons that speak for a customer, and against. */
export interface ForAndAgainst {
	readonly for: readonly Reason[];
	readonly against: readonly Reason[];
}

/** Returns the three strongest reasons at most, without those whose figure the gate's sentence at the start already gives. */
export function strongest(rating: Rating, opening: GateKey | null): ForAndAgainst {
	const given = opening === null ? [] : (GIVEN_BY_GATE[opening] ?? []);
	return strongestOf(reasons(rating).filter((reason) => !given.includes(reason.criterion)));
}

/** Returns the three strongest of some reasons at most; a contribution of 0 is no reason. */
export function strongestOf(candidates: readonly Reason[]): ForAndAgainst {
	const strongestThree = candidates
		.filter((reason) => reason.contribution !== 0)
		.sort(byStrength)
		.slice(0, 3);
	return {
		for: strongestThree.filter((reason) => reason.contribution > 0),
		against: strongestThree.filter((reason) => reason.contribution < 0),
	};
}

const PROFIT: readonly CriterionKey[] = ["netMargin", "netProfit"];

/** The criteria whose figure is in the gate's own sentence. */
const GIVEN_BY_GATE: { readonly [gate in GateKey]?: readonly CriterionKey[] } = {
	loses: PROFIT,
	drains: PROFIT,
	breaksEven: PROFIT,
	earns: PROFIT,
	unprovenProfit: PROFIT,
};
