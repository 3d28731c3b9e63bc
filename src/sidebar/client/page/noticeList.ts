import type { Notice } from "../../../contract/server.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { element } from "../controls/element.ts";
import { jump } from "./jump.ts";

/** So many are in sight; more would push everything else out of it. */
const IN_SIGHT = 5;

/**
 * Things to look at, each with a way to its cell. The first few are in sight, the others one click away; of those that the
 * server did not send there is the number. Nothing where there are none.
 */
export function noticeList(remarks: readonly Notice[], count: number, words: PageWords): HTMLElement[] {
	if (count === 0) return [];
	const items = remarks.map((remark) => element("li", {}, remark.text, ...jump(remark, words)));
	const first = items.slice(0, IN_SIGHT);
	const others = items.slice(IN_SIGHT);
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
