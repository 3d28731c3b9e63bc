/** The element of that id, which the page is known to have. */
export function element<T extends HTMLElement>(id: string): T {
	const found = document.getElementById(id);
	if (!found) throw new Error(`The page has no #${id}.`);
	return found as T;
}
