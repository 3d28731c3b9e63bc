import type { Day } from "../tiering/facts.ts";
import { isPlausibleDay, MS_PER_DAY } from "./dayOf.ts";
import { lexicon } from "./headings/lexicon.ts";
import type { TwoReadings } from "./notation.ts";
import { wordsOf } from "./wordsOf.ts";

/** A date written as text: `first` if the day comes first, `second` if the month does. */
export interface WrittenDate extends TwoReadings {
	/** Text between day, month and year. People who write a point put the day first. */
	readonly separator: string;
}

const TIME =
	"(?:[ T,]+\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?(?: ?[ap]m)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)?";
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`, "i");
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/. ])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})\\.?${TIME}$`, "i");
const DATE_WORDS = new Set("de den der d of the st nd rd th del le el am le kl".split(" "));

/**
 * Reads a date written as text, in both ways it can be meant; `null` if it is not a complete date.
 *
 * Accepts "2025-12-31", "20251231", "31-12-2025", "12/31/2025", "31.12.25", and the month's name in any language of the
 * lexicon; ignores a time of day behind it. "December 2025" has no day and is not read.
 */
export function readDate(text: string): WrittenDate | null {
	const plain = text.replace(/\s+/g, " ").trim();
	if (plain.length > 40 || !/\d/.test(plain)) return null;
	const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(plain);
	const iso = YEAR_FIRST.exec(plain);
	if (compact) return unambiguous(calendarDay(compact[1], compact[2], compact[3]));
	if (iso) return unambiguous(calendarDay(iso[1], iso[3], iso[4]));
	const parts = YEAR_LAST.exec(plain.replace(/^(\d{1,2})\/(\d{1,2})[- ](?=\d{4}|\d\d$)/, "$1.$2.")); // Nordic "31/12-2025"
	if (!parts) return unambiguous(dayInWords(plain));
	const year = fullYear(parts[4] as string);
	const first = calendarDay(year, parts[3], parts[1]);
	const second = calendarDay(year, parts[1], parts[3]);
	return first === null && second === null ? null : { first, second, separator: parts[2] as string };
}

function unambiguous(found: Day | null): WrittenDate | null {
	return found === null ? null : { first: found, second: found, separator: "" };
}

function fullYear(year: string): string {
	return year.length === 4 ? year : String(Number(year) + (Number(year) < 80 ? 2000 : 1900));
}

/** Day of a calendar date; `null` if there is no such day, or the year is implausible. */
function calendarDay(year = "", month = "", dayOfMonth = ""): Day | null {
	const ms = Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth));
	const exists =
		new Date(ms).getUTCDate() === Number(dayOfMonth) && Number(month) >= 1 && Number(month) <= 12;
	return exists && isPlausibleDay(ms / MS_PER_DAY) ? ms / MS_PER_DAY : null;
}

function dayInWords(text: string): Day | null {
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
	return calendarDay(year, String(month[0]), other);
}
