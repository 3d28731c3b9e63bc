import type { Diagnosis } from "./diagnosis.ts";

/** How good or bad the answer to a diagnosis is. */
export type DiagnosisLevel = "act" | "watch" | "fine" | "unknown";

/** A number this near to its limit is worth watching: a fifth of the limit. Ours. */
const NEAR = 0.2;

/**
 * Grades a diagnosis. A finding is a reason to act, but for overlooked advocates, who do no harm. Without a finding, a number near its
 * limit is worth watching.
 *
 * @example The largest customer brings 22 % of the revenue, and the limit is 25 %: `watch`.
 */
export function diagnosisLevel(diagnosis: Diagnosis): DiagnosisLevel {
	const { kind, isMet } = diagnosis;
	if (isMet === undefined) return "unknown";
	if (isMet) return kind === "hiddenAdvocates" ? "watch" : "act";
	return isNear(diagnosis) ? "watch" : "fine";
}

function isNear(diagnosis: Diagnosis): boolean {
	const { kind, found, limit } = diagnosis;
	if (found === null || limit === 0) return false;
	if (kind === "servingAnyone") return found <= limit * (1 + NEAR);
	const isHigh = found >= limit * (1 - NEAR);
	// About half of any list is in the lower tiers: only what they bring tells anything.
	if (kind === "bottomHeavy")
		return isHigh && diagnosis.value !== null && diagnosis.value < diagnosis.leastValue * (1 + NEAR);
	return isHigh;
}
