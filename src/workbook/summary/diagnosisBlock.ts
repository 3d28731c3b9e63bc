import { isDiagnosisSentence } from "../../i18n/diagnosisSentence.ts";
import { LANGUAGES } from "../../i18n/language.ts";
import type { Cell } from "../../table/cell.ts";
import { textOf } from "../../table/textOf.ts";

/** The cells of the first column from the top, down to the last row in which anything stands. */
export type FirstColumn = readonly { readonly cell: Cell; readonly isFormula: boolean }[];

/**
 * Where the diagnoses go, and which rows of an older block are left over; rows count from 1.
 *
 * The block stays where it is, wherever somebody has moved it. It never takes a cell that holds anything but a line of ours: where
 * somebody wrote into it, or where it would come for the first time, it goes below everything else.
 *
 * @param below the first row that it may take.
 */
export function diagnosisBlock(
	column: FirstColumn,
	below: number,
	rows: number,
): { readonly row: number; readonly left: readonly number[] } {
	const old = oldBlock(column, rows);
	const block = (row: number) => Array.from({ length: rows }, (_, index) => row + index);
	const isFree = (row: number) => {
		const here = column[row - 1];
		return here === undefined || old.includes(row) || (!here.isFormula && textOf(here.cell) === "");
	};
	const last = Math.max(below, column.length + 2);
	const places = [...old.slice(0, 1), below].filter((row) => row >= below);
	const row = places.find((place) => block(place).every(isFree)) ?? last;
	return { row, left: old.filter((one) => one < row || one >= row + rows) };
}

/** The rows of the block as we wrote it last: its heading, and what is still a line of ours between that and the next heading. */
function oldBlock(column: FirstColumn, rows: number): number[] {
	const headings = column.map((_, index) => index).filter((index) => isHeading(textAt(column, index)));
	for (const [which, heading] of headings.entries()) {
		const end = Math.min(heading + rows, headings[which + 1] ?? column.length);
		const lines = column
			.map((_, index) => index)
			.slice(heading + 1, end)
			.filter((index) => isDiagnosisSentence(textAt(column, index)));
		if (lines.length > 0) return [heading, ...lines].map((index) => index + 1);
	}
	return [];
}

const isHeading = (text: string) => LANGUAGES.some(({ diagnosis }) => diagnosis.heading === text);

/** `""` where a formula stands: that is not of our writing. */
function textAt(column: FirstColumn, index: number): string {
	const here = column[index];
	return here === undefined || here.isFormula ? "" : textOf(here.cell);
}
