import type { TierCause } from "../../history/tierEntry.ts";
import { wordsOfAllLanguages } from "../../i18n/language.ts";
import type { Words } from "../../i18n/words.ts";
import type { Cell } from "../../table/cell.ts";
import { isDate } from "../../table/dayOf.ts";
import { FACTS, type FactKey } from "../../tiering/facts.ts";
import type { History } from "../reading/readHistory.ts";

/**
 * True if the cells of a history entry look as the add-on writes them: a date, its texts in any language, placements and
 * a score. A different customer, answer or tier that a user has put in cannot be noticed: then it counts as the history.
 *
 * @param row of the tab; cells beside the history's columns are not checked.
 */
export function isAsWritten(row: readonly Cell[], key: string, columns: History["columns"]): boolean {
	const [event, detail = ""] = key.split(":");
	const isTierEntry = event === "tier";
	const cell = (column: keyof History["columns"]) => row[columns[column]] ?? "";
	const isValue = isTierEntry ? isPlacement : isFactValue;
	return (
		isDate(cell("date")) &&
		wordsOfAllLanguages().some((words) => whatOf(event!, detail, words) === cell("what")) &&
		isValue(cell("from")) &&
		isValue(cell("to")) &&
		(isTierEntry ? isScore(cell("score")) : cell("score") === "" && cell("policy") === "")
	);
}

/** The text in the column "What" for a key; `undefined` for a key that is not the add-on's. */
function whatOf(event: string, detail: string, { record: { happened }, facts }: Words): string | undefined {
	if (event === "tier") return happened.tier[detail as TierCause];
	if (event === "reviewed" || event === "roundDone" || event === "added") return happened[event];
	if (!(detail in FACTS)) return undefined;
	const fact = facts[detail as FactKey];
	if (event === "fact") return fact;
	return event === "dontKnow" || event === "round" ? happened[event](fact) : undefined;
}

const isPlacement = (cell: Cell) =>
	cell === "" || cell === "?" || (typeof cell === "number" && cell >= 1 && cell <= 4);

const isFactValue = (cell: Cell) => typeof cell === "string" || typeof cell === "number";

const isScore = (cell: Cell) => cell === "" || (typeof cell === "number" && cell >= 0 && cell <= 100);
