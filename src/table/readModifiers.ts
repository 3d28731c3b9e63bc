import { lexicon, type Modifier } from "./headings/lexicon.ts";
import { fullYear } from "./wordsOfHeading.ts";

/** Meanings of the words beside a fact's name. */
export interface Modifiers {
	/** Possible meanings of each phrase. */
	readonly modifiers: readonly (readonly Modifier[])[];
	readonly years: readonly Year[];
	/** Stretches of months, "1–9" for "January to September"; a whole year is none. */
	readonly months: readonly MonthRange[];
}

/** A calendar or business year: `first` is the year in which it begins, `last` the one in which it may end. */
export interface Year {
	readonly first: number;
	readonly last: number;
}

/** From one month to another, 1 to 12. */
export type MonthRange = `${number}–${number}`;

const MAX_PHRASE_WORDS = 4;

/**
 * Reads words that name no fact themselves; `null` if any is unknown, because an unknown word may change the meaning
 * ("revenue *budget*", "2011 *to 9 December*").
 *
 * Prefers the longest known phrase ("last 12 months" to "12 months"). A business year, "2024/25", is the year it begins
 * in; behind a word such as "FY" two digits suffice. A quarter is unknown, because it is not the whole year.
 */
export function readModifiers(words: readonly string[]): Modifiers | null {
	const modifiers: (readonly Modifier[])[] = [];
	const years: Year[] = [];
	const months: MonthRange[] = [];
	for (let at = 0; at < words.length; ) {
		const year = yearAt(words, at);
		if (year) {
			years.push(year);
			at += year.length;
			continue;
		}
		const range = monthsAt(words, at);
		if (range) {
			if (range.months !== "1–12") months.push(range.months);
			at += range.length;
			continue;
		}
		const length = phraseLengthAt(words, at);
		const unneeded = length === 0 ? businessYearLengthAt(words, at) : 0;
		at += unneeded;
		if (unneeded > 0) continue;
		if (length === 0) return null;
		modifiers.push(lexicon().modifiers.get(words.slice(at, at + length).join(" ")) ?? []);
		at += length;
	}
	return { modifiers, years, months };
}

function phraseLengthAt(words: readonly string[], at: number): number {
	for (let length = Math.min(MAX_PHRASE_WORDS, words.length - at); length > 0; length--) {
		if (lexicon().modifiers.has(words.slice(at, at + length).join(" "))) return length;
	}
	return 0;
}

/** Behind a year: the figures are those of the year, not planned. */
const ACTUAL = new Set(["a", "act"]);

function yearAt(words: readonly string[], at: number): (Year & { length: number }) | null {
	const marker = businessYearLengthAt(words, at);
	const word = words[at + marker] ?? "";
	const next = words[at + marker + 1] ?? "";
	const first = /^(19|20)\d\d$/.test(word) ? Number(word) : /^\d\d$/.test(word) ? fullYear(word) : null;
	if (first === null) return null;
	const isTwoYears = next === String(first + 1) || next === String(first + 1).slice(2);
	// Two digits alone are no year: "30", "12 months".
	if (word.length === 2 && marker === 0 && !(isTwoYears && next.length === 2)) return null;
	const length = marker + (isTwoYears ? 2 : 1);
	return {
		first,
		last: isTwoYears ? first + 1 : first,
		length: length + (ACTUAL.has(words[at + length] ?? "") ? 1 : 0),
	};
}

function businessYearLengthAt(words: readonly string[], at: number): number {
	for (let length = 2; length > 0; length--)
		if (lexicon().businessYear.has(words.slice(at, at + length).join(" "))) return length;
	return 0;
}

/** Between two months: "January to September". */
const TO = new Set("to til till bis tot au a al ate do".split(" "));

function monthsAt(words: readonly string[], at: number): { months: MonthRange; length: number } | null {
	const { months } = lexicon();
	const from = months.get(words[at] ?? "");
	if (from === undefined) return null;
	const skipped = TO.has(words[at + 1] ?? "") ? 1 : 0;
	const to = months.get(words[at + 1 + skipped] ?? "");
	return to === undefined || to < from ? null : { months: `${from}–${to}`, length: 2 + skipped };
}
