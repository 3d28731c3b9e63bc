import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { rate } from "../../../tiering/rate.ts";
import type { NewCustomer } from "../../contract.ts";
import { act } from "../act.ts";
import { backButton } from "../backButton.ts";
import { button } from "../button.ts";
import { element } from "../element.ts";
import type { Go } from "../go.ts";
import { heading } from "../heading.ts";
import { reviewerField } from "../reviewerField.ts";
import { ask } from "../server.ts";
import { added } from "./added.ts";
import { expectations } from "./expectations.ts";
import { nameField } from "./nameField.ts";
import { questions } from "./questions.ts";
import { verdict } from "./verdict.ts";

/** Somebody who is not in the list yet: what they would be, while it is still possible to say no. */
export function newCustomerView(asked: NewCustomer, language: PageLanguage, go: Go): HTMLElement[] {
	const { words } = language;
	const said = words.newCustomer;
	const reckon = () => likely.show(rate([facts()], asked.policy, asked.today)[0]!);
	const named = nameField(asked.names, words, () => {
		adding.hidden = named.listed();
	});
	const answers = questions(words, reckon);
	const figures = expectations(language, reckon);
	// No date of a first order: how they are likely to turn out, not how gently a newcomer is treated.
	const facts = () => ({ ...answers.read(), ...figures.read() });
	const likely = verdict(asked, language);
	const reviewer = reviewerField(asked.reviewer, words);
	const add = (pressed: HTMLButtonElement) => {
		const wrong = figures.wrong();
		if (!named.ready()) return;
		if (wrong) return wrong.focus();
		const by = reviewer.read();
		if (by === null) return;
		const customer = { ...facts(), customer: named.name() };
		const request = () => ask("sidebarAddCustomer", asked.tab, customer, by);
		const afterwards = async (message: string) => added(whole, customer.customer, message, words, go);
		void act({ button: pressed, words, request, afterwards });
	};
	const adding = element("p", { class: "buttons" }, button(said.add, add, { id: "add", class: "primary" }));
	const whole = element(
		"section",
		{},
		backButton(words, go),
		heading(said.heading),
		element("p", { class: "quiet" }, said.intro),
		named.whole,
		element("h2", {}, said.questions),
		...answers.fields,
		element("h2", {}, said.figures),
		element("p", { class: "quiet" }, said.figuresHelp),
		...figures.fields,
		...reviewer.fields,
		adding,
	);
	reckon();
	return [whole, element("div", { class: "outlook" }, likely.whole)];
}
