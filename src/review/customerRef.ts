import type { Customer } from "../tiering/facts.ts";

/**
 * Says which customer is meant, so that the row is found again after people have sorted, inserted, renamed or deleted.
 * Plain data: it goes to the sidebar and comes back.
 */
export interface CustomerRef {
	readonly name: string;
	/** The customer number; null where the list has none. */
	readonly id: string | null;
	/** Where the customer stood, counted from 1. Only a hint. */
	readonly row: number;
	/** What else tells this customer from another, see {@link traits}; `""` where nothing does. */
	readonly traits: string;
}

/**
 * The known figures and dates of a customer, in one line: equal for the same customer before and after a new name, and
 * different for two customers of one name. A figure that is answered in a review changes it: what is saved gives the new one.
 */
export function traits(customer: Customer): string {
	const { revenue, previousRevenue, lifetimeRevenue, profit, cost, orders, firstOrder, lastOrder } = customer;
	const known = [revenue, previousRevenue, lifetimeRevenue, profit, cost, orders, firstOrder, lastOrder];
	return known.some((value) => value !== undefined) ? known.map((value) => value ?? "").join("|") : "";
}

/** @param row counted from 0, as a reading counts. */
export function customerRef(customer: Customer, row: number): CustomerRef {
	return {
		name: customer.customer ?? "",
		id: customer.id ?? null,
		row: row + 1,
		traits: traits(customer),
	};
}
