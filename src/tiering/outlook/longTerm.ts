import { atLeast, below } from "../maybe.ts";
import type { OutlookLimits } from "../policy.ts";
import type { Reason } from "../reasons.ts";
import type { Score } from "../score.ts";
import { scoreGroups } from "./scoreGroups.ts";

/** A customer's outlook in the long term. */
export interface LongTerm {
	/** 0–100. */
	readonly points: number;
	readonly verdict: "growing" | "holding" | "shrinking";
	/** The criteria behind the points. */
	readonly reasons: readonly Reason[];
}

/**
 * Estimates whether a customer will stay for long, and if there is more to come: the weighted mean points of Wallet share and
 * Referrals; growing from 60, holding from 40, else shrinking.
 *
 * @returns `null` if nothing is known about either.
 * @example revenue 25 % up (75 points, weight 4) and one product (50 points, weight 2): 66.7, growing.
 * Source: C, *Finding the perfect customer*; the thresholds are ours.
 */
export function longTerm(score: Score, limits: OutlookLimits): LongTerm | null {
	const { points, reasons } = scoreGroups(["wallet", "referrals"], score);
	return points === null ? null : { points, verdict: verdict(points, limits), reasons };
}

function verdict(points: number, { growing, shrinking }: OutlookLimits): LongTerm["verdict"] {
	if (atLeast(points, growing) === true) return "growing";
	return below(points, shrinking) === true ? "shrinking" : "holding";
}
