import type { AnswerFact } from "../../../i18n/words/facts.ts";
import type { CustomerRef } from "../../../review/customerRef.ts";
import type { Change, Selected } from "../../contract.ts";
import type { Settled } from "./putAll.ts";

type People = Selected["customers"];

/**
 * The customers as they are after they were answered for: where they stand now, and with what answer.
 *
 * @param sent in the order of the customers it was made for.
 */
export function withAnswers(
	people: People,
	fact: AnswerFact,
	sent: readonly Change[],
	settled: readonly Settled[],
): People {
	const outcomes = new Map(settled.map((one) => [one.change.id, one]));
	const byCustomer = new Map<CustomerRef, Settled | undefined>(
		sent.map(({ id, customer }) => [customer, outcomes.get(id)]),
	);
	return people.map((person) => {
		const outcome = byCustomer.get(person.customer);
		if (outcome === undefined) return person;
		const { saved, change } = outcome;
		if (saved.outcome === "saved")
			return known(person, fact, saved.customer, "to" in change ? change.to : null);
		return saved.outcome === "collides" ? known(person, fact, saved.customer, saved.theirs) : person;
	});
}

function known(
	{ answers }: People[number],
	fact: AnswerFact,
	customer: CustomerRef,
	answer: string | number | null,
): People[number] {
	const { [fact]: _, ...others } = answers;
	return { customer, answers: typeof answer === "number" ? { ...others, [fact]: answer } : others };
}
