import { above, atLeast, atMost, below, both, either, type Maybe, not, several } from "./maybe.ts";
import type { Measures } from "./measures.ts";
import type { Limits } from "./policy.ts";
import type { Tier } from "./tier.ts";

export type GateKey =
	| "manual"
	| "newCustomer"
	| "loses"
	| "drains"
	| "breaksEven"
	| "earns"
	| "unprovenProfit"
	| "unprovenGrowth"
	| "needsFacts";

/** A rule that holds whatever the score: a cap ("at best Tier 3") or a floor ("at worst Tier 3"). */
export interface Gate {
	readonly key: GateKey;
	readonly bound: "cap" | "floor";
	readonly tier: Tier;
	readonly applies: (measures: Measures, limits: Limits) => Maybe;
	/** Whether the gate applies where its facts are unknown. Only the two *unproven* caps exist for that. */
	readonly whenUnknown: boolean;
}

/**
 * The caps and floors, the one that speaks first on top. `manual` and `needsFacts` are no bounds on a score;
 * {@link decideTier} applies them around these.
 */
export const GATES: readonly Gate[] = [
	{ key: "newCustomer", bound: "floor", tier: 3, applies: isNew, whenUnknown: false },
	{ key: "loses", bound: "cap", tier: 4, applies: loses, whenUnknown: false },
	{ key: "drains", bound: "cap", tier: 4, applies: drains, whenUnknown: false },
	{
		key: "breaksEven",
		bound: "cap",
		tier: 3,
		applies: (m, l) => below(m.netMargin, l.breakEvenMargin),
		whenUnknown: false,
	},
	{
		key: "earns",
		bound: "floor",
		tier: 3,
		// A known loss is no profit, however unknown the margin: so this never conflicts with `loses`.
		applies: (m, l) => both(atLeast(m.netProfit, 0), atLeast(m.netMargin, l.breakEvenMargin)),
		whenUnknown: false,
	},
	{
		key: "unprovenProfit",
		bound: "cap",
		tier: 2,
		applies: (m, l) => below(m.netMargin, l.highMargin),
		whenUnknown: true,
	},
	{ key: "unprovenGrowth", bound: "cap", tier: 2, applies: (m, l) => not(grows(m, l)), whenUnknown: true },
];

/** Too early to say good-bye. An unknown age is not new, in the best case and in the worst. */
export function isNew(measures: Measures, limits: Limits): boolean {
	return below(measures.ageMonths, limits.newCustomerMonths) === true;
}

/** Costs us money, and is no longer new. */
export function loses(measures: Measures, limits: Limits): Maybe {
	return both(not(isNew(measures, limits)), below(measures.netProfit, 0));
}

function drains(measures: Measures, limits: Limits): Maybe {
	return both(
		not(isNew(measures, limits)),
		below(measures.netMargin, limits.breakEvenMargin),
		several(
			2,
			DRAINS.map((drain) => drain.holds(measures, limits)),
		),
	);
}

export type DrainKey = "priceShopper" | "neverHappy" | "heavyOnTime";

/** What makes a customer who earns us next to nothing a drain, where two of the three come together. */
const DRAINS: readonly {
	readonly key: DrainKey;
	readonly holds: (measures: Measures, limits: Limits) => Maybe;
}[] = [
	{
		key: "priceShopper",
		holds: (m, l) => either(atMost(m.negotiation, l.stingyNegotiation), atLeast(m.discount, l.steepDiscount)),
	},
	{
		key: "neverHappy",
		holds: (m, l) =>
			either(atMost(m.satisfaction, l.unhappySatisfaction), atLeast(m.complaints, l.unhappyComplaints)),
	},
	{ key: "heavyOnTime", holds: (m, l) => atLeast(m.timeCost, l.heavyTimeCost) },
];

/** The drains that are known to hold. */
export function knownDrains(measures: Measures, limits: Limits): DrainKey[] {
	return DRAINS.filter((drain) => drain.holds(measures, limits) === true).map((drain) => drain.key);
}

function grows(measures: Measures, limits: Limits): Maybe {
	return either(
		above(measures.growth, 0),
		above(measures.usageGrowth, 0),
		atLeast(measures.newNeeds, limits.provenNewNeeds),
		atLeast(measures.referred, limits.provenReferred),
	);
}
