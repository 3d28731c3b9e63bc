import type { PageWords } from "../../../i18n/words.ts";
import type { Home } from "../../contract.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import type { Go } from "../page/go.ts";

/** How large the history has grown, and the way to thin it. Nothing where it is not worth it. */
export function largeHistory({ largeHistory: large }: Home, { thinning }: PageWords, go: Go): HTMLElement[] {
	if (large === null) return [];
	const thin = button(thinning.link, () => void go.thinning(), { id: "thinning", class: "link" });
	return [element("p", { class: "warning" }, thinning.large(large.tab, large.lines), " ", thin)];
}
