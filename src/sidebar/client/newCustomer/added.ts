import type { PageWords } from "../../../i18n/words.ts";
import { backButton } from "../controls/backButton.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import type { Go } from "../page/go.ts";
import { say } from "../page/say.ts";

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
