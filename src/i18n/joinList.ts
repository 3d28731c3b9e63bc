/** Joins texts with commas; with semicolons if one of them contains a comma itself. */
export function joinList(texts: readonly string[]): string {
	return texts.join(texts.some((text) => text.includes(", ")) ? "; " : ", ");
}
