import { exactSums } from "./exactSums.ts";

/** The sum of numbers, to the same digits in whichever order they come; 0 of none. */
export function exactSum(numbers: readonly number[]): number {
	const sum = exactSums(1);
	for (const number of numbers) sum.add(0, number);
	return sum.at(0);
}
