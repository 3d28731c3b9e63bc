import type { Cell } from "./cell.ts";
import { meaningOfHeading } from "./headingFacts.ts";
import { headingKey } from "./headingKey.ts";
import { isFigure, isYear, MAX_HEADING_CHARS } from "./headingRows.ts";
import type { ReadColumn } from "./readColumns.ts";
import { isBlank } from "./unknownCell.ts";

/** A row below the headings of a list that looks like the headings of another table. */
export interface OtherHeadings {
	/** The first column whose heading differs from that of a column that is read; null: none does. */
	readonly differs: number | null;
	/** The first column that has a known heading here, and is not read; null: there is none. */
	readonly added: number | null;
}

/**
 * Returns a function that recognises such a row: all texts, which name customers and something else. Null for any other row, and for
 * one that names what the headings of the list name.
 */
export function otherHeadings(
	header: readonly Cell[],
	columns: readonly ReadColumn[],
): (cells: readonly Cell[]) => OtherHeadings | null {
	return (cells) => {
		let differs: number | null = null;
		let added: number | null = null;
		const facts = new Set<string>();
		for (const [column, cell] of cells.entries()) {
			if (isBlank(cell)) continue;
			if (!mayBeHeading(cell)) return null;
			const meaning = meaningOfHeading(cell);
			const isSame = headingKey(cell) === headingKey(header[column]);
			const fact = isSame ? (columns[column]?.fact ?? meaning?.fact) : meaning?.fact;
			if (fact) facts.add(fact);
			if (isSame) continue;
			const isRead = (columns[column]?.fact ?? null) !== null;
			if (isRead && !meansTheSame(meaning, header[column], columns[column]!)) differs ??= column;
			else if (!isRead && meaning && isBlank(header[column])) added ??= column;
		}
		const namesCustomers = facts.has("customer") || facts.has("id");
		if (!namesCustomers || facts.size < 2 || (differs === null && added === null)) return null;
		return { differs, added };
	};
}

const mayBeHeading = (cell: Cell) =>
	typeof cell === "string" ? cell.length <= MAX_HEADING_CHARS && !isFigure(cell) : isYear(cell);

/** True for another name of the same fact and period; a period that one of them leaves out is no other. */
function meansTheSame(
	meaning: ReturnType<typeof meaningOfHeading>,
	heading: Cell,
	column: ReadColumn,
): boolean {
	if (meaning === undefined) return false;
	const own = meaningOfHeading(heading);
	if (own === undefined) return meaning.fact === column.fact;
	const isOtherPeriod = own.period !== meaning.period && own.period !== "whole" && meaning.period !== "whole";
	return own.fact === meaning.fact && !isOtherPeriod;
}
