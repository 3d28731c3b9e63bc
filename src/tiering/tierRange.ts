import type { Measures } from "./measures.ts";
import type { Policy } from "./policy.ts";
import type { ScoreTotal } from "./score.ts";
import type { Tier } from "./tier.ts";
import { withinGates } from "./withinGates.ts";

/** The best and the worst tier that the unknown facts could still lead to; equal if nothing can change it. */
export interface TierRange {
	readonly best: Tier;
	readonly worst: Tier;
}

/**
 * Best case: every unknown criterion gets 100 points, an unknown margin is high, unknown growth is proven, unknown
 * drains are absent. Worst case: 0 points, a loss, unproven, present. Both use the full weights and the
 * same gates. A reviewer's override leaves no range. An assumed profit, and unrecorded hours that count as none, are taken as
 * known here: the reason says so in words.
 *
 * @example margin known and high, everything else unknown: 1–3 (a customer who earns us money is at worst Tier 3).
 */
export function tierRange(measures: Measures, policy: Policy, scored: ScoreTotal): TierRange {
	const manual = measures.manualTier as Tier | undefined;
	if (manual !== undefined) return { best: manual, worst: manual };
	return {
		best: withinGates(scoreIf(100, scored), measures, policy, "best").tier,
		worst: withinGates(scoreIf(0, scored), measures, policy, "worst").tier,
	};
}

/** Returns the score if every unknown criterion were worth `points`. */
function scoreIf(points: number, scored: ScoreTotal): number {
	const { knownWeight, fullWeight, score } = scored;
	if (fullWeight === 0) return points;
	return ((score ?? 0) * knownWeight + points * (fullWeight - knownWeight)) / fullWeight;
}
