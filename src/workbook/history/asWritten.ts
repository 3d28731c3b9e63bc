import type { TierCause } from "../../history/tierEntry.ts";
import { languages } from "../../i18n/language.ts";
import type { Words } from "../../i18n/words.ts";
import type { Cell } from "../../table/cell.ts";
import { isDate } from "../../table/dayOf.ts";
import { FACTS, type FactKey } from "../../tiering/facts.ts";
import type { History } from "../reading/readHistory.ts";

/**
 * Whether the cells of a line are such as we write them: a date, our words in any of our languages, places and a score. Where somebody
 * has put another customer, answer or tier into a line, nobody can see that: then it is what the history says.
 *
 * @param row of the tab; what stands beside our columns is not looked at.
 */
export function isAsWritten(row: readonly Cell[], key: string, columns: History["columns"]): boolean {
	const [event, about = ""] = key.split(":");
	const isStep = event === "tier";
	const cell = (column: keyof History["columns"]) => row[columns[column]] ?? "";
	const isValue = isStep ? isPlacement : isFactValue;
	return (
		isDate(cell("date")) &&
		languages().some((words) => whatOf(event!, about, words) === cell("what")) &&
		isValue(cell("from")) &&
		isValue(cell("to")) &&
		(isStep ? isScore(cell("score")) : cell("score") === "" && cell("policy") === "")
	);
}

/** What stands in the column "What" for a key; `undefined` for a key that is none of ours. */
function whatOf(event: string, about: string, { record: { happened }, facts }: Words): string | undefined {
	if (event === "tier") return happened.tier[about as TierCause];
	if (event === "reviewed" || event === "roundDone" || event === "added") return happened[event];
	if (!(about in FACTS)) return undefined;
	const fact = facts[about as FactKey];
	if (event === "fact") return fact;
	return event === "dontKnow" || event === "round" ? happened[event](fact) : undefined;
}

const isPlacement = (cell: Cell) =>
	cell === "" || cell === "?" || (typeof cell === "number" && cell >= 1 && cell <= 4);

const isFactValue = (cell: Cell) => typeof cell === "string" || typeof cell === "number";

const isScore = (cell: Cell) => cell === "" || (typeof cell === "number" && cell >= 0 && cell <= 100);
