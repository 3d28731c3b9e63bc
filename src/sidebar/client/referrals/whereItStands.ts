import type { PageWords } from "../../../i18n/words.ts";
import type { NearReferrer } from "../../contract.ts";
import { element } from "../controls/element.ts";

/** So many are named; of the others there is the number. */
const NAMED = 5;

/** The customers of a name, each with the row. */
export function whereItStands(
	customers: NearReferrer["customers"],
	{ tree, sidebar }: PageWords,
): HTMLElement[] {
	const items = customers
		.slice(0, NAMED)
		.map(({ name, row }) => element("li", {}, tree.view.inRow(name, row)));
	const rest = customers.length - items.length;
	if (rest > 0) items.push(element("li", {}, sidebar.more(rest)));
	return [element("ul", {}, ...items)];
}
