import type { CustomerRef } from "../../../review/customerRef.ts";
import { plainName } from "../../../tiering/referral/plainName.ts";

/**
 * Where among customers one of them is, as far as the page can tell: by number, else by name; of several by what else is known,
 * then by row. −1: not among them.
 */
export function placeOf(customer: CustomerRef, among: readonly CustomerRef[]): number {
	let found = among.filter((one) => couldBe(one, customer));
	for (const alike of [sameTraits, sameRow]) {
		const closer = found.filter((one) => alike(one, customer));
		if (closer.length > 0) found = closer;
	}
	return found.length === 0 ? -1 : among.indexOf(found[0]!);
}

/** Of two numbers that are known the number tells, otherwise the name. */
export function couldBe(a: CustomerRef, b: CustomerRef): boolean {
	return a.id !== null && b.id !== null ? a.id === b.id : plainName(a.name) === plainName(b.name);
}

const sameTraits = (a: CustomerRef, b: CustomerRef) => a.traits === b.traits;
const sameRow = (a: CustomerRef, b: CustomerRef) => a.row === b.row;
