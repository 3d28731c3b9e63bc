import type { SetUp } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { numberField } from "../controls/numberField.ts";
import type { Navigation } from "../page/navigation.ts";
import { draft } from "./draft.ts";

interface WhatYouHave extends Step {
	/** The usual margin, 0–1; null: none. */
	assumedMargin(): number | null;
}

/** The first step: number of customers, facts found and missing, and the usual margin if it is needed. */
export function listStep(setUp: SetUp, language: PageLanguage, go: Navigation): WhatYouHave {
	const { words } = language;
	const texts = words.begin.have;
	const margin = setUp.needsMargin && setUp.customers > 0 ? marginField(setUp, language) : null;
	const correctButton = button(texts.putRight, () => void go.setUp(setUp.tab), { class: "link" });
	return {
		heading: texts.heading,
		content: [...facts(setUp, words), ...(margin ? [margin.whole] : []), element("p", {}, correctButton)],
		ready() {
			if (margin?.read() !== undefined || margin === null) return true;
			margin.input.focus();
			return false;
		},
		assumedMargin() {
			const percent = margin?.read();
			return percent === undefined ? setUp.assumedMargin : percent === null ? null : percent / 100;
		},
	};
}

function facts({ tab, customers, leftOut, facts }: SetUp, words: PageWords): HTMLElement[] {
	const texts = words.begin.have;
	const paragraph = (text: string, className = "") =>
		element("p", className === "" ? {} : { class: className }, text);
	if (customers === 0) return [paragraph(texts.none(tab))];
	const found = facts.filter(({ column }) => column !== null).map(({ fact }) => words.facts[fact]);
	const missing = facts
		.filter(({ column }) => column === null)
		.map(({ fact, suggestion }) =>
			suggestion === null ? words.facts[fact] : texts.perhaps(words.facts[fact], suggestion),
		);
	return [
		paragraph(texts.customers(customers, tab)),
		...(leftOut.rows > 0 ? [paragraph(texts.leftOut(leftOut.rows, leftOut.as), "quiet")] : []),
		paragraph(texts.found(found.join(", "))),
		paragraph(missing.length > 0 ? texts.missing(missing.join(", ")) : texts.complete),
		...(missing.length > 0 ? [paragraph(texts.unknown, "quiet")] : []),
	];
}

function marginField({ assumedMargin }: SetUp, language: PageLanguage) {
	const { margin: label, marginHelp: help } = language.words.sidebar.setUp;
	const value = assumedMargin === null ? null : assumedMargin * 100;
	const numberInput = numberField({ id: "margin", label, help, value, range: [-100, 100] }, language);
	numberInput.input.value = draft().margin ?? numberInput.input.value;
	numberInput.input.addEventListener("input", () => {
		draft().margin = numberInput.input.value;
	});
	return numberInput;
}

/** A step of the first run. */
export interface Step {
	readonly heading: string;
	readonly content: readonly HTMLElement[];
	/** True if all input can be used; otherwise the field says so and has the focus. */
	ready(): boolean;
}
