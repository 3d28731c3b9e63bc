const NAMESPACE = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number>>;

/** Creates an element of a drawing. Texts go in as text, never as markup, whatever a cell contains. */
export function svgElement<Tag extends keyof SVGElementTagNameMap>(
	tag: Tag,
	attributes: Attributes,
	...children: readonly (Node | string)[]
): SVGElementTagNameMap[Tag] {
	const node = document.createElementNS(NAMESPACE, tag);
	for (const [name, value] of Object.entries(attributes))
		node.setAttribute(name, typeof value === "number" ? String(Math.round(value * 100) / 100) : value);
	node.append(...children);
	return node;
}
