import type { Problem, ReadCustomer } from "./reading.ts";
import { fold } from "./wordsOf.ts";

/**
 * Reports customers that nothing tells apart: of one number, or of one name without numbers. Case, accents and
 * repeated spaces make no difference.
 */
export function sameNames(customers: readonly ReadCustomer[]): Problem[] {
	const named = customers.filter(({ facts }) => facts.id === undefined);
	const numbered = customers.filter(({ facts }) => facts.id !== undefined);
	return [
		...groups(named, ({ facts }) => facts.customer as string).map(
			([name, rows]): Problem => ({ kind: "sameName", name, rows }),
		),
		...groups(numbered, ({ facts }) => facts.id as string).map(
			([id, rows]): Problem => ({ kind: "sameId", id, rows }),
		),
	];
}

/** The values that occur more than once, as first written, with their rows. */
function groups(
	customers: readonly ReadCustomer[],
	keyOf: (one: ReadCustomer) => string,
): [string, number[]][] {
	const rowsOf = new Map<string, [string, number[]]>();
	for (const customer of customers) {
		const value = keyOf(customer);
		const key = fold(value).replace(/\s+/g, " ").trim();
		const there = rowsOf.get(key);
		if (there) there[1].push(customer.row);
		else rowsOf.set(key, [value, [customer.row]]);
	}
	return Array.from(rowsOf.values()).filter(([, rows]) => rows.length > 1);
}
