import type { GateKey } from "./gates.ts";
import type { CriterionKey } from "./measures.ts";
import type { Rating } from "./rate.ts";
import { contribution, type Part } from "./score.ts";

/** A part of the score together with the points it moves the score away from 50. */
export interface Reason extends Part {
	readonly contribution: number;
}

/** All reasons, the strongest first; of equals, the one that comes first in the model. */
export function reasons(rating: Rating): Reason[] {
	return rating.score.parts
		.map((part) => ({ ...part, contribution: contribution(part, rating.score) }))
		.sort(byStrength);
}

const byStrength = (a: Reason, b: Reason) => Math.abs(b.contribution) - Math.abs(a.contribution);

/** What speaks for a customer and what against. */
export interface ForAndAgainst {
	readonly for: readonly Reason[];
	readonly against: readonly Reason[];
}

/** The up to three strongest reasons, for and against, apart from what is said anyway by the gate that opens the sentence. */
export function strongest(rating: Rating, opening: GateKey | null): ForAndAgainst {
	const said = opening === null ? [] : (SAID_BY_GATE[opening] ?? []);
	return strongestOf(reasons(rating).filter((reason) => !said.includes(reason.criterion)));
}

/** The up to three strongest of some reasons; those that move nothing are none. */
export function strongestOf(some: readonly Reason[]): ForAndAgainst {
	const three = some
		.filter((reason) => reason.contribution !== 0)
		.sort(byStrength)
		.slice(0, 3);
	return {
		for: three.filter((reason) => reason.contribution > 0),
		against: three.filter((reason) => reason.contribution < 0),
	};
}

const PROFIT: readonly CriterionKey[] = ["netMargin", "netProfit"];

/** The criteria whose figure stands in the gate's own sentence. */
const SAID_BY_GATE: { readonly [gate in GateKey]?: readonly CriterionKey[] } = {
	loses: PROFIT,
	drains: PROFIT,
	breaksEven: PROFIT,
	earns: PROFIT,
	unprovenProfit: PROFIT,
};
