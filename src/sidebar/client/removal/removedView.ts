import type { PageWords } from "../../../i18n/words.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";

/** The last view, after removal: it leads nowhere. */
export function removedView({ removal }: PageWords): HTMLElement[] {
	return [heading(removal.gone), element("p", {}, removal.afterwards)];
}
