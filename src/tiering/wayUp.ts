import { type Lever, type LeverKey, levers } from "./levers.ts";
import { below } from "./maybe.ts";
import { neverBought } from "./neverBought.ts";
import { nextQuestion } from "./nextQuestion.ts";
import type { Policy } from "./policy.ts";
import { type Rating, suppose } from "./rate.ts";
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
	/** Has stopped buying: when they buy again, and nothing before. */
	| { readonly kind: "buysAgain" }
	/** Has never bought: when they buy, and nothing before. */
	| { readonly kind: "buys" }
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
	const { tier, measures, customer, profitAssumed } = rating;
	if (measures.manualTier !== undefined) return { kind: "manual" };
	if (tier === 1) return { kind: "top" };
	if (rating.lapsed) return { kind: "buysAgain" };
	if (tier === 4 && !profitAssumed && below(measures.netProfit, 0) === true) {
		const amount = -(measures.netProfit ?? 0);
		const rise = amount / (customer.revenue ?? 0);
		return { kind: "breakEven", amount, rise: rise >= 0 && Number.isFinite(rise * 1e6) ? rise : null };
	}
	if (neverBought(customer)) return { kind: "buys" };
	if (tier === "needsFacts") return { kind: "needsFacts" };
	const ways = smallestChanges(levers(rating, policy), tier, rating, policy).sort(
		(a, b) => a.effort - b.effort,
	);
	const first = ways[0];
	// An unknown fact may be enough, or the profit itself where it is only assumed: ask for it first.
	if (first === undefined) {
		const open = (rating.range.best < tier || profitAssumed) && nextQuestion(rating, policy) !== null;
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

/**
 * Finds the fewest steps of each lever that are enough, by bisection of all levers at once: more of a lever never gives a worse
 * tier. A lever of which all steps together are not enough is left out.
 */
function smallestChanges(all: readonly Lever[], tier: Tier, rating: Rating, policy: Policy): Way[] {
	const reached = (tries: readonly { readonly lever: Lever; readonly steps: number }[]) =>
		suppose(
			rating,
			tries.map(({ lever, steps }) => lever.changeTo(valueAt(lever, steps))),
			policy,
		).map((supposed) => (supposed.tier !== "needsFacts" && supposed.tier < tier ? supposed.tier : null));
	const whole = reached(all.map((lever) => ({ lever, steps: lever.maxSteps })));
	let searches = all.flatMap((lever, index) => {
		const tier = whole[index];
		return tier == null ? [] : [{ lever, tooFew: 0, steps: lever.maxSteps, tier }];
	});
	const isOpen = ({ tooFew, steps }: (typeof searches)[number]) => steps - tooFew > 1;
	while (searches.some(isOpen)) {
		const halves = searches.map((search) =>
			isOpen(search) ? Math.floor((search.tooFew + search.steps) / 2) : search.steps,
		);
		const tiers = reached(searches.map(({ lever }, index) => ({ lever, steps: halves[index]! })));
		searches = searches.map((search, index) => {
			const tier = tiers[index];
			return tier == null
				? { ...search, tooFew: halves[index]! }
				: { ...search, steps: halves[index]!, tier };
		});
	}
	return searches.map(({ lever, steps, tier }) => ({
		change: { lever: lever.key, from: lever.from, to: valueAt(lever, steps) },
		tier,
		effort: steps * lever.effort,
	}));
}

/** Without the noise of decimal steps (0.1 + 0.2). */
const valueAt = ({ base, step }: Lever, steps: number) => Math.round((base + steps * step) * 1e9) / 1e9;
