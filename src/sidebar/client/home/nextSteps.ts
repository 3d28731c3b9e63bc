import type { PageWords } from "../../../i18n/words.ts";
import type { Home } from "../../contract.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { act } from "../page/act.ts";
import type { Go } from "../page/go.ts";
import { ask } from "../page/server.ts";

/** What to do now: at first to get started; later to review, or to tier anew. */
export function nextSteps({ isFirst, unreviewed }: Home, words: PageWords, go: Go): HTMLElement[] {
	const said = words.sidebar;
	const tierNow = (pressed: HTMLButtonElement) =>
		void act({ button: pressed, words, request: () => ask("sidebarTier"), afterwards: go.home });
	const tier = button(said.tierNow, tierNow, { id: "tier", class: isFirst ? "link" : "second" });
	const review = (look: string) =>
		button(words.review.heading, () => void go.review(null), { id: "review", class: look });
	const buttons = (...all: HTMLElement[]) => element("p", { class: "buttons" }, ...all);
	if (isFirst) {
		const begin = button(words.begin.heading, () => void go.begin(), { id: "begin", class: "primary" });
		return [element("p", { class: "welcome" }, said.home.welcome), buttons(begin, tier, review("link"))];
	}
	return [
		element("p", { class: "quiet welcome" }, said.home.unreviewed(unreviewed)),
		buttons(review("primary"), tier),
	];
}
