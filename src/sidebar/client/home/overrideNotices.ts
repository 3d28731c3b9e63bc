import type { PageWords } from "../../../i18n/words.ts";
import type { Home } from "../../contract.ts";
import { element } from "../controls/element.ts";
import { jump } from "../controls/jump.ts";

/** The tiers set by hand that ran out, or soon will, each with a way to its cell; of those that the server did not send, the number. */
export function overrideNotices({ overrides }: Home, words: PageWords): HTMLElement[] {
	const { first, count } = overrides;
	if (count === 0) return [];
	const items = first.map((one) => element("li", {}, one.text, ...jump(one, words)));
	const rest = count - first.length;
	if (rest > 0) items.push(element("li", {}, words.sidebar.more(rest)));
	return [element("ul", { class: "warning overrides" }, ...items)];
}
