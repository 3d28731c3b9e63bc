import type { PageWords } from "../../../i18n/words.ts";
import type { Go } from "../page/go.ts";
import { button } from "./button.ts";
import { element } from "./element.ts";

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
