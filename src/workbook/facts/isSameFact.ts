import type { Cell } from "../../table/cell.ts";
import { textOf } from "../../table/textOf.ts";

/** True if two values of a fact are equal as cells are read: spaces and line breaks in a text do not count. */
export function isSameFact(a: Cell, b: Cell): boolean {
	if (typeof a === "number" && typeof b === "number") {
		return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
	}
	return typeof a === typeof b && textOf(a) === textOf(b);
}

/** The same, but the case of letters in a text does not count either: "bo" is the "Bo" of a drop-down. */
export function isSameInAnyCase(a: Cell, b: Cell): boolean {
	const lower = (cell: Cell) => (typeof cell === "string" ? cell.toLowerCase() : cell);
	return isSameFact(lower(a), lower(b));
}
