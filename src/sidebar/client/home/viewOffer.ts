import type { Home } from "../../../contract/server.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { askServer } from "../page/askServer.ts";
import type { Navigation } from "../page/navigation.ts";
import { runRequest } from "../page/runRequest.ts";

/** Offers to keep names and headings in view; empty if there is nothing to offer. */
export function viewOffer({ viewOffer: offer }: Home, words: PageWords, go: Navigation): HTMLElement[] {
	if (offer === null) return [];
	const texts = words.sidebar.home.viewOffer;
	const freeze = button(
		offer.farNames === null ? texts.both : texts.headings,
		(pressed) =>
			void runRequest({
				button: pressed,
				words,
				request: () => askServer("sidebarKeepInView"),
				afterwards: go.home,
			}),
		{ id: "keep-in-view", class: "link" },
	);
	const why = offer.farNames === null ? texts.why : texts.farNames(offer.farNames);
	return [element("p", { class: "quiet" }, why, " ", freeze)];
}
