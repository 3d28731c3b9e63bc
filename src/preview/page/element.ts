/** Returns the element with an id. Throws where the page has none. */
export function element<T extends HTMLElement>(id: string): T {
	const found = document.getElementById(id);
	if (!found) throw new Error(`The page has no #${id}.`);
	return found as T;
}
