import type { AnswerFact } from "../../../i18n/words/facts.ts";
import type { PageWords } from "../../../i18n/words.ts";
import type { Selected } from "../../contract.ts";
import { answerText } from "../answerText.ts";
import { button } from "../button.ts";
import { element } from "../element.ts";
import { type Effect, effect } from "./effect.ts";

type People = Selected["customers"];

export interface Preview {
	/** How many have no answer, this one, or another. */
	readonly told: readonly HTMLElement[];
	/** What to do about it. */
	readonly controls: readonly HTMLElement[];
}

/** What an answer would do, before anything is written. Answers that others gave are replaced only where one says so. */
export function preview(
	customers: People,
	fact: AnswerFact,
	answer: number,
	words: PageWords,
	go: (people: People) => void,
): Preview {
	const said = words.several;
	const found = effect(customers, fact, answer);
	const others = [...found.other.values()].flat();
	const tick = element("input", { id: "replace", type: "checkbox" });
	const people = () => (tick.checked ? [...found.unanswered, ...others] : found.unanswered);
	const answerNow = button("", () => go(people()), { id: "answer-all", class: "primary" });
	const update = () => {
		answerNow.textContent = said.answer(people().length);
		answerNow.hidden = people().length === 0;
	};
	tick.addEventListener("change", update);
	update();
	const label = element("label", { for: tick.id }, said.replace(others.length));
	const replace = others.length > 0 ? [element("p", { class: "tick" }, tick, label)] : [];
	return {
		told: lines(found, others.length, fact, words),
		controls: [...replace, element("p", { class: "buttons" }, answerNow)],
	};
}

function lines(
	{ unanswered, same, other }: Effect,
	others: number,
	fact: AnswerFact,
	words: PageWords,
): HTMLElement[] {
	const said = words.several;
	const line = (count: number, text: (count: number) => string) =>
		count > 0 ? [element("p", {}, text(count))] : [];
	const items = [...other].map(([answer, people]) =>
		element("li", {}, `${answerText(fact, answer, words)}: ${words.sidebar.customers(people.length)}`),
	);
	return [
		...line(unanswered.length, said.unanswered),
		...line(same.length, said.same),
		...line(others, said.other),
		...(items.length > 0 ? [element("ul", {}, ...items)] : []),
	];
}
