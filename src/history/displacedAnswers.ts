import { textOf } from "../table/textOf.ts";
import { type Customer, FACTS, type FactKey, type FactKind } from "../tiering/facts.ts";
import { historyFinder } from "./historyFinder.ts";
import type { ChangeEntry } from "./historyTable.ts";

/** An answer that stands beside another customer than the one it was given for. */
export interface DisplacedAnswer {
	/** The customer beside whom it stands, by their index among all. */
	readonly customer: number;
	readonly fact: FactKey;
}

/** Kinds of facts whose values are equal in the history and in the list, whatever the language. */
const COMPARED: readonly FactKind[] = ["answer", "tier", "text", "count", "hours", "days", "money"];

/** A single one may be a coincidence of what people have typed. */
const MIN_DISPLACED = 2;

/**
 * Finds answers that were left behind when the list was sorted without them, or were sorted alone. A displaced one was never given
 * for the customer beside it, and another customer has lost one like it. If people typed new answers into the sheet, some of them
 * are like none that is lost: then nothing is proven. Which of several equal answers is whose cannot be told.
 *
 * @param mayBeDisplaced tells if the answers of a fact stand in a column that a sort may leave behind. Asked only where it matters.
 */
export function displacedAnswers(
	customers: readonly Customer[],
	entries: readonly ChangeEntry[],
	mayBeDisplaced: (fact: FactKey) => boolean,
): DisplacedAnswer[] {
	const given = entries.filter(({ key }) => key.startsWith("fact:"));
	if (given.length === 0) return [];
	const find = historyFinder(given, customers);
	const entriesOf = customers.map((customer) => find(customer));
	const facts = Array.from(new Set(given.map(({ key }) => key.slice("fact:".length) as FactKey)));
	const displaced = facts
		.filter((fact) => COMPARED.includes(FACTS[fact]))
		.flatMap((fact) => {
			const found = displacedIn(fact, customers, entriesOf);
			return found.length > 0 && mayBeDisplaced(fact) ? found : [];
		});
	return displaced.length < MIN_DISPLACED ? [] : displaced;
}

function displacedIn(
	fact: FactKey,
	customers: readonly Customer[],
	entriesOf: readonly (readonly ChangeEntry[])[],
): DisplacedAnswer[] {
	const cells = customers.map((facts, customer) => {
		const given = entriesOf[customer]!.filter(({ key }) => key === `fact:${fact}`);
		const shown = textOf(facts[fact]);
		// What stood in the cell when the next answer was given; beside the last one, what stands there now.
		const after = [...given.slice(1).map(({ from }) => textOf(from ?? "")), shown];
		const answers = given.map(({ to }) => textOf(to ?? ""));
		return {
			customer,
			shown,
			given: answers,
			lost: answers.filter((answer, index) => answer !== after[index]),
		};
	});
	const lost = cells.flatMap((cell) => cell.lost);
	const found = cells.filter(({ shown, given }) => shown !== "" && !given.includes(shown));
	// Nobody may have been asked about a customer, and people may have typed those answers themselves.
	const ofThoseAsked = found.filter(({ given }) => given.length > 0);
	const proven = [found, ofThoseAsked].find((some) =>
		isWithin(
			some.map(({ shown }) => shown),
			lost,
		),
	);
	return (proven ?? []).map(({ customer }) => ({ customer, fact }));
}

/** True if each text has one of its own among the others. */
function isWithin(texts: readonly string[], others: readonly string[]): boolean {
	const left = new Map<string, number>();
	for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
	return texts.every((text) => {
		const count = left.get(text) ?? 0;
		left.set(text, count - 1);
		return count > 0;
	});
}
