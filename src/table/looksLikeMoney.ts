import type { Cell } from "./cell.ts";
import { columnReader } from "./columnReader.ts";
import { currencyOf } from "./currency.ts";
import { isUnknown } from "./unknownCell.ts";

const MIN_READABLE = 0.9;
const MIN_LARGE = 0.5;
/** Counts, days and scores are smaller. */
const LARGE = 1000;

/** True if the cells below a heading that says nothing are probably amounts: with a currency, to the cent, or in thousands. */
export function looksLikeMoney(sample: readonly Cell[], locale?: string, heading?: string): boolean {
	const filled = sample.filter((cell) => !isUnknown(cell));
	const read = columnReader("revenue", filled, locale, heading === undefined ? {} : { heading });
	const values = filled.map(read).filter((value) => typeof value === "number");
	if (values.length === 0 || values.length < filled.length * MIN_READABLE || areCodes(filled)) return false;
	if (filled.some((cell) => typeof cell === "string" && currencyOf(cell) !== undefined)) return true;
	if (haveCents(values)) return true;
	const large = values.filter((value) => Math.abs(value) >= LARGE).length;
	return large >= values.length * MIN_LARGE;
}

/** Percentages, scores and most hours are smaller. */
const MIN_WITH_CENTS = 50;

/** True if most are written to the cent, and not in quarters, as hours are. */
function haveCents(values: readonly number[]): boolean {
	const isToTheCent = (value: number) =>
		Math.abs(value) >= MIN_WITH_CENTS && /\.\d\d$/.test(String(value)) && (value * 100) % 25 !== 0;
	return 2 * values.filter(isToTheCent).length > values.length;
}

/** Longer numbers are those of telephones, companies and articles. */
const LONGEST_UNROUND = 7;
const MIN_ROUND = 0.2;

/**
 * True for whole numbers without separators that name something: postcodes, years, telephones, numbers of accounts. They are of one
 * length, all long, each larger than the one above, or with noughts in front. Amounts are more often round.
 */
function areCodes(cells: readonly Cell[]): boolean {
	const texts = cells.map((cell) => String(cell).trim());
	if (!texts.every((text) => /^\d+$/.test(text))) return false;
	if (texts.some((text) => /^0\d/.test(text))) return true;
	const numbers = texts.map(Number);
	if (numbers.every((number) => number >= 1900 && number < 2100)) return true;
	if (numbers.filter((number) => number % 100 === 0).length >= MIN_ROUND * numbers.length) return false;
	const lengths = texts.map((text) => text.length);
	const isOneLength = lengths.every((length) => length === lengths[0]);
	const isRising = numbers.length > 2 && numbers.every((number, at) => at === 0 || number > numbers[at - 1]!);
	return isOneLength || isRising || Math.min(...lengths) > LONGEST_UNROUND;
}
