/** Returns part ÷ whole; null if the whole is 0 or negative: a share of that says nothing. */
export function share(part: number, whole: number): number | null {
	if (!(whole > 0)) return null;
	const share = part / whole;
	return Number.isFinite(share) ? share : null;
}

/** An amount known for a smaller share of the customers does not speak for all. Ours. */
const MIN_KNOWN_SHARE = 0.5;

/** True if an amount is known for enough customers to speak for all. */
export function isEnough(known: number, customers: number): boolean {
	return known > 0 && known >= customers * MIN_KNOWN_SHARE;
}
