import { counting } from "../decision.ts";
import { above, atLeast, below, either } from "../maybe.ts";
import type { Measures } from "../measures.ts";
import type { Limits, OutlookLimits, Policy } from "../policy.ts";
import type { Rating } from "../rate.ts";
import type { ScorePart } from "../score.ts";
import { notExpanding } from "./notExpanding.ts";
import { scoreGroups } from "./scoreGroups.ts";

/** A customer's outlook in the long term. */
export interface LongTerm {
	/** 0–100. */
	readonly points: number;
	readonly verdict: "growing" | "holding" | "shrinking";
	/** The criteria behind the points. */
	readonly reasons: readonly ScorePart[];
}

/**
 * Estimates whether a customer will stay for long, and if there is more to come: the weighted mean points of Repeat
 * business, Wallet share and Referrals; growing from 60, holding from 40, else shrinking. Who has stopped buying is shrinking, and
 * who is {@link notExpanding}, or shows no growth, is not growing: that somebody ordered lately says only that they are there.
 *
 * @returns `null` if nothing is known about any of them, or nothing but what {@link saysNothing}.
 * @example revenue 25 % up (75 points, weight 4) and one product (50 points, weight 2): 66.7, growing.
 * Source: C, *Finding the perfect customer*; the thresholds are ours.
 */
export function longTerm({ measures, lapsed }: Rating, policy: Policy): LongTerm | null {
	const { points, reasons } = scoreGroups(["repeat", "wallet", "referrals"], measures, policy);
	if (points === null || reasons.every((part) => saysNothing(part, policy))) return null;
	const mayGrow = showsGrowth(measures, policy.limits) && !notExpanding(measures);
	const found = lapsed ? "shrinking" : verdict(points, mayGrow, policy.outlook);
	return { points, verdict: found, reasons };
}

/** True for what can only help and does not: that somebody has brought nobody does not show that they stay. */
export const saysNothing = ({ criterion, points }: ScorePart, policy: Policy): boolean =>
	points === 50 && counting(criterion, policy)?.anchors[0] === null;

/** True if they are known to buy no less than before, to use more, to bring new needs, or to have brought somebody. */
const showsGrowth = ({ growth, usageGrowth, newNeeds, referred }: Measures, limits: Limits): boolean =>
	either(
		atLeast(growth, 0),
		above(usageGrowth, 0),
		atLeast(newNeeds, limits.provenNewNeeds),
		atLeast(referred, limits.provenReferred),
	) === true;

function verdict(
	points: number,
	mayGrow: boolean,
	{ growing, shrinking }: OutlookLimits,
): LongTerm["verdict"] {
	if (atLeast(points, growing) === true) return mayGrow ? "growing" : "holding";
	return below(points, shrinking) === true ? "shrinking" : "holding";
}
