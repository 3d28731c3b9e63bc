/**
 * Puts a text where it can be pasted from. In a spreadsheet's sidebar a browser may not allow that: then the old way, and where
 * that fails too, the text is left selected for the person to copy.
 *
 * @returns whether it was copied.
 */
export async function copied(text: HTMLTextAreaElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text.value);
		return true;
	} catch {
		const used = document.activeElement as HTMLElement | null;
		text.focus();
		text.select();
		if (!document.execCommand("copy")) return false;
		used?.focus();
		return true;
	}
}
