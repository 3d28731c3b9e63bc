import { format } from "numfmt";
import type { Language } from "../i18n/language.ts";
import type { OpenedCell } from "../preview/opened.ts";
import { inGreenwich, isDate, toSerial } from "../preview/serialDate.ts";
import { shownText } from "../table/shownText.ts";

/** The text of a cell as a sheet shows it. */
export function shownCell(cell: OpenedCell | null | undefined, { words, figures }: Language): string {
	const value = cell?.value ?? "";
	const isNumber = typeof value === "number";
	if (cell?.format !== undefined && (isNumber || isDate(value)))
		return format(cell.format, isNumber ? value : toSerial(value), { locale: words.tag, throws: false });
	if (isNumber) return figures.plain(value);
	return shownText(isDate(value) ? inGreenwich(value) : value);
}
