import type { Day } from "./facts.ts";
import type { CriterionKey } from "./measures.ts";

/** What a company may decide for itself about its tiers. {@link defaultPolicy} is where everybody starts. */
export interface Policy {
	readonly criteria: Readonly<Record<CriterionKey, Criterion>>;
	/** The lowest score, 0–100, that still earns each tier; below `tier3` is Tier 4. */
	readonly thresholds: { readonly tier1: number; readonly tier2: number; readonly tier3: number };
	readonly limits: Limits;
	readonly persona: PersonaLimits;
	readonly outlook: OutlookLimits;
	/** What an hour of ours costs, in the table's currency; null: hours are not priced. */
	readonly hourlyCost: number | null;
	/** Gross margin to assume where neither profit, cost nor margin is known; null: assume none. */
	readonly assumedMargin: number | null;
	/** What a customer passes on of their worth to whoever referred them, 0–1. */
	readonly passUp: number;
	/** The day as of which customers are reviewed; null: today. */
	readonly reviewDate: Day | null;
}

/** How one measure becomes points, and how much those points count. */
interface Criterion {
	/** 0 or more; 0 switches the criterion off. */
	readonly weight: number;
	/** Null while there is nothing to measure against: the criterion is off. */
	readonly anchors: Anchors | null;
}

/**
 * The values worth 0, 50 and 100 points; straight lines between, level outside. Rising or falling, never both.
 * A blank (`null`) first anchor means that nobody gets less than 50: the criterion can only help.
 */
export type Anchors = readonly [at0: number | null, at50: number, at100: number];

/** The numbers that gates compare with. Shares are parts of one. */
export interface Limits {
	readonly newCustomerMonths: number;
	readonly breakEvenMargin: number;
	readonly highMargin: number;
	readonly stingyNegotiation: number;
	readonly steepDiscount: number;
	readonly unhappySatisfaction: number;
	readonly unhappyComplaints: number;
	readonly heavyTimeCost: number;
	readonly provenNewNeeds: number;
	readonly provenReferred: number;
	readonly knownShare: number;
}

/** What a persona is told by. Answers go from 1 to 5, `growth` is a part of one. See {@link persona}. */
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

/** The points, 0–100, from which somebody is likely to last six months, or at risk below; and in the long term. */
export interface OutlookLimits {
	readonly likely: number;
	readonly atRisk: number;
	readonly growing: number;
	readonly shrinking: number;
}
