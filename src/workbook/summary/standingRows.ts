import { keyedRows } from "../lines/keyedRows.ts";
import type { StandingRow } from "../lines/placeLines.ts";
import type { Port } from "../port.ts";
import { COLUMNS, WROTE_COLUMN } from "./summaryLine.ts";

/** A key that some summary of ours has written. */
const KEY =
	/^(title|headline|about|ideal|end|(tiers|personas|diagnoses|whale|whatIf|effort|first|moved|reading)(\.\w+)?)$/;

/** The rows of the summary tab. */
export const standingRows = (tab: number, port: Port): StandingRow[] =>
	keyedRows(tab, { columns: COLUMNS, key: KEY }, port);

/** The first column, counted from 1, with nothing in it or to the right of it, neither ours nor anybody else's. */
export function firstFreeColumn(tab: number, port: Port): number {
	return Math.max(WROTE_COLUMN, port.values(tab)[0]?.length ?? 0) + 1;
}
