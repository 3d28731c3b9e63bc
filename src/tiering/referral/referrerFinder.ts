import { type Customer, namesOf } from "../facts.ts";
import { numberedKey, numberedNames } from "./numberedName.ts";
import { plainName } from "./plainName.ts";

/** Customers by a key; "shared": several have it. */
type Index = Map<string, number | "shared">;

/**
 * Returns a function from a plain number or name to the index of that customer; a number takes precedence over a name. A text may also
 * give both, where exactly one customer has both. "shared": several have it, so it is ambiguous; `undefined`: nobody has it.
 *
 * @example Ane has the number 7, and another customer the name "7": "7" and "Ane (7)" are Ane.
 */
export function referrerFinder(
	customers: readonly Customer[],
): (plain: string) => number | "shared" | undefined {
	const byId: Index = new Map();
	const byName: Index = new Map();
	customers.forEach((customer, position) => {
		add(byId, plainName(customer.id ?? ""), position);
		for (const name of namesOf(customer)) add(byName, plainName(name), position);
	});
	let byBoth: Index | undefined;
	const withBoth = (plain: string) => {
		const given = numberedNames(plain);
		if (given.length === 0) return undefined;
		byBoth ??= indexByBoth(customers);
		const found = new Set(given.map((both) => byBoth?.get(numberedKey(both))));
		found.delete(undefined);
		const [one] = found;
		return found.size === 1 && one !== "shared" ? one : undefined;
	};
	return (plain) => byId.get(plain) ?? byName.get(plain) ?? withBoth(plain);
}

function add(index: Index, key: string, position: number): void {
	if (key === "") return;
	const known = index.get(key);
	index.set(key, known === undefined || known === position ? position : "shared");
}

function indexByBoth(customers: readonly Customer[]): Index {
	const index: Index = new Map();
	customers.forEach((customer, position) => {
		const { id: number = "" } = customer;
		if (number === "") return;
		for (const name of namesOf(customer)) add(index, numberedKey({ number, name }), position);
	});
	return index;
}
