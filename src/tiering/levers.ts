import type { Customer } from "./facts.ts";
import type { CriterionKey, Measures } from "./measures.ts";
import type { Policy } from "./policy.ts";

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
	/** The measures after a change to `value`, with all else equal. */
	readonly measuresAt: (value: number) => Measures;
}

export type LeverKey = "hours" | Exclude<CriterionKey, "netMargin" | "timeCost">;

/** Returns the levers of a customer: the known facts that could still be better. */
export function levers(
	measures: Measures,
	policy: Policy,
	customer: Pick<Customer, "revenue" | "hours">,
): Lever[] {
	const found = ONE_FACT_STEPS.map(({ key, step }) => oneFactLever(key, step, measures, policy));
	found.unshift(profitLever(measures, policy, customer.revenue), hoursLever(measures, policy, customer));
	// Nobody could make a change of more steps than can be counted, such as after a revenue of 1e-13 and then -500.
	return found.filter(
		(lever): lever is Lever => lever !== null && lever.maxSteps >= 1 && Number.isSafeInteger(lever.maxSteps),
	);
}

/** Criteria that are one fact each, and the step people count them in. */
const ONE_FACT_STEPS: readonly {
	readonly key: Exclude<LeverKey, "hours" | "netProfit">;
	readonly step: number;
}[] = [
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

function oneFactLever(
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
		maxSteps: Math.ceil((at100 - base) / step - 1e-9),
		effort: size / span,
		measuresAt: (value) => ({ ...measures, [key]: value }),
	};
}

/** More net profit on the same revenue: better prices or lower costs. Null unless both are known and revenue is positive. */
function profitLever(measures: Measures, policy: Policy, revenue: number | undefined): Lever | null {
	const from = measures.netProfit;
	if (from === undefined || revenue === undefined || revenue <= 0) return null;
	const [at0, , at100] = policy.criteria.netMargin.anchors ?? [null, 0, 0];
	const enoughProfit = Math.max(at100, policy.limits.highMargin) * revenue;
	const step = roundStep(revenue);
	return {
		key: "netProfit",
		from,
		base: from,
		step,
		maxSteps: Math.ceil(
			(Math.max(enoughProfit, policy.criteria.netProfit.anchors?.[2] ?? enoughProfit) - from) / step,
		),
		effort: step / revenue / Math.abs(at100 - (at0 ?? 0) || 1),
		measuresAt: (value) => ({ ...measures, netProfit: value, netMargin: value / revenue }),
	};
}

/** Fewer of our hours for the same revenue. Null if hours have no price. */
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
		maxSteps: Math.floor(hours),
		effort: hourlyCost / revenue / Math.abs(at100 - (at0 ?? 1) || 1),
		measuresAt: (value) => withHours(value, hours, hourlyCost, revenue, measures),
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

/** Returns about a thousandth of an amount as a power of ten, at least a cent: 10 for 9,800, 1,000 for 2,300,000. */
function roundStep(amount: number): number {
	return Math.max(0.01, 10 ** Math.round(Math.log10(amount) - 3));
}
