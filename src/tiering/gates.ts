import type { CriterionKey } from "./criteria.ts";
import {
	above,
	always,
	atLeast,
	atMost,
	below,
	both,
	type Condition,
	constant,
	either,
	given,
	isKnown,
	isTrue,
	isUnknown,
	mayBe,
	type Num,
	not,
	several,
} from "./expressions.ts";
import type { Formulas } from "./formulas.ts";
import type { Policy } from "./policy.ts";
import type { Tier } from "./tier.ts";

export const GATE_KEYS = [
	"manual",
	"newCustomer",
	"loses",
	"drains",
	"breaksEven",
	"lapsed",
	"noLoss",
	"unprovenProfit",
	"unprovenGrowth",
	"needsFacts",
] as const;
export type GateKey = (typeof GATE_KEYS)[number];

/** A rule that applies whatever the score: a cap ("at best Tier 3") or a floor ("at worst Tier 3"). */
export interface Gate {
	readonly key: GateKey;
	readonly bound: "cap" | "floor";
	readonly tier: Tier;
	/** On what is known. */
	readonly applies: Condition;
	/** If the unknown facts turned out at their best, or at their worst; by default as on what is known. */
	readonly atBest?: Condition;
	readonly atWorst?: Condition;
	/** If they turned out rather good: like the known ones, four times in five. By default as at their best. */
	readonly atLikelyBest?: Condition;
}

/** Signs of which two make a customer below the break-even margin a drain. */
export const DRAINS = ["priceShopper", "neverHappy", "heavyOnTime"] as const;
export type DrainKey = (typeof DRAINS)[number];

/** A fact that can prove that a customer grows with us. */
interface Proof {
	readonly of: Num;
	readonly proves: Condition;
}

/** What several gates look at, and what is said about them. */
export interface Signs {
	readonly drains: Readonly<Record<DrainKey, Condition>>;
	readonly growth: readonly Proof[];
	readonly grows: Condition;
	/** Nothing tells whether the customer earns us money. */
	readonly profitUnknown: Condition;
	/** The profit is unknown, or rests on the assumed margin and may be a loss; the tier stands until it is known. */
	readonly lacksProfit: Condition;
	/** Nothing but the usual margin that was typed tells the profit, and it is high. */
	readonly highByAssumption: Condition;
}

/** Points of each criterion: unknown where its value is, or while it is off. */
export type CriterionPoints = Readonly<Record<CriterionKey, Num>>;

export function signs(m: Formulas, points: CriterionPoints, { limits, assumedMargin }: Policy): Signs {
	const [negotiation, discount] = [given("negotiation"), given("discount")];
	const [satisfaction, complaints] = [given("satisfaction"), given("complaints")];
	const [newNeeds, referred] = [given("newNeeds"), given("referred")];
	const growth: readonly Proof[] = [
		{ of: m.growth, proves: atLeast(m.growth, limits.provenGrowth) },
		{ of: m.usageGrowth, proves: above(m.usageGrowth, 0) },
		{ of: newNeeds, proves: atLeast(newNeeds, limits.provenNewNeeds) },
		{ of: referred, proves: atLeast(referred, limits.provenReferred) },
		{
			of: points.orders,
			proves: both(atLeast(points.orders, limits.provenOrders), not(isTrue(m.lapsed))),
		},
	];
	const profitUnknown = both(isUnknown(m.netProfit), isUnknown(m.netMargin));
	const highByAssumption = both(m.marginAssumed, atLeast(constant(assumedMargin), limits.highMargin));
	return {
		drains: {
			priceShopper: either(
				atMost(negotiation, limits.stingyNegotiation),
				atLeast(discount, limits.steepDiscount),
			),
			neverHappy: either(
				atMost(satisfaction, limits.unhappySatisfaction),
				atLeast(complaints, limits.unhappyComplaints),
			),
			heavyOnTime: either(atLeast(m.timeCost, limits.heavyTimeCost), atMost(points.profitPerHour, 0)),
		},
		growth,
		grows: either(...growth.map(({ proves }) => proves)),
		profitUnknown,
		highByAssumption,
		lacksProfit: either(
			both(profitUnknown, not(isTrue(highByAssumption))),
			isTrue(both(m.profitAssumed, below(m.netMargin, limits.breakEvenMargin))),
		),
	};
}

/**
 * The caps and floors. The first that pulls from the score's proposal to the final tier is the reason. `manual` and `needsFacts`
 * come around these. An unknown fact makes none of them apply, except the two *unproven* caps, which exist for it.
 */
export function gates(m: Formulas, signs: Signs, { limits, unproven }: Policy): Gate[] {
	const revenue = given("revenue");
	const isOld = not(m.isNew);
	const profitIsCertain = not(m.profitAssumed);
	const mayLose = either(signs.profitUnknown, m.profitAssumed);

	const isLoss = isTrue(both(below(m.netProfit, 0), profitIsCertain));
	const loses = both(isLoss, isOld);
	const earnsLittle = isTrue(both(below(m.netMargin, limits.breakEvenMargin), profitIsCertain));
	const drains = Object.values(signs.drains);
	const notHigh = isTrue(below(m.netMargin, limits.highMargin));
	const marginOpen = both(isUnknown(m.netMargin), not(isTrue(signs.highByAssumption)));
	const lacksProof = not(isTrue(signs.grows));
	const proofsKnown = signs.growth.map(({ of }) => isKnown(of));
	return [
		{ key: "newCustomer", bound: "floor", tier: 3, applies: m.isNew },
		{ key: "loses", bound: "cap", tier: 4, applies: loses, atWorst: both(either(isLoss, mayLose), isOld) },
		{
			key: "drains",
			bound: "cap",
			tier: 4,
			applies: both(earnsLittle, isTrue(several(2, drains)), isOld),
			atWorst: both(earnsLittle, several(2, drains.map(mayBe)), isOld),
		},
		{
			key: "breaksEven",
			bound: "cap",
			tier: 3,
			applies: isTrue(either(below(m.netMargin, limits.breakEvenMargin), below(m.netProfit, 0))),
		},
		{
			key: "lapsed",
			bound: "cap",
			tier: 3,
			applies: isTrue(m.lapsed),
			atWorst: both(
				isOld,
				either(
					isTrue(m.lapsed),
					...[m.silence, revenue, given("previousRevenue")].map(isUnknown),
					both(atMost(revenue, 0), isUnknown(given("lifetimeRevenue"))),
				),
			),
		},
		{
			key: "noLoss",
			bound: "floor",
			tier: 3,
			applies: not(either(loses, earnsLittle)),
			atWorst: not(either(loses, earnsLittle, mayLose)),
		},
		{
			key: "unprovenProfit",
			bound: "cap",
			tier: 2,
			applies: either(notHigh, both(always(unproven.profit), marginOpen)),
			atBest: notHigh,
			atWorst: either(notHigh, marginOpen),
		},
		{
			key: "unprovenGrowth",
			bound: "cap",
			tier: 2,
			applies: both(lacksProof, either(always(unproven.growth), either(...proofsKnown))),
			atBest: both(lacksProof, both(...proofsKnown)),
			atWorst: lacksProof,
			atLikelyBest: both(lacksProof, either(...proofsKnown)),
		},
	];
}
