/** An existing row of one of the add-on's tabs. */
export interface ExistingRow {
	/** The key of the add-on's line in this row; null if there is none. */
	readonly key: string | null;
	readonly isEmpty: boolean;
	/** Number of cells that the add-on wrote in this row. */
	readonly width: number;
	/** True if all cells to the right of those are empty, up to the width of the widest line. */
	readonly isFree: boolean;
	/** Indexes, from 0, of the cells of that line that a user has overwritten. */
	readonly theirs: readonly number[];
	/** Hashes of the cells that the add-on wrote, see {@link cellHash}; "" for a cell that a user has overwritten. */
	readonly hashes: readonly string[];
}

/** The row of each line. Rows count from 1, as they are once new rows are inserted. */
export interface RowAssignment {
	/** By key; without the lines that must not be written. */
	readonly rows: ReadonlyMap<string, number>;
	/** Keys of the lines that are new on the tab. */
	readonly added: ReadonlySet<string>;
	/** By key, the indexes of the cells of a line that must not be written. */
	readonly theirs: ReadonlyMap<string, readonly number[]>;
	/** By key, the hashes of a line's existing cells. */
	readonly hashes: ReadonlyMap<string, readonly string[]>;
	/** Keys of the lines with only empty cells to their right, up to the width of the widest line. */
	readonly free: ReadonlySet<string>;
	/** After which rows an empty one is inserted, in this order. */
	readonly inserts: readonly number[];
	/** Existing rows of lines that are no longer written. */
	readonly obsolete: readonly {
		readonly row: number;
		readonly width: number;
		readonly theirs: readonly number[];
	}[];
}

/**
 * Assigns the lines of a tab to its rows. A line goes to the row that has its key, wherever users have moved it. A new
 * line goes below the line before it: into an empty row, into that of a line that is no longer written, or into an inserted one, so
 * that nothing of a user's is overwritten, and lines that take turns do not make the tab longer. Lines that were above all others and were deleted stay away. If the tab has none of the add-on's lines, all go below its
 * content.
 */
export function assignRows(keys: readonly string[], existing: readonly ExistingRow[]): RowAssignment {
	const wanted = new Set(keys);
	const rows: Row[] = existing.map((row) => ({ ...row, isInserted: false }));
	const byKey = new Map<string, Row>();
	for (const row of rows)
		if (row.key !== null && wanted.has(row.key) && !byKey.has(row.key)) byKey.set(row.key, row);
	if (byKey.size === 0) return allBelow(keys, existing);
	const added = new Set<string>();
	let previous: Row | undefined;
	for (const key of keys) {
		const row: Row | undefined = byKey.get(key) ?? (previous && below(previous, rows, wanted));
		if (row === undefined) continue;
		if (!byKey.has(key)) {
			added.add(key);
			byKey.set(key, row);
		}
		previous = row;
	}
	const numberOf = new Map(rows.map((row, index) => [row, index + 1]));
	return {
		rows: new Map(Array.from(byKey, ([key, row]) => [key, numberOf.get(row)!])),
		added,
		theirs: new Map(Array.from(byKey, ([key, { theirs }]) => [key, theirs])),
		hashes: new Map(Array.from(byKey, ([key, { hashes }]) => [key, hashes])),
		free: new Set(Array.from(byKey).flatMap(([key, { isFree }]) => (isFree ? [key] : []))),
		inserts: rows.filter(({ isInserted }) => isInserted).map((row) => numberOf.get(row)! - 1),
		obsolete: rows
			.filter(({ key }) => key !== null && !wanted.has(key))
			.map((row) => ({ row: numberOf.get(row)!, width: row.width, theirs: row.theirs })),
	};
}

interface Row extends ExistingRow {
	readonly isInserted: boolean;
}

/** Returns a writable row below another one: the next row if it is empty or obsolete, else an inserted one. */
function below(previous: Row, rows: Row[], wanted: ReadonlySet<string>): Row {
	const index = rows.indexOf(previous) + 1;
	const next = rows[index];
	const isObsolete = next?.key != null && !wanted.has(next.key) && next.isFree && next.theirs.length === 0;
	const isTaken = next === undefined || !(next.isEmpty || isObsolete);
	const row: Row = {
		key: null,
		isEmpty: false,
		width: 0,
		isFree: true,
		theirs: [],
		hashes: isObsolete ? next.hashes : [],
		isInserted: next !== undefined && isTaken,
	};
	rows.splice(index, isTaken ? 0 : 1, row);
	return row;
}

function allBelow(keys: readonly string[], existing: readonly ExistingRow[]): RowAssignment {
	const above = existing.length === 0 ? 0 : existing.length + 1;
	return {
		rows: new Map(keys.map((key, index) => [key, above + index + 1])),
		added: new Set(keys),
		theirs: new Map(),
		hashes: new Map(),
		free: new Set(keys),
		inserts: [],
		obsolete: [],
	};
}
