import type { Home, OpenedTab } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { TIER_COLORS } from "../../../results/tierColors.ts";
import { button } from "../controls/button.ts";
import { chip } from "../controls/chip.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import { act } from "../page/act.ts";
import type { Go } from "../page/go.ts";
import { jump } from "../page/jump.ts";
import { noticeList } from "../page/noticeList.ts";
import { ask } from "../page/server.ts";
import { undoLastChange, unfinishedChange } from "./lastChange.ts";

/** The first screen: what the tab holds, how its customers fall into tiers, and where to go from here. */
export function homeView(home: Home, { words, figures }: PageLanguage, go: Go): HTMLElement[] {
	const said = words.sidebar;
	const known = `${said.customers(home.customers)} · ${said.known(figures.percent(home.knownShare))}`;
	const onward = (text: string, press: () => Promise<void>) =>
		button(text, () => void press(), { class: "link onward" });
	return [
		heading(home.tab),
		element("p", { class: "quiet" }, known),
		...unfinishedChange(home, words),
		...wanted(home, words.record.weWant),
		placesBar(home),
		rolesTable(home, { words, figures }),
		element("p", { class: "diagnosis" }, home.diagnosis),
		...noticeList(home.firstNoticed, home.noticed, words),
		...overrideNotices(home, words),
		...nextSteps(home, words, go),
		...tabLinks(home, words),
		...largeHistory(home, words, go),
		...undoLastChange(home, words, go),
		element(
			"nav",
			{ "aria-label": said.title },
			onward(said.home.newCustomer, go.newCustomer),
			onward(said.home.several, go.several),
			...(home.hasReferrals ? [onward(words.tree.view.heading, go.referrals)] : []),
			onward(said.whatIf.link, go.whatIf),
			onward(words.share.heading, () => go.share()),
			onward(said.setUp.link, () => go.setUp(null)),
		),
		...wayOut(home, words, go),
	];
}

/** How to be rid of it all; where nobody has begun, there is nothing to be rid of. */
function wayOut({ isFirst }: Home, { removal }: PageWords, go: Go): HTMLElement[] {
	if (isFirst) return [];
	return [
		element(
			"p",
			{ class: "end" },
			button(removal.link, () => void go.removal(), { class: "link" }),
		),
	];
}

/** Whom the owner wants as customers; not where there is something to look at first. */
function wanted({ idealCustomer, noticed }: Home, say: (sentence: string) => string): HTMLElement[] {
	if (idealCustomer === "" || noticed > 0) return [];
	return [element("p", { class: "quiet" }, say(idealCustomer))];
}

/** How large the history has grown, and the way to thin it. Nothing where it is not worth it. */
function largeHistory({ largeHistory: large }: Home, { thinning }: PageWords, go: Go): HTMLElement[] {
	if (large === null) return [];
	const thin = button(thinning.link, () => void go.thinning(), { id: "thinning", class: "link" });
	return [element("p", { class: "warning" }, thinning.large(large.tab, large.lines), " ", thin)];
}

/** What to do now: at first to get started; later to review, or to tier anew. */
function nextSteps({ isFirst, unreviewed }: Home, words: PageWords, go: Go): HTMLElement[] {
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

/** The tiers set by hand that ran out, or soon will, each with a way to its cell; of those that the server did not send, the number. */
function overrideNotices({ overrides }: Home, words: PageWords): HTMLElement[] {
	const { first, count } = overrides;
	if (count === 0) return [];
	const items = first.map((one) => element("li", {}, one.text, ...jump(one, words)));
	const rest = count - first.length;
	if (rest > 0) items.push(element("li", {}, words.sidebar.more(rest)));
	return [element("ul", { class: "warning overrides" }, ...items)];
}

/** Decoration: the table below says the same in numbers. */
function placesBar({ places }: Home): HTMLElement {
	const parts = places
		.filter(({ customers }) => customers > 0)
		.map(({ place, customers }) => {
			const part = element("span", {});
			part.style.flex = String(customers);
			part.style.background = TIER_COLORS[place].ground;
			part.style.color = TIER_COLORS[place].ink;
			return part;
		});
	return element("div", { class: "bar", "aria-hidden": "true" }, ...parts);
}

/** How many customers stand in each place, and what we are to them. */
function rolesTable({ places }: Home, { words, figures }: PageLanguage): HTMLElement {
	const rows = places.map(({ place, customers }) =>
		element(
			"tr",
			{},
			element("th", { scope: "row" }, chip(place, words)),
			element("td", { class: "count" }, figures.number(customers)),
			element(
				"td",
				{ class: "quiet" },
				place === "needsFacts" ? words.needsFactsAction : words.tiers[place].role,
			),
		),
	);
	const caption = element("caption", { class: "hidden" }, words.sidebar.tiersHeading);
	return element("table", { class: "roles" }, caption, element("tbody", {}, ...rows));
}

/** The tabs of ours that one may want to look at; and how many plans are overdue. Nothing before the first run. */
function tabLinks({ isFirst, plans }: Home, words: PageWords): HTMLElement[] {
	if (isFirst) return [];
	const { tabs, overdue } = words.sidebar.home;
	const link = (tab: OpenedTab, text: string) => {
		const open = (pressed: HTMLButtonElement) =>
			void act({ button: pressed, words, request: () => ask("sidebarOpenTab", tab) });
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
