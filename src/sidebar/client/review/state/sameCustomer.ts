import type { CustomerRef } from "../../../../review/customerRef.ts";
import { plainName } from "../../../../tiering/referral/plainName.ts";

/**
 * The index of a customer among others, as far as the page can tell: by number, else by name; among several matches by their
 * traits, then by row. −1: not among them.
 */
export function indexOfCustomer(customer: CustomerRef, among: readonly CustomerRef[]): number {
	let matches = among.filter((other) => couldBeSame(other, customer));
	for (const isAlike of [sameTraits, sameRow]) {
		const closer = matches.filter((other) => isAlike(other, customer));
		if (closer.length > 0) matches = closer;
	}
	return matches.length === 0 ? -1 : among.indexOf(matches[0]!);
}

/** Compares the numbers if both are known, otherwise the names. */
export function couldBeSame(a: CustomerRef, b: CustomerRef): boolean {
	return a.id !== null && b.id !== null ? a.id === b.id : plainName(a.name) === plainName(b.name);
}

const sameTraits = (a: CustomerRef, b: CustomerRef) => a.traits === b.traits;
const sameRow = (a: CustomerRef, b: CustomerRef) => a.row === b.row;
