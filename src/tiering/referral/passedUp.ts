import { exactSums } from "../exactSums.ts";

/**
 * Adds up what each customer receives from the customers they referred directly, whose share depends on their own receipts.
 * Works from the ends of the chains upwards: linear in the number of customers, without recursion.
 *
 * @param referrers each customer's referrer, without rings.
 * @param pass what a customer passes on, given what they received.
 * @example Ane referred Bo, Bo referred Eva, and everybody passes on 1 more than they received: Ane 2, Bo 1, Eva 0.
 */
export function passedUp(
	referrers: readonly (number | null)[],
	pass: (customer: number, received: number) => number,
): number[] {
	const received = exactSums(referrers.length);
	for (const customer of endsFirst(referrers)) {
		const referrer = referrers[customer] ?? null;
		if (referrer !== null) received.add(referrer, pass(customer, received.at(customer)));
	}
	return referrers.map((_, customer) => received.at(customer));
}

/** Orders customers so that each comes after all those they referred. */
function endsFirst(referrers: readonly (number | null)[]): number[] {
	const remaining = new Int32Array(referrers.length);
	for (const referrer of referrers) if (referrer !== null) remaining[referrer]!++;
	const order: number[] = [];
	remaining.forEach((count, customer) => {
		if (count === 0) order.push(customer);
	});
	// The order grows during this loop.
	for (const customer of order) {
		const referrer = referrers[customer] ?? null;
		if (referrer !== null && --remaining[referrer]! === 0) order.push(referrer);
	}
	return order;
}
