import { type Customer, namesOf } from "../facts.ts";
import { plainName } from "./plainName.ts";

/**
 * Returns a function from a plain number or name to the index of that customer; a number takes precedence over a name. "shared":
 * several have it, so it is ambiguous; `undefined`: nobody has it.
 *
 * @example Ane has the number 7, and another customer the name "7": "7" is Ane.
 */
export function referrerFinder(
	customers: readonly Customer[],
): (plain: string) => number | "shared" | undefined {
	const byId = new Map<string, number | "shared">();
	const byName = new Map<string, number | "shared">();
	const add = (index: Map<string, number | "shared">, text: string, position: number) => {
		const key = plainName(text);
		if (key === "") return;
		const known = index.get(key);
		index.set(key, known === undefined || known === position ? position : "shared");
	};
	customers.forEach((customer, position) => {
		add(byId, customer.id ?? "", position);
		for (const name of namesOf(customer)) add(byName, name, position);
	});
	return (plain) => byId.get(plain) ?? byName.get(plain);
}
