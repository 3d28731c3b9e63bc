type Child = Node | string;

/**
 * Makes an element. Texts go in as text, never as HTML, whatever a cell has in it.
 *
 * @example element("p", { class: "quiet" }, "64 customers")
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, string>>,
	...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
	made.append(...children);
	return made;
}
