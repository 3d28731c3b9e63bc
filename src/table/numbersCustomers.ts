import type { Cell } from "./cell.ts";
import { textOf } from "./textOf.ts";
import { isUnknown } from "./unknownCell.ts";

/** Fewer cells show no pattern. */
const MIN_CELLS = 3;

/**
 * True if the cells below "No." can be numbers of customers: all different, and not 1, 2, 3 …, which only count the rows and
 * change when the list is sorted.
 *
 * @param sample of the column, evenly spread; empty if only the heading is known
 */
export function numbersCustomers(sample: readonly Cell[]): boolean {
	const texts = sample.filter((cell) => !isUnknown(cell)).map(textOf);
	if (new Set(texts).size < texts.length) return false;
	const numbers = texts.map(Number);
	const step = numbers[1]! - numbers[0]!;
	const countsRows =
		texts.length >= MIN_CELLS &&
		(numbers[0] === 0 || numbers[0] === 1) &&
		numbers.every((number, index) => index === 0 || number - numbers[index - 1]! === step);
	return !countsRows;
}
