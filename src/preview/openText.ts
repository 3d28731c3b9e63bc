import { currencyCells } from "./currencyCells.ts";
import { decodedText } from "./decodedText.ts";
import { guessLocale } from "./guessLocale.ts";
import type { OpenedFile } from "./opened.ts";
import { separatedRows } from "./separatedRows.ts";
import { textCells } from "./textCells.ts";

/** Reads text whose cells are separated by commas, semicolons, tabs or pipes. */
export function openText(bytes: Uint8Array, fileName: string): OpenedFile {
	const { rows, repairs } = separatedRows(decodedText(bytes));
	const { rows: cells, decimals } = textCells(rows);
	const locale = guessLocale(rows, decimals);
	const name = fileName.replace(/\.[^.]*$/, "");
	return {
		name: fileName,
		...(locale ? { locale } : {}),
		sheets: [
			{
				name: name.slice(0, 100) || "Sheet1",
				rows: currencyCells(cells, locale),
				columnWidths: widths(rows),
			},
		],
		repairs,
	};
}

/** Column widths in pixels that fit the texts of the first rows; a title above the table does not count. */
function widths(rows: readonly (readonly string[])[]): number[] {
	const longest: number[] = [];
	for (const row of rows.slice(0, 200).filter((cells) => cells.filter(Boolean).length > 1)) {
		for (const [column, cell] of row.entries()) longest[column] = Math.max(longest[column] ?? 0, cell.length);
	}
	return Array.from(longest, (letters = 0) => Math.min(260, Math.max(88, 12 + 8 * letters)));
}
