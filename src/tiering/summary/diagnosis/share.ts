import { exactSums } from "../../referral/exactSums.ts";

/** A part of a whole; null where the whole is nothing or less: a share of that says nothing. */
export function share(part: number, whole: number): number | null {
	if (!(whole > 0)) return null;
	const share = part / whole;
	return Number.isFinite(share) ? share : null;
}

/** The sum of amounts, the same in whichever order they come. */
export function sumOf(amounts: readonly number[]): number {
	const sum = exactSums(1);
	for (const amount of amounts) sum.add(0, amount);
	return sum.at(0);
}

/** Fewer than this share of the customers says nothing about all of them. Ours. */
const ENOUGH = 0.5;

/** Whether an amount is known of enough customers to speak for all. */
export function isEnough(known: number, customers: number): boolean {
	return known > 0 && known >= customers * ENOUGH;
}
