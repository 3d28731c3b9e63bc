import { textOf } from "../../table/textOf.ts";
import { isBlank } from "../../table/unknownCell.ts";
import { withoutApostrophe } from "../../table/withoutApostrophe.ts";
import type { Port } from "../port.ts";
import type { ExistingRow } from "./assignRows.ts";
import { cellHash, isTheirs } from "./lineHashes.ts";

/** Layout of a tab that consists of keyed lines. */
export interface LineLayout {
	/**
	 * Number of columns of the widest line, from the first column on. The keys are in the next column, then the hashes of
	 * what was written last.
	 */
	readonly columns: number;
	/** Matches every key that any version of the add-on has written on such a tab. */
	readonly key: RegExp;
}

/**
 * Reads the rows of a tab and the keys in the column in which they are written. After a user has inserted a column, no
 * key is found.
 */
export function keyedRows(tab: number, { columns, key: isKey }: LineLayout, port: Port): ExistingRow[] {
	const grid = port.values(tab);
	if (grid.length === 0) return [];
	const formulas = port.formulas({ tab, row: 1, column: 1, rows: grid.length, columns: grid[0]!.length });
	return grid.map((row, index) => {
		const isEmpty = row.every(isBlank) && formulas[index]!.every((formula) => formula === "");
		const key = textOf(withoutApostrophe(row[columns]));
		const isFreeFrom = (width: number) =>
			row
				.slice(width, columns)
				.every((cell, offset) => (cell ?? "") === "" && formulas[index]![width + offset] === "");
		if (!isKey.test(key))
			return { key: null, isEmpty, width: 0, isFree: isFreeFrom(0), theirs: [], hashes: [] };
		const written = textOf(row[columns + 1]);
		const width = Math.min(columns, written.split(" ").length);
		const isFilled = (column: number) =>
			(row[column] ?? "") !== "" || (formulas[index]![column] ?? "") !== "";
		const theirs = Array.from({ length: columns }, (_, column) => column).filter((column) =>
			column < width
				? isTheirs(row[column], formulas[index]![column] ?? "", written, column)
				: isFilled(column),
		);
		const hashes = Array.from({ length: width }, (_, column) =>
			theirs.includes(column) ? "" : cellHash(row[column]),
		);
		return { key, isEmpty, width, isFree: isFreeFrom(width), theirs, hashes };
	});
}
