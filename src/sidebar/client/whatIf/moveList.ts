import type { PageWords } from "../../../i18n/words.ts";
import type { WhatIf } from "../../contract.ts";
import { element } from "../controls/element.ts";

/** The first customers who would change their place, and how many more there are. */
export function moveList({ moved, moves }: WhatIf, words: PageWords): HTMLElement[] {
	const { whatIf, more } = words.sidebar;
	const listed = moves.map(({ customer, from, to }) =>
		element("li", {}, whatIf.move(customer, words.tierName(from), words.tierName(to))),
	);
	if (moved > moves.length && moves.length > 0) listed.push(element("li", {}, more(moved - moves.length)));
	return listed;
}
