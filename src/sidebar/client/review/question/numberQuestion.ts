import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import type { QuestionFact } from "../../../../i18n/words/facts.ts";
import { FACTS } from "../../../../tiering/facts.ts";
import { button } from "../../controls/button.ts";
import { element } from "../../controls/element.ts";
import { numberField } from "../../controls/numberField.ts";
import type { CardActs } from "../card/cardActs.ts";
import type { CardState } from "../card/cardState.ts";

const MOST = 1_000_000_000_000;
/** What a person may type for a kind of fact; a share in per cent. */
const RANGES = {
	money: [-MOST, MOST],
	share: [0, 100],
	hours: [0, 1_000_000],
	days: [-10_000, 10_000],
	count: [0, MOST],
} as const;

/** Told to the field before the card is left. */
export const LEAVING = "leaving";

/** A field for a figure. Enter saves it and goes on. */
export function numberQuestion(
	fact: QuestionFact,
	state: CardState,
	language: PageLanguage,
	acts: CardActs,
): HTMLElement[] {
	const { words } = language;
	const kind = FACTS[fact] as keyof typeof RANGES;
	const unit = kind === "share" ? 100 : 1;
	const present = state.facts[fact];
	const label = kind === "share" ? words.review.inPercent(words.facts[fact]) : words.facts[fact];
	const value = present === undefined ? null : Math.round(present * unit * 1e9) / 1e9;
	const typed = numberField({ id: "figure", label, value, range: RANGES[kind] }, language);
	const asShown = typed.input.value;
	let isSaved = false;
	const save = () => {
		const number = typed.read();
		if (number === null) typed.complain(words.review.noNumber);
		if (number == null) return typed.input.focus();
		isSaved = true;
		acts.answer(fact, number / unit);
	};
	typed.input.addEventListener("keydown", (event) => {
		if (event.key === "Enter") {
			event.preventDefault();
			save();
		}
	});
	// Whoever types a figure and goes on means it; a way out of the question itself is another matter.
	const keepTyped = () => {
		const isTyped = typed.input.value.trim() !== "" && typed.input.value !== asShown;
		if (isTyped && !isSaved) save();
	};
	typed.input.addEventListener(LEAVING, keepTyped);
	typed.whole.addEventListener("focusout", ({ relatedTarget }) => {
		// The buttons below would move away under the mouse: they tell the field themselves.
		const waits = relatedTarget instanceof Element && relatedTarget.closest(".asked, .moving") !== null;
		if (!waits) keepTyped();
	});
	return [typed.whole, element("p", {}, button(words.review.save, save, { class: "second" }))];
}
