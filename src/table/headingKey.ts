import type { Cell } from "./cell.ts";
import { textOf } from "./textOf.ts";
import { wordsOf } from "./wordsOf.ts";

/**
 * Words of a heading without case, accents and punctuation: equal for headings that mean the same. A user's own choice
 * for a column is stored under this key. `""` for a blank heading.
 *
 * @example headingKey("Omsætning (kr.)") → "omsaetning kr"
 */
export function headingKey(heading: Cell): string {
	return wordsOf(textOf(heading)).join(" ");
}
