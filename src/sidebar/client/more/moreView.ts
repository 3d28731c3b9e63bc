import type { More } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import { undoButton, unfinishedWarning } from "../home/lastChange.ts";
import { askServer } from "../page/askServer.ts";
import type { Navigation } from "../page/navigation.ts";
import { runRequest } from "../page/runRequest.ts";
import { tabLink } from "../page/tabLink.ts";

/** Tabs in the order of the menu. */
const TABS = ["board", "summary", "playbook", "tree", "history", "settings"] as const;

/** The place of all that is not in another one. */
export function moreView(more: More, { words }: PageLanguage, go: Navigation): HTMLElement[] {
	const { places, links, moreView: texts } = words.sidebar;
	const link = (text: string, open: () => Promise<void>) =>
		button(text, () => void open(), { class: "link onward" });
	return [
		heading(places.more),
		...unfinishedWarning(more, words),
		...undoButton(more, words, go),
		...group(
			texts.customers,
			...(more.isFirst ? [tierLink(words, go)] : []),
			link(links.newCustomer, go.newCustomer),
			link(texts.several, go.several),
			link(words.tree.view.heading, go.referrals),
			link(links.whatIf, go.whatIf),
		),
		...(more.isFirst ? [] : group(texts.tabs, ...TABS.map((tab) => tabLink(tab, words, "link onward")))),
		...group(
			texts.list,
			link(links.setUp, () => go.setUp(null)),
			link(words.boardPage.heading, go.boardPage),
			link(links.share, () => go.share()),
			link(links.help, go.help),
			...(more.isFirst ? [] : [link(words.removal.link, go.removal)]),
		),
		...largeHistory(more, words, go),
	];
}

const group = (title: string, ...links: readonly HTMLElement[]): HTMLElement[] => [
	element("h2", {}, title),
	element("nav", { "aria-label": title }, ...links),
];

/** Tiers without the first steps, for those who know them. */
function tierLink(words: PageWords, go: Navigation): HTMLElement {
	const tier = (pressed: HTMLButtonElement) =>
		void runRequest({ button: pressed, words, request: () => askServer("sidebarTier"), afterwards: go.home });
	return button(words.sidebar.tierNow, tier, { id: "tier", class: "link onward" });
}

/** The size of the history, with a link to thin it; empty if that is not worth it. */
function largeHistory({ largeHistory: large }: More, { thinning }: PageWords, go: Navigation): HTMLElement[] {
	if (large === null) return [];
	const thin = button(thinning.link, () => void go.thinning(), { id: "thinning", class: "link" });
	return [element("p", { class: "warning" }, thinning.large(large.tab, large.lines), " ", thin)];
}
