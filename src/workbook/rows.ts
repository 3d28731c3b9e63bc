/** Rows of cells. An array of them is one; so are rows that are made only when somebody looks, see {@link madeRows}. */
export interface Rows<Cell> {
	readonly length: number;
	slice(from: number, to: number): Rows<Cell>;
	map<Made>(one: (row: readonly Cell[], index: number) => Made): Made[];
	forEach(one: (row: readonly Cell[], index: number) => void): void;
}

interface MadeRows<Cell> extends Rows<Cell> {
	readonly row: (index: number) => readonly Cell[];
}

/** Of up to so many rows all are kept once they are made, and none is made twice. */
const WHOLE = 60_000;
/** So many are kept of more than that: who asks for a cell asks for the one beside it next. */
const KEPT = 1_000;

/**
 * Rows that are made when somebody looks at them, and let go of when many others were looked at since: so what is written into a long
 * list is never all in memory.
 *
 * @param make makes the row of a number, counted from 0; the same each time.
 */
export function madeRows<Cell>(count: number, make: (index: number) => readonly Cell[]): Rows<Cell> {
	const most = count <= WHOLE ? WHOLE : KEPT;
	let kept = new Map<number, readonly Cell[]>();
	const row = (index: number) => {
		const known = kept.get(index);
		if (known !== undefined) return known;
		if (kept.size >= most) kept = new Map();
		const made = make(index);
		kept.set(index, made);
		return made;
	};
	return part(0, count, row);
}

function part<Cell>(first: number, length: number, all: (index: number) => readonly Cell[]): MadeRows<Cell> {
	const row = (index: number) => all(first + index);
	return {
		length,
		row,
		slice: (from, to) => part(first + from, Math.min(to, length) - from, all),
		map: (one) => Array.from({ length }, (_, index) => one(row(index), index)),
		forEach(one) {
			for (let index = 0; index < length; index++) one(row(index), index);
		},
	};
}

/** One of the rows, counted from 0. */
export function rowOf<Cell>(rows: Rows<Cell>, index: number): readonly Cell[] | undefined {
	return "row" in rows ? (rows as MadeRows<Cell>).row(index) : (rows as readonly (readonly Cell[])[])[index];
}
