import { exactSums } from "../exactSums.ts";

/**
 * What each customer receives from the customers they referred directly, who pass on what they make of their own receipts.
 * Worked out from the ends of the chains upwards: linear in the number of customers, without recursion.
 *
 * @param referrers each customer's referrer, without rings.
 * @param pass what a customer passes on, given what they received.
 * @example Ane brought Bo, Bo brought Eva, and everybody passes on 1 more than they received: Ane 2, Bo 1, Eva 0.
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

/** Everybody after all whom they referred. */
function endsFirst(referrers: readonly (number | null)[]): number[] {
	const open = new Int32Array(referrers.length);
	for (const referrer of referrers) if (referrer !== null) open[referrer]!++;
	const order: number[] = [];
	open.forEach((count, customer) => {
		if (count === 0) order.push(customer);
	});
	// The list grows while it is walked.
	for (const customer of order) {
		const referrer = referrers[customer] ?? null;
		if (referrer !== null && --open[referrer]! === 0) order.push(referrer);
	}
	return order;
}
