import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import type { Navigation } from "./navigation.ts";

/** The button back: to the place that was shown last, unless `back` leads elsewhere. */
export function backButton(
	{ sidebar }: PageWords,
	go: Navigation,
	back: () => void = () => void go.back(),
): HTMLButtonElement {
	const arrow = element("span", { "aria-hidden": "true" }, "‹ ");
	const control = button("", back, { class: "link back" });
	control.append(arrow, sidebar.back);
	return control;
}
