import type { PageWords } from "../../../i18n/words.ts";
import type { Home, OpenedTab } from "../../contract.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { act } from "../page/act.ts";
import { ask } from "../page/server.ts";

/** The tabs of ours that one may want to look at; and how many plans are overdue. Nothing before the first run. */
export function tabLinks({ isFirst, plans }: Home, words: PageWords): HTMLElement[] {
	if (isFirst) return [];
	const { tabs, overdue } = words.sidebar.home;
	const link = (tab: OpenedTab, text: string) => {
		const open = (pressed: HTMLButtonElement) =>
			void act({ button: pressed, words, request: () => ask("sidebarOpenTab", tab) });
		return element("li", {}, button(text, open, { class: "link" }));
	};
	return [
		...(plans.overdue > 0 ? [element("p", { class: "warning" }, overdue(plans.overdue))] : []),
		element(
			"ul",
			{ class: "tabs", "aria-label": tabs.label },
			link("summary", tabs.summary),
			link("playbook", tabs.playbook),
			link("tree", tabs.tree),
		),
	];
}
