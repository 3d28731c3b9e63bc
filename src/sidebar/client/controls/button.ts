import { element } from "./element.ts";

/** A button. One that cannot be used right now says so and does nothing, but can still be reached. */
export function button(
	text: string,
	press: (pressed: HTMLButtonElement) => void,
	attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
	const made = element("button", { type: "button", ...attributes }, text);
	made.addEventListener("click", () => {
		if (made.getAttribute("aria-disabled") !== "true") press(made);
	});
	return made;
}
