import { atLeast, below } from "../maybe.ts";
import type { OutlookLimits } from "../policy.ts";
import type { Reason } from "../reasons.ts";
import type { Score } from "../score.ts";
import { inGroups } from "./inGroups.ts";

/** Where a customer is heading in the long term. */
export interface LongTerm {
	/** 0–100. */
	readonly points: number;
	readonly verdict: "growing" | "holding" | "shrinking";
	/** What the points are made of. */
	readonly reasons: readonly Reason[];
}

/**
 * How long will they stay, and is there more to come? The mean points of Wallet share and Referrals, by the criteria's
 * weights: growing from 60, holding from 40, else shrinking.
 *
 * @returns `null` where nothing is known about either.
 * @example revenue 25 % up (75 points, weight 4) and one product (50 points, weight 2): 66.7, growing.
 * Source: C, *Finding the perfect customer*; the thresholds are ours.
 */
export function longTerm(score: Score, limits: OutlookLimits): LongTerm | null {
	const { points, reasons } = inGroups(["wallet", "referrals"], score);
	return points === null ? null : { points, verdict: verdict(points, limits), reasons };
}

function verdict(points: number, { growing, shrinking }: OutlookLimits): LongTerm["verdict"] {
	if (atLeast(points, growing) === true) return "growing";
	return below(points, shrinking) === true ? "shrinking" : "holding";
}
