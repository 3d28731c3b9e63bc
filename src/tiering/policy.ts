import type { CriterionKey } from "./criteria.ts";
import type { Day } from "./facts.ts";

/** All that a company may decide for itself about its tiers. Every file starts with the {@link defaultPolicy}. */
export interface Policy {
	readonly criteria: Readonly<Record<CriterionKey, Criterion>>;
	/** Weight of a neutral opinion: a score on little knowledge stays near 50. 0 or more. */
	readonly evidence: number;
	/** The lowest score, 0–100, that earns each tier; below `tier3` is Tier 4. */
	readonly thresholds: { readonly tier1: number; readonly tier2: number; readonly tier3: number };
	readonly limits: Limits;
	/** The unproven gates that are on. Off: the whole list lacks the facts that they ask for. */
	readonly unproven: { readonly profit: boolean; readonly growth: boolean };
	/** The measure of what a customer is worth. */
	readonly valueBy: ValueBy;
	readonly persona: PersonaLimits;
	readonly outlook: OutlookLimits;
	/** Cost of an hour of our time, in the table's currency; null: hours are not priced. */
	readonly hourlyCost: number | null;
	/** The usual gross margin, as a fraction of 1, for customers whose profit is unknown; null: none was typed. */
	readonly assumedMargin: number | null;
	/** Part of their worth that customers pass on to their referrer, 0–1. */
	readonly passUp: number;
	/** The day as of which customers are reviewed; null: today. */
	readonly reviewDate: Day | null;
	/** The day up to which the list knows orders, from which silence counts; null: the review date. */
	readonly ordersKnownUpTo: Day | null;
}

export const VALUE_MEASURES = ["netProfit", "revenue", "lifetimeRevenue"] as const;
/** What a customer's worth is measured by, the best first. */
export type ValueBy = (typeof VALUE_MEASURES)[number];

/** Why a criterion is off although it has a weight. */
export type WhyOff = "notFitted" | "tooFew" | "tooAlike" | "allAlike" | "isValue";

/** The conversion of one measure to points, and their weight in the score. */
export interface Criterion {
	/** 0 or more; 0 switches the criterion off. */
	readonly weight: number;
	/** Null: the criterion is off, as there is nothing to measure against yet. */
	readonly anchors: Anchors | null;
	/** Null: it counts. */
	readonly off: WhyOff | null;
}

/**
 * The values worth 0, 50 and 100 points: linear between them, constant outside. Rising or falling throughout.
 * A blank (`null`) first anchor means that nobody gets less than 50: the criterion can only help.
 */
export type Anchors = readonly [at0: number | null, at50: number, at100: number];

/** The limits that gates compare with. Shares are fractions of 1. */
export interface Limits {
	readonly newCustomerMonths: number;
	readonly breakEvenMargin: number;
	readonly highMargin: number;
	readonly stingyNegotiation: number;
	readonly steepDiscount: number;
	readonly unhappySatisfaction: number;
	readonly unhappyComplaints: number;
	readonly heavyTimeCost: number;
	/** Growth from which on a customer counts as keeping up. */
	readonly provenGrowth: number;
	readonly provenNewNeeds: number;
	readonly provenReferred: number;
	/** Points for orders, 0–100. */
	readonly provenOrders: number;
	/** Days without an order after which a customer has lapsed. */
	readonly lapsedSilence: number;
	/** Growth at or below which a customer has lapsed. */
	readonly lapsedGrowth: number;
	readonly knownShare: number;
}

/** The limits by which a persona is recognised. Answers are 1 to 5, `growth` is a fraction of 1. See {@link persona}. */
export interface PersonaLimits {
	readonly drainingEnergy: number;
	readonly drainingSatisfaction: number;
	readonly drainingComplaints: number;
	readonly drainingSteadiness: number;
	readonly bestEnergy: number;
	readonly bestNewNeeds: number;
	readonly bestReferred: number;
	readonly bestGrowth: number;
	readonly stuckOrders: number;
	readonly stuckMonths: number;
	readonly stuckGrowth: number;
	readonly stuckProducts: number;
	readonly stuckNewNeeds: number;
}

/**
 * Points, 0–100. Six months: likely from `likely` on, at risk below `atRisk`. Long term: growing from `growing` on, shrinking
 * below `shrinking`.
 */
export interface OutlookLimits {
	readonly likely: number;
	readonly atRisk: number;
	readonly growing: number;
	readonly shrinking: number;
}
