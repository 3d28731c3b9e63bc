import type { Words } from "../../../i18n/words.ts";
import type { Share } from "../../contract.ts";
import { act } from "../act.ts";
import { button } from "../button.ts";
import { element } from "../element.ts";
import type { Go } from "../go.ts";
import { remarkList } from "../remarkList.ts";
import { ask } from "../server.ts";

/** How many formulas of ours could become values, and the button for it, which has to be pressed and then confirmed. */
export function freezeSection(share: Share, words: Words, go: Go): HTMLElement[] {
	const said = words.share.freeze;
	const count = share.formulas.reduce((sum, { count }) => sum + count, 0);
	const top = [element("h2", {}, said.heading), element("p", {}, said.what)];
	const unready = remarkList(share.unready, share.unreadyCount, words);
	if (count === 0) {
		return [...top, ...(share.unreadyCount > 0 ? unready : [element("p", { class: "quiet" }, said.none)])];
	}
	return [
		...top,
		element("p", { class: "warning" }, said.copyFirst),
		element("p", {}, said.count(count, share.formulas.length)),
		element("ul", {}, ...share.formulas.map(({ tab, count }) => element("li", {}, said.onTab(tab, count)))),
		...unready,
		twoPresses(count, words, go),
	];
}

function twoPresses(count: number, words: Words, go: Go): HTMLElement {
	const said = words.share.freeze;
	const whole = element("div", {});
	const show = (first: HTMLButtonElement, ...all: readonly HTMLElement[]) => {
		whole.replaceChildren(...all);
		first.focus();
	};
	const freeze = (pressed: HTMLButtonElement) =>
		void act({ button: pressed, words, request: () => ask("sidebarFreeze"), afterwards: go.share });
	const ready = button(said.button, () => show(confirm, question, buttons(confirm, cancel)), {
		id: "freeze",
		class: "second",
	});
	const question = element("p", { id: "sure" }, said.sure(count));
	const confirm = button(said.confirm(count), freeze, { class: "primary", "aria-describedby": "sure" });
	const cancel = button(said.cancel, () => show(ready, buttons(ready)), { class: "link" });
	whole.append(buttons(ready));
	return whole;
}

const buttons = (...all: HTMLElement[]) => element("p", { class: "buttons" }, ...all);
