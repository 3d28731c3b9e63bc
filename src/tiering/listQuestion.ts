import type { Customer } from "./facts.ts";
import { MIN_KNOWN } from "./fit.ts";
import type { Policy } from "./policy.ts";

/**
 * What to ask about a whole list before any of its customers: to fit to it again; the revenue, where it has no amounts; the profit of each, where it is
 * too short to compare its customers with one another; the usual margin (or a column of profits), the revenue of the period before
 * (or the number of orders), the price of an hour.
 */
export type ListQuestion =
	| "fitAgain"
	| "revenue"
	| "profits"
	| "usualMargin"
	| "previousRevenue"
	| "hourlyCost";

/**
 * Returns the first question about a list whose answer tells something about nearly everybody; null if there is none.
 *
 * The two gates that ask for a proof are off where nearly the whole list lacks it (see `fitTo`), so one fact more settles what is
 * provisional about many tiers. Hours without a price count for little.
 */
export function listQuestion(
	customers: readonly Customer[],
	{ unproven, assumedMargin, hourlyCost }: Policy,
): ListQuestion | null {
	if (customers.length > 0 && !customers.some(hasAmount)) return "revenue";
	if (isShortWithoutProfit(customers)) return "profits";
	if (!unproven.profit && assumedMargin === null) return "usualMargin";
	if (!unproven.growth) return "previousRevenue";
	const hasHours = customers.some(({ hours }) => hours !== undefined);
	return hasHours && hourlyCost === null ? "hourlyCost" : null;
}

const hasAmount = ({ revenue, recentRevenue, lifetimeRevenue, profit, ratios }: Customer) =>
	[revenue, recentRevenue, lifetimeRevenue, profit, ratios].some((known) => known !== undefined);

/** True for a list that nothing can be fitted to, and whose figures alone place nobody: a usual margin would not help. */
function isShortWithoutProfit(customers: readonly Customer[]): boolean {
	return (
		customers.length > 0 &&
		customers.length < MIN_KNOWN &&
		customers.every(({ profit, cost, margin }) => (profit ?? cost ?? margin) === undefined)
	);
}
