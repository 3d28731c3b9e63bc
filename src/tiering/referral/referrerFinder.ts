import type { Customer } from "../facts.ts";
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
	customers.forEach(({ id, customer }, position) => {
		for (const [index, text] of [[byId, id] as const, [byName, customer] as const]) {
			if (text === undefined) continue;
			const key = plainName(text);
			if (key !== "") index.set(key, index.has(key) ? "shared" : position);
		}
	});
	return (plain) => byId.get(plain) ?? byName.get(plain);
}
