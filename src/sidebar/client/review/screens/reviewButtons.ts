import type { PageWords } from "../../../../i18n/words.ts";
import { button } from "../../controls/button.ts";
import { element } from "../../controls/element.ts";

interface Moves {
	readonly next: () => void;
	readonly previous: () => void;
	readonly thisRow: (pressed: HTMLButtonElement) => void;
}

/** Buttons that stay in sight: next customer, previous one, or the row that is selected in the sheet. */
export function reviewButtons({ next, previous, thisRow }: Moves, { review }: PageWords) {
	const back = button(review.previous, previous, { class: "link" });
	const section = element(
		"div",
		{ class: "moving buttons" },
		button(review.next, next, { id: "next", class: "primary" }),
		back,
		button(review.thisRow, thisRow, { class: "link" }),
	);
	return { whole: section, first: (isFirst: boolean) => back.setAttribute("aria-disabled", String(isFirst)) };
}
