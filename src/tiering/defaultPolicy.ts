import type { Policy } from "./policy.ts";

/**
 * The policy that every file starts with. The letter behind a criterion names the source of the idea. All weights, anchors,
 * thresholds and limits are our judgement of what the sources say in words.
 *
 * **A** Liz Weber, *four tiers of customers* (2014). **B** Liz Weber, *Who do I want as customers?* (2005). **C** *Finding the
 * perfect customer*. **D** Babette Ten Haken, *Serving your best business clients*.
 */
export const defaultPolicy: Policy = {
	criteria: {
		// Profitability
		netMargin: { weight: 25, anchors: [-0.1, 0.1, 0.35] }, // A
		netProfit: { weight: 10, anchors: null }, // A; off until calibrated to the list
		// Money
		negotiation: { weight: 6, anchors: [1, 3, 5] }, // C
		discount: { weight: 4, anchors: [0.4, 0.15, 0] }, // A
		daysLate: { weight: 7, anchors: [60, 15, 0] }, // C
		accountRequests: { weight: 3, anchors: [24, 6, 0] }, // C
		// Ease of service
		timeCost: { weight: 3, anchors: [0.6, 0.2, 0] }, // A
		complaints: { weight: 3, anchors: [6, 2, 0] }, // A
		satisfaction: { weight: 3, anchors: [1, 3, 5] }, // A
		energy: { weight: 3, anchors: [1, 3, 5] }, // D
		steadiness: { weight: 2, anchors: [1, 3, 5] }, // D
		fit: { weight: 2, anchors: [1, 3, 5] }, // A
		// Owner involvement
		ownerFocus: { weight: 5, anchors: [1, 3, 5] }, // C
		delegation: { weight: 5, anchors: [1, 3, 5] }, // C
		// Wallet share
		growth: { weight: 4, anchors: [-0.5, 0, 0.5] }, // C
		usageGrowth: { weight: 2, anchors: [-0.5, 0, 0.5] }, // C
		walletShare: { weight: 2, anchors: [0, 0.4, 0.9] }, // C
		direction: { weight: 2, anchors: [1, 3, 5] }, // C
		newNeeds: { weight: 2, anchors: [1, 3, 5] }, // D
		products: { weight: 2, anchors: [null, 1, 5] }, // D
		// Referrals
		referred: { weight: 5, anchors: [null, 0, 3] }, // C
	},
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
		provenNewNeeds: 4,
		provenReferred: 1,
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
	hourlyCost: null,
	assumedMargin: null,
	passUp: 0.25,
	reviewDate: null,
};
