import type { Words } from "../../i18n/words.ts";
import type { Cell } from "../../table/cell.ts";
import { dateOf } from "../../table/dayOf.ts";
import { FACTS, type FactKey } from "../../tiering/facts.ts";
import type { PlanAction } from "../../tiering/planAction.ts";

/**
 * Cells that a fact may be written as, the best first; the column decides which of them is read right. A share is 12 in a
 * column of percentages, 0.12 in a column of fractions, and "12 %" if neither is read right. A yes is a ticked box; a
 * plan, its words in the file's language.
 */
export function waysToWrite(fact: FactKey, value: string | number | null, words: Words): readonly Cell[] {
	if (value === null) return [""];
	if (FACTS[fact] === "plan") return [words.plan.actions[value as PlanAction] ?? value];
	if (typeof value === "string") return [value];
	switch (FACTS[fact]) {
		case "yes":
			return [value === 1];
		case "share":
			return [value, percent(value), `${percent(value)} %`];
		case "date":
			return [dateOf(value)];
		default:
			return [value];
	}
}

/** Without the rounding error of 0.07 × 100. */
const percent = (share: number) => Number((share * 100).toPrecision(12));
