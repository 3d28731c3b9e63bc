import { lexicon } from "./headings/lexicon.ts";
import { APOSTROPHES, fold, wordsOf } from "./wordsOf.ts";

const LONGEST = 4;
const BESIDE = new Set("for customers kunder kunden klanten clients clientes kundar rows ar year".split(" "));

/**
 * Whether a label says that its row adds up other rows: "Total", "I alt", "Summe", "Total 2025", "Total (12)", or
 * "Total Acme" below the rows of Acme, as accounting programs write subtotals.
 *
 * A customer whose name begins with such a word is none: "Total Energies", "Sum Design ApS".
 *
 * @param isNameAbove whether a text, folded, is the name of a customer above this row
 */
export function isTotalLabel(label: string, isNameAbove: (folded: string) => boolean): boolean {
	if (!mayBeTotal(label)) return false;
	const words = wordsOf(label);
	if (words.length === 0 || words.length > 12) return false;
	for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
		const before = lexicon().total.has(words.slice(0, length).join(" "));
		const behind = lexicon().total.has(words.slice(-length).join(" "));
		if (before && isHarmless(words.slice(length))) return true;
		if (behind && isHarmless(words.slice(0, -length))) return true;
		if (before && length < words.length && isNameAbove(words.slice(length).filter(isNotFor).join(" ")))
			return true;
		if (behind && length < words.length && isNameAbove(words.slice(0, -length).join(" "))) return true;
	}
	return false;
}

/** A quick look that lets every total pass, and hardly any name: whether the letters of a word of totals are in it. */
function mayBeTotal(label: string): boolean {
	return lexicon().inTotal.test(fold(label).replace(APOSTROPHES, ""));
}

/** The form in which {@link isTotalLabel} asks for a name. */
export function nameForTotals(name: string): string {
	return wordsOf(name).join(" ");
}

function isHarmless(words: readonly string[]): boolean {
	return words.every((word) => BESIDE.has(word) || /^\d+$/.test(word));
}

function isNotFor(word: string): boolean {
	return word !== "for";
}
