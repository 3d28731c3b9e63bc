import type { Home } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { TIER_COLORS } from "../../../results/tierColors.ts";
import type { ListQuestion } from "../../../tiering/listQuestion.ts";
import type { Placement } from "../../../tiering/tier.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import { provisionalChip, tierChip } from "../controls/tierChip.ts";
import { askServer } from "../page/askServer.ts";
import { customerSearch } from "../page/customerSearch.ts";
import { linkedText } from "../page/linkedText.ts";
import type { Navigation } from "../page/navigation.ts";
import { noticeList } from "../page/noticeList.ts";
import { runRequest } from "../page/runRequest.ts";
import { firstView } from "./firstView.ts";
import { undoButton, unfinishedWarning } from "./lastChange.ts";
import { viewOffer } from "./viewOffer.ts";

/** The overview: the finding, the customers by tier, the search, what to do next, and what to look at. */
export function homeView(home: Home, language: PageLanguage, go: Navigation): HTMLElement[] {
	if (home.isFirst) return firstView(home, language, go);
	const { words, figures } = language;
	const texts = words.sidebar;
	const known = `${texts.customers(home.customers)} · ${texts.known(figures.percent(home.knownShare))}`;
	return [
		heading(home.tab),
		element("p", { class: "quiet" }, known),
		...unfinishedChange(home, words, go),
		element("p", { class: "diagnosis" }, home.diagnosis),
		...(home.assumed === null ? [] : [element("p", { id: "assumed", class: "quiet" }, home.assumed)]),
		tierBar(home),
		rolesTable(home, language, go),
		...provisionalLegend(home, words),
		customerSearch(words, (customer) => void go.review(null, customer)),
		...nextSteps(home, words, go),
		...viewOffer(home, words, go),
		...listQuestion(home, words, go),
		...dueNotice(home, words, go),
		...noticeList(home.firstNoticed, home.noticed, words, go.home),
		...idealCustomerLine(home, words.record.weWant),
	];
}

/** Warns of an unfinished change, and takes it back; empty if the last one is finished. */
function unfinishedChange(home: Home, words: PageWords, go: Navigation): HTMLElement[] {
	const warning = unfinishedWarning(home, words);
	return warning.length === 0 ? [] : [...warning, ...undoButton(home, words, go)];
}

/** The customers that the owner wants; empty while there are notices, which come first. */
function idealCustomerLine(
	{ idealCustomer, noticed }: Home,
	sentenceFor: (sentence: string) => string,
): HTMLElement[] {
	if (idealCustomer === "" || noticed > 0) return [];
	return [element("p", { class: "quiet" }, sentenceFor(idealCustomer))];
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

/** The first question about the whole list, and a button that leads to where it is answered. */
function listQuestion({ question }: Home, words: PageWords, go: Navigation): HTMLElement[] {
	if (question === null) return [];
	const text = element("p", { id: "list-question" }, ...linkedText(words.listQuestion[question]));
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

/** The main buttons: to tier anew first where the sheet is behind the list, otherwise to review. */
function nextSteps({ stale, unreviewed }: Home, words: PageWords, go: Navigation): HTMLElement[] {
	const texts = words.sidebar;
	const tierNow = (pressed: HTMLButtonElement) =>
		void runRequest({ button: pressed, words, request: () => askServer("sidebarTier"), afterwards: go.home });
	const tier = button(texts.tierNow, tierNow, { id: "tier", class: stale === null ? "second" : "primary" });
	const review = button(words.review.heading, () => void go.review(null), {
		id: "review",
		class: stale === null ? "primary" : "second",
	});
	return [
		stale === null
			? element("p", { class: "quiet welcome" }, texts.home.unreviewed(unreviewed))
			: element(
					"p",
					{ id: "stale", class: "warning welcome" },
					texts.home.stale(stale.when, stale.customers),
				),
		element("p", { class: "buttons" }, ...(stale === null ? [review, tier] : [tier, review])),
	];
}

/** What is due, with a link to the plan: overdue plans, and tiers set by hand that ran out or soon will. */
function dueNotice({ plans, overrides }: Home, { sidebar }: PageWords, go: Navigation): HTMLElement[] {
	const due = [
		...(plans.overdue > 0 ? [sidebar.home.overdue(plans.overdue)] : []),
		...(overrides > 0 ? [sidebar.home.overrides(overrides)] : []),
	];
	if (due.length === 0) return [];
	const link = button(sidebar.places.plan, () => void go.plan(), { id: "due", class: "link" });
	return [element("p", { class: "warning due" }, due.join(" "), " ", link)];
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

function tierButton(place: Placement, words: PageWords, go: Navigation): HTMLElement {
	const control = button("", () => void go.tier(place), { id: `tier-${place}`, class: "tier" });
	control.append(tierChip(place, words));
	return control;
}

/** Customers by placement, with our role for each. The name of a tier opens the list of its customers. */
function rolesTable({ places }: Home, { words, figures }: PageLanguage, go: Navigation): HTMLElement {
	const shown = places.filter(({ place, customers }) => place !== "needsFacts" || customers > 0);
	const rows = shown.map(({ place: placement, customers, provisional }) =>
		element(
			"tr",
			{},
			element("th", { scope: "row" }, tierButton(placement, words, go)),
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
