/**
 * How many customers each one brought in, directly and through others: the number of its descendants.
 *
 * Counts from the ends of the chains upwards, without recursion, in time linear in the number of customers.
 *
 * @param referrers each customer's referrer, without rings, as {@link referrers} makes it.
 * @example Ane brought Bo and Bo brought Eva: Ane 2, Bo 1, Eva 0.
 */
export function referredCounts(referrers: readonly (number | null)[]): number[] {
	const counts = new Array<number>(referrers.length).fill(0);
	const openChildren = new Array<number>(referrers.length).fill(0);
	for (const referrer of referrers) if (referrer !== null) openChildren[referrer]!++;
	const ready: number[] = [];
	openChildren.forEach((open, customer) => {
		if (open === 0) ready.push(customer);
	});
	for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
		const referrer = referrers[next] ?? null;
		if (referrer === null) continue;
		counts[referrer]! += counts[next]! + 1;
		if (--openChildren[referrer]! === 0) ready.push(referrer);
	}
	return counts;
}
