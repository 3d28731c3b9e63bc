import { button } from "./button.ts";
import { element } from "./element.ts";

interface TwoPresses {
	readonly id: string;
	/** Text and CSS class of the button. */
	readonly first: string;
	readonly buttonClass: "second" | "link";
	/** The question when it is pressed, and the two answers. */
	readonly question: string;
	readonly confirm: string;
	readonly cancel: string;
	readonly confirmed: (pressed: HTMLButtonElement) => void;
}

/** A button that asks first, for changes that are hard to put right. */
export function confirmButton({
	id,
	first,
	buttonClass,
	question,
	confirm,
	cancel,
	confirmed,
}: TwoPresses): HTMLElement {
	const whole = element("div", {});
	const show = (focused: HTMLButtonElement, ...content: readonly HTMLElement[]) => {
		whole.replaceChildren(...content);
		focused.focus();
	};
	const questionText = element("p", { id: `${id}-sure` }, question);
	const firstButton = button(first, () => show(yesButton, questionText, buttons(yesButton, noButton)), {
		id,
		class: buttonClass,
	});
	const yesButton = button(confirm, confirmed, { class: "primary", "aria-describedby": `${id}-sure` });
	const noButton = button(cancel, () => show(firstButton, buttons(firstButton)), { class: "link" });
	whole.append(buttons(firstButton));
	return whole;
}

const buttons = (...content: HTMLElement[]) => element("p", { class: "buttons" }, ...content);
