import type { NewCustomer } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { AnswerFact } from "../../../i18n/words/facts.ts";
import type { PageWords } from "../../../i18n/words.ts";
import type { Customer } from "../../../tiering/facts.ts";
import { rate } from "../../../tiering/rate.ts";
import { plainName } from "../../../tiering/referral/plainName.ts";
import { answerText } from "../controls/answerText.ts";
import { button } from "../controls/button.ts";
import { choiceOf } from "../controls/choiceOf.ts";
import { element } from "../controls/element.ts";
import { field } from "../controls/field.ts";
import { heading } from "../controls/heading.ts";
import { act } from "../page/act.ts";
import { backButton } from "../page/backButton.ts";
import type { Go } from "../page/go.ts";
import { reviewerField } from "../page/reviewer.ts";
import { say } from "../page/say.ts";
import { ask } from "../page/server.ts";
import { expectations } from "./expectations.ts";
import { verdict } from "./newCustomerResult.ts";

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

/** Shows in place of the form that the customer is in the list, and where to go from here. */
function added(form: HTMLElement, name: string, message: string, words: PageWords, go: Go): void {
	const said = words.newCustomer;
	const another = button(said.another, () => void go.newCustomer(), { id: "another", class: "primary" });
	const title = heading(said.added(name));
	const main = form.parentElement as HTMLElement;
	main.replaceChildren(title, element("p", { class: "buttons" }, another, backButton(words, go)));
	main.scrollTop = 0;
	title.focus();
	say(message);
}

interface NameField {
	readonly whole: HTMLElement;
	/** The name as typed, without spaces around it. */
	name(): string;
	/** Somebody of that name is in the list. */
	listed(): boolean;
	/** Whether there is a name; else the field says so and has the focus. */
	ready(): boolean;
}

/** The name of a customer to be, which at once says where it is one of the list's. */
function nameField(
	names: readonly string[],
	{ newCustomer: said }: PageWords,
	changed: () => void,
): NameField {
	const taken = new Set(names.map(plainName));
	const input = element("input", { id: "new-name", type: "text", autocomplete: "off" });
	const note = element("p", { id: "new-name-note", class: "problem", role: "alert" });
	input.setAttribute("aria-describedby", note.id);
	const name = () => input.value.trim();
	const listed = () => taken.has(plainName(name()));
	input.addEventListener("input", () => {
		const text = listed() ? said.listed(name()) : "";
		if (note.textContent !== text) note.textContent = text;
		input.removeAttribute("aria-invalid");
		changed();
	});
	const ready = () => {
		if (name() !== "") return true;
		note.textContent = said.noName;
		input.setAttribute("aria-invalid", "true");
		input.focus();
		return false;
	};
	return { whole: field(said.name, input, note), name, listed, ready };
}

interface Questions {
	readonly fields: readonly HTMLElement[];
	/** The answers that were given. */
	read(): Customer;
}

/** The questions of the review, all of them at once: what is not answered is not known. */
function questions(words: PageWords, changed: () => void): Questions {
	const asked = (Object.keys(words.answers) as AnswerFact[]).map((fact) => {
		const select = choiceOf(options(fact, words), "", { id: `ask-${fact}` });
		select.addEventListener("change", changed);
		return { fact, select, whole: field(words.questions[fact], select) };
	});
	return {
		fields: asked.map(({ whole }) => whole),
		read: () =>
			Object.fromEntries(
				asked
					.filter(({ select }) => select.value !== "")
					.map(({ fact, select }) => [fact, Number(select.value)]),
			),
	};
}

function options(fact: AnswerFact, words: PageWords) {
	const answers = words.answers[fact].map((_, index) => ({
		value: String(index + 1),
		text: answerText(fact, index + 1, words),
	}));
	return [{ value: "", text: words.review.dontKnow }, ...answers];
}
