/** Rows of cells: an array, or rows that are made on demand, see {@link lazyRows}. */
export interface Rows<Cell> {
	readonly length: number;
	slice(from: number, to: number): Rows<Cell>;
	map<Made>(callback: (row: readonly Cell[], index: number) => Made): Made[];
	forEach(callback: (row: readonly Cell[], index: number) => void): void;
}

interface MadeRows<Cell> extends Rows<Cell> {
	readonly row: (index: number) => readonly Cell[];
}

/** Up to this many rows, all are cached, and none is made twice. */
const MAX_ROWS_CACHED_WHOLE = 60_000;
/** Limit beyond that. Whoever reads a cell reads the one beside it next. */
const MAX_ROWS_CACHED = 1_000;

/**
 * Makes rows on demand and forgets them after many others were read, so that the values for a long list are never all in
 * memory.
 *
 * @param make returns the row of an index, counted from 0; the same each time.
 */
export function lazyRows<Cell>(count: number, make: (index: number) => readonly Cell[]): Rows<Cell> {
	const limit = count <= MAX_ROWS_CACHED_WHOLE ? MAX_ROWS_CACHED_WHOLE : MAX_ROWS_CACHED;
	let cached = new Map<number, readonly Cell[]>();
	const row = (index: number) => {
		const existing = cached.get(index);
		if (existing !== undefined) return existing;
		if (cached.size >= limit) cached = new Map();
		const made = make(index);
		cached.set(index, made);
		return made;
	};
	return part(0, count, row);
}

function part<Cell>(first: number, length: number, make: (index: number) => readonly Cell[]): MadeRows<Cell> {
	const row = (index: number) => make(first + index);
	return {
		length,
		row,
		slice: (from, to) => part(first + from, Math.min(to, length) - from, make),
		map: (callback) => Array.from({ length }, (_, index) => callback(row(index), index)),
		forEach(callback) {
			for (let index = 0; index < length; index++) callback(row(index), index);
		},
	};
}

/** Returns one row, counted from 0. */
export function rowAt<Cell>(rows: Rows<Cell>, index: number): readonly Cell[] | undefined {
	return "row" in rows ? (rows as MadeRows<Cell>).row(index) : (rows as readonly (readonly Cell[])[])[index];
}
