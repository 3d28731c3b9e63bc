const LIGATURES: Readonly<Record<string, string>> = { æ: "ae", œ: "oe", ø: "o", ß: "ss", đ: "d", ł: "l" };

const LONGEST = 200;

/** They part no words: "don't" is one. */
export const APOSTROPHES = /['’`´]/g;

/**
 * Lower case, without accents: "Omsætning" and "OMSÆTNING" are `omsaetning`, "Umsätze" is `umsatze`.
 * Only for comparing; what people see keeps its accents.
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
 * The words of a heading or a label, folded, in order.
 *
 * camelCase and digits are parted, punctuation parts words, an apostrophe does not; `%`, `#` and currency
 * signs are words of their own.
 *
 * @example wordsOf("LastOrder2025") → ["last", "order", "2025"]; wordsOf("Omsætning (kr.)") → ["omsaetning", "kr"]
 */
export function wordsOf(text: string): string[] {
	const parted = text
		.slice(0, LONGEST)
		.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
		.replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
		.replace(/(\p{L})(\d)/gu, "$1 $2")
		.replace(/(\d)(\p{L})/gu, "$1 $2")
		.replace(/%/g, " pct ")
		.replace(/#|№/g, " count ")
		.replace(/\p{Sc}/gu, " money ");
	return (
		fold(parted)
			.replace(APOSTROPHES, "")
			.match(/[\p{L}\d]+/gu) ?? []
	);
}

/** Signs that become words; and the sigma, whose small form depends on what stands around it. */
const OPEN = /[%#№Σ\p{Sc}]/u;

/**
 * A quick look whether the {@link wordsOf} a text may be those words, parted by spaces: the letters and digits have to be the same.
 * Where {@link OPEN} signs leave it open, they may.
 */
export function mayHaveWords(text: string, words: string): boolean {
	return (
		OPEN.test(text) || fold(text.slice(0, LONGEST)).replace(/[^\p{L}\d]+/gu, "") === words.replace(/ /g, "")
	);
}
