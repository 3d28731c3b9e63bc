import { element } from "./element.ts";

/** The heading of a view, focused when the view opens. */
export function heading(text: string): HTMLElement {
	return element("h1", { tabindex: "-1" }, text);
}
