import { type GateKey, loses } from "./gates.ts";
import { below } from "./maybe.ts";
import type { Measures } from "./measures.ts";
import type { Policy } from "./policy.ts";
import { type Score, type ScoreTotal, score, totalScore } from "./score.ts";
import type { Placement, Tier } from "./tier.ts";
import { withinGates } from "./withinGates.ts";

/** A customer's tier, and the gate that decided it. */
interface Decision {
	readonly tier: Placement;
	/** The first gate that changed the outcome; null if the score decided. */
	readonly gate: GateKey | null;
	/** The tier before a reviewer's override. */
	readonly computed: Placement;
	/** The gate that decided the computed tier. */
	readonly computedGate: GateKey | null;
	/** Weight of the known criteria ÷ weight of all that are switched on, 0–1. */
	readonly knownShare: number;
}

/** A customer's tier with the score behind it. */
export interface TierDecision extends Decision {
	readonly score: Score;
}

/**
 * Decides the tier from the score and the gates. Two rules come on top: a reviewer's override beats everything, and a
 * customer about whom too little is known gets no tier, unless we know that we lose money on them.
 */
export function decideTier(measures: Measures, policy: Policy): TierDecision {
	const scored = score(measures, policy);
	return { ...decide(measures, policy, scored), score: scored };
}

/** Returns only the tier of {@link decideTier}, in a fraction of the time. */
export function tierOf(measures: Measures, policy: Policy): Placement {
	return decide(measures, policy, totalScore(measures, policy)).tier;
}

function decide(measures: Measures, policy: Policy, scored: ScoreTotal): Decision {
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
	scored: ScoreTotal,
	knownShare: number,
): { tier: Placement; gate: GateKey | null } {
	const tooLittle = scored.score === null || below(knownShare, policy.limits.knownShare) === true;
	if (tooLittle && loses(measures, policy.limits) !== true) return { tier: "needsFacts", gate: "needsFacts" };
	// Without a score only a known loss gets here: propose the best tier, so that the gate decides.
	return withinGates(scored.score ?? 100, measures, policy, "asKnown");
}
