import type { Words } from "../../i18n/words.ts";
import type { Remark } from "../contract.ts";
import { act } from "./act.ts";
import { button } from "./button.ts";
import { element } from "./element.ts";
import { ask } from "./server.ts";

/** Things to look at, each with a way to its cell; and how many more there are. Nothing where there are none. */
export function remarkList(remarks: readonly Remark[], count: number, words: Words): HTMLElement[] {
	if (count === 0) return [];
	const listed = remarks.map((remark) => element("li", {}, remark.text, ...jump(remark, words)));
	const rest = count - remarks.length;
	if (rest > 0) listed.push(element("li", {}, words.sidebar.more(rest)));
	const lead = element("p", {}, words.sidebar.noticed(count));
	return [element("section", { class: "remarks" }, lead, element("ul", {}, ...listed))];
}

function jump({ at }: Remark, words: Words): (HTMLElement | string)[] {
	if (!at) return [];
	const show = (pressed: HTMLButtonElement) =>
		void act({ button: pressed, words, request: () => ask("sidebarShowCell", at.tab, at.cell) });
	return [" ", button(words.sidebar.goTo(at.cell), show, { class: "link" })];
}
