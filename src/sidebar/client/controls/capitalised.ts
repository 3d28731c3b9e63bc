/** Capitalises the first letter by the rules of the language. */
export function capitalised(text: string, tag: string): string {
	return text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
}
