import { isBlank } from "../../table/unknownCell.ts";
import type { Port } from "../port.ts";
import type { History } from "../reading/readHistory.ts";
import { isAsWritten } from "./asWritten.ts";

/**
 * The rows of the history, counted from 1, that hold a line as we wrote it and nothing of anybody else's: nothing beside it, no note, no
 * formula, and no other colours and formats than most lines have.
 *
 * @param tab that of the history.
 */
export function plainRows(port: Port, tab: number, { lines, columns }: History): Set<number> {
	const grid = port.values(tab);
	const area = { tab, row: 1, column: 1, rows: grid.length, columns: grid[0]?.length ?? 0 };
	const formulas = port.formulas(area);
	const looks = port.looks(area);
	const usual = commonest(lines.map(({ row }) => looks[row - 1]!));
	const ours = new Set(Object.values(columns));
	const isPlain = ({ row, key }: History["lines"][number]) =>
		looks[row - 1] === usual &&
		formulas[row - 1]!.every((formula) => formula === "") &&
		grid[row - 1]!.every((cell, column) => ours.has(column) || isBlank(cell)) &&
		isAsWritten(grid[row - 1]!, key, columns);
	return new Set(lines.filter(isPlain).map(({ row }) => row));
}

function commonest(looks: readonly number[]): number | undefined {
	const counts = new Map<number, number>();
	for (const look of looks) counts.set(look, (counts.get(look) ?? 0) + 1);
	return Array.from(counts).sort(([, a], [, b]) => b - a)[0]?.[0];
}
