import type { FirstAnswers, FirstQuestion } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { AskedFact } from "../../../i18n/words/sidebar.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { numberField } from "../controls/numberField.ts";

/** Called with what an answer adds to the others. */
type Answer = (answers: FirstAnswers, pressed: HTMLButtonElement) => void;

interface Asked {
	readonly answers: FirstAnswers;
	readonly language: PageLanguage;
	readonly answer: Answer;
	/** Puts the headings above a list that has none. */
	readonly addHeadings: (pressed: HTMLButtonElement) => void;
}

const USUAL_MARGINS = [10, 20, 30, 40, 50];
const USUAL_TERMS = [8, 14, 30, 60];
const MAX_AMOUNT = 1_000_000;

/** One question before the first run, with a button for each answer. */
export function questionCard(question: FirstQuestion, asked: Asked): HTMLElement {
	const { words } = asked.language;
	const texts = words.begin.ask;
	switch (question.kind) {
		case "column":
			return columnCard(question, asked);
		case "headings":
			return card(texts.headings, [
				valuesLine(question.headings),
				quiet(texts.headingsHelp),
				buttons(
					button(texts.putThere, asked.addHeadings, { class: "primary" }),
					skipButton("headings", texts.leaveBare, asked),
				),
			]);
		case "paymentTerms":
			return card(texts.terms, [
				quiet(question.heading),
				valuesLine(question.samples),
				quiet(texts.termsHelp),
				numberButtons(asked, {
					own: "days",
					usual: USUAL_TERMS.map((days) => ({ value: days, text: texts.days(days) })),
					range: [0, 365],
					add: (paymentTerms) => ({ ...asked.answers, paymentTerms }),
				}),
				buttons(
					button(texts.no, (pressed) => asked.answer(withColumn(asked.answers, question, null), pressed), {
						class: "link",
					}),
				),
			]);
		case "usualMargin":
			return card(texts.margin, [
				quiet(texts.marginHelp),
				numberButtons(asked, {
					own: "percent",
					usual: USUAL_MARGINS.map((percent) => ({
						value: percent,
						text: asked.language.figures.percent(percent / 100),
					})),
					range: [-100, 100],
					add: (percent) => ({ ...asked.answers, assumedMargin: percent / 100 }),
				}),
				buttons(skipButton("usualMargin", texts.dontKnow, asked)),
			]);
		case "hourlyCost":
			return card(texts.hour, [
				quiet(texts.hourHelp),
				numberButtons(asked, {
					own: "hour",
					usual: [],
					range: [0, MAX_AMOUNT],
					add: (hourlyCost) => ({ ...asked.answers, hourlyCost }),
				}),
				buttons(skipButton("hourlyCost", texts.dontKnow, asked)),
			]);
	}
}

function columnCard(question: Extract<FirstQuestion, { kind: "column" }>, asked: Asked): HTMLElement {
	const { ask: texts } = asked.language.words.begin;
	const { column, heading, samples } = question;
	const [likeliest, ...others] = question.answers as readonly AskedFact[];
	const say = (text: string, fact: AskedFact | null, look: string) =>
		button(text, (pressed) => asked.answer(withColumn(asked.answers, question, fact), pressed), {
			class: look,
		});
	return card(texts.is[likeliest!], [
		valuesLine(samples),
		quiet(heading.endsWith(` ${column}`) ? heading : texts.column(column, heading)),
		element(
			"div",
			{ class: "choices" },
			say(texts.yes, likeliest!, "primary"),
			...others.map((fact) => say(texts.instead[fact as keyof typeof texts.instead], fact, "second")),
			say(texts.no, null, "second"),
		),
	]);
}

/** A heading that gets the focus, and what belongs to it. */
function card(question: string, content: readonly HTMLElement[]): HTMLElement {
	const heading = element("h2", { tabindex: "-1", id: "question" }, question);
	return element("section", { class: "card", "aria-labelledby": heading.id }, heading, ...content);
}

const quiet = (text: string) => element("p", { class: "quiet" }, text);
const valuesLine = (values: readonly string[]) => element("p", { class: "values" }, values.join(" · "));
const buttons = (...all: HTMLElement[]) => element("p", { class: "buttons" }, ...all);

function skipButton(
	kind: FirstQuestion["kind"],
	text: string,
	{ answers, answer }: Asked,
): HTMLButtonElement {
	const skip = (pressed: HTMLButtonElement) =>
		answer({ ...answers, skipped: [...answers.skipped, kind] }, pressed);
	return button(text, skip, { class: "link" });
}

const withColumn = (
	answers: FirstAnswers,
	{ heading, samples }: { readonly heading: string; readonly samples: readonly string[] },
	fact: AskedFact | null,
): FirstAnswers => ({ ...answers, columns: [...answers.columns, { heading, fact, samples }] });

interface NumberOptions {
	/** What the field is for. */
	readonly own: keyof PageLanguage["words"]["begin"]["ask"]["own"];
	readonly usual: readonly { readonly value: number; readonly text: string }[];
	readonly range: readonly [number, number];
	readonly add: (value: number) => FirstAnswers;
}

/** A button for each usual number, and a field for another one. */
function numberButtons(
	{ language, answer }: Asked,
	{ usual, own: label, range, add }: NumberOptions,
): HTMLElement {
	const texts = language.words.begin.ask;
	const own = numberField({ id: "own", label: texts.own[label], value: null, range }, language);
	const use = button(
		texts.use,
		(pressed) => {
			const value = own.read();
			if (value == null) own.input.focus();
			else answer(add(value), pressed);
		},
		{ id: "use-own", class: "second" },
	);
	own.input.addEventListener("keydown", (event) => {
		if (event.key !== "Enter") return;
		event.preventDefault();
		event.stopPropagation();
		use.click();
	});
	return element(
		"div",
		{},
		element(
			"p",
			{ class: "buttons" },
			...usual.map(({ value, text }) =>
				button(text, (pressed) => answer(add(value), pressed), { class: "second small" }),
			),
		),
		own.whole,
		element("p", { class: "buttons" }, use),
	);
}
