import type { Customer } from "./facts.ts";

/**
 * Returns the gross profit of the period from the best evidence there is: `profit`; else `revenue − cost`; else
 * `revenue × margin`; else `revenue × assumedMargin`, if one was typed. In the table's currency; negative is
 * a loss; `undefined` if none of these is known.
 */
export function grossProfit(customer: Customer, assumedMargin: number | null): number | undefined {
	const { profit, revenue, cost, margin } = customer;
	if (profit !== undefined) return profit;
	if (revenue === undefined) return undefined;
	if (cost !== undefined) return revenue - cost;
	const share = margin ?? assumedMargin;
	return share === null ? undefined : revenue * share;
}

/** True if {@link grossProfit} rests on the assumed margin. */
export function profitIsAssumed(customer: Customer, assumedMargin: number | null): boolean {
	const { profit, revenue, cost, margin } = customer;
	const known = profit ?? cost ?? margin;
	return known === undefined && revenue !== undefined && assumedMargin !== null;
}
