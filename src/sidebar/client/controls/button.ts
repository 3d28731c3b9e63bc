import { element } from "./element.ts";

/** A button. While `aria-disabled` it does nothing, but can still be focused. */
export function button(
	text: string,
	press: (pressed: HTMLButtonElement) => void,
	attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
	const control = element("button", { type: "button", ...attributes }, text);
	control.addEventListener("click", () => {
		if (control.getAttribute("aria-disabled") !== "true") press(control);
	});
	return control;
}
