/** Joins texts with commas; with semicolons if one of them contains a comma itself. */
export function joinList(texts: readonly string[]): string {
	return texts.join(texts.some((text) => text.includes(", ")) ? "; " : ", ");
}

/** @example joinWords(["a", "b", "c"], "and") → "a, b and c" */
export const joinWords = (texts: readonly string[], and: string): string =>
	texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} ${and} ${texts[texts.length - 1]!}`;
