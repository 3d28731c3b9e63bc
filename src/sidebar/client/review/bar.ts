import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";

interface Moves {
	readonly next: () => void;
	readonly previous: () => void;
	readonly thisRow: (pressed: HTMLButtonElement) => void;
}

/** Always in sight: on to the next customer, back, or to the row that is selected in the sheet. */
export function bar({ next, previous, thisRow }: Moves, { review }: PageWords) {
	const back = button(review.previous, previous, { class: "link" });
	const whole = element(
		"div",
		{ class: "moving buttons" },
		button(review.next, next, { id: "next", class: "primary" }),
		back,
		button(review.thisRow, thisRow, { class: "link" }),
	);
	return { whole, first: (isFirst: boolean) => back.setAttribute("aria-disabled", String(isFirst)) };
}
