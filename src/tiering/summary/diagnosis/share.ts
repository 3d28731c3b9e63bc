/** A part of a whole; null where the whole is nothing or less: a share of that says nothing. */
export function share(part: number, whole: number): number | null {
	if (!(whole > 0)) return null;
	const share = part / whole;
	return Number.isFinite(share) ? share : null;
}

/** Fewer than this share of the customers says nothing about all of them. Ours. */
const ENOUGH = 0.5;

/** Whether an amount is known of enough customers to speak for all. */
export function isEnough(known: number, customers: number): boolean {
	return known > 0 && known >= customers * ENOUGH;
}
