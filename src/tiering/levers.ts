import type { Customer } from "./facts.ts";
import type { CriterionKey, Measures } from "./measures.ts";
import type { Policy } from "./policy.ts";

/** One thing that could change about a customer, in the steps in which people speak of it. */
export interface Lever {
	readonly key: LeverKey;
	readonly from: number;
	/** Where the steps are counted from: `from`, or the round number on its worse side. */
	readonly base: number;
	/** Signed: the direction that is better for us. */
	readonly step: number;
	/** How many steps it takes until more of it helps no further. */
	readonly most: number;
	/** How far a step goes, as a part of the way from worst to best: what makes changes of different things comparable. */
	readonly effort: number;
	/** The measures after that change, with all else equal. */
	readonly at: (value: number) => Measures;
}

export type LeverKey = "hours" | Exclude<CriterionKey, "netMargin" | "timeCost">;

/** All levers of a customer: what is known about them and could still be better. */
export function levers(
	measures: Measures,
	policy: Policy,
	customer: Pick<Customer, "revenue" | "hours">,
): Lever[] {
	const found = SIMPLE.map(({ key, step }) => simpleLever(key, step, measures, policy));
	found.unshift(profitLever(measures, policy, customer.revenue), hoursLever(measures, policy, customer));
	// More steps than can be counted are no change that anybody could make: revenue of -500 after 1e-13, say.
	return found.filter(
		(lever): lever is Lever => lever !== null && lever.most >= 1 && Number.isSafeInteger(lever.most),
	);
}

/** Criteria that are one fact each, and the step people count them in. */
const SIMPLE: readonly { readonly key: Exclude<LeverKey, "hours" | "netProfit">; readonly step: number }[] = [
	{ key: "negotiation", step: 1 },
	{ key: "discount", step: 0.01 },
	{ key: "daysLate", step: 1 },
	{ key: "accountRequests", step: 1 },
	{ key: "complaints", step: 1 },
	{ key: "satisfaction", step: 1 },
	{ key: "energy", step: 1 },
	{ key: "steadiness", step: 1 },
	{ key: "fit", step: 1 },
	{ key: "ownerFocus", step: 1 },
	{ key: "delegation", step: 1 },
	{ key: "growth", step: 0.01 },
	{ key: "usageGrowth", step: 0.01 },
	{ key: "walletShare", step: 0.01 },
	{ key: "direction", step: 1 },
	{ key: "newNeeds", step: 1 },
	{ key: "products", step: 1 },
	{ key: "referred", step: 1 },
];

function simpleLever(
	key: Exclude<LeverKey, "hours" | "netProfit">,
	size: number,
	measures: Measures,
	policy: Policy,
): Lever | null {
	const from = measures[key];
	const { anchors, weight } = policy.criteria[key];
	if (from === undefined || anchors === null || weight <= 0) return null;
	const [at0, at50, at100] = anchors;
	const span = Math.abs(at100 - (at0 ?? at50 - (at100 - at50)));
	const step = at100 >= at50 ? size : -size;
	const base = Math.floor(from / step + 1e-9) * step;
	return {
		key,
		from,
		base,
		step,
		most: Math.ceil((at100 - base) / step - 1e-9),
		effort: size / span,
		at: (value) => ({ ...measures, [key]: value }),
	};
}

/** More net profit on the same revenue: better prices, or less cost. */
function profitLever(measures: Measures, policy: Policy, revenue: number | undefined): Lever | null {
	const from = measures.netProfit;
	if (from === undefined || revenue === undefined || revenue <= 0) return null;
	const [at0, , at100] = policy.criteria.netMargin.anchors ?? [null, 0, 0];
	const enough = Math.max(at100, policy.limits.highMargin) * revenue;
	const step = roundStep(revenue);
	return {
		key: "netProfit",
		from,
		base: from,
		step,
		most: Math.ceil((Math.max(enough, policy.criteria.netProfit.anchors?.[2] ?? enough) - from) / step),
		effort: step / revenue / Math.abs(at100 - (at0 ?? 0) || 1),
		at: (value) => ({ ...measures, netProfit: value, netMargin: value / revenue }),
	};
}

/** Fewer of our hours for the same revenue. Only where hours have a price. */
function hoursLever(
	measures: Measures,
	policy: Policy,
	{ revenue, hours }: Pick<Customer, "revenue" | "hours">,
): Lever | null {
	const { hourlyCost } = policy;
	if (hourlyCost === null || hours === undefined || revenue === undefined || revenue <= 0) return null;
	const [at0, , at100] = policy.criteria.timeCost.anchors ?? [1, 0, 0];
	return {
		key: "hours",
		from: hours,
		base: hours,
		step: -1,
		most: Math.floor(hours),
		effort: hourlyCost / revenue / Math.abs(at100 - (at0 ?? 1) || 1),
		at: (value) => withHours(value, hours, hourlyCost, revenue, measures),
	};
}

function withHours(
	value: number,
	hours: number,
	hourlyCost: number,
	revenue: number,
	measures: Measures,
): Measures {
	const timeCost = (value * hourlyCost) / revenue;
	if (measures.netProfit === undefined) return { ...measures, timeCost };
	const netProfit = measures.netProfit + (hours - value) * hourlyCost;
	return { ...measures, timeCost, netProfit, netMargin: netProfit / revenue };
}

/** About a thousandth of an amount, as a round number: 10 for 9,800, 1,000 for 2,300,000; a cent at least. */
function roundStep(amount: number): number {
	return Math.max(0.01, 10 ** Math.round(Math.log10(amount) - 3));
}
