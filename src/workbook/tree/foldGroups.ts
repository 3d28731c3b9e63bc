import type { OutlineRow } from "../../tiering/referral/outline.ts";
import type { RowGroup } from "../edits.ts";

/** Sheets folds no deeper. */
const LEVELS = 8;
/** Each group is a call to Google, and each call takes its time. */
const MOST = 200;

/** Which rows of an outline fold together: below each customer all whom they brought. */
interface FoldGroups {
	readonly groups: readonly RowGroup[];
	/** How many there would be without limits. */
	readonly of: number;
}

/**
 * The groups of an outline that begins at a row, counted from 1. Of too many the largest: those who brought most, so that a group
 * never lacks the one around it.
 */
export function foldGroups(rows: readonly OutlineRow[], first: number): FoldGroups {
	const all = rows.flatMap(({ referred, depth }, index) =>
		referred === 0 ? [] : [{ row: first + index + 1, rows: referred, depth }],
	);
	const largest = all.filter(({ depth }) => depth < LEVELS).sort((a, b) => b.rows - a.rows);
	return {
		groups: largest
			.slice(0, MOST)
			.sort((a, b) => a.row - b.row)
			.map(({ row, rows: count }) => ({ row, rows: count })),
		of: all.length,
	};
}
