import type { SetUp } from "../../../contract/server.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { element } from "../controls/element.ts";
import { decisionButton } from "../page/sameQuestion.ts";

/** Lists the decisions whether rows are one customer, each with a button that takes it back. Empty if there are none. */
export function decisionList(
	{ decisions, tab }: SetUp,
	words: PageWords,
	decided: (message: string) => Promise<void>,
): HTMLElement[] {
	if (decisions.length === 0) return [];
	const texts = words.sidebar.same;
	const items = decisions.map(({ names, label, isSame }, index) => {
		const text = element("span", { id: `decision-${index}` }, texts[isSame ? "one" : "different"](label));
		return element("li", {}, text, " ", decisionButton(tab, names, "undecided", text.id, words, decided));
	});
	return [element("h2", {}, texts.decisions), element("ul", { class: "decisions" }, ...items)];
}
