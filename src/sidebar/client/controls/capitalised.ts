/** A text that begins like a sentence. */
export function capitalised(text: string, tag: string): string {
	return text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
}
