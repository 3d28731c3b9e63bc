import { lexicon, type Modifier } from "./headings/lexicon.ts";

/** Meanings of the words beside a fact's name. */
export interface Modifiers {
	/** Possible meanings of each phrase. */
	readonly modifiers: readonly (readonly Modifier[])[];
	readonly years: readonly number[];
}

const MAX_PHRASE_WORDS = 4;

/**
 * Reads words that name no fact themselves; `null` if any is unknown, because an unknown word may change the meaning
 * ("revenue *budget*", "2011 *to 9 December*").
 *
 * Prefers the longest known phrase ("last 12 months" to "12 months"). A business year, "2024/25", is the year it begins
 * in.
 */
export function readModifiers(words: readonly string[]): Modifiers | null {
	const modifiers: (readonly Modifier[])[] = [];
	const years: number[] = [];
	for (let at = 0; at < words.length; ) {
		const year = yearAt(words, at);
		if (year) {
			years.push(year.year);
			at += year.length;
			continue;
		}
		const length = phraseLengthAt(words, at);
		if (length === 0) return null;
		modifiers.push(lexicon().modifiers.get(words.slice(at, at + length).join(" ")) ?? []);
		at += length;
	}
	return { modifiers, years };
}

function phraseLengthAt(words: readonly string[], at: number): number {
	for (let length = Math.min(MAX_PHRASE_WORDS, words.length - at); length > 0; length--) {
		if (lexicon().modifiers.has(words.slice(at, at + length).join(" "))) return length;
	}
	return 0;
}

function yearAt(words: readonly string[], at: number): { year: number; length: number } | null {
	const word = words[at] ?? "";
	if (!/^(19|20)\d\d$/.test(word)) return null;
	const year = Number(word);
	const next = words[at + 1] ?? "";
	const isBusinessYear = next === String(year + 1) || next === String(year + 1).slice(2);
	return { year, length: isBusinessYear ? 2 : 1 };
}
