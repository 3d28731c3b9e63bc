/** Limit for the cells, rows or names listed in one notice. */
const MAX_NAMED = 8;

/**
 * Joins the first of many texts and the number of the others: thousands would make no readable sentence, and exceed what
 * a cell may contain.
 *
 * @example of 10 rows: "2, 3, 4, 5, 6, 7, 8, 9, and 2 more"
 */
export function firstFew(
	texts: readonly string[],
	separator: string,
	more: (count: number) => string,
): string {
	const rest = texts.length - MAX_NAMED;
	return (rest <= 0 ? texts : [...texts.slice(0, MAX_NAMED), more(rest)]).join(separator);
}
