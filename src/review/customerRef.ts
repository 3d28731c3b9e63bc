import type { Customer } from "../tiering/facts.ts";
import { plainName } from "../tiering/referral/plainName.ts";

/**
 * Reference to a customer, to find the row again after people have sorted, inserted, renamed or deleted. Plain data: it
 * goes to the sidebar and comes back.
 */
export interface CustomerRef {
	readonly name: string;
	/** The customer number; `null` if there is none. */
	readonly id: string | null;
	/** Row when the reference was made, counted from 1: to show to a user, not to find the customer by. */
	readonly row: number;
	/** Other known facts, see {@link traits}; `""` if there are none. */
	readonly traits: string;
	/** Another customer in the list has the same number or, without a number, the same name. */
	readonly isShared: boolean;
}

interface Listed {
	/** Counted from 0. */
	readonly row: number;
	readonly facts: Customer;
}

/**
 * Known figures and dates of a customer as one text: equal before and after the customer is renamed, and different for two
 * customers of the same name. An answer in a review may change it; the reply to a save contains the new text.
 */
export function traits(customer: Customer): string {
	const { revenue, previousRevenue, lifetimeRevenue, profit, cost, orders, firstOrder, lastOrder } = customer;
	const known = [revenue, previousRevenue, lifetimeRevenue, profit, cost, orders, firstOrder, lastOrder];
	return known.some((value) => value !== undefined) ? known.map((value) => value ?? "").join("|") : "";
}

/** Returns a function that makes a reference to a customer of this list. */
export function customerRefs(customers: readonly Listed[]): (customer: Listed) => CustomerRef {
	const counts = new Map<string, number>();
	for (const { facts } of customers) counts.set(keyOf(facts), (counts.get(keyOf(facts)) ?? 0) + 1);
	return ({ facts, row }) => ({
		name: facts.customer ?? "",
		id: facts.id ?? null,
		row: row + 1,
		traits: traits(facts),
		isShared: (counts.get(keyOf(facts)) ?? 0) > 1,
	});
}

const keyOf = ({ id, customer }: Customer) =>
	id === undefined ? `name ${plainName(customer ?? "")}` : `id ${id}`;
