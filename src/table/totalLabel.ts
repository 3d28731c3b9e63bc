import { lexicon } from "./headings/lexicon.ts";
import { APOSTROPHES, fold, wordsOf } from "./wordsOf.ts";

const MAX_TOTAL_WORDS = 4;
const HARMLESS_WORDS = new Set(
	"for customers kunder kunden klanten clients clientes kundar rows ar year".split(" "),
);

/**
 * True if a label shows that its row adds up other rows: "Total", "I alt", "Summe", "Total 2025", "Total (12)", or
 * "Total Acme" below the rows of Acme, as accounting programs write subtotals.
 *
 * False for a customer whose name begins with such a word: "Total Energies", "Sum Design ApS".
 *
 * @param isNameAbove true if a text, folded, is the name of a customer above this row
 */
export function isTotalLabel(label: string, isNameAbove: (folded: string) => boolean): boolean {
	if (!mayBeTotal(label)) return false;
	const words = wordsOf(label);
	if (words.length === 0 || words.length > 12) return false;
	for (let length = Math.min(MAX_TOTAL_WORDS, words.length); length > 0; length--) {
		const startsWithTotal = lexicon().total.has(words.slice(0, length).join(" "));
		const endsWithTotal = lexicon().total.has(words.slice(-length).join(" "));
		if (startsWithTotal && isHarmless(words.slice(length))) return true;
		if (endsWithTotal && isHarmless(words.slice(0, -length))) return true;
		if (
			startsWithTotal &&
			length < words.length &&
			isNameAbove(words.slice(length).filter(isNotFor).join(" "))
		)
			return true;
		if (endsWithTotal && length < words.length && isNameAbove(words.slice(0, -length).join(" "))) return true;
	}
	return false;
}

/** Quick filter that passes every total, and hardly any name: those that contain the letters of a word for totals. */
function mayBeTotal(label: string): boolean {
	return lexicon().inTotal.test(fold(label).replace(APOSTROPHES, ""));
}

/** Folded name, as {@link isTotalLabel} asks for it. */
export function foldedName(name: string): string {
	return wordsOf(name).join(" ");
}

function isHarmless(words: readonly string[]): boolean {
	return words.every((word) => HARMLESS_WORDS.has(word) || /^\d+$/.test(word));
}

function isNotFor(word: string): boolean {
	return word !== "for";
}
