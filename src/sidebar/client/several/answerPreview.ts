import type { Selected } from "../../../contract/server.ts";
import type { PageWords } from "../../../i18n/words.ts";
import type { AnswerFact } from "../../../tiering/facts.ts";
import { answerText } from "../controls/answerText.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";

type People = Selected["customers"];

export interface AnswerPreview {
	/** The number of customers without an answer, with this one, and with another. */
	readonly texts: readonly HTMLElement[];
	/** The button to save, and a tick box to replace other answers. */
	readonly controls: readonly HTMLElement[];
}

/** Previews an answer before anything is written. Other answers are replaced only if the person ticks that. */
export function answerPreview(
	customers: People,
	fact: AnswerFact,
	answer: number,
	words: PageWords,
	save: (people: People) => void,
): AnswerPreview {
	const texts = words.several;
	const effectOfAnswer = groupByAnswer(customers, fact, answer);
	const others = [...effectOfAnswer.other.values()].flat();
	const tick = element("input", { id: "replace", type: "checkbox" });
	const people = () => (tick.checked ? [...effectOfAnswer.unanswered, ...others] : effectOfAnswer.unanswered);
	const answerNow = button("", () => save(people()), { id: "answer-all", class: "primary" });
	const update = () => {
		answerNow.textContent = texts.answer(people().length);
		answerNow.hidden = people().length === 0;
	};
	tick.addEventListener("change", update);
	update();
	const label = element("label", { for: tick.id }, texts.replace(others.length));
	const replace = others.length > 0 ? [element("p", { class: "tick" }, tick, label)] : [];
	return {
		texts: countLines(effectOfAnswer, others.length, fact, words),
		controls: [...replace, element("p", { class: "buttons" }, answerNow)],
	};
}

function countLines(
	{ unanswered, same, other }: Effect,
	others: number,
	fact: AnswerFact,
	words: PageWords,
): HTMLElement[] {
	const texts = words.several;
	const line = (count: number, text: (count: number) => string) =>
		count > 0 ? [element("p", {}, text(count))] : [];
	const items = [...other].map(([answer, people]) =>
		element("li", {}, `${answerText(fact, answer, words)}: ${words.sidebar.customers(people.length)}`),
	);
	return [
		...line(unanswered.length, texts.unanswered),
		...line(same.length, texts.same),
		...line(others, texts.other),
		...(items.length > 0 ? [element("ul", {}, ...items)] : []),
	];
}

type Person = Selected["customers"][number];

/** The selected customers by their present answer. */
interface Effect {
	readonly unanswered: readonly Person[];
	/** Those with this answer already. */
	readonly same: readonly Person[];
	/** Those with another answer, by that answer. */
	readonly other: ReadonlyMap<number, readonly Person[]>;
}

function groupByAnswer(customers: Selected["customers"], fact: AnswerFact, answer: number): Effect {
	const unanswered: Person[] = [];
	const same: Person[] = [];
	const other = new Map<number, Person[]>();
	for (const person of customers) {
		const now = person.answers[fact];
		if (now === undefined) unanswered.push(person);
		else if (now === answer) same.push(person);
		else other.set(now, [...(other.get(now) ?? []), person]);
	}
	return { unanswered, same, other: new Map([...other].sort(([a], [b]) => a - b)) };
}
