import type { Customer } from "../tiering/facts.ts";
import { plainName } from "../tiering/referral/plainName.ts";

/**
 * Says which customer is meant, so that the row is found again after people have sorted, inserted, renamed or deleted.
 * Plain data: it goes to the sidebar and comes back.
 */
export interface CustomerRef {
	readonly name: string;
	/** The customer number; null where the list has none. */
	readonly id: string | null;
	/** Where the customer stood, counted from 1: to tell a person, not to find the customer by. */
	readonly row: number;
	/** What else tells this customer from another, see {@link traits}; `""` where nothing does. */
	readonly traits: string;
	/** Somebody else in the list has the same number or, where there is none, the same name. */
	readonly isShared: boolean;
}

interface Listed {
	/** Counted from 0. */
	readonly row: number;
	readonly facts: Customer;
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

/** Makes references to the customers of a list. */
export function customerRefs(customers: readonly Listed[]): (customer: Listed) => CustomerRef {
	const bearers = new Map<string, number>();
	for (const { facts } of customers) bearers.set(keyOf(facts), (bearers.get(keyOf(facts)) ?? 0) + 1);
	return ({ facts, row }) => ({
		name: facts.customer ?? "",
		id: facts.id ?? null,
		row: row + 1,
		traits: traits(facts),
		isShared: (bearers.get(keyOf(facts)) ?? 0) > 1,
	});
}

const keyOf = ({ id, customer }: Customer) =>
	id === undefined ? `name ${plainName(customer ?? "")}` : `id ${id}`;
