/**
 * Where a row would stand if rows had not been put in; null for one of those.
 *
 * @param below after which rows one was put in, one after another: each counts those before it.
 * @example withoutRows(7, [3, 5]) → 5: two rows above it were put in.
 */
export function withoutRows(row: number, below: readonly number[]): number | null {
	return below.reduceRight<number | null>((at, put) => {
		if (at === null || at === put + 1) return null;
		return at > put ? at - 1 : at;
	}, row);
}

/** Where a row stands once rows are put in. */
export function withRows(row: number, below: readonly number[]): number {
	return below.reduce((at, put) => (at > put ? at + 1 : at), row);
}

/** Where the rows themselves stand once all of them are put in. */
export function rowsPutIn(below: readonly number[]): number[] {
	return below.map((put, index) => withRows(put + 1, below.slice(index + 1)));
}
