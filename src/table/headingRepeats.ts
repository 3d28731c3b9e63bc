import type { Cell } from "./cell.ts";
import { headingKey } from "./headingKey.ts";
import { isBlank } from "./unknownCell.ts";
import { mayHaveWords } from "./wordsOf.ts";

/**
 * Returns a function that is true for a row that repeats the headings.
 *
 * Columns of which the row shows nothing do not count: the add-on's own columns came after the row. One heading may be written in
 * other words if three are the same.
 */
export function headingRepeats(header: readonly Cell[]): (cells: readonly Cell[]) => boolean {
	const headings = header.map(headingKey);
	const count = headings.filter((heading) => heading !== "").length;
	return (cells) => {
		// Rule out nearly all rows before comparing words.
		const first = headings.findIndex((heading, column) => heading !== "" && !isBlank(cells[column]));
		const begin = cells[first];
		if (typeof begin !== "string") return false;
		for (let column = 0; column < headings.length; column++) {
			const cell = cells[column];
			if (typeof cell !== "string" && !isBlank(cell) && cell !== header[column]) return false;
		}
		if (!repeatsHeading(begin, headings[first]!)) return false;
		let same = 0;
		let other = 0;
		for (let column = 0; column < headings.length; column++) {
			const cell = cells[column];
			if (isBlank(cell)) continue;
			if (cell === header[column] || repeatsHeading(cell as string, headings[column]!)) same++;
			else if (headings[column] === "" || !isLikeHeading(cell as string, headings[column]!)) other++;
		}
		return same >= Math.min(2, count) && same >= 3 * other;
	};
}

function repeatsHeading(cell: string, heading: string): boolean {
	return mayHaveWords(cell, heading) && headingKey(cell) === heading;
}

/** True for a heading that was changed a little: "Revenue" for "Revenue 2025". */
function isLikeHeading(cell: string, heading: string): boolean {
	const words = headingKey(cell).split(" ");
	return !/^\d/.test(cell.trim()) && words.some((word) => word !== "" && heading.split(" ").includes(word));
}
