import type { Customer, Day } from "./facts.ts";
import type { Measures } from "./measures.ts";
import { monthsBetween } from "./monthsBetween.ts";
import type { Policy } from "./policy.ts";
import { grossProfit } from "./profit.ts";

/**
 * Derives the measures of a customer from the facts.
 *
 * - `netProfit` = gross profit − hours × hourly cost. Unknown hours count as no hours; without an hourly cost
 *   no hours are priced.
 * - `netMargin` = net profit ÷ revenue, `timeCost` = hours × hourly cost ÷ revenue; unknown where revenue ≤ 0.
 * - `growth`, `usageGrowth` = (now − before) ÷ before; unknown where before ≤ 0.
 * - `ageMonths` = whole months from the first order to the review date.
 * - Amounts in another currency than the list are unknown; the customer's own margin and growth are not, as long as no hours
 *   are priced.
 * - `manualTier` only while it is in force: `manualUntil` blank, today or later.
 *
 * Shares are fractions of 1. A measure that needs an unknown fact is unknown.
 *
 * @param referred number of customers this one referred, as counted in the list; by default the fact of that name.
 * @example revenue 1,000, profit 300, 2 hours at 50: net profit 200, net margin 0.2, time cost 0.1.
 */
export function measure(
	customer: Customer,
	policy: Policy,
	reviewDate: Day,
	referred: number | undefined = customer.referred,
): Measures {
	const { revenue, hours } = customer;
	const { hourlyCost } = policy;
	const timeSpent = hours !== undefined && hourlyCost !== null ? hours * hourlyCost : undefined;
	const gross = grossProfit(customer, policy.assumedMargin);
	const netProfit = gross === undefined ? undefined : gross - (timeSpent ?? 0);
	return {
		netMargin: ratio(netProfit, revenue) ?? (timeSpent === undefined ? customer.ratios?.margin : undefined),
		netProfit,
		negotiation: customer.negotiation,
		discount: customer.discount,
		daysLate: customer.daysLate,
		accountRequests: customer.accountRequests,
		timeCost: ratio(timeSpent, revenue),
		complaints: customer.complaints,
		satisfaction: customer.satisfaction,
		energy: customer.energy,
		steadiness: customer.steadiness,
		fit: customer.fit,
		ownerFocus: customer.ownerFocus,
		delegation: customer.delegation,
		growth: growth(customer.recentRevenue ?? revenue, customer.previousRevenue) ?? customer.ratios?.growth,
		usageGrowth: growth(customer.usage, customer.previousUsage),
		walletShare: customer.walletShare,
		direction: customer.direction,
		newNeeds: customer.newNeeds,
		products: customer.products,
		referred,
		ageMonths: customer.firstOrder === undefined ? undefined : monthsBetween(customer.firstOrder, reviewDate),
		manualTier: manualTierInForce(customer, reviewDate),
	};
}

/** Returns part ÷ whole; `undefined` if either is unknown, or the whole is negative, 0 or next to 0. */
export function ratio(part: number | undefined, whole: number | undefined): number | undefined {
	if (part === undefined || whole === undefined || whole <= 0) return undefined;
	const share = part / whole;
	// A division by next to 0 overflows, at the latest when the share is rounded to tenths of a per cent.
	return Number.isFinite(share * 1e6) ? share : undefined;
}

function growth(now: number | undefined, before: number | undefined): number | undefined {
	return now === undefined || before === undefined ? undefined : ratio(now - before, before);
}

function manualTierInForce(customer: Customer, reviewDate: Day): number | undefined {
	const hasEnded = customer.manualUntil !== undefined && customer.manualUntil < reviewDate;
	return hasEnded ? undefined : customer.manualTier;
}
