import { isIdentifiableIn } from "../review/isIdentifiableIn.ts";
import type { Customer } from "../tiering/facts.ts";
import { plainName } from "../tiering/referral/plainName.ts";
import { historyFinder } from "./historyFinder.ts";
import type { TierEntry } from "./tierEntry.ts";

/** Tier entries of one customer, oldest first; may be empty. */
export type TierHistory = readonly TierEntry[];

/** History of a customer who is on the list. */
export interface CustomerHistory {
	readonly customer: Customer;
	readonly history: TierHistory;
}

/**
 * Histories of the customers of a list, in its order. Leaves out customers whom the history cannot tell apart, see
 * {@link isIdentifiableIn}.
 *
 * @param entries oldest first
 */
export function historiesOfList(
	entries: readonly TierEntry[],
	customers: readonly Customer[],
): CustomerHistory[] {
	const entriesOf = historyFinder(entries, customers);
	return customers
		.filter(isIdentifiableIn(customers))
		.map((customer): CustomerHistory => ({ customer, history: entriesOf(customer) }));
}

/**
 * Histories of all customers with an entry, whatever list they are or were on. An entry belongs to the customer of its
 * number. One without a number belongs to the customer of its name who has a number, if there is exactly one, else to the
 * customer of that name without a number.
 *
 * @param entries oldest first
 */
export function historiesInFile(entries: readonly TierEntry[]): TierHistory[] {
	const ids = new Map<string, Set<string>>();
	for (const { customer, id } of entries) {
		if (id === null) continue;
		const name = plainName(customer);
		ids.set(name, (ids.get(name) ?? new Set()).add(id));
	}
	const histories = new Map<string, TierEntry[]>();
	for (const entry of entries) {
		const customerKey =
			entry.id === null ? keyWithoutNumber(plainName(entry.customer), ids) : `id ${entry.id}`;
		const history = histories.get(customerKey);
		if (history === undefined) histories.set(customerKey, [entry]);
		else history.push(entry);
	}
	return Array.from(histories.values());
}

function keyWithoutNumber(name: string, ids: ReadonlyMap<string, ReadonlySet<string>>): string {
	const [only, ...others] = ids.get(name) ?? [];
	return only !== undefined && others.length === 0 ? `id ${only}` : `name ${name}`;
}
