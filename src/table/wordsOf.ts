const LIGATURES: Readonly<Record<string, string>> = { æ: "ae", œ: "oe", ø: "o", ß: "ss", đ: "d", ł: "l" };

const MAX_CHARS = 200;

/** Separate no words: "don't" is one word. */
export const APOSTROPHES = /['’`´]/g;

/**
 * Lower case, without accents: "Omsætning" and "OMSÆTNING" become `omsaetning`, "Umsätze" becomes `umsatze`. For
 * comparisons only: users see the accents.
 */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	if (/^[\x20-\x7e]*$/.test(lower)) return lower;
	return lower
		.normalize("NFD")
		.replace(/[\u0300-\u036f]/g, "")
		.replace(/[æœøßđł]/g, (letter) => LIGATURES[letter] as string);
}

/**
 * Words of a heading or a label, folded, in order.
 *
 * Splits at punctuation, in camelCase, and between letters and digits, but not at an apostrophe; `%`, `#` and currency
 * signs are words of their own.
 *
 * @example wordsOf("LastOrder2025") → ["last", "order", "2025"]; wordsOf("Omsætning (kr.)") → ["omsaetning", "kr"]
 */
export function wordsOf(text: string): string[] {
	const separated = text
		.slice(0, MAX_CHARS)
		.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
		.replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
		.replace(/(\p{L})(\d)/gu, "$1 $2")
		.replace(/(\d)(\p{L})/gu, "$1 $2")
		.replace(/%/g, " pct ")
		.replace(/#|№/g, " count ")
		.replace(/\p{Sc}/gu, " money ");
	return (
		fold(separated)
			.replace(APOSTROPHES, "")
			.match(/[\p{L}\d]+/gu) ?? []
	);
}

/** Signs that become words; and the sigma, whose lower case depends on the letters around it. */
const AMBIGUOUS_SIGNS = /[%#№Σ\p{Sc}]/u;

/**
 * Quick filter: false if the {@link wordsOf} a text cannot be these words, joined by spaces. Compares letters and digits
 * only; true if the text has {@link AMBIGUOUS_SIGNS} signs.
 */
export function mayHaveWords(text: string, words: string): boolean {
	return (
		AMBIGUOUS_SIGNS.test(text) ||
		fold(text.slice(0, MAX_CHARS)).replace(/[^\p{L}\d]+/gu, "") === words.replace(/ /g, "")
	);
}
