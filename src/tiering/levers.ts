import { CRITERIA, type CriterionKey, criterionRow, type SteppedCriterion } from "./criteria.ts";
import { counting } from "./decision.ts";
import type { Policy } from "./policy.ts";
import type { Change, Rating } from "./rate.ts";

/** One fact about a customer that could change, in the steps in which people count it. */
export interface Lever {
	readonly key: LeverKey;
	readonly from: number;
	/** Start of the steps: `from`, or the round number on its worse side. */
	readonly base: number;
	/** Signed: towards what is better for us. */
	readonly step: number;
	/** Number of steps after which more of it helps no further. */
	readonly maxSteps: number;
	/** Length of a step as a part of the way from worst to best, which makes different levers comparable. */
	readonly effort: number;
	/** What is different after a change to `value`, with all else equal. */
	readonly changeTo: (value: number) => Change;
}

/** A criterion that changes by itself, and the two amounts that several criteria rest on. */
export type LeverKey = "netProfit" | "hours" | SteppedCriterion;

/** Returns the levers of a customer: the known facts that could still be better. */
export function levers(rating: Rating, policy: Policy): Lever[] {
	const found = [
		profitLever(rating, policy),
		hoursLever(rating, policy),
		...CRITERIA.map((criterion) => lever(criterion, rating, policy)),
	];
	// Nobody could make a change of more steps than can be counted, such as after a revenue of 1e-13 and then -500.
	return found.filter(
		(lever): lever is Lever => lever !== null && lever.maxSteps >= 1 && Number.isSafeInteger(lever.maxSteps),
	);
}

function lever(key: CriterionKey, { measures }: Rating, policy: Policy): Lever | null {
	const { step: size } = criterionRow(key);
	const from = measures[key];
	const counts = counting(key, policy);
	if (size === null || from === undefined || counts === null) return null;
	const { at50, at100, span } = scale(counts.anchors);
	const step = at100 >= at50 ? size : -size;
	const base = Math.floor(from / step + 1e-9) * step;
	const enough = Math.ceil((at100 - base) / step - 1e-9);
	return {
		key: key as SteppedCriterion,
		from,
		base,
		step,
		maxSteps: Math.min(enough, Math.floor(Math.abs(mostOf(key, from) - base) / size + 1e-9)),
		effort: size / span,
		changeTo: (value) => ({ [key]: value }),
	};
}

/** Nobody asks a customer for more than twice as much as today, or does with less than half of the hours. Our judgement. */
const MOST_TIMES = 2;

/** The most that can be asked for of what a customer buys; no limit for anything else. */
function mostOf(key: CriterionKey, from: number): number {
	if (key === "orders") return MOST_TIMES * from;
	const isGrowth = key === "growth" || key === "usageGrowth";
	return isGrowth ? MOST_TIMES * (1 + from) - 1 : Number.POSITIVE_INFINITY;
}

/**
 * More net profit on the same revenue: better prices or lower costs, up to the margin of the best in the list. Null unless both are
 * known and revenue is positive.
 */
function profitLever({ measures, customer, profitAssumed }: Rating, policy: Policy): Lever | null {
	const from = measures.netProfit;
	const { revenue } = customer;
	if (from === undefined || profitAssumed || revenue === undefined || revenue <= 0) return null;
	const timeSpent = (customer.hours ?? 0) * (policy.hourlyCost ?? 0);
	const margin = counting("netMargin", policy);
	const value = policy.valueBy === "netProfit" ? counting("value", policy) : null;
	const perHour = measures.profitPerHour === undefined ? null : counting("profitPerHour", policy);
	const bestMargin = Math.max(margin?.anchors[2] ?? 0, policy.limits.highMargin);
	const enough = Math.max(
		bestMargin * revenue,
		value?.anchors[2] ?? 0,
		(perHour?.anchors[2] ?? 0) * (customer.hours ?? 0) - timeSpent,
	);
	const most = margin === null ? revenue - timeSpent : bestMargin * revenue;
	const step = roundStep(revenue);
	return {
		key: "netProfit",
		from,
		base: from,
		step,
		maxSteps: Math.ceil((Math.min(enough, most) - from) / step),
		effort: step / revenue / (margin === null ? 1 : scale(margin.anchors).span),
		changeTo: (value) => ({ profit: value + timeSpent }),
	};
}

/** Fewer of our hours for the same revenue. Null if they neither have a price nor count by themselves. */
function hoursLever({ customer, profitAssumed, measures }: Rating, policy: Policy): Lever | null {
	const { revenue, hours } = customer;
	const counts = counting("profitPerHour", policy) !== null && measures.profitPerHour !== undefined;
	if (policy.hourlyCost === null && !counts) return null;
	if (hours === undefined || revenue === undefined || revenue <= 0 || profitAssumed) return null;
	return {
		key: "hours",
		from: hours,
		base: hours,
		step: -1,
		maxSteps: Math.floor(hours - hours / MOST_TIMES),
		// Without a price, as hard as giving up the same part of all hours.
		effort: policy.hourlyCost === null ? 1 / hours : policy.hourlyCost / revenue / HEAVIEST_TIME_COST,
		changeTo: (value) => ({ hours: value }),
	};
}

/** A time cost, as a share of the revenue, that is as bad as it gets. Our judgement. */
const HEAVIEST_TIME_COST = 0.6;

/** The anchors, and the whole way from 0 to 100 points; where nobody gets less than 50, twice the upper half. */
function scale([at0, at50, at100]: readonly [number | null, number, number]) {
	return { at50, at100, span: Math.abs(at100 - (at0 ?? at50 - (at100 - at50))) };
}

/** Returns about a thousandth of an amount as a power of ten, at least a cent: 10 for 9,800, 1,000 for 2,300,000. */
function roundStep(amount: number): number {
	return Math.max(0.01, 10 ** Math.round(Math.log10(amount) - 3));
}
