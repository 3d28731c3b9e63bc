import type { AnswerFact } from "../../../i18n/words/facts.ts";
import type { Selected } from "../../contract.ts";

type Person = Selected["customers"][number];

/** What one answer would mean for those who are selected. */
export interface Effect {
	readonly unanswered: readonly Person[];
	/** Those who have this answer already. */
	readonly same: readonly Person[];
	/** Those who have another one, by what it is. */
	readonly other: ReadonlyMap<number, readonly Person[]>;
}

export function effect(customers: Selected["customers"], fact: AnswerFact, answer: number): Effect {
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
