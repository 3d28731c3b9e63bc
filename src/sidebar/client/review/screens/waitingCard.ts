import type { PageWords } from "../../../../i18n/words.ts";
import { button } from "../../controls/button.ts";
import { element } from "../../controls/element.ts";
import { heading } from "../../controls/heading.ts";
import type { Turn } from "../state/reviewQueue.ts";

/** Shorter waits show no message. */
const LOADING_DELAY_MS = 300;

/** Shown while a customer's card is loading, or if it could not be loaded. */
export function waitingCard(
	{ customer }: Turn,
	problem: string,
	retry: () => void,
	words: PageWords,
): HTMLElement[] {
	const loading = element("p", { class: "quiet", role: "status" });
	if (problem === "") {
		setTimeout(() => {
			loading.textContent = words.review.loading;
		}, LOADING_DELAY_MS);
		return [heading(customer.name), loading];
	}
	return [
		heading(customer.name),
		element("p", { class: "problem", role: "alert" }, problem),
		element("p", {}, button(words.sidebar.tryAgain, retry, { class: "second" })),
	];
}
