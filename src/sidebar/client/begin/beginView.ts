import type { SetUp } from "../../../contract/server.ts";
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
import { listStep, type Step } from "./listStep.ts";

/** The first run: what you have, who you want, and the first card. */
export function beginView(setUp: SetUp, language: PageLanguage, go: Navigation): HTMLElement[] {
	const { words } = language;
	const texts = words.begin.start;
	const firstStep = listStep(setUp, language, go);
	if (setUp.customers === 0) return [backButton(words, go), heading(firstStep.heading), ...firstStep.content];
	const reviewer = reviewerField("", words);
	const start = (pressed: HTMLButtonElement) => {
		if (reviewer.read() === null) return;
		const choice = { idealCustomer: draft().idealCustomer.trim(), assumedMargin: firstStep.assumedMargin() };
		const openFirstCard = async (message: string) => {
			forgetDraft();
			await go.review(null);
			showStatus(message);
		};
		const request = () => askServer("sidebarBegin", choice);
		void runRequest({ button: pressed, words, request, afterwards: openFirstCard });
	};
	const firstCardStep = {
		heading: texts.heading,
		content: [
			element("p", {}, texts.what(setUp.customers)),
			element("p", {}, texts.card),
			...reviewer.fields,
		],
		ready: () => true,
	};
	const finish = button(texts.go, start, { id: "start", class: "primary" });
	return [steps([firstStep, idealCustomerStep(words), firstCardStep], finish, words, go)];
}

/** Shows one step at a time, and focuses its heading. */
function steps(all: readonly Step[], finish: HTMLElement, words: PageWords, go: Navigation): HTMLElement {
	const section = element("section", {});
	const showStep = (step: number) => {
		draft().step = step;
		section.replaceChildren(...content(step));
		(section.parentElement as HTMLElement).scrollTop = 0;
		section.querySelector("h1")?.focus();
		showStatus("");
	};
	const goOn = (step: number) => {
		if (all[step]!.ready()) showStep(step + 1);
	};
	const content = (step: number): HTMLElement[] => {
		const back = step === 0 ? backButton(words, go) : backButton(words, go, () => showStep(step - 1));
		const isLast = step === all.length - 1;
		const next = isLast ? finish : button(words.begin.next, () => goOn(step), { class: "primary" });
		const top = heading(all[step]!.heading);
		top.prepend(element("span", { class: "step" }, `${words.begin.step(step + 1, all.length)} `));
		return [back, top, ...all[step]!.content, element("p", { class: "buttons" }, next)];
	};
	section.addEventListener("keydown", (event) => {
		if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
		event.preventDefault();
		if (draft().step === all.length - 1) finish.click();
		else goOn(draft().step);
	});
	section.append(...content(draft().step));
	return section;
}

/** Longer texts do not fit on the summary. */
const MAX_LENGTH = "500";

/** The second step: the customers that the owner wants, in their own words. */
function idealCustomerStep({ begin: { want } }: PageWords): Step {
	const help = element("p", { id: "ideal-help", class: "quiet" }, want.help);
	const typed = element("textarea", {
		id: "ideal",
		rows: "5",
		maxlength: MAX_LENGTH,
		"aria-describedby": help.id,
	});
	typed.value = draft().idealCustomer;
	typed.addEventListener("input", () => {
		draft().idealCustomer = typed.value;
	});
	return { heading: want.heading, content: [field(want.label, typed, help)], ready: () => true };
}
