import { buysLess } from "../buysLess.ts";
import { exactSum } from "../exactSum.ts";
import type { Policy } from "../policy.ts";
import type { Rating } from "../rate.ts";
import { TIERS, type Tier } from "../tier.ts";
import { type Improvement, type WayUp, wayUp } from "../wayUp.ts";
import { amountIn } from "./amountIn.ts";
import { isEnough } from "./diagnosis/diagnosisShare.ts";
import { type Whole, wholeOf } from "./wholeOf.ts";

/** The amount that a list is compared by; null if none is known. */
export type CallAmount = "netProfit" | "revenue" | null;

/** A customer to call, and the figures that say why. */
export interface Call {
	readonly tier: Tier;
	readonly rating: Rating;
	/** Tiers 1 and 2: their part of the list's amount; null if that is unknown or says nothing. */
	readonly share: { readonly part: number; readonly of: Whole["of"] } | null;
	/** Tiers 1 and 2: how much less they bought than before; null if they did not, or if nobody knows how much. */
	readonly lost: number | null;
	/** Tiers 3 and 4: the nearest way up. */
	readonly way: WayUp | null;
}

/** Customers named of each tier: what a person can call on a Monday. Ours, as all limits of this file. */
const MAX_CALLS: Readonly<Record<Tier, number>> = { 1: 2, 2: 2, 3: 3, 4: 3 };
/** The way up is sought for the largest of Tier 3 only: for each it takes many ratings, and the others have little to win. */
const MAX_TRIED = 20;
/** Less than this part of the mean amount of a customer is not worth a call. */
const LEAST_PART = 0.01;

/** Returns the amount to compare customers by: net profit if anybody's is known. */
export function callAmount(ratings: readonly Rating[]): CallAmount {
	if (ratings.some(({ measures }) => measures.netProfit !== undefined)) return "netProfit";
	return ratings.some(({ customer }) => customer.revenue !== undefined) ? "revenue" : null;
}

/**
 * Finds the customers of each tier with whom most can be won.
 *
 * - Tiers 1 and 2: who buys least of what they did, then who earns us most.
 * - Tier 3: whose nearest way up is worth most money, else frees most hours; a loss is worth as much as it costs. Then who takes most
 *   hours, then the largest amounts.
 * - Tier 4: the largest losses, then who takes most hours.
 *
 * @param ratings without those who have stopped buying, whom nobody calls for their tier.
 */
export function calls(ratings: readonly Rating[], all: readonly Rating[], policy: Policy): Call[] {
	const amount = callAmount(all);
	const known = all.flatMap((rating) => amountIn(rating, amount) ?? []);
	const whole = isEnough(known.length, all.length) ? wholeOf(known) : null;
	const least = known.length === 0 ? 0 : (exactSum(known.map(Math.abs)) / known.length) * LEAST_PART;
	return TIERS.flatMap((tier) => {
		const ofTier = ratings.filter((rating) => rating.tier === tier);
		const count = MAX_CALLS[tier];
		const found =
			tier <= 2
				? bestCalls(ofTier, count, amount, whole)
				: lowCalls(ofTier, amount, least, policy).slice(0, count);
		return found.map((call) => ({ tier, ...call }));
	});
}

type Found = Omit<Call, "tier">;

function bestCalls(
	ratings: readonly Rating[],
	count: number,
	amount: CallAmount,
	whole: Whole | null,
): Found[] {
	const most = [...ratings].sort((a, b) => (amountIn(b, amount) ?? 0) - (amountIn(a, amount) ?? 0));
	const [shrinking] = most
		.filter((rating) => buysLess(rating) === true)
		.sort((a, b) => (lostBy(b) ?? 0) - (lostBy(a) ?? 0));
	const named = shrinking === undefined ? most : [shrinking, ...most.filter((one) => one !== shrinking)];
	return named.slice(0, count).map((rating) => {
		const part = whole === null ? 0 : (amountIn(rating, amount) ?? 0) / whole.amount;
		return {
			rating,
			share: whole !== null && part > 0 && part <= 1 ? { part, of: whole.of } : null,
			lost: buysLess(rating) === true ? lostBy(rating) : null,
			way: null,
		};
	});
}

/** Null if the amounts are not known, or do not show it. */
function lostBy({ customer: { revenue, previousRevenue } }: Rating): number | null {
	if (revenue === undefined || previousRevenue === undefined) return null;
	return previousRevenue > revenue ? previousRevenue - revenue : null;
}

/** What can be won with a customer: in money, else in hours, else nobody knows, so the largest come first. */
interface Gain {
	readonly unit: "money" | "hours" | "hoursTaken" | "size" | "unknown";
	readonly amount: number;
}

/** What is worth most comes first. */
const UNITS: readonly Gain["unit"][] = ["money", "hours", "hoursTaken", "size", "unknown"];

function lowCalls(ratings: readonly Rating[], amount: CallAmount, least: number, policy: Policy): Found[] {
	return candidates(ratings)
		.map((rating) => {
			const way = wayUp(rating, policy);
			return { rating, share: null, lost: null, way, gain: gainOf(rating, way, amount, policy) };
		})
		.filter(({ gain }) => (gain.unit === "money" || gain.unit === "size" ? gain.amount >= least : true))
		.sort((a, b) => UNITS.indexOf(a.gain.unit) - UNITS.indexOf(b.gain.unit) || b.gain.amount - a.gain.amount)
		.map(({ gain, ...found }) => found);
}

/** The largest by money won or lost, by revenue and by hours. */
function candidates(ratings: readonly Rating[]): Rating[] {
	const sizes: ((rating: Rating) => number)[] = [
		({ measures }) => Math.abs(measures.netProfit ?? 0),
		({ measures }) => -(measures.netProfit ?? 0),
		({ customer }) => customer.revenue ?? 0,
		({ customer }) => customer.hours ?? 0,
	];
	const largest = sizes.flatMap((size) => [...ratings].sort((a, b) => size(b) - size(a)).slice(0, MAX_TRIED));
	return [...new Set(largest)];
}

function gainOf(rating: Rating, way: WayUp, amount: CallAmount, policy: Policy): Gain {
	const { netProfit } = rating.measures;
	const { hours = 0 } = rating.customer;
	const changes = way.kind === "changes" ? way.changes : [];
	const money = Math.max(0, -(netProfit ?? 0), ...changes.map((change) => moneyIn(change, rating, policy)));
	if (money > 0) return { unit: "money", amount: money };
	const freed = Math.max(0, ...changes.map(hoursIn));
	if (freed > 0) return { unit: "hours", amount: freed };
	if (hours > 0) return { unit: "hoursTaken", amount: hours };
	const size = amountIn(rating, amount);
	return size === undefined ? { unit: "unknown", amount: 0 } : { unit: "size", amount: Math.abs(size) };
}

const hoursIn = ({ lever, from, to }: Improvement) => (lever === "hours" ? from - to : 0);

/** Zero for a change that is not money: nobody knows what payment on time is worth. */
function moneyIn(change: Improvement, { customer }: Rating, { hourlyCost }: Policy): number {
	const { lever, from, to } = change;
	if (lever === "netProfit") return to - from;
	return lever === "discount" ? (from - to) * (customer.revenue ?? 0) : hoursIn(change) * (hourlyCost ?? 0);
}
