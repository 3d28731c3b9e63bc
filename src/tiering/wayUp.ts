import { tierOf } from "./decideTier.ts";
import { loses } from "./gates.ts";
import { type Lever, type LeverKey, levers } from "./levers.ts";
import { ratio } from "./measure.ts";
import type { Measures } from "./measures.ts";
import { nextQuestion } from "./nextQuestion.ts";
import type { Policy } from "./policy.ts";
import type { Rating } from "./rate.ts";
import type { Tier } from "./tier.ts";

/** One change that is enough, by itself, to move a customer up. */
export interface Improvement {
	readonly lever: LeverKey;
	readonly from: number;
	readonly to: number;
}

export type WayUp =
	/** Tier 1 already. */
	| { readonly kind: "top" }
	/** Set by hand: only the reviewer can change it. */
	| { readonly kind: "manual" }
	/** Too little is known; or no known fact is enough but an unknown one may be. Ask the next question first. */
	| { readonly kind: "needsFacts" }
	/** A money loser: the amount that breaks even, and as a share of today's prices; null if revenue is ≤ 0 or next to 0. */
	| { readonly kind: "breakEven"; readonly amount: number; readonly rise: number | null }
	/** The smallest single change, and a second one that would do as well. */
	| { readonly kind: "changes"; readonly tier: Tier; readonly changes: readonly Improvement[] }
	/** No single change is enough. */
	| { readonly kind: "none" };

/**
 * Finds the shortest way up: the smallest single change of one known fact that gives a better tier with all else equal.
 * Sizes are parts of the way from the criterion's worst to its best, so that days, hours and money can be compared. Changes go
 * in whole steps (1 day, 1 hour, 1 percentage point, about a thousandth of the revenue).
 *
 * More revenue is no lever of its own: its effect on the margin depends on what is sold.
 */
export function wayUp(rating: Rating, policy: Policy): WayUp {
	const { tier, measures, customer } = rating;
	if (measures.manualTier !== undefined) return { kind: "manual" };
	if (tier === 1) return { kind: "top" };
	if (tier === "needsFacts") return { kind: "needsFacts" };
	if (tier === 4 && loses(measures, policy.limits) === true) {
		const amount = -(measures.netProfit ?? 0);
		return { kind: "breakEven", amount, rise: ratio(amount, customer.revenue) ?? null };
	}
	const ways = levers(measures, policy, customer)
		.map((lever) => smallestChange(lever, tier, policy))
		.filter((way): way is Way => way !== null)
		.sort((a, b) => a.effort - b.effort);
	const first = ways[0];
	// An unknown fact may be enough: ask for it first.
	if (first === undefined) {
		const open = rating.range.best < tier && nextQuestion(rating, policy) !== null;
		return { kind: open ? "needsFacts" : "none" };
	}
	const second = ways.slice(1).find((way) => way.tier === first.tier);
	return {
		kind: "changes",
		tier: first.tier,
		changes: second === undefined ? [first.change] : [first.change, second.change],
	};
}

interface Way {
	readonly change: Improvement;
	readonly tier: Tier;
	readonly effort: number;
}

/** Finds the fewest steps that are enough by bisection: more of a lever never gives a worse tier. */
function smallestChange(lever: Lever, tier: Tier, policy: Policy): Way | null {
	const valueAt = (steps: number) => withoutNoise(lever.base + steps * lever.step);
	const tierAt = (steps: number) => betterThan(tier, lever.measuresAt(valueAt(steps)), policy);
	if (tierAt(lever.maxSteps) === null) return null;
	let tooFew = 0;
	let enough = lever.maxSteps;
	while (enough - tooFew > 1) {
		const middle = Math.floor((tooFew + enough) / 2);
		if (tierAt(middle) === null) tooFew = middle;
		else enough = middle;
	}
	const change = { lever: lever.key, from: lever.from, to: valueAt(enough) };
	return { change, tier: tierAt(enough)!, effort: enough * lever.effort };
}

function betterThan(tier: Tier, measures: Measures, policy: Policy): Tier | null {
	const reached = tierOf(measures, policy);
	return reached !== "needsFacts" && reached < tier ? reached : null;
}

/** Removes the noise of decimal steps (0.1 + 0.2). */
function withoutNoise(value: number): number {
	return Math.round(value * 1e9) / 1e9;
}
