import type { Customer } from "../facts.ts";
import { plainName } from "./plainName.ts";

/**
 * Finds the customer that a plain number or name means, by place in the list: the number goes before the name. "shared": several
 * have it, and nobody can tell which is meant; `undefined`: nobody has it.
 *
 * @example of Ane, number 7, and a customer called "7": "7" is Ane.
 */
export function referrerFinder(
	customers: readonly Customer[],
): (plain: string) => number | "shared" | undefined {
	const byId = new Map<string, number | "shared">();
	const byName = new Map<string, number | "shared">();
	customers.forEach(({ id, customer }, place) => {
		for (const [index, text] of [[byId, id] as const, [byName, customer] as const]) {
			if (text === undefined) continue;
			const key = plainName(text);
			if (key !== "") index.set(key, index.has(key) ? "shared" : place);
		}
	});
	return (plain) => byId.get(plain) ?? byName.get(plain);
}
