import { type Customer, type Day, FACTS, type FactKey } from "../tiering/facts.ts";
import { monthsBetween } from "../tiering/monthsBetween.ts";
import type { HistoryEntry } from "./historyEntry.ts";

/** An answer that was asked for long ago. */
export interface OldAnswer {
	readonly fact: FactKey;
	/** How many whole months ago; at least {@link OLD}. */
	readonly months: number;
}

/**
 * From so many months on an answer is old: the period that a list covers is a year, so by then all figures beside it are others. Our
 * judgement. It counts as before; a person may want to ask again.
 */
const OLD = 12;

/**
 * The answers from 1 to 5 that stand today and were last asked for long ago. Of an answer that the history does not know, because
 * somebody typed it into the sheet, nobody can tell how old it is: it is not among them.
 *
 * @param lines of that customer, the oldest first.
 */
export function oldAnswers(customer: Customer, lines: readonly HistoryEntry[], today: Day): OldAnswer[] {
	const asked = lastAsked(customer, lines);
	return Array.from(asked, ([fact, day]) => ({ fact, months: monthsBetween(day, today) })).filter(
		({ months }) => months >= OLD,
	);
}

/** When each answer that stands today was last given, confirmed, or asked for in a team round. */
function lastAsked(customer: Customer, lines: readonly HistoryEntry[]): Map<FactKey, Day> {
	const asked = new Map<FactKey, Day>();
	for (const { key, day, to } of lines) {
		const [event, about] = key.split(":") as [string, FactKey | undefined];
		if (about === undefined || FACTS[about] !== "answer") continue;
		const stands = event === "fact" && day !== null && to !== null && Number(to) === customer[about];
		const confirms = event === "round" && day !== null && asked.has(about);
		if (stands || confirms) asked.set(about, day);
		// Something else was answered last, so what stands today was typed into the sheet.
		else if (event !== "round") asked.delete(about);
	}
	return asked;
}
