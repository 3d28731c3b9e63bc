import type { Customer } from "../facts.ts";
import { plainName } from "./plainName.ts";

/**
 * Who brought each customer: the index of the referrer in the same list, or `null` (nobody, a source that is no
 * customer, or a link that cannot be trusted). The result has no rings.
 *
 * `referredBy` is matched to `id`, then to `customer`, ignoring case, accents and spaces around and repeated. A name
 * that two customers share links to neither; nobody refers themself; in a ring, the link of the customer furthest
 * down the list is cut, so that the result does not depend on chance.
 */
export function referrers(customers: readonly Customer[]): (number | null)[] {
	const byId = indexBy(customers, (customer) => customer.id);
	const byName = indexBy(customers, (customer) => customer.customer);
	const links = customers.map((customer, index) => {
		if (customer.referredBy === undefined) return null;
		const name = plainName(customer.referredBy);
		const found = byId.get(name) ?? byName.get(name) ?? null;
		return found === index || found === SHARED ? null : found;
	});
	return cutRings(links);
}

/** Stands for a name that more than one customer bears. */
const SHARED = -1;

function indexBy(
	customers: readonly Customer[],
	nameOf: (customer: Customer) => string | undefined,
): Map<string, number> {
	const index = new Map<string, number>();
	customers.forEach((customer, row) => {
		const name = plainName(nameOf(customer) ?? "");
		if (name !== "") index.set(name, index.has(name) ? SHARED : row);
	});
	return index;
}

/** Every customer has one referrer at most, so a walk upwards that meets its own path has found a ring. */
function cutRings(links: (number | null)[]): (number | null)[] {
	const walkOf = new Int32Array(links.length);
	for (let start = 0; start < links.length; start++) {
		let at: number | null = start;
		while (at !== null && walkOf[at] === 0) {
			walkOf[at] = start + 1;
			at = links[at] ?? null;
		}
		if (at !== null && walkOf[at] === start + 1) links[furthestDown(at, links)] = null;
	}
	return links;
}

function furthestDown(inRing: number, links: readonly (number | null)[]): number {
	let lowest = inRing;
	for (let at = links[inRing] ?? null; at !== null && at !== inRing; at = links[at] ?? null) {
		if (at > lowest) lowest = at;
	}
	return lowest;
}
