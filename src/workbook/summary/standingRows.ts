import { textOf } from "../../table/textOf.ts";
import { isBlank } from "../../table/unknownCell.ts";
import type { Port } from "../port.ts";
import type { StandingRow } from "./placeLines.ts";
import { COLUMNS, KEY_COLUMN, WROTE_COLUMN } from "./summaryLine.ts";
import { isTheirs } from "./wroteLast.ts";

/** A key that some summary of ours has written. */
const KEY =
	/^(title|headline|about|ideal|end|(tiers|charts|personas|diagnoses|whale|whatIf|effort|first|moved|movement|movementCharts|reading)(\.\w+)?)$/;

/** The rows of the summary tab, with the keys that stand where we write them: where somebody has put a column in, none is found. */
export function standingRows(tab: number, port: Port): StandingRow[] {
	const grid = port.values(tab);
	if (grid.length === 0) return [];
	const formulas = port.formulas({ tab, row: 1, column: 1, rows: grid.length, columns: grid[0]!.length });
	return grid.map((row, index) => {
		const isEmpty = row.every(isBlank) && formulas[index]!.every((formula) => formula === "");
		const key = textOf(row[KEY_COLUMN - 1]);
		if (!KEY.test(key)) return { key: null, isEmpty, width: 0, theirs: [] };
		const wrote = textOf(row[WROTE_COLUMN - 1]);
		const width = Math.min(COLUMNS, wrote.split(" ").length);
		const theirs = Array.from({ length: width }, (_, column) => column).filter((column) =>
			isTheirs(row[column], formulas[index]![column] ?? "", wrote, column),
		);
		return { key, isEmpty, width, theirs };
	});
}
