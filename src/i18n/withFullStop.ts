/** Adds a full stop, unless the text ends with a mark that ends a sentence. */
export function withFullStop(text: string): string {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
