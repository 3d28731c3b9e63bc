import type { Customer } from "./facts.ts";

/**
 * True if all that is known of a customer's orders and amounts is nought: nobody knows yet whether they will buy at all. We may have
 * spent something on them, but earned nothing.
 */
export function neverBought(customer: Customer): boolean {
	const {
		revenue,
		recentRevenue,
		previousRevenue,
		lifetimeRevenue,
		orders,
		lastOrder,
		profit = 0,
	} = customer;
	const bought = [revenue, recentRevenue, previousRevenue, lifetimeRevenue, orders];
	return (
		(revenue ?? lifetimeRevenue) === 0 &&
		lastOrder === undefined &&
		profit <= 0 &&
		bought.every((known) => known === undefined || known === 0)
	);
}
