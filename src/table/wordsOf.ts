const LIGATURES: Readonly<Record<string, string>> = { æ: "ae", œ: "oe", ø: "o", ß: "ss", đ: "d", ł: "l" };

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
		.slice(0, 200)
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
