import type { PageWords } from "../../../i18n/words.ts";
import { backButton } from "../backButton.ts";
import { button } from "../button.ts";
import { element } from "../element.ts";
import type { Go } from "../go.ts";
import { heading } from "../heading.ts";
import { say } from "../say.ts";

/** Shows in place of the form that the customer is in the list, and where to go from here. */
export function added(form: HTMLElement, name: string, message: string, words: PageWords, go: Go): void {
	const said = words.newCustomer;
	const another = button(said.another, () => void go.newCustomer(), { id: "another", class: "primary" });
	const title = heading(said.added(name));
	const main = form.parentElement as HTMLElement;
	main.replaceChildren(title, element("p", { class: "buttons" }, another, backButton(words, go)));
	main.scrollTop = 0;
	title.focus();
	say(message);
}
