import type { Cell } from "./cell.ts";
import { columnReader } from "./columnReader.ts";
import { currencyOf } from "./currency.ts";
import { isUnknown } from "./unknownCell.ts";

const MIN_READABLE = 0.9;
const MIN_LARGE = 0.5;
/** Counts, days and scores are smaller. */
const LARGE = 1000;

/** True if the cells below a heading that says nothing are probably amounts: with a currency, in cents, or in thousands. */
export function looksLikeMoney(sample: readonly Cell[], locale?: string, heading?: string): boolean {
	const filled = sample.filter((cell) => !isUnknown(cell));
	const read = columnReader("revenue", filled, locale, heading === undefined ? {} : { heading });
	const values = filled.map(read).filter((value) => typeof value === "number");
	if (values.length === 0 || values.length < filled.length * MIN_READABLE || areCodes(filled)) return false;
	if (filled.some((cell) => typeof cell === "string" && currencyOf(cell) !== undefined)) return true;
	const large = values.filter((value) => Math.abs(value) >= LARGE).length;
	return large >= values.length * MIN_LARGE;
}

/** True for whole numbers of the same length without separators: postcodes, years, numbers of accounts. */
function areCodes(cells: readonly Cell[]): boolean {
	const [first = "", ...others] = cells.map((cell) => String(cell).trim());
	return /^\d+$/.test(first) && others.every((text) => text.length === first.length && /^\d+$/.test(text));
}
