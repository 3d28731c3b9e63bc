import type { Change, FactValue } from "../../contract/server.ts";
import type { Language } from "../../i18n/language.ts";
import { dateOf } from "../../table/dayOf.ts";
import type { ReadCustomer } from "../../table/reading.ts";
import { type Day, FACTS, type FactKey, type FactKind } from "../../tiering/facts.ts";
import type { Written } from "../../workbook/edits.ts";
import { factText } from "../../workbook/facts/factText.ts";
import type { NewEntry } from "../../workbook/history/historyEdits.ts";
import type { Clock } from "../../workbook/port.ts";

/** Makes the entry of the history for a change. */
export function entryFor(
	change: Change,
	{ facts }: ReadCustomer,
	by: string,
	today: Day,
	clock: Clock,
	language: Language,
): NewEntry {
	const at = Date.parse(change.at);
	return {
		date: Number.isNaN(at) ? noonOf(today) : clock.wallClock(new Date(at)),
		customer: facts.customer ?? "",
		id: facts.id ?? "",
		by,
		change: change.id,
		...describeChange(change, language),
	};
}

function describeChange(change: Change, language: Language): Pick<NewEntry, "what" | "from" | "to" | "key"> {
	const { facts, record } = language.words;
	const { happened } = record;
	switch (change.kind) {
		case "fact": {
			const { fact, from, to } = change;
			const [before, after] = [from, to].map((value) => cellFor(fact, value, language));
			return { what: facts[fact], from: before, to: after, key: `fact:${fact}` };
		}
		case "round": {
			const { fact, answer } = change;
			return { what: happened.round(facts[fact]), from: "", to: answer, key: `round:${fact}` };
		}
		case "dontKnow":
			return {
				what: happened.dontKnow(facts[change.fact]),
				from: "",
				to: "",
				key: `dontKnow:${change.fact}`,
			};
		case "reviewed":
			return change.round
				? { what: happened.roundDone, from: "", to: "", key: "roundDone" }
				: { what: happened.reviewed, from: "", to: "", key: "reviewed" };
	}
}

/** A value as the history shows it: numbers as numbers; kinds that a bare number would not explain, as people write them. */
function cellFor(fact: FactKey, value: FactValue | null, language: Language): Written {
	if (value === null) return "";
	return AS_WRITTEN.includes(FACTS[fact]) ? factText(fact, value, language) : value;
}

const AS_WRITTEN: readonly FactKind[] = ["share", "date", "yes", "plan"];

/** The time of an event of which only the day is known. */
export const noonOf = (day: Day) => dateOf(day + 0.5);
