import type { SetUp } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { numberField } from "../controls/numberField.ts";
import type { Go } from "../page/go.ts";
import { draft } from "./draft.ts";
import type { Step } from "./step.ts";

interface WhatYouHave extends Step {
	/** The usual margin, 0–1; null: none. */
	assumedMargin(): number | null;
}

/** The first step: how many customers, which facts are there and which are not, and the usual margin where it is needed. */
export function whatYouHave(setUp: SetUp, language: PageLanguage, go: Go): WhatYouHave {
	const { words } = language;
	const said = words.begin.have;
	const margin = setUp.needsMargin && setUp.customers > 0 ? marginField(setUp, language) : null;
	const putRight = button(said.putRight, () => void go.setUp(setUp.tab), { class: "link" });
	return {
		heading: said.heading,
		content: [...facts(setUp, words), ...(margin ? [margin.whole] : []), element("p", {}, putRight)],
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
	const said = words.begin.have;
	const line = (text: string, look = "") => element("p", look === "" ? {} : { class: look }, text);
	if (customers === 0) return [line(said.none(tab))];
	const found = facts.filter(({ column }) => column !== null).map(({ fact }) => words.facts[fact]);
	const missing = facts
		.filter(({ column }) => column === null)
		.map(({ fact, suggestion }) =>
			suggestion === null ? words.facts[fact] : said.perhaps(words.facts[fact], suggestion),
		);
	return [
		line(said.customers(customers, tab)),
		...(leftOut > 0 ? [line(said.leftOut(leftOut), "quiet")] : []),
		line(said.found(found.join(", "))),
		line(missing.length > 0 ? said.missing(missing.join(", ")) : said.complete),
		...(missing.length > 0 ? [line(said.unknown, "quiet")] : []),
	];
}

function marginField({ assumedMargin }: SetUp, language: PageLanguage) {
	const { margin: label, marginHelp: help } = language.words.sidebar.setUp;
	const value = assumedMargin === null ? null : assumedMargin * 100;
	const made = numberField({ id: "margin", label, help, value, range: [-100, 100] }, language);
	made.input.value = draft().margin ?? made.input.value;
	made.input.addEventListener("input", () => {
		draft().margin = made.input.value;
	});
	return made;
}
