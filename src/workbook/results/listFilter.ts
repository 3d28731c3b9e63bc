import type { ListLocation } from "../action.ts";
import type { Edit } from "../edits.ts";
import type { Area, Columns, Port } from "../port.ts";

/** What a filter does to columns beside a list when it sorts: it moves only the columns that it covers. */
interface FilterReach {
	/** Makes the filter cover the columns; none where it does already, or is left alone. */
	readonly edits: readonly Edit[];
	/** The filter leaves the columns where they are, and is not extended. */
	readonly leavesColumns: boolean;
}

/**
 * Extends a filter over columns of the add-on to the right of a list, so that they are sorted with the rest. Only where it filters the
 * list, and ends right before the columns or among them: a user may have other content between.
 *
 * @param columns numbers of the columns, counted from 1.
 */
export function filterReach(
	{ tab, headingRow, nameColumn }: ListLocation,
	columns: readonly number[],
	port: Port,
): FilterReach {
	const filter = columns.length === 0 ? null : port.filter(tab);
	if (filter === null) return { edits: [], leavesColumns: false };
	const [first, last] = [Math.min(...columns), Math.max(...columns)];
	const { area } = filter;
	const from: Columns = { column: area.column, columns: area.columns };
	if (endOf(from) >= last) return { edits: [], leavesColumns: false };
	const isOfList = area.row === headingRow && area.column <= nameColumn && endOf(from) >= first - 1;
	if (!isOfList || !filter.mayChange) return { edits: [], leavesColumns: true };
	return {
		edits: [{ kind: "filter", tab, from, to: { column: area.column, columns: last - area.column + 1 } }],
		leavesColumns: false,
	};
}

/** Takes columns that are about to be emptied out of a filter that ends with them. @param columns counted from 1. */
export function filterWithout(tab: number, columns: readonly number[], port: Port): Edit[] {
	const filter = columns.length === 0 ? null : port.filter(tab);
	if (filter === null || !filter.mayChange) return [];
	const { column, columns: count }: Area = filter.area;
	let left = count;
	while (left > 1 && columns.includes(column + left - 1)) left--;
	return left === count
		? []
		: [{ kind: "filter", tab, from: { column, columns: count }, to: { column, columns: left } }];
}

const endOf = ({ column, columns }: Columns) => column + columns - 1;
