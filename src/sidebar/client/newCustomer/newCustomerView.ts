import type { NewCustomer } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../i18n/words.ts";
import type { AnswerFact, Customer } from "../../../tiering/facts.ts";
import { rate } from "../../../tiering/rate.ts";
import { nearNames } from "../../../tiering/referral/nearNames.ts";
import { plainName } from "../../../tiering/referral/plainName.ts";
import { capitalised } from "../controls/answerText.ts";
import { button } from "../controls/button.ts";
import { dropDown } from "../controls/dropDown.ts";
import { element } from "../controls/element.ts";
import { field } from "../controls/field.ts";
import { heading } from "../controls/heading.ts";
import { askServer } from "../page/askServer.ts";
import { backButton } from "../page/backButton.ts";
import type { Navigation } from "../page/navigation.ts";
import { reviewerField } from "../page/reviewerField.ts";
import { runRequest } from "../page/runRequest.ts";
import { showStatus } from "../page/showStatus.ts";
import { expectedFigures } from "./expectedFigures.ts";
import { newCustomerResult } from "./newCustomerResult.ts";

/** Rates somebody who is not in the list yet, while it is still possible to say no. */
export function newCustomerView(
	newCustomer: NewCustomer,
	language: PageLanguage,
	go: Navigation,
): HTMLElement[] {
	const { words } = language;
	const texts = words.newCustomer;
	const updateResult = () => result.show(rate([facts()], newCustomer.policy, newCustomer.today)[0]!);
	const nameInput = nameField(newCustomer.names, words, () => {
		addButton.hidden = nameInput.listed();
	});
	const answers = questions(words, updateResult);
	const figures = expectedFigures(newCustomer.figures, language, updateResult);
	// Set no date of a first order: rate how they are likely to turn out, without the leniency for newcomers.
	const facts = () => ({ ...answers.read(), ...figures.read() });
	const result = newCustomerResult(newCustomer, language);
	const reviewer = reviewerField(newCustomer.reviewer, words);
	const add = (pressed: HTMLButtonElement) => {
		const wrong = figures.wrong();
		if (!nameInput.ready()) return;
		if (wrong) return wrong.focus();
		const by = reviewer.read();
		if (by === null) return;
		const customer = { ...facts(), customer: nameInput.name() };
		const request = () => askServer("sidebarAddCustomer", newCustomer.tab, customer, by);
		const afterwards = async (message: string) => showAdded(whole, customer.customer, message, words, go);
		void runRequest({ button: pressed, words, request, afterwards });
	};
	const addButton = element(
		"p",
		{ class: "buttons" },
		button(texts.add, add, { id: "add", class: "primary" }),
	);
	const whole = element(
		"section",
		{},
		backButton(words, go),
		heading(texts.heading),
		element("p", { class: "quiet" }, texts.intro),
		nameInput.whole,
		// Figures first: they say most, and most people have an idea of them.
		element("h2", {}, texts.figures),
		element("p", { class: "quiet" }, texts.figuresHelp),
		...figures.fields,
		element("h2", {}, texts.questions),
		...answers.fields,
		...reviewer.fields,
		addButton,
	);
	updateResult();
	return [whole, element("div", { class: "outlook" }, result.whole)];
}

/** Replaces the form: the customer is in the list, with buttons to go on. */
function showAdded(form: HTMLElement, name: string, message: string, words: PageWords, go: Navigation): void {
	const texts = words.newCustomer;
	const another = button(texts.another, () => void go.newCustomer(), { id: "another", class: "primary" });
	const title = heading(texts.added(name));
	const main = form.parentElement as HTMLElement;
	main.replaceChildren(title, element("p", { class: "buttons" }, another, backButton(words, go)));
	main.scrollTop = 0;
	title.focus();
	showStatus(message);
}

interface NameField {
	readonly whole: HTMLElement;
	/** The name as typed, without spaces around it. */
	name(): string;
	/** Somebody of that name is in the list. */
	listed(): boolean;
	/** True if there is a name; otherwise the field says so and has the focus. */
	ready(): boolean;
}

/** Names like the one that is typed. */
const MOST_LIKE = 3;

/** The name of the new customer. The field says at once if the list has it already, and a little later if it has one like it. */
function nameField(
	names: NewCustomer["names"],
	{ newCustomer: texts }: PageWords,
	changed: () => void,
): NameField {
	const listedNames = new Set(names.map(({ name }) => plainName(name)));
	const inList = names.map(({ name }) => ({ customer: name }));
	const input = element("input", { id: "new-name", type: "text", autocomplete: "off" });
	const note = element("p", { id: "new-name-note", class: "problem", role: "alert" });
	input.setAttribute("aria-describedby", note.id);
	const name = () => input.value.trim();
	const listed = () => listedNames.has(plainName(name()));
	input.addEventListener("input", () => {
		const text = listed() ? texts.listed(name()) : "";
		if (note.textContent !== text) note.textContent = text;
		input.removeAttribute("aria-invalid");
		changed();
	});
	// Once the name is typed: on the way to it, half a name is like many others.
	input.addEventListener("change", () => {
		if (listed() || name() === "") return;
		const like = nearNames([{ name: name(), customers: [] }], inList)
			.flatMap((near) => near.customers)
			.slice(0, MOST_LIKE)
			.map((index) => names[index]!);
		note.textContent = like.map((one) => texts.near(one.name, one.row)).join(" ");
	});
	const ready = () => {
		if (name() !== "") return true;
		note.textContent = texts.noName;
		input.setAttribute("aria-invalid", "true");
		input.focus();
		return false;
	};
	return { whole: field(texts.name, input, note), name, listed, ready };
}

interface Questions {
	readonly fields: readonly HTMLElement[];
	read(): Customer;
}

/** All questions of the review at once; unanswered means unknown. */
function questions(words: PageWords, changed: () => void): Questions {
	const selects = (Object.keys(words.answers) as AnswerFact[]).map((fact) => {
		const select = dropDown(options(fact, words), "", { id: `ask-${fact}` });
		select.addEventListener("change", changed);
		return { fact, select, whole: field(words.newCustomer.asked[fact], select) };
	});
	return {
		fields: selects.map(({ whole }) => whole),
		read: () =>
			Object.fromEntries(
				selects
					.filter(({ select }) => select.value !== "")
					.map(({ fact, select }) => [fact, Number(select.value)]),
			),
	};
}

function options(fact: AnswerFact, words: PageWords) {
	const texts = fact === "negotiation" ? words.newCustomer.negotiations : words.answers[fact];
	const answers = texts.map((text, index) => ({
		value: String(index + 1),
		// With its number in front, so that typing the number finds it.
		text: `${index + 1} · ${capitalised(text, words.tag)}`,
	}));
	return [{ value: "", text: words.review.dontKnow }, ...answers];
}
