import type { Words } from "../../i18n/words.ts";
import { button } from "./button.ts";
import { element } from "./element.ts";
import type { Go } from "./go.ts";

export function backButton({ sidebar }: Words, go: Go): HTMLElement {
	const arrow = element("span", { "aria-hidden": "true" }, "‹ ");
	const made = button("", () => void go.home(), { class: "link back" });
	made.append(arrow, sidebar.back);
	return made;
}
