/** Groups consecutive rows, so that each group is one write. Sorted; a row given twice starts a stretch of its own. */
export function stretches(rows: readonly number[]): { readonly first: number; readonly count: number }[] {
	const found: { first: number; count: number }[] = [];
	for (const row of [...rows].sort((a, b) => a - b)) {
		const last = found[found.length - 1];
		if (last !== undefined && last.first + last.count === row) last.count++;
		else found.push({ first: row, count: 1 });
	}
	return found;
}
