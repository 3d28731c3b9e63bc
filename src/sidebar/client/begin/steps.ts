import type { PageWords } from "../../../i18n/words.ts";
import { backButton } from "../controls/backButton.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import type { Go } from "../page/go.ts";
import { say } from "../page/say.ts";
import { draft } from "./draft.ts";
import type { Step } from "./step.ts";

/** Shows one step after the other in the same place; the heading of each has the focus as it comes. */
export function steps(all: readonly Step[], finish: HTMLElement, words: PageWords, go: Go): HTMLElement {
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
