import type { Selected } from "../../../contract/server.ts";
import type { AnswerFact } from "../../../i18n/words/facts.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { answerText } from "../controls/answerText.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";

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

type Person = Selected["customers"][number];

/** What one answer would mean for those who are selected. */
interface Effect {
	readonly unanswered: readonly Person[];
	/** Those who have this answer already. */
	readonly same: readonly Person[];
	/** Those who have another one, by what it is. */
	readonly other: ReadonlyMap<number, readonly Person[]>;
}

function effect(customers: Selected["customers"], fact: AnswerFact, answer: number): Effect {
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
