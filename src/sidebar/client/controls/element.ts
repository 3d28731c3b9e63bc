type Child = Node | string;

/**
 * Creates an element. Texts go in as text, never as HTML, whatever a cell contains.
 *
 * @example element("p", { class: "quiet" }, "64 customers")
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, string>>,
	...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
	const node = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
	node.append(...children);
	return node;
}
