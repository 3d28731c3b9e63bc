import type { Customer } from "../tiering/facts.ts";

/** True for a customer of whom any number is known. */
export function hasFigure(facts: Customer): boolean {
	// Object.values() would make an array for each customer.
	for (const fact in facts) if (typeof facts[fact as keyof Customer] === "number") return true;
	return false;
}
