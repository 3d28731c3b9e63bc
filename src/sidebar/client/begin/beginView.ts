import type { SetUp } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { field } from "../controls/field.ts";
import { heading } from "../controls/heading.ts";
import { act } from "../page/act.ts";
import { backButton } from "../page/backButton.ts";
import type { Go } from "../page/go.ts";
import { reviewerField } from "../page/reviewer.ts";
import { say } from "../page/say.ts";
import { ask } from "../page/server.ts";
import { draft, forgetDraft } from "./draft.ts";
import type { Step } from "./step.ts";
import { whatYouHave } from "./whatYouHave.ts";

/** The first run: what you have, who you want, and the first card. */
export function beginView(setUp: SetUp, language: PageLanguage, go: Go): HTMLElement[] {
	const { words } = language;
	const said = words.begin.start;
	const have = whatYouHave(setUp, language, go);
	if (setUp.customers === 0) return [backButton(words, go), heading(have.heading), ...have.content];
	const reviewer = reviewerField("", words);
	const start = (pressed: HTMLButtonElement) => {
		if (reviewer.read() === null) return;
		const choice = { idealCustomer: draft().idealCustomer.trim(), assumedMargin: have.assumedMargin() };
		const toTheFirstCard = async (message: string) => {
			forgetDraft();
			await go.review(null);
			say(message);
		};
		const request = () => ask("sidebarBegin", choice);
		void act({ button: pressed, words, request, afterwards: toTheFirstCard });
	};
	const last = {
		heading: said.heading,
		content: [element("p", {}, said.what(setUp.customers)), element("p", {}, said.card), ...reviewer.fields],
		ready: () => true,
	};
	const finish = button(said.go, start, { id: "start", class: "primary" });
	return [steps([have, whoYouWant(words), last], finish, words, go)];
}

/** Shows one step after the other in the same place; the heading of each has the focus as it comes. */
function steps(all: readonly Step[], finish: HTMLElement, words: PageWords, go: Go): HTMLElement {
	const whole = element("section", {});
	const to = (step: number) => {
		draft().step = step;
		whole.replaceChildren(...content(step));
		(whole.parentElement as HTMLElement).scrollTop = 0;
		whole.querySelector("h1")?.focus();
		say("");
	};
	const onward = (step: number) => {
		if (all[step]!.ready()) to(step + 1);
	};
	const content = (step: number): HTMLElement[] => {
		const back = step === 0 ? backButton(words, go) : backButton(words, go, () => to(step - 1));
		const last = step === all.length - 1;
		const next = last ? finish : button(words.begin.next, () => onward(step), { class: "primary" });
		const top = heading(all[step]!.heading);
		top.prepend(element("span", { class: "step" }, `${words.begin.step(step + 1, all.length)} `));
		return [back, top, ...all[step]!.content, element("p", { class: "buttons" }, next)];
	};
	whole.addEventListener("keydown", (event) => {
		if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
		event.preventDefault();
		if (draft().step === all.length - 1) finish.click();
		else onward(draft().step);
	});
	whole.append(...content(draft().step));
	return whole;
}

/** What fits on the summary. */
const LONGEST = "500";

/** The second step: whom the owner wants as customers, in a sentence of their own. */
function whoYouWant({ begin: { want } }: PageWords): Step {
	const help = element("p", { id: "ideal-help", class: "quiet" }, want.help);
	const typed = element("textarea", {
		id: "ideal",
		rows: "5",
		maxlength: LONGEST,
		"aria-describedby": help.id,
	});
	typed.value = draft().idealCustomer;
	typed.addEventListener("input", () => {
		draft().idealCustomer = typed.value;
	});
	return { heading: want.heading, content: [field(want.label, typed, help)], ready: () => true };
}
