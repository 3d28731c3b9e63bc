import type { CriterionKey } from "./criteria.ts";
import {
	above,
	atMost,
	below,
	both,
	type Condition,
	choose,
	constant,
	either,
	firstKnown,
	given,
	isKnown,
	isTrue,
	isUnknown,
	larger,
	minus,
	months,
	type Num,
	not,
	orZero,
	ratio,
	times,
	UNKNOWN,
	where,
} from "./expressions.ts";
import type { NumberFact } from "./facts.ts";
import type { Policy } from "./policy.ts";

/** What is given of each customer: facts, and what only the list or its reading knows. */
export type GivenKey =
	| NumberFact
	/** The day as of which customers are reviewed. */
	| "reviewDate"
	/** Their own margin, before any hours, although their amounts are unknown: those are in another currency than the list. */
	| "ownMargin"
	/** A measure that is given, or supposed: it is taken in place of its formula. */
	| CriterionKey;

const fact = (key: GivenKey): Num => given(key);
const givenOr = (key: CriterionKey, formula: Num): Num => firstKnown(fact(key), formula);

/** What is derived for each customer before anything is decided. */
export interface Formulas extends Readonly<Record<Exclude<CriterionKey, NumberFact>, Num>> {
	/** After the cost of our hours; without hours or their price, no time is taken off. */
	readonly netProfit: Num;
	/** Hours × hourly cost ÷ revenue; unknown where revenue is not above 0. */
	readonly timeCost: Num;
	/** Whole months since the first order. */
	readonly ageMonths: Num;
	/** The tier set by hand, while it is in force. */
	readonly manualTier: Num;
	/** The profit rests on the usual margin that was typed. */
	readonly profitAssumed: Condition;
	/** Gross profit is unknown, and a usual margin was typed. */
	readonly marginAssumed: Condition;
	/** Has stopped buying. */
	readonly lapsed: Condition;
	readonly isNew: Condition;
}

/**
 * Derives the measures of a customer from the facts. Money is in the table's currency, shares are fractions of 1, and what needs
 * an unknown fact is unknown.
 *
 * - Gross profit: `profit`, else `revenue − cost`, else `revenue × margin` where revenue is above 0. The assumed margin takes the
 *   margin's place only where hours and their price are known too: alone it says nothing about this customer.
 * - `netProfit` = gross profit − hours × hourly cost. `netMargin` = net profit ÷ revenue.
 * - `growth` and `usageGrowth` = (now − before) ÷ before; unknown where before is not above 0.
 * - `silence`: days from the last order to the day up to which the list knows orders.
 * - A measure that is given itself, such as the growth in another currency, is not derived.
 * - `lapsed`: no revenue after there was some, a fall by nine tenths, or a year of silence; never a new customer.
 *
 * @example revenue 1,000, profit 300, 2 hours at 50: net profit 200, net margin 0.2, time cost 0.1, profit per hour 150.
 */
export function formulas(policy: Policy): Formulas {
	const { hourlyCost, assumedMargin, limits } = policy;
	const revenue = fact("revenue");
	const previousRevenue = fact("previousRevenue");
	const lifetimeRevenue = fact("lifetimeRevenue");

	const timeSpent = hourlyCost === null ? UNKNOWN : times(fact("hours"), constant(hourlyCost));
	const earns = above(revenue, 0);
	const knownGross = firstKnown(
		fact("profit"),
		minus(revenue, fact("cost")),
		where(earns, times(revenue, fact("margin"))),
	);
	const assumedGross = where(both(earns, isKnown(timeSpent)), times(revenue, constant(assumedMargin)));
	const gross = firstKnown(knownGross, assumedGross);
	const netProfit = minus(gross, orZero(timeSpent));
	const ownMargin = where(isUnknown(timeSpent), fact("ownMargin"));

	const recent = firstKnown(fact("recentRevenue"), revenue);
	const change = (now: Num, before: Num) => ratio(minus(now, before), before);
	const growth = givenOr("growth", change(recent, previousRevenue));

	const knownUpTo = policy.ordersKnownUpTo === null ? fact("reviewDate") : constant(policy.ordersKnownUpTo);
	const silence = givenOr("silence", larger(minus(knownUpTo, fact("lastOrder")), constant(0)));
	const ageMonths = months(fact("firstOrder"), fact("reviewDate"));
	const isNew = isTrue(below(ageMonths, limits.newCustomerMonths));

	return {
		netProfit,
		netMargin: givenOr("netMargin", firstKnown(ratio(netProfit, revenue), ownMargin)),
		timeCost: ratio(timeSpent, revenue),
		profitPerHour: givenOr("profitPerHour", ratio(gross, fact("hours"))),
		growth,
		usageGrowth: givenOr("usageGrowth", change(fact("usage"), fact("previousUsage"))),
		ageMonths,
		silence,
		value: givenOr("value", { netProfit, revenue, lifetimeRevenue }[policy.valueBy]),
		lifetime: givenOr("lifetime", lifetimeRevenue),
		manualTier: choose(below(minus(fact("manualUntil"), fact("reviewDate")), 0), UNKNOWN, fact("manualTier")),
		profitAssumed: both(isUnknown(knownGross), isKnown(assumedGross)),
		marginAssumed: both(isUnknown(knownGross), isKnown(constant(assumedMargin))),
		lapsed: both(
			not(isNew),
			either(
				both(atMost(revenue, 0), either(above(previousRevenue, 0), above(lifetimeRevenue, 0))),
				atMost(growth, limits.lapsedGrowth),
				above(silence, limits.lapsedSilence),
			),
		),
		isNew,
	};
}
