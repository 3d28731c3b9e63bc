import { type GateKey, loses } from "./gates.ts";
import { below } from "./maybe.ts";
import type { Measures } from "./measures.ts";
import type { Policy } from "./policy.ts";
import { type Score, score, type Tally, tally } from "./score.ts";
import type { Placement, Tier } from "./tier.ts";
import { withinGates } from "./withinGates.ts";

/** The tier of a customer, and which gate decided it. */
interface Decision {
	readonly tier: Placement;
	/** The first gate that changed the outcome; null where the score decided. */
	readonly gate: GateKey | null;
	/** The tier without the reviewer's override. */
	readonly computed: Placement;
	/** The gate that decided the computed tier. */
	readonly computedGate: GateKey | null;
	/** Weight of the known criteria ÷ weight of all that are switched on, 0–1. */
	readonly knownShare: number;
}

/** Where a customer stands on what is known, and why. */
export interface TierDecision extends Decision {
	readonly score: Score;
}

/**
 * Score, then gates, then the two outermost rules: a reviewer's override beats everything, and a customer of whom
 * too little is known gets no tier, unless we know that we lose money on them.
 */
export function decideTier(measures: Measures, policy: Policy): TierDecision {
	const scored = score(measures, policy);
	return { ...decide(measures, policy, scored), score: scored };
}

/** The tier alone of a {@link decideTier}, in a fraction of the time. */
export function tierOf(measures: Measures, policy: Policy): Placement {
	return decide(measures, policy, tally(measures, policy)).tier;
}

function decide(measures: Measures, policy: Policy, scored: Tally): Decision {
	const knownShare = scored.fullWeight > 0 ? scored.knownWeight / scored.fullWeight : 0;
	const computed = computedTier(measures, policy, scored, knownShare);
	const manual = measures.manualTier as Tier | undefined;
	const overridden = manual !== undefined && manual !== computed.tier;
	return {
		tier: manual ?? computed.tier,
		gate: overridden ? "manual" : computed.gate,
		computed: computed.tier,
		computedGate: computed.gate,
		knownShare,
	};
}

function computedTier(
	measures: Measures,
	policy: Policy,
	scored: Tally,
	knownShare: number,
): { tier: Placement; gate: GateKey | null } {
	const tooLittle = scored.score === null || below(knownShare, policy.limits.knownShare) === true;
	if (tooLittle && loses(measures, policy.limits) !== true) return { tier: "needsFacts", gate: "needsFacts" };
	// Without any score only `loses` brings us here: propose the best, so that it is the gate that decides.
	return withinGates(scored.score ?? 100, measures, policy, "asKnown");
}
