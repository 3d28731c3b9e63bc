import type { PageWords } from "../../../i18n/words.ts";
import type { Share } from "../../contract.ts";
import { element } from "../controls/element.ts";
import { remarkList } from "../controls/remarkList.ts";
import { twoPresses } from "../controls/twoPresses.ts";
import { act } from "../page/act.ts";
import type { Go } from "../page/go.ts";
import { ask } from "../page/server.ts";

/** How many formulas of ours could become values, and the button for it, which has to be pressed and then confirmed. */
export function freezeSection(share: Share, words: PageWords, go: Go): HTMLElement[] {
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
		twoPresses({
			id: "freeze",
			first: said.button,
			look: "second",
			question: said.sure(count),
			confirm: said.confirm(count),
			cancel: said.cancel,
			confirmed: (button) =>
				void act({ button, words, request: () => ask("sidebarFreeze"), afterwards: go.share }),
		}),
	];
}
