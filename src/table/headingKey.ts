import type { Cell } from "./cell.ts";
import { textOf } from "./textOf.ts";
import { wordsOf } from "./wordsOf.ts";

/**
 * What makes two headings the same heading: its words, without case, accents and punctuation. The key under
 * which a user's own choice for a column is kept. Blank for a blank heading.
 *
 * @example headingKey("Omsætning (kr.)") → "omsaetning kr"
 */
export function headingKey(heading: Cell): string {
	return wordsOf(textOf(heading)).join(" ");
}
