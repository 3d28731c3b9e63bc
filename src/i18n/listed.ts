/** Several things in a row; parted by semicolons where one of them has a comma of its own. */
export function listed(texts: readonly string[]): string {
	return texts.join(texts.some((text) => text.includes(", ")) ? "; " : ", ");
}
