import { lexicon } from "./headings/lexicon.ts";

/** True for a heading of an address book, a balance, a budget, of things, measures or codes: no amounts that customers have paid. */
export const areOfOther = (words: readonly string[]): boolean =>
	words.some((word) => lexicon().other.has(word) || lexicon().planned.has(word) || isCounted(word));

/** True for a heading of what is spent: "Third-party costs". */
export const areSpent = (words: readonly string[]): boolean => lexicon().spent.test(words.join(" "));

const SHORTEST_END = 4;

/** True for a word of things, measures or codes, also at the end of a longer one: "Ordreantal". */
function isCounted(word: string): boolean {
	const { counted } = lexicon();
	if (counted.has(word)) return true;
	for (let from = 2; from <= word.length - SHORTEST_END; from++)
		if (counted.has(word.slice(from))) return true;
	return false;
}
