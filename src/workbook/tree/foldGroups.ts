import type { OutlineRow } from "../../tiering/referral/outline.ts";
import type { RowGroup } from "../edits.ts";

/** Depth of row groups that Sheets allows. */
const MAX_GROUP_DEPTH = 8;
/** Limit for the number of groups, because each is a call to Google and takes time. */
const MAX_GROUPS = 200;

/** Row groups of an outline: below each customer, all whom they referred. */
interface FoldGroups {
	readonly groups: readonly RowGroup[];
	/** Number of groups without the limits. */
	readonly total: number;
}

/**
 * Row groups of an outline that begins at a row, counted from 1. If there are too many, the largest remain, so that a group never
 * lacks the one around it.
 */
export function foldGroups(rows: readonly OutlineRow[], first: number): FoldGroups {
	const all = rows.flatMap(({ referred, depth }, index) =>
		referred === 0 ? [] : [{ row: first + index + 1, rows: referred, depth }],
	);
	const largest = all.filter(({ depth }) => depth < MAX_GROUP_DEPTH).sort((a, b) => b.rows - a.rows);
	return {
		groups: largest
			.slice(0, MAX_GROUPS)
			.sort((a, b) => a.row - b.row)
			.map(({ row, rows: count }) => ({ row, rows: count })),
		total: all.length,
	};
}
