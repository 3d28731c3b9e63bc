import type { Home, OpenedTab } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { TIER_COLORS } from "../../../results/tierColors.ts";
import type { ListQuestion } from "../../../tiering/listQuestion.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import { provisionalChip, tierChip } from "../controls/tierChip.ts";
import { askServer } from "../page/askServer.ts";
import type { Navigation } from "../page/navigation.ts";
import { cellLink, noticeList } from "../page/noticeList.ts";
import { runRequest } from "../page/runRequest.ts";
import { undoButton, unfinishedWarning } from "./lastChange.ts";

/** The home view: the tab's customers by tier, notices, and links to the other views. */
export function homeView(home: Home, { words, figures }: PageLanguage, go: Navigation): HTMLElement[] {
	const texts = words.sidebar;
	const known = `${texts.customers(home.customers)} · ${texts.known(figures.percent(home.knownShare))}`;
	const link = (text: string, press: () => Promise<void>) =>
		button(text, () => void press(), { class: "link onward" });
	return [
		heading(home.tab),
		element("p", { class: "quiet" }, known),
		...unfinishedWarning(home, words),
		...idealCustomerLine(home, words.record.weWant),
		tierBar(home),
		rolesTable(home, { words, figures }),
		...provisionalLegend(home, words),
		...listQuestion(home, words, go),
		element("p", { class: "diagnosis" }, home.diagnosis),
		...(home.assumed === null ? [] : [element("p", { id: "assumed", class: "quiet" }, home.assumed)]),
		...noticeList(home.firstNoticed, home.noticed, words, go.home),
		...overrideNotices(home, words),
		...nextSteps(home, words, go),
		...tabLinks(home, words),
		...largeHistory(home, words, go),
		...undoButton(home, words, go),
		element(
			"nav",
			{ "aria-label": texts.title },
			link(texts.home.newCustomer, go.newCustomer),
			link(texts.home.several, go.several),
			...(home.hasReferrals ? [link(words.tree.view.heading, go.referrals)] : []),
			link(texts.whatIf.link, go.whatIf),
			link(words.share.heading, () => go.share()),
			link(texts.setUp.link, () => go.setUp(null)),
		),
		...removalLink(home, words, go),
	];
}

/** The link to removal; empty before the first run, when there is nothing to remove. */
function removalLink({ isFirst }: Home, { removal }: PageWords, go: Navigation): HTMLElement[] {
	if (isFirst) return [];
	return [
		element(
			"p",
			{ class: "end" },
			button(removal.link, () => void go.removal(), { class: "link" }),
		),
	];
}

/** The customers that the owner wants; empty while there are notices, which come first. */
function idealCustomerLine(
	{ idealCustomer, noticed }: Home,
	sentenceFor: (sentence: string) => string,
): HTMLElement[] {
	if (idealCustomer === "" || noticed > 0) return [];
	return [element("p", { class: "quiet" }, sentenceFor(idealCustomer))];
}

/** The size of the history, with a link to thin it; empty if that is not worth it. */
function largeHistory({ largeHistory: large }: Home, { thinning }: PageWords, go: Navigation): HTMLElement[] {
	if (large === null) return [];
	const thin = button(thinning.link, () => void go.thinning(), { id: "thinning", class: "link" });
	return [element("p", { class: "warning" }, thinning.large(large.tab, large.lines), " ", thin)];
}

/** What the look of a provisional tier means; empty if there is none. */
function provisionalLegend({ places }: Home, { sidebar }: PageWords): HTMLElement[] {
	if (places.every(({ provisional }) => provisional === 0)) return [];
	return [element("p", { class: "quiet" }, sidebar.home.provisional)];
}

/** The control of the set-up that answers each question about the whole list. */
const ANSWERED_AT: Readonly<Record<Exclude<ListQuestion, "fitAgain">, string>> = {
	revenue: "fact-revenue",
	profits: "fact-profit",
	usualMargin: "margin",
	previousRevenue: "fact-previousRevenue",
	hourlyCost: "hourly-cost",
};

/** The first question about the whole list, and a button that leads to where it is answered. The first run asks it itself. */
function listQuestion({ question, isFirst }: Home, words: PageWords, go: Navigation): HTMLElement[] {
	if (question === null || isFirst) return [];
	const text = element("p", { id: "list-question" }, words.listQuestion[question]);
	const answer = button(
		words.sidebar.home.answers[question],
		(pressed) =>
			question === "fitAgain"
				? void runRequest({
						button: pressed,
						words,
						request: () => askServer("sidebarFitAgain"),
						afterwards: go.home,
					})
				: void go.setUp(null, "", ANSWERED_AT[question]),
		{ id: "answer", class: "second", "aria-describedby": text.id },
	);
	return [element("div", { class: "question" }, text, answer)];
}

/** The main buttons: at first to get started, later to review or to tier anew. */
function nextSteps({ isFirst, unreviewed }: Home, words: PageWords, go: Navigation): HTMLElement[] {
	const texts = words.sidebar;
	const tierNow = (pressed: HTMLButtonElement) =>
		void runRequest({ button: pressed, words, request: () => askServer("sidebarTier"), afterwards: go.home });
	const tier = button(texts.tierNow, tierNow, { id: "tier", class: isFirst ? "link" : "second" });
	const review = (className: string) =>
		button(words.review.heading, () => void go.review(null), { id: "review", class: className });
	const buttons = (...all: HTMLElement[]) => element("p", { class: "buttons" }, ...all);
	if (isFirst) {
		const begin = button(words.begin.heading, () => void go.begin(), { id: "begin", class: "primary" });
		return [element("p", { class: "welcome" }, texts.home.welcome), buttons(begin, tier, review("link"))];
	}
	return [
		element("p", { class: "quiet welcome" }, texts.home.unreviewed(unreviewed)),
		buttons(review("primary"), tier),
	];
}

/** Overrides that ran out or soon will, each with a link to its cell; those that were not sent are shown as a number. */
function overrideNotices({ overrides }: Home, words: PageWords): HTMLElement[] {
	const { first, count } = overrides;
	if (count === 0) return [];
	const items = first.map((one) => element("li", {}, one.text, ...cellLink(one.at, words)));
	const rest = count - first.length;
	if (rest > 0) items.push(element("li", {}, words.sidebar.more(rest)));
	return [element("ul", { class: "warning overrides" }, ...items)];
}

/** Decoration: the table below says the same in numbers. */
function tierBar({ places }: Home): HTMLElement {
	const parts = places
		.filter(({ customers }) => customers > 0)
		.map(({ place: placement, customers }) => {
			const part = element("span", {});
			part.style.flex = String(customers);
			part.style.background = TIER_COLORS[placement].ground;
			part.style.color = TIER_COLORS[placement].ink;
			return part;
		});
	return element("div", { class: "bar", "aria-hidden": "true" }, ...parts);
}

/** Customers by placement, with our role for each. */
function rolesTable({ places }: Home, { words, figures }: PageLanguage): HTMLElement {
	const rows = places.map(({ place: placement, customers, provisional }) =>
		element(
			"tr",
			{},
			element("th", { scope: "row" }, tierChip(placement, words)),
			element("td", { class: "count" }, figures.number(customers)),
			element(
				"td",
				{ class: "quiet" },
				placement === "needsFacts" ? words.needsFactsAction : words.tiers[placement].role,
				...(provisional === 0 ? [] : [" ", provisionalChip(placement, figures.number(provisional), words)]),
			),
		),
	);
	const caption = element("caption", { class: "hidden" }, words.sidebar.tiersHeading);
	return element("table", { class: "roles" }, caption, element("tbody", {}, ...rows));
}

/** Links to the add-on's tabs, and the number of overdue plans. Empty before the first run. */
function tabLinks({ isFirst, plans }: Home, words: PageWords): HTMLElement[] {
	if (isFirst) return [];
	const { tabs, overdue } = words.sidebar.home;
	const link = (tab: OpenedTab, text: string) => {
		const open = (pressed: HTMLButtonElement) =>
			void runRequest({ button: pressed, words, request: () => askServer("sidebarOpenTab", tab) });
		return element("li", {}, button(text, open, { class: "link" }));
	};
	return [
		...(plans.overdue > 0 ? [element("p", { class: "warning" }, overdue(plans.overdue))] : []),
		element(
			"ul",
			{ class: "tabs", "aria-label": tabs.label },
			link("summary", tabs.summary),
			link("playbook", tabs.playbook),
			link("tree", tabs.tree),
		),
	];
}
