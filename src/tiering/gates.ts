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

/** A rule that applies whatever the score: a cap ("at best Tier 3") or a floor ("at worst Tier 3"). */
export interface Gate {
	readonly key: GateKey;
	readonly bound: "cap" | "floor";
	readonly tier: Tier;
	readonly applies: (measures: Measures, limits: Limits) => Maybe;
	/** True if the gate applies while its facts are unknown. The two *unproven* caps exist only for that. */
	readonly whenUnknown: boolean;
}

/**
 * The caps and floors. Of two that are equally strict, the first is given as the reason. `manual` and `needsFacts` do not limit
 * a score; {@link decideTier} applies them around these.
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
		// Check the net profit too, so that a known loss with an unknown margin never conflicts with `loses`.
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

/** Too early to say good-bye. An unknown age counts as not new, in the best case and in the worst. */
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
			DRAINS.map((drain) => drain.applies(measures, limits)),
		),
	);
}

export type DrainKey = "priceShopper" | "neverHappy" | "heavyOnTime";

/** Burdens of which any two make a customer below the break-even margin a drain. */
const DRAINS: readonly {
	readonly key: DrainKey;
	readonly applies: (measures: Measures, limits: Limits) => Maybe;
}[] = [
	{
		key: "priceShopper",
		applies: (m, l) =>
			either(atMost(m.negotiation, l.stingyNegotiation), atLeast(m.discount, l.steepDiscount)),
	},
	{
		key: "neverHappy",
		applies: (m, l) =>
			either(atMost(m.satisfaction, l.unhappySatisfaction), atLeast(m.complaints, l.unhappyComplaints)),
	},
	{ key: "heavyOnTime", applies: (m, l) => atLeast(m.timeCost, l.heavyTimeCost) },
];

/** Returns the drains that are known to apply. */
export function knownDrains(measures: Measures, limits: Limits): DrainKey[] {
	return DRAINS.filter((drain) => drain.applies(measures, limits) === true).map((drain) => drain.key);
}

function grows(measures: Measures, limits: Limits): Maybe {
	return either(
		above(measures.growth, 0),
		above(measures.usageGrowth, 0),
		atLeast(measures.newNeeds, limits.provenNewNeeds),
		atLeast(measures.referred, limits.provenReferred),
	);
}
