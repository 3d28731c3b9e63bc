import type { PageWords } from "../../../../i18n/words.ts";
import { disclosure } from "../../controls/disclosure.ts";
import { element } from "../../controls/element.ts";

const KEYS: readonly (readonly [key: string, does: keyof PageWords["review"]["keys"]])[] = [
	["1–5", "answer"],
	["0", "dontKnow"],
	["1–9", "figure"],
	["S", "skip"],
	["↑ ↓", "through"],
	["← →", "customers"],
	["Enter", "next"],
	["Esc", "out"],
	["?", "keys"],
];

export function keysHelp({ review }: PageWords): HTMLDetailsElement {
	const shown = disclosure();
	const list = KEYS.flatMap(([key, does]) => [
		element("dt", {}, element("kbd", {}, key)),
		element("dd", {}, review.keys[does]),
	]);
	shown.show(review.keysSummary, [element("dl", { class: "keys" }, ...list)]);
	return shown.whole;
}
