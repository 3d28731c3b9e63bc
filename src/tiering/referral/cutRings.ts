/**
 * Cuts each ring of links, in place, at the member furthest down the list; linear in the number of links, without recursion.
 * Each member has at most one link, so a walk that meets its own path has found a ring.
 *
 * @param links index in the list to which each member links; null: none.
 * @returns the rings: the member whose link was cut first, then where it led, and on round the ring.
 * @example [2, 0, 1] becomes [2, 0, null], and the ring is [2, 1, 0].
 */
export function cutRings(links: (number | null)[]): number[][] {
	const walkOf = new Int32Array(links.length);
	const rings: number[][] = [];
	for (let start = 0; start < links.length; start++) {
		let at: number | null = start;
		while (at !== null && walkOf[at] === 0) {
			walkOf[at] = start + 1;
			at = links[at] ?? null;
		}
		if (at === null || walkOf[at] !== start + 1) continue;
		const ring = ringFrom(furthestDown(at, links), links);
		links[ring[0]!] = null;
		rings.push(ring);
	}
	return rings;
}

function furthestDown(member: number, links: readonly (number | null)[]): number {
	return ringFrom(member, links).reduce((lowest, at) => Math.max(lowest, at));
}

function ringFrom(first: number, links: readonly (number | null)[]): number[] {
	const ring = [first];
	for (let at = links[first] ?? null; at !== null && at !== first; at = links[at] ?? null) ring.push(at);
	return ring;
}
