import { button } from "./button.ts";
import { element } from "./element.ts";

interface TwoPresses {
	readonly id: string;
	/** What is pressed first, and how it looks. */
	readonly first: string;
	readonly look: "second" | "link";
	/** What is asked then, and the two answers to it. */
	readonly question: string;
	readonly confirm: string;
	readonly cancel: string;
	readonly confirmed: (pressed: HTMLButtonElement) => void;
}

/** A button for what is not easily put right again: it asks first. */
export function twoPresses({
	id,
	first,
	look,
	question,
	confirm,
	cancel,
	confirmed,
}: TwoPresses): HTMLElement {
	const whole = element("div", {});
	const show = (focused: HTMLButtonElement, ...all: readonly HTMLElement[]) => {
		whole.replaceChildren(...all);
		focused.focus();
	};
	const asked = element("p", { id: `${id}-sure` }, question);
	const ready = button(first, () => show(yes, asked, buttons(yes, no)), { id, class: look });
	const yes = button(confirm, confirmed, { class: "primary", "aria-describedby": `${id}-sure` });
	const no = button(cancel, () => show(ready, buttons(ready)), { class: "link" });
	whole.append(buttons(ready));
	return whole;
}

const buttons = (...all: HTMLElement[]) => element("p", { class: "buttons" }, ...all);
