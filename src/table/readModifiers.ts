import { lexicon, type Modifier } from "./headings/lexicon.ts";

/** What the words beside a fact's name say, together. */
export interface Modifiers {
	readonly said: readonly (readonly Modifier[])[];
	readonly years: readonly number[];
}

const LONGEST = 4;

/**
 * Reads words that are no fact of their own; `null` as soon as one is unknown, because an unknown word
 * may change everything ("revenue *budget*", "2011 *to 9 December*").
 *
 * The longest known phrase counts ("last 12 months" before "12 months"). A business year, "2024/25", is the
 * year it begins in.
 */
export function readModifiers(words: readonly string[]): Modifiers | null {
	const said: (readonly Modifier[])[] = [];
	const years: number[] = [];
	for (let at = 0; at < words.length; ) {
		const year = yearAt(words, at);
		if (year) {
			years.push(year.year);
			at += year.length;
			continue;
		}
		const length = phraseAt(words, at);
		if (length === 0) return null;
		said.push(lexicon().modifiers.get(words.slice(at, at + length).join(" ")) ?? []);
		at += length;
	}
	return { said, years };
}

function phraseAt(words: readonly string[], at: number): number {
	for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
		if (lexicon().modifiers.has(words.slice(at, at + length).join(" "))) return length;
	}
	return 0;
}

function yearAt(words: readonly string[], at: number): { year: number; length: number } | null {
	const word = words[at] ?? "";
	if (!/^(19|20)\d\d$/.test(word)) return null;
	const year = Number(word);
	const next = words[at + 1] ?? "";
	const business = next === String(year + 1) || next === String(year + 1).slice(2);
	return { year, length: business ? 2 : 1 };
}
