/** A row of a tab of ours as it stands. */
export interface ExistingRow {
	/** The key of the line of ours that stands there; null where none does. */
	readonly key: string | null;
	readonly isEmpty: boolean;
	/** How many cells we wrote there. */
	readonly width: number;
	/** Whether nothing stands behind those, as far as the widest of our lines reaches. */
	readonly isFree: boolean;
	/** Which cells of that line somebody has written over, counted from 0. */
	readonly theirs: readonly number[];
	/** Marks of what stands in the cells that we wrote, see {@link cellHash}; "" where that is theirs. */
	readonly marks: readonly string[];
}

/** Where the lines go. Rows count from 1, as they are once the new ones are put in. */
export interface RowAssignment {
	/** By key; without the lines that are not to be written. */
	readonly rows: ReadonlyMap<string, number>;
	/** The keys of the lines that were not there yet. */
	readonly added: ReadonlySet<string>;
	/** By key, which cells of a line are not to be written. */
	readonly theirs: ReadonlyMap<string, readonly number[]>;
	/** By key, the marks of what stands in the cells of a line. */
	readonly marks: ReadonlyMap<string, readonly string[]>;
	/** The keys of the lines behind whose cells nothing stands, as far as the widest line reaches. */
	readonly free: ReadonlySet<string>;
	/** Below which rows an empty one is put in, in this order. */
	readonly inserts: readonly number[];
	/** What is left of lines that are not said any more. */
	readonly left: readonly {
		readonly row: number;
		readonly width: number;
		readonly theirs: readonly number[];
	}[];
}

/**
 * Places the lines of a tab among what stands there: each goes to the row that has its key, wherever people have moved it. One that is
 * new goes below the line before it: into an empty row, or into one that is put in for it, so that nothing is written over. What stood
 * above all others and was deleted stays away. Where nothing of ours stands, all goes below what does.
 */
export function assignRows(keys: readonly string[], standing: readonly ExistingRow[]): RowAssignment {
	const wanted = new Set(keys);
	const rows: Row[] = standing.map((row) => ({ ...row, isPutIn: false }));
	const found = new Map<string, Row>();
	for (const row of rows)
		if (row.key !== null && wanted.has(row.key) && !found.has(row.key)) found.set(row.key, row);
	if (found.size === 0) return allBelow(keys, standing);
	const added = new Set<string>();
	let before: Row | undefined;
	for (const key of keys) {
		const row: Row | undefined = found.get(key) ?? (before && below(before, rows));
		if (row === undefined) continue;
		if (!found.has(key)) {
			added.add(key);
			found.set(key, row);
		}
		before = row;
	}
	const at = new Map(rows.map((row, index) => [row, index + 1]));
	return {
		rows: new Map(Array.from(found, ([key, row]) => [key, at.get(row)!])),
		added,
		theirs: new Map(Array.from(found, ([key, { theirs }]) => [key, theirs])),
		marks: new Map(Array.from(found, ([key, { marks }]) => [key, marks])),
		free: new Set(Array.from(found).flatMap(([key, { isFree }]) => (isFree ? [key] : []))),
		inserts: rows.filter(({ isPutIn }) => isPutIn).map((row) => at.get(row)! - 1),
		left: rows
			.filter(({ key }) => key !== null && !wanted.has(key))
			.map((row) => ({ row: at.get(row)!, width: row.width, theirs: row.theirs })),
	};
}

interface Row extends ExistingRow {
	readonly isPutIn: boolean;
}

/** The row below another one, free to be written: taken where it is empty, and otherwise put in. */
function below(before: Row, rows: Row[]): Row {
	const index = rows.indexOf(before) + 1;
	const next = rows[index];
	const isTaken = next === undefined || !next.isEmpty;
	const row: Row = {
		key: null,
		isEmpty: false,
		width: 0,
		isFree: true,
		theirs: [],
		marks: [],
		isPutIn: next !== undefined && isTaken,
	};
	rows.splice(index, isTaken ? 0 : 1, row);
	return row;
}

function allBelow(keys: readonly string[], standing: readonly ExistingRow[]): RowAssignment {
	const above = standing.length === 0 ? 0 : standing.length + 1;
	return {
		rows: new Map(keys.map((key, index) => [key, above + index + 1])),
		added: new Set(keys),
		theirs: new Map(),
		marks: new Map(),
		free: new Set(keys),
		inserts: [],
		left: [],
	};
}
