import type { PageWords } from "../../../../i18n/words.ts";
import { button } from "../../controls/button.ts";
import { element } from "../../controls/element.ts";
import { heading } from "../../controls/heading.ts";
import type { Turn } from "../turns.ts";

/** How long a wait has to last before we speak of it, in milliseconds. */
const NOTICEABLE = 300;

/** A customer whose card is on its way, or did not come. */
export function waitingCard(
	{ customer }: Turn,
	problem: string,
	again: () => void,
	words: PageWords,
): HTMLElement[] {
	const said = element("p", { class: "quiet", role: "status" });
	if (problem === "") {
		setTimeout(() => {
			said.textContent = words.review.loading;
		}, NOTICEABLE);
		return [heading(customer.name), said];
	}
	return [
		heading(customer.name),
		element("p", { class: "problem", role: "alert" }, problem),
		element("p", {}, button(words.sidebar.tryAgain, again, { class: "second" })),
	];
}
