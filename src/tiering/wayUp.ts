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
	/** Set by hand: only the reviewer moves them. */
	| { readonly kind: "manual" }
	/** Too little is known, or no change to what is known is enough but what is unknown may be: the next question comes first. */
	| { readonly kind: "needsFacts" }
	/** A money loser: what it takes to break even. `rise` is a share of today's prices; null where revenue ≤ 0, or next to nothing. */
	| { readonly kind: "breakEven"; readonly amount: number; readonly rise: number | null }
	/** The smallest single change, and a second one that would do as well. */
	| { readonly kind: "changes"; readonly tier: Tier; readonly changes: readonly Improvement[] }
	/** No one thing is enough. */
	| { readonly kind: "none" };

/**
 * The shortest way up: the smallest single change of one known fact that gives a better tier with all else equal.
 * "Smallest" is measured as a part of the way from the criterion's worst to its best, so that days, hours and money can be
 * compared. Changes go in whole steps (1 day, 1 hour, 1 percentage point, about a thousandth of the revenue).
 *
 * More revenue is no lever of its own: what it does to the margin depends on what is sold.
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
		.map((lever) => smallestStep(lever, tier, policy))
		.filter((way): way is Way => way !== null)
		.sort((a, b) => a.effort - b.effort);
	const first = ways[0];
	// What is not known yet may be enough: then the question comes first.
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

/** More of a lever never gives a worse tier, so the fewest steps that are enough can be halved in on. */
function smallestStep(lever: Lever, tier: Tier, policy: Policy): Way | null {
	const valueAt = (steps: number) => clean(lever.base + steps * lever.step);
	const tierAt = (steps: number) => betterThan(tier, lever.at(valueAt(steps)), policy);
	if (tierAt(lever.most) === null) return null;
	let tooFew = 0;
	let enough = lever.most;
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

/** Without the dust that decimal steps leave behind (0.1 + 0.2). */
function clean(value: number): number {
	return Math.round(value * 1e9) / 1e9;
}
