import type { Problem, ReadCustomer } from "./reading.ts";
import { fold } from "./wordsOf.ts";

/**
 * Reports customers that nothing tells apart: those with the same number, or with the same name and no number. Ignores
 * case, accents and repeated spaces.
 */
export function duplicateCustomers(customers: readonly ReadCustomer[]): Problem[] {
	const named = customers.filter(({ facts }) => facts.id === undefined);
	const numbered = customers.filter(({ facts }) => facts.id !== undefined);
	return [
		...duplicates(named, ({ facts }) => facts.customer as string).map(
			([name, rows]): Problem => ({ kind: "sameName", name, rows }),
		),
		...duplicates(numbered, ({ facts }) => facts.id as string).map(
			([id, rows]): Problem => ({ kind: "sameId", id, rows }),
		),
	];
}

/** Values that occur more than once, as first written, with their rows. */
function duplicates(
	customers: readonly ReadCustomer[],
	keyOf: (customer: ReadCustomer) => string,
): [string, number[]][] {
	const rowsOf = new Map<string, [string, number[]]>();
	for (const customer of customers) {
		const value = keyOf(customer);
		const key = fold(value).replace(/\s+/g, " ").trim();
		const sameKey = rowsOf.get(key);
		if (sameKey) sameKey[1].push(customer.row);
		else rowsOf.set(key, [value, [customer.row]]);
	}
	return Array.from(rowsOf.values()).filter(([, rows]) => rows.length > 1);
}
