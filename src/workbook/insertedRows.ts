/**
 * The number of a row before other rows were inserted; null for an inserted one.
 *
 * @param below after which rows one was inserted, in order: each number counts the rows inserted before it.
 * @example withoutRows(7, [3, 5]) → 5: two rows above it were inserted.
 */
export function rowBeforeInserts(row: number, below: readonly number[]): number | null {
	return below.reduceRight<number | null>((current, after) => {
		if (current === null || current === after + 1) return null;
		return current > after ? current - 1 : current;
	}, row);
}

/** The number of a row after rows were inserted. */
export function rowAfterInserts(row: number, below: readonly number[]): number {
	return below.reduce((current, after) => (current > after ? current + 1 : current), row);
}

/** The numbers of the inserted rows once all of them are there. */
export function insertedRows(below: readonly number[]): number[] {
	return below.map((after, index) => rowAfterInserts(after + 1, below.slice(index + 1)));
}
