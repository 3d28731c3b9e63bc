import type { Words } from "../../i18n/words.ts";
import type { Cell } from "../../table/cell.ts";
import { FACTS, type FactKey } from "../../tiering/facts.ts";
import type { PlanAction } from "../../tiering/planAction.ts";

/**
 * The cells that a fact may be written as, the best first: which of them is read right, the column decides. A share among shares
 * in per cent is 12, among parts of one 0.12; where neither will do, "12 %". A date is midnight, and noon where the clock here
 * is so far east that midnight is the day before. A yes is a ticked box; a plan, its words in the file's language.
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
			return [hourOf(value, 0), hourOf(value, 12)];
		default:
			return [value];
	}
}

/** Without the crumbs of 0.07 × 100. */
const percent = (share: number) => Number((share * 100).toPrecision(12));

/** An hour of a day, by the clock where the script runs: that is how a sheet shows it. */
function hourOf(day: number, hour: number): Date {
	const utc = new Date(day * 86_400_000);
	return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), hour);
}
