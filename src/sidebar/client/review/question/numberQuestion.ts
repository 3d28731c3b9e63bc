import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import type { QuestionFact } from "../../../../tiering/criteria.ts";
import { type AnswerFact, FACTS, type FactKind } from "../../../../tiering/facts.ts";
import { button } from "../../controls/button.ts";
import { dayField } from "../../controls/dayField.ts";
import { element } from "../../controls/element.ts";
import { numberField } from "../../controls/numberField.ts";
import type { CardHandlers, CardState } from "../state/cardState.ts";

const MAX_AMOUNT = 1_000_000_000_000;
/** The numbers that a person may type for each kind of fact; a share in per cent. */
const RANGES = {
	money: [-MAX_AMOUNT, MAX_AMOUNT],
	share: [0, 100],
	hours: [0, 1_000_000],
	days: [-10_000, 10_000],
	count: [0, MAX_AMOUNT],
} as const satisfies Partial<Record<FactKind, readonly [number, number]>>;

/** The event that the field receives before the card is left. */
export const LEAVE_EVENT = "leaving";

/** A field for a figure or a day. Enter saves it and goes on. */
export function numberQuestion(
	fact: Exclude<QuestionFact, AnswerFact>,
	state: CardState,
	language: PageLanguage,
	acts: CardHandlers,
): HTMLElement[] {
	const { words } = language;
	const kind: keyof typeof RANGES | "date" = FACTS[fact];
	const scale = kind === "share" ? 100 : 1;
	const present = state.facts[fact];
	const label = kind === "share" ? words.review.inPercent(words.facts[fact]) : words.facts[fact];
	const value = present === undefined ? null : Math.round(present * scale * 1e9) / 1e9;
	const options = { id: "figure", label, value };
	const figure =
		kind === "date"
			? dayField({ ...options, complaint: words.review.noDay })
			: numberField({ ...options, range: RANGES[kind] }, language);
	const initial = figure.input.value;
	let isSaved = false;
	const save = () => {
		const number = figure.read();
		if (number === null) figure.complain(kind === "date" ? words.review.noDay : words.review.noNumber);
		if (number == null) return figure.input.focus();
		isSaved = true;
		acts.answer(fact, number / scale);
	};
	figure.input.addEventListener("keydown", (event) => {
		if (event.key === "Enter") {
			event.preventDefault();
			save();
		}
	});
	// Save a typed figure when the person moves on, but not when they dismiss the question.
	const saveTyped = () => {
		const isTyped = figure.input.value.trim() !== "" && figure.input.value !== initial;
		if (isTyped && !isSaved) save();
	};
	figure.input.addEventListener(LEAVE_EVENT, saveTyped);
	figure.whole.addEventListener("focusout", ({ relatedTarget }) => {
		// Saving now would move the buttons below away from the mouse. Those that leave the card send the event.
		const isButtonBelow =
			relatedTarget instanceof Element && relatedTarget.closest(".asked, .moving") !== null;
		if (!isButtonBelow) saveTyped();
	});
	return [figure.whole, element("p", {}, button(words.review.save, save, { class: "second" }))];
}
