import type { Placed, WhatIf } from "../../../contract/server.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { tierChip } from "../controls/tierChip.ts";

export interface SettingEffect {
	/** Number of customers per placement, now and after the changes. */
	readonly tierCounts: HTMLElement;
	/** The number of customers who would move, which screen readers announce as it changes; their names; and a retry button. */
	readonly moves: readonly HTMLElement[];
	show(whatIf: WhatIf): void;
	/** Shows a text instead of the number; if it is a problem, with the retry button. */
	say(text: string, problem?: boolean): void;
}

/**
 * Creates elements that show the effect of changed settings, to be updated in place.
 *
 * @param tryAgain runs when the retry button is pressed
 */
export function settingEffect(words: PageWords, tryAgain: () => void): SettingEffect {
	const texts = words.sidebar.whatIf;
	const tierCounts = element("div", {});
	const count = element("p", { id: "moved", role: "status", "aria-live": "polite" });
	const list = element("ul", { class: "moves", tabindex: "0", "aria-labelledby": count.id });
	const retry = button(words.sidebar.tryAgain, tryAgain, { class: "second" });
	const say = (text: string, problem = false) => {
		count.textContent = text;
		count.classList.toggle("problem", problem);
		retry.hidden = !problem;
	};
	const show = (whatIf: WhatIf) => {
		tierCounts.replaceChildren(tierCountsTable(whatIf, words), provisionalLine(whatIf, words));
		list.replaceChildren(...moveList(whatIf, words));
		list.hidden = list.children.length === 0;
		say(whatIf.moved === 0 ? texts.nobody : texts.moved(whatIf.moved));
	};
	return { tierCounts, moves: [count, list, retry], show, say };
}

/** The first customers who would move, and the number of the others. */
function moveList({ moved, moves }: WhatIf, words: PageWords): HTMLElement[] {
	const { whatIf, more } = words.sidebar;
	const items = moves.map(({ customer, from, to }) =>
		element("li", {}, whatIf.move(customer, placedText(from, words), placedText(to, words))),
	);
	if (moved > moves.length && moves.length > 0) items.push(element("li", {}, more(moved - moves.length)));
	return items;
}

function placedText({ place, isProvisional }: Placed, words: PageWords): string {
	const name = words.tierName(place);
	return isProvisional ? words.why.forNow(name) : name;
}

/** How many tiers are provisional; empty if none is. */
function provisionalLine({ provisional: { now, after } }: WhatIf, words: PageWords): HTMLElement {
	const text = now + after === 0 ? "" : words.sidebar.whatIf.provisional(now, after);
	return element("p", { class: "quiet" }, text);
}

function tierCountsTable({ places }: WhatIf, words: PageWords): HTMLElement {
	const { now, after } = words.sidebar.whatIf;
	const columnHeading = (text: string) => element("th", { scope: "col", class: "count" }, text);
	const rows = places.map((one) =>
		element(
			"tr",
			{},
			element("th", { scope: "row" }, tierChip(one.place, words)),
			element("td", { class: "count" }, String(one.now)),
			element("td", { class: one.now === one.after ? "count" : "count changed" }, String(one.after)),
		),
	);
	const head = element("tr", {}, element("td", {}), columnHeading(now), columnHeading(after));
	return element(
		"table",
		{ class: "places" },
		element("caption", { class: "hidden" }, words.sidebar.tiersHeading),
		element("thead", {}, head),
		element("tbody", {}, ...rows),
	);
}
