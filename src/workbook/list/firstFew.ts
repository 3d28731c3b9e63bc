/** So many cells, rows or names of one notice are named. */
const NAMED = 8;

/**
 * The first of many in one sentence, and how many more there are: thousands would be no sentence, and more than a cell takes.
 *
 * @example of 10 rows: "2, 3, 4, 5, 6, 7, 8, 9, and 2 more"
 */
export function firstFew(texts: readonly string[], between: string, more: (count: number) => string): string {
	const rest = texts.length - NAMED;
	return (rest <= 0 ? texts : [...texts.slice(0, NAMED), more(rest)]).join(between);
}
