import type { PageWords } from "../../../i18n/words.ts";
import type { WhatIf } from "../../contract.ts";
import { chip } from "../controls/chip.ts";
import { element } from "../controls/element.ts";

/** How many customers stand in each place now, and would then. */
export function placesTable({ places }: WhatIf, words: PageWords): HTMLElement {
	const { now, after } = words.sidebar.whatIf;
	const number = (scope: string, text: string) => element("th", { scope, class: "count" }, text);
	const rows = places.map((one) =>
		element(
			"tr",
			{},
			element("th", { scope: "row" }, chip(one.place, words)),
			element("td", { class: "count" }, String(one.now)),
			element("td", { class: one.now === one.after ? "count" : "count changed" }, String(one.after)),
		),
	);
	const head = element("tr", {}, element("td", {}), number("col", now), number("col", after));
	return element(
		"table",
		{ class: "places" },
		element("caption", { class: "hidden" }, words.sidebar.tiersHeading),
		element("thead", {}, head),
		element("tbody", {}, ...rows),
	);
}
