import type { Notice } from "../../../contract/server.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { askServer } from "./askServer.ts";
import { linkedText } from "./linkedText.ts";
import { runRequest } from "./runRequest.ts";
import { sameQuestion } from "./sameQuestion.ts";

/** Called with the server's message once a decision is stored. */
type Decided = (message: string) => Promise<void>;

/** More would push everything else out of sight. */
const MAX_SHOWN = 5;

/**
 * Lists notices, each with a link to its cell: the first few in sight, the others one click away. Empty if there are none.
 *
 * @param count all of them, including those that the server did not send.
 * @param decided shows the view anew after a decision; without it, notices ask for none.
 */
export function noticeList(
	notices: readonly Notice[],
	count: number,
	words: PageWords,
	decided?: Decided,
): HTMLElement[] {
	if (count === 0) return [];
	const items = notices.map((notice, index) => {
		const text = element("span", { id: `notice-${index}` }, ...linkedText(notice.text));
		const question = decided === undefined ? [] : sameQuestion(notice, text.id, words, decided);
		return element("li", {}, text, ...cellLink(notice.at, words), ...question);
	});
	const first = items.slice(0, MAX_SHOWN);
	const others = items.slice(MAX_SHOWN);
	const rest = words.sidebar.more(count - first.length);
	if (others.length === 0 && count > first.length) first.push(element("li", {}, rest));
	return [
		element(
			"section",
			{ class: "remarks" },
			element("p", {}, words.sidebar.noticed(count)),
			element("ul", {}, ...first),
			...(others.length > 0
				? [element("details", {}, element("summary", {}, rest), element("ul", {}, ...others))]
				: []),
		),
	];
}

/** A link to the cell that a notice is about, to follow its text; empty if it is about none. */
export function cellLink(at: Notice["at"], words: PageWords): (HTMLElement | string)[] {
	if (!at) return [];
	const show = (pressed: HTMLButtonElement) =>
		void runRequest({ button: pressed, words, request: () => askServer("sidebarShowCell", at.tab, at.cell) });
	return [" ", button(words.sidebar.goTo(at.cell), show, { class: "link" })];
}
