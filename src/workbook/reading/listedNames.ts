import type { Words } from "../../i18n/words.ts";

/** As many characters as fit beside the words. */
const ROOM = 120;

/**
 * As many as there is room for on one line, one at least, and how many more there are.
 *
 * @param all how many there are, also where fewer are given.
 */
export function listedNames(named: readonly string[], all: number, { summary }: Words): string {
	let length = 0;
	const shown = named.filter((name, index) => {
		length += name.length + 2;
		return index === 0 || length <= ROOM;
	});
	const more = all > shown.length ? [summary.more(all - shown.length)] : [];
	return [...shown, ...more].join(", ");
}
