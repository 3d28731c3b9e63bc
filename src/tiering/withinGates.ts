import { GATES, type Gate, type GateKey } from "./gates.ts";
import { TOLERANCE } from "./maybe.ts";
import type { Measures } from "./measures.ts";
import type { Policy } from "./policy.ts";
import type { Tier } from "./tier.ts";

/** The assumption about unknown facts: none, or the best or the worst that they could turn out to be. */
export type Assumption = "asKnown" | "best" | "worst";

export interface GatedTier {
	readonly tier: Tier;
	/** The first gate that changed the outcome; null if the score decided. */
	readonly gate: GateKey | null;
}

/**
 * Limits the tier that a score proposes by the strictest cap and the strictest floor. They never conflict: no
 * floor lies above a cap that applies at the same time.
 */
export function withinGates(score: number, measures: Measures, policy: Policy, view: Assumption): GatedTier {
	const proposal = proposedTier(score, policy);
	let tier = proposal;
	let gate: GateKey | null = null;
	for (const candidate of GATES) {
		const stricter = candidate.bound === "cap" ? candidate.tier > tier : candidate.tier < tier;
		if (!stricter || !applies(candidate, measures, policy, view)) continue;
		tier = candidate.tier;
		gate = candidate.key;
	}
	return { tier, gate };
}

function proposedTier(score: number, { thresholds }: Policy): Tier {
	if (score >= thresholds.tier1 - TOLERANCE) return 1;
	if (score >= thresholds.tier2 - TOLERANCE) return 2;
	return score >= thresholds.tier3 - TOLERANCE ? 3 : 4;
}

function applies(gate: Gate, measures: Measures, policy: Policy, view: Assumption): boolean {
	const known = gate.applies(measures, policy.limits);
	if (known !== undefined) return known;
	if (view === "asKnown") return gate.whenUnknown;
	return gate.bound === (view === "best" ? "floor" : "cap");
}
