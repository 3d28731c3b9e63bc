import type { Words } from "../../i18n/words.ts";

/** Characters that fit beside the texts. */
const MAX_NAMES_CHARS = 120;

/**
 * Joins as many names as fit on one line, at least one, and the number of those left out.
 *
 * @param total total number, also if fewer names are given.
 */
export function listedNames(names: readonly string[], total: number, { summary }: Words): string {
	let length = 0;
	const shown = names.filter((name, index) => {
		length += name.length + 2;
		return index === 0 || length <= MAX_NAMES_CHARS;
	});
	const more = total > shown.length ? [summary.more(total - shown.length)] : [];
	return [...shown, ...more].join(", ");
}
