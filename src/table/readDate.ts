import type { Day } from "../tiering/facts.ts";
import { isSaneDay } from "./dayOf.ts";
import { lexicon } from "./headings/lexicon.ts";
import type { TwoWays } from "./settle.ts";
import { wordsOf } from "./wordsOf.ts";

/** A date written as text: `first` with the day first, `second` with the month first. */
export interface WrittenDate extends TwoWays {
	/** What stands between day, month and year: points are written by people who put the day first. */
	readonly separator: string;
}

const TIME =
	"(?:[ T,]+\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?(?: ?[ap]m)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)?";
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`, "i");
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/. ])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})\\.?${TIME}$`, "i");
const DATE_WORDS = new Set("de den der d of the st nd rd th del le el am le kl".split(" "));

/**
 * Reads a date that people wrote as text, in both ways it can be meant; `null` where it is no whole date.
 *
 * Understood: "2025-12-31", "20251231", "31-12-2025", "12/31/2025", "31.12.25", and with the month's name in
 * any of our languages; a time of day behind it is left out. "December 2025" has no day and is not read.
 */
export function readDate(text: string): WrittenDate | null {
	const plain = text.replace(/\s+/g, " ").trim();
	if (plain.length > 40 || !/\d/.test(plain)) return null;
	const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(plain);
	const iso = YEAR_FIRST.exec(plain);
	if (compact) return certain(day(compact[1], compact[2], compact[3]));
	if (iso) return certain(day(iso[1], iso[3], iso[4]));
	const parts = YEAR_LAST.exec(plain.replace(/^(\d{1,2})\/(\d{1,2})[- ](?=\d{4}|\d\d$)/, "$1.$2.")); // "31/12-2025" in the North
	if (!parts) return certain(worded(plain));
	const year = fullYear(parts[4] as string);
	const first = day(year, parts[3], parts[1]);
	const second = day(year, parts[1], parts[3]);
	return first === null && second === null ? null : { first, second, separator: parts[2] as string };
}

function certain(found: Day | null): WrittenDate | null {
	return found === null ? null : { first: found, second: found, separator: "" };
}

function fullYear(year: string): string {
	return year.length === 4 ? year : String(Number(year) + (Number(year) < 80 ? 2000 : 1900));
}

/** The day of a calendar date; `null` where there is no such day, or the year cannot be meant. */
function day(year = "", month = "", dayOfMonth = ""): Day | null {
	const ms = Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth));
	const exists =
		new Date(ms).getUTCDate() === Number(dayOfMonth) && Number(month) >= 1 && Number(month) <= 12;
	return exists && isSaneDay(ms / 86_400_000) ? ms / 86_400_000 : null;
}

function worded(text: string): Day | null {
	const words = wordsOf(text.replace(/[ ,]+\d{1,2}:\d{2}(:\d{2})?$/, "")).filter(
		(word) => !DATE_WORDS.has(word),
	);
	const month = words.map((word) => lexicon().months.get(word)).filter((found) => found !== undefined);
	const numbers = words.filter((word) => /^\d+$/.test(word));
	if (month.length !== 1 || numbers.length !== 2 || words.length !== 3) return null;
	const years = numbers.filter((number) => number.length === 4);
	if (years.length !== 1 && numbers[1]?.length !== 2) return null;
	const year = years[0] ?? fullYear(numbers[1] as string);
	const other = years.length === 1 ? numbers.find((number) => number.length < 3) : numbers[0];
	return day(year, String(month[0]), other);
}
