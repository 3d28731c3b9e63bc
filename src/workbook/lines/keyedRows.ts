import { textOf } from "../../table/textOf.ts";
import { isBlank } from "../../table/unknownCell.ts";
import type { Port } from "../port.ts";
import type { ExistingRow } from "./assignRows.ts";
import { cellHash, isTheirs } from "./lineHashes.ts";

/** How the lines of a tab stand in it. */
export interface LineLayout {
	/** How many columns the widest of our lines has, from the first on. Their keys stand right behind them, then what we wrote last. */
	readonly columns: number;
	/** What such a tab of ours has ever had as a key. */
	readonly key: RegExp;
}

/** The rows of a tab, with the keys that stand where we write them: where somebody has put a column in, none is found. */
export function keyedRows(tab: number, { columns, key: isKey }: LineLayout, port: Port): ExistingRow[] {
	const grid = port.values(tab);
	if (grid.length === 0) return [];
	const formulas = port.formulas({ tab, row: 1, column: 1, rows: grid.length, columns: grid[0]!.length });
	return grid.map((row, index) => {
		const isEmpty = row.every(isBlank) && formulas[index]!.every((formula) => formula === "");
		const key = textOf(row[columns]);
		const isFreeFrom = (width: number) =>
			row
				.slice(width, columns)
				.every((cell, at) => (cell ?? "") === "" && formulas[index]![width + at] === "");
		if (!isKey.test(key))
			return { key: null, isEmpty, width: 0, isFree: isFreeFrom(0), theirs: [], marks: [] };
		const wrote = textOf(row[columns + 1]);
		const width = Math.min(columns, wrote.split(" ").length);
		const theirs = Array.from({ length: width }, (_, column) => column).filter((column) =>
			isTheirs(row[column], formulas[index]![column] ?? "", wrote, column),
		);
		const marks = Array.from({ length: width }, (_, column) =>
			theirs.includes(column) ? "" : cellHash(row[column]),
		);
		return { key, isEmpty, width, isFree: isFreeFrom(width), theirs, marks };
	});
}
