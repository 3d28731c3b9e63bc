import { joinList } from "../../i18n/joinList.ts";
import type { Words } from "../../i18n/words.ts";
import type { LeftOutReason, Reading } from "../../table/reading.ts";
import { rowsAsTheyStand } from "../../table/rowsOf.ts";
import { shownText } from "../../table/shownText.ts";
import { isBlank } from "../../table/unknownCell.ts";
import type { ReadTab } from "../reading/customersTab.ts";

/** One in so many rows left out is worth a word before anything is written. */
const MANY = 20;

/** Number of rows left out of a list; null if it is not worth a word: no more than one in twenty. */
export function manyLeftOut({
	reading,
}: ReadTab): { readonly leftOut: number; readonly rows: number } | null {
	const leftOut = reading.leftOut.length;
	const rows = leftOut + rowsAsTheyStand(reading.customers).length;
	return leftOut * MANY > rows ? { leftOut, rows } : null;
}

/** What the rows left out are, the most frequent first: "2 totals, 1 note". */
export function leftOutAs({ leftOut }: Reading, { summary }: Words): string {
	const counts = new Map<LeftOutReason, number>();
	for (const { why } of leftOut) counts.set(why, (counts.get(why) ?? 0) + 1);
	const sorted = Array.from(counts).sort(([, one], [, other]) => other - one);
	return joinList(sorted.map(([why, rows]) => summary.leftOutRows(rows, why)));
}

/** A line for each row left out: its number, its first text, and why. */
export function leftOutLines({ reading, grid }: ReadTab, { summary }: Words): string[] {
	return reading.leftOut.map(({ row, why }) => {
		const name = grid[row]?.find((cell) => !isBlank(cell));
		return summary.leftOutRow(row + 1, shownText(name), summary.leftOutAs[why]);
	});
}
