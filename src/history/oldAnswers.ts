import { type Customer, type Day, FACTS, type FactKey } from "../tiering/facts.ts";
import { monthsBetween } from "../tiering/monthsBetween.ts";
import type { HistoryEntry } from "./historyEntry.ts";

/** An answer that was last asked for long ago. */
export interface OldAnswer {
	readonly fact: FactKey;
	/** Age in whole months; at least {@link OLD_ANSWER_MONTHS}. */
	readonly months: number;
}

/**
 * Age at which an answer is old: a list covers a year, so all figures beside the answer have changed by then. Our judgement.
 * It still counts; the user may want to ask again.
 */
const OLD_ANSWER_MONTHS = 12;

/**
 * Finds current answers from 1 to 5 that were last asked for long ago. Leaves out answers that somebody typed into the
 * sheet: the history does not know their age.
 *
 * @param entries those of that customer, oldest first
 */
export function oldAnswers(customer: Customer, entries: readonly HistoryEntry[], today: Day): OldAnswer[] {
	const asked = lastAsked(customer, entries);
	return Array.from(asked, ([fact, day]) => ({ fact, months: monthsBetween(day, today) })).filter(
		({ months }) => months >= OLD_ANSWER_MONTHS,
	);
}

/** Day on which each current answer was last given, confirmed, or asked for in a team round. */
function lastAsked(customer: Customer, entries: readonly HistoryEntry[]): Map<FactKey, Day> {
	const asked = new Map<FactKey, Day>();
	for (const { key, day, to } of entries) {
		const [event, fact] = key.split(":") as [string, FactKey | undefined];
		if (fact === undefined || FACTS[fact] !== "answer") continue;
		const isCurrent = event === "fact" && day !== null && to !== null && Number(to) === customer[fact];
		const confirms = event === "round" && day !== null && asked.has(fact);
		if (isCurrent || confirms) asked.set(fact, day);
		// The last answer was another one, so somebody typed the current one into the sheet.
		else if (event !== "round") asked.delete(fact);
	}
	return asked;
}
