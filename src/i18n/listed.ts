/** Joins texts with commas; with semicolons if one of them contains a comma itself. */
export function listed(texts: readonly string[]): string {
	return texts.join(texts.some((text) => text.includes(", ")) ? "; " : ", ");
}
