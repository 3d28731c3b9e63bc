import type { Customer } from "./facts.ts";

/**
 * Gross profit of the period, from the best evidence there is: `profit`; else `revenue − cost`; else
 * `revenue × margin`; else `revenue × assumedMargin`, where one was typed. In the table's currency; negative is
 * a loss; `undefined` where none of these can be had.
 */
export function grossProfit(customer: Customer, assumedMargin: number | null): number | undefined {
	const { profit, revenue, cost, margin } = customer;
	if (profit !== undefined) return profit;
	if (revenue === undefined) return undefined;
	if (cost !== undefined) return revenue - cost;
	const share = margin ?? assumedMargin;
	return share === null ? undefined : revenue * share;
}

/** Whether {@link grossProfit} had nothing better than the assumed margin to go by. */
export function profitIsAssumed(customer: Customer, assumedMargin: number | null): boolean {
	const { profit, revenue, cost, margin } = customer;
	const known = profit ?? cost ?? margin;
	return known === undefined && revenue !== undefined && assumedMargin !== null;
}
