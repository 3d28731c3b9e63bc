import { FACTS } from "../../tiering/facts.ts";
import type { Cell } from "../cell.ts";
import type { Problem } from "../reading.ts";
import { readNumber } from "../readNumber.ts";
import { shownText } from "../shownText.ts";
import { isBlank } from "../unknownCell.ts";
import type { ReadList } from "./checkList.ts";
import { elsewhere, nameColumn, upTo } from "./tornRow.ts";

/** A shorter text contains no whole row. */
const MIN_SWALLOWED_CHARS = 6;
const SEPARATORS = [",", ";", "\t", "|"];

/**
 * Finds cells that swallowed whole rows of a file, because a quotation mark was missing. What stands right of such a cell stays unknown:
 * it may be in a wrong column.
 */
export function swallowedRows(list: ReadList): ReadList {
	const { grid, customers, leftOut, problems } = list;
	const name = nameColumn(list);
	const texts = [...list.textColumns];
	const found: { row: number; column: number; cell: string }[] = [];
	for (const { row } of customers) {
		const cells = grid[row] as readonly Cell[];
		const column = texts.find((at) => mayBeRows(cells[at]) && isSwallowing(cells, at));
		if (column !== undefined) found.push({ row, column, cell: cells[column] as string });
	}
	if (found.length === 0) return list;
	const columnOf = new Map(found.map(({ row, column }) => [row, column]));
	const isTorn = (row: number) => (columnOf.get(row) ?? Number.POSITIVE_INFINITY) <= name;
	const torn = found.filter(({ row }) => isTorn(row)).map(({ row }) => ({ row, why: "torn" as const }));
	return {
		...list,
		customers: customers
			.filter(({ row }) => !isTorn(row))
			.map((customer) =>
				columnOf.has(customer.row) ? upTo(columnOf.get(customer.row)!, customer, list) : customer,
			),
		leftOut: [...leftOut, ...torn].sort((one, other) => one.row - other.row),
		problems: [
			...found.map(
				({ row, column, cell }): Problem => ({
					kind: "swallowedRows",
					row,
					column,
					found: shownText(cell),
					lines: linesOf(cell).length,
				}),
			),
			...elsewhere(problems, new Set(columnOf.keys())),
		],
	};
}

const linesOf = (text: string) => text.split(/[\r\n]+/).filter((line) => line.trim() !== "");

/** Rules out nearly all cells. */
const mayBeRows = (cell: Cell): boolean =>
	typeof cell === "string" &&
	cell.length >= MIN_SWALLOWED_CHARS &&
	(cell.includes("\n") || cell.includes("\r"));

/** True for a cell whose lines are rows of figures. Two columns could be those of an address, unless nothing stands beside the cell. */
function isSwallowing(cells: readonly Cell[], column: number): boolean {
	const [, ...lines] = linesOf(cells[column] as string);
	return SEPARATORS.some((separator) => {
		const rows = lines.map((line) =>
			line.split(separator).map((piece) => piece.trim().replace(/^"|"$/g, "")),
		);
		const width = rows[0]?.length ?? 0;
		const areRows = rows.every(
			(pieces, index) =>
				(pieces.length === width || index === rows.length - 1) &&
				pieces.some((piece) => /\d/.test(piece) && readNumber(piece) !== null),
		);
		return (
			areRows && (width > 2 || (width === 2 && (rows.length > 1 || cells.slice(column + 1).every(isBlank))))
		);
	});
}

/** Finds cells that begin with a quotation mark which is never closed: the row of a file may have been torn there. Read as they are. */
export function openQuotes(list: ReadList): ReadList {
	const { grid, columns, customers, problems } = list;
	const texts = columns.flatMap(({ fact, namePart }, column) =>
		(fact !== null && FACTS[fact] === "text") || namePart !== undefined ? [column] : [],
	);
	const found: Problem[] = [];
	for (const { row } of customers)
		for (const column of texts) {
			const cell = grid[row]?.[column];
			if (typeof cell === "string" && cell.includes('"') && hasOpenQuote(cell))
				found.push({ kind: "openQuote", row, column, found: shownText(cell) });
		}
	return found.length === 0 ? list : { ...list, problems: [...found, ...problems] };
}

function hasOpenQuote(cell: string): boolean {
	if (!/^\s*"./.test(cell)) return false;
	return (cell.match(/"/g)?.length ?? 0) % 2 === 1;
}
