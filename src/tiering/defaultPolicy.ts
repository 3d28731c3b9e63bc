import { CRITERIA, type CriterionKey, criterionRow, fittedAnchors } from "./criteria.ts";
import type { Anchors, Criterion, Policy } from "./policy.ts";

/** The policy that every file starts with: nothing is fitted to the list yet. */
export const defaultPolicy: Policy = {
	criteria: Object.fromEntries(
		CRITERIA.map((criterion) => [criterion, unfitted(criterion)]),
	) as Policy["criteria"],
	evidence: 10,
	thresholds: { tier1: 75, tier2: 50, tier3: 25 },
	limits: {
		newCustomerMonths: 6, // C: "will they last six months?"
		breakEvenMargin: 0.05,
		highMargin: 0.15,
		stingyNegotiation: 2,
		steepDiscount: 0.2,
		unhappySatisfaction: 2,
		unhappyComplaints: 5,
		heavyTimeCost: 0.3,
		provenGrowth: -0.25,
		provenNewNeeds: 4,
		provenReferred: 1,
		provenOrders: 75,
		lapsedSilence: 365,
		lapsedGrowth: -0.9,
		knownShare: 0.25,
	},
	persona: {
		drainingEnergy: 2,
		drainingSatisfaction: 2,
		drainingComplaints: 3,
		drainingSteadiness: 2,
		bestEnergy: 4,
		bestNewNeeds: 4,
		bestReferred: 1,
		bestGrowth: 0.2,
		stuckOrders: 4,
		stuckMonths: 12,
		stuckGrowth: 0.05,
		stuckProducts: 1,
		stuckNewNeeds: 2,
	},
	outlook: { likely: 70, atRisk: 40, growing: 60, shrinking: 40 },
	unproven: { profit: true, growth: true },
	valueBy: "netProfit",
	hourlyCost: null,
	assumedMargin: null,
	passUp: 0.25,
	reviewDate: null,
	ordersKnownUpTo: null,
};

/** A criterion before anything is fitted to a list. */
function unfitted(criterion: CriterionKey): Criterion {
	const { weight } = criterionRow(criterion);
	const fitted = fittedAnchors(criterion);
	const anchors = fitted === null ? (criterionRow(criterion).anchors as Anchors) : (fitted.otherwise ?? null);
	return { weight, anchors, off: anchors === null ? "notFitted" : null };
}
