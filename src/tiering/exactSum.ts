import { exactSums } from "./exactSums.ts";

/** Adds up numbers to the same digits in any order; 0 for none. */
export function exactSum(numbers: readonly number[]): number {
	const sum = exactSums(1);
	for (const number of numbers) sum.add(0, number);
	return sum.at(0);
}
