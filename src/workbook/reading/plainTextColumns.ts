import type { Area, Port } from "../port.ts";

/** The format in which every value becomes a text, and a text keeps an apostrophe that was to protect it. */
export const PLAIN_TEXT = "@";

/** The columns of an area, counted from 1, with a cell of plain text: a user may have given that format to empty columns. */
export function plainTextColumns(port: Port, area: Area): ReadonlySet<number> {
	const formats = port.numberFormats(area);
	const indexes = Array.from({ length: area.columns }, (_, index) => index);
	const found = indexes.filter((index) => formats.some((row) => row[index] === PLAIN_TEXT));
	return new Set(found.map((index) => area.column + index));
}
