import { keyedRows } from "../lines/keyedRows.ts";
import type { StandingRow } from "../lines/placeLines.ts";
import type { Port } from "../port.ts";
import { COLUMNS } from "./summaryLine.ts";

/** A key that some summary of ours has written. */
const KEY =
	/^(title|headline|about|ideal|end|(tiers|charts|personas|diagnoses|whale|whatIf|effort|first|moved|movement|movementCharts|reading)(\.\w+)?)$/;

/** The rows of the summary tab. */
export const standingRows = (tab: number, port: Port): StandingRow[] =>
	keyedRows(tab, { columns: COLUMNS, key: KEY }, port);
