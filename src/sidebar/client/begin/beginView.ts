import type { FirstLook } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { field } from "../controls/field.ts";
import { heading } from "../controls/heading.ts";
import { askServer } from "../page/askServer.ts";
import { backButton } from "../page/backButton.ts";
import type { Navigation } from "../page/navigation.ts";
import { reviewerField } from "../page/reviewerField.ts";
import { runRequest } from "../page/runRequest.ts";
import { showStatus } from "../page/showStatus.ts";
import { draft, forgetDraft } from "./draft.ts";
import { listStep } from "./listStep.ts";

/** The first run in two steps: what the list is read as, with the questions about it; and whom the owner wants. */
export function beginView(first: FirstLook, language: PageLanguage, go: Navigation): HTMLElement[] {
	const { words } = language;
	const section = element("section", {});
	let look = first;
	const showStep = (step: number) => {
		draft().step = step;
		section.replaceChildren(...(step === 0 ? listContent() : wantContent()));
		const page = section.parentElement;
		if (page === null) return;
		page.scrollTop = 0;
		section.querySelector("h1")?.focus();
		showStatus("");
	};
	const title = (step: number, text: string) => {
		const top = heading(text);
		top.prepend(element("span", { class: "step" }, `${words.begin.step(step, 2)} `));
		return top;
	};
	const listContent = () => {
		const next = button(words.begin.next, () => showStep(1), { id: "next" });
		const buttons = element("p", { class: "buttons" }, next);
		const step = listStep(look, language, go, (now) => {
			look = now;
			next.className = now.question === null ? "primary" : "second";
			buttons.hidden = now.customers === 0;
		});
		return [backButton(words, go), title(1, words.begin.have.heading), ...step, buttons];
	};
	const wantContent = () => {
		const texts = words.begin.start;
		const start = (pressed: HTMLButtonElement) => {
			const { columns, assumedMargin, hourlyCost, paymentTerms } = draft().answers;
			const idealCustomer = draft().idealCustomer.trim();
			const choice = { columns, assumedMargin, hourlyCost, paymentTerms, idealCustomer };
			void runRequest({
				button: pressed,
				words,
				request: () => askServer("sidebarBegin", choice),
				afterwards: async (message) => {
					forgetDraft();
					section.replaceChildren(...doneContent(words, go));
					section.querySelector("h1")?.focus();
					showStatus(message);
				},
			});
		};
		return [
			backButton(words, go, () => showStep(0)),
			title(2, texts.heading),
			element("p", {}, texts.what(look.customers)),
			idealCustomerField(words),
			element("p", { class: "buttons" }, button(texts.go, start, { id: "start", class: "primary" })),
		];
	};
	showStep(look.customers === 0 ? 0 : draft().step);
	return [section];
}

/** After the first run: the questions that no table answers, about the customers who matter most. */
function doneContent(words: PageWords, go: Navigation): HTMLElement[] {
	const { done } = words.begin;
	// Here, so that the first thing the review asks is about a customer.
	const reviewer = reviewerField("", words);
	const review = () => {
		if (reviewer.read() !== null) void go.review({ order: "stake", which: "largest", round: false });
	};
	const name = element("div", {}, ...reviewer.fields);
	name.addEventListener("keydown", ({ key }) => {
		if (key === "Enter") review();
	});
	return [
		heading(done.heading),
		element("p", {}, done.why),
		name,
		element(
			"p",
			{ class: "buttons" },
			button(done.questions, review, { id: "review", class: "primary" }),
			button(done.overview, () => void go.home(), { class: "second" }),
		),
	];
}

/** Longer texts do not fit on the summary. */
const MAX_LENGTH = "500";

/** The customers that the owner wants, in their own words. */
function idealCustomerField({ begin: { want } }: PageWords): HTMLElement {
	const help = element("p", { id: "ideal-help", class: "quiet" }, want.help);
	const typed = element("textarea", {
		id: "ideal",
		rows: "4",
		maxlength: MAX_LENGTH,
		"aria-describedby": help.id,
	});
	typed.value = draft().idealCustomer;
	typed.addEventListener("input", () => {
		draft().idealCustomer = typed.value;
	});
	return field(want.label, typed, help);
}
