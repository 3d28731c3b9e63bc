import type { PageWords } from "../../../i18n/words.ts";
import type { Selected } from "../../contract.ts";
import { element } from "../controls/element.ts";

/** So many names are in sight; the others are one click away. */
const IN_SIGHT = 3;

/** Who is selected in the sheet. */
export function selection({ customers, others }: Selected, words: PageWords): HTMLElement[] {
	const said = words.several;
	const left = others > 0 ? [element("p", { class: "quiet" }, said.others(others))] : [];
	if (customers.length === 0) return [element("p", {}, said.none), ...left];
	const names = customers.map(({ customer }) => customer.name);
	const rest = names.length - IN_SIGHT;
	const first = names.slice(0, IN_SIGHT).join(", ");
	return [
		element("p", { class: "selected" }, said.selected(names.length)),
		element("p", {}, rest > 0 ? `${first} ${words.sidebar.more(rest)}` : first),
		...(rest > 0 ? [all(names, words)] : []),
		...left,
	];
}

function all(names: readonly string[], { several }: PageWords): HTMLElement {
	const list = element("ul", { class: "names", tabindex: "0", "aria-label": several.all });
	const whole = element("details", {}, element("summary", {}, several.all), list);
	// Thousands of names are only made when somebody wants to see them.
	whole.addEventListener("toggle", () => {
		if (whole.open) list.replaceChildren(...names.map((name) => element("li", {}, name)));
	});
	return whole;
}
