import { guessLocale } from "../preview/guessLocale.ts";
import type { OpenedCell, OpenedFile } from "../preview/opened.ts";
import { isDate } from "../preview/serialDate.ts";

/**
 * Guesses the locale of a workbook that names none, from the headings and currencies of the first sheet that shows one; undefined if none
 * does. Its numbers are no texts, so how decimals are written is unknown.
 */
export function localeOfCells({ sheets }: OpenedFile): string | undefined {
	for (const { rows, hidden } of sheets) {
		const guessed = hidden
			? undefined
			: guessLocale(
					rows.map((cells) => cells.map(textOf)),
					undefined,
				);
		if (guessed !== undefined) return guessed;
	}
	return undefined;
}

/** A cell's text; of a number also its format, which may show a currency. */
function textOf(cell: OpenedCell | null): string {
	const { value = null, format = "" } = cell ?? {};
	if (value === null || isDate(value)) return "";
	return typeof value === "number" ? `${value} ${withoutCodes(format)}` : String(value);
}

/** "[$kr.-406] #,##0" has the sign of a currency before the code of a language. */
const withoutCodes = (format: string) => format.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, "$1");
