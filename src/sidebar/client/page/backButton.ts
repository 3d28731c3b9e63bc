import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import type { Go } from "./go.ts";

/** The way back: home, unless another one is given. */
export function backButton(
	{ sidebar }: PageWords,
	go: Go,
	back: () => void = () => void go.home(),
): HTMLButtonElement {
	const arrow = element("span", { "aria-hidden": "true" }, "‹ ");
	const made = button("", back, { class: "link back" });
	made.append(arrow, sidebar.back);
	return made;
}
