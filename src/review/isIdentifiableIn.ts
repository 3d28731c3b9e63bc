import { type Customer, namesOf } from "../tiering/facts.ts";
import { plainName } from "../tiering/referral/plainName.ts";

/**
 * Returns a predicate: true for a customer whom the history can tell from all others of the list, by a number, or without
 * one by a name, that nobody else has. For the others, nobody could say later whose entry is whose.
 */
export function isIdentifiableIn(customers: readonly Customer[]): (customer: Customer) => boolean {
	const [ids, names] = [new Map<string, number>(), new Map<string, number>()];
	for (const customer of customers) {
		if (customer.id !== undefined) count(ids, customer.id);
		for (const name of new Set(namesOf(customer).map(plainName))) count(names, name);
	}
	return ({ id, customer }) => {
		if (id !== undefined) return ids.get(id) === 1;
		const name = plainName(customer ?? "");
		return name !== "" && names.get(name) === 1;
	};
}

function count(counts: Map<string, number>, key: string): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}
