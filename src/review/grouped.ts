/** Puts together what has one key; the groups, and what is in them, in the order in which they come. */
export function grouped<One, Key>(ones: readonly One[], keyOf: (one: One) => Key): Map<Key, One[]> {
	const groups = new Map<Key, One[]>();
	for (const one of ones) {
		const key = keyOf(one);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [one]);
		else group.push(one);
	}
	return groups;
}
