import type { Language } from "../../i18n/language.ts";
import { TIER_COLORS } from "../../results/tierColors.ts";
import type { Home } from "../contract.ts";
import { element } from "./element.ts";

/** The first screen: what the tab holds and how its customers fall into tiers. */
export function homeView(home: Home, { words, figures }: Language, tierNow: () => void): HTMLElement[] {
	const said = words.sidebar;
	const button = element("button", { type: "button" }, said.tierNow);
	button.addEventListener("click", tierNow);
	return [
		element("h1", { tabindex: "-1" }, home.tab),
		element(
			"p",
			{ class: "quiet" },
			`${said.customers(home.customers)} · ${said.known(figures.percent(home.knownShare))}`,
		),
		bar(home),
		table(home, { words, figures }),
		...remarks(home, words),
		button,
	];
}

/** Decoration: the table below says the same in numbers. */
function bar(home: Home): HTMLElement {
	const parts = home.places
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

function table(home: Home, { words }: Language): HTMLElement {
	const rows = home.places.map(({ place, customers }) => {
		const chip = element("span", { class: "chip" }, words.tierName(place));
		chip.style.background = TIER_COLORS[place].ground;
		chip.style.color = TIER_COLORS[place].ink;
		const role = place === "needsFacts" ? words.needsFactsAction : words.tiers[place].role;
		return element(
			"tr",
			{},
			element("th", { scope: "row" }, chip),
			element("td", { class: "count" }, String(customers)),
			element("td", { class: "quiet" }, role),
		);
	});
	const caption = element("caption", { class: "hidden" }, words.sidebar.tiersHeading);
	return element("table", {}, caption, element("tbody", {}, ...rows));
}

function remarks(home: Home, { sidebar }: Language["words"]): HTMLElement[] {
	if (home.noticed === 0) return [];
	const listed = home.firstNoticed.map((remark) => element("li", {}, remark));
	const rest = home.noticed - home.firstNoticed.length;
	if (rest > 0) listed.push(element("li", {}, sidebar.more(rest)));
	return [
		element("section", {}, element("p", {}, sidebar.noticed(home.noticed)), element("ul", {}, ...listed)),
	];
}
