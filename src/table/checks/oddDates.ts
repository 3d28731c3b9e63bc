import type { Day, FactKey } from "../../tiering/facts.ts";
import type { Problem } from "../reading.ts";
import { shownText } from "../shownText.ts";
import type { ReadList } from "./checkList.ts";
import { withoutFact } from "./withoutFact.ts";

const MS_PER_DAY = 86_400_000;

/** Nobody's list of customers goes further back; "1.1.1753" and "1.1.1900" stand for no date in many programs. */
const FIRST_LIKELY_DAY = Date.UTC(1950, 0, 1) / MS_PER_DAY;

/** An order may be agreed on ahead, but hardly more than a year. */
const MAX_DAYS_AHEAD = 366;

/** What a program makes of no date: nought, or nought in a time zone west of Greenwich. */
const NO_DATES: readonly Day[] = [0, -1];

/** With a customer as old, the 1st of January 1970 may well be a date. */
const FIRST_DAY_WITHOUT_OLD_ONES = Date.UTC(1980, 0, 1) / MS_PER_DAY;

/** Takes away dates of orders that cannot be right: before 1950, more than a year ahead, or what programs write for no date. */
export function oddDates(list: ReadList): ReadList {
	return oddDatesOf(oddDatesOf(list, "firstOrder"), "lastOrder");
}

function oddDatesOf(list: ReadList, fact: "firstOrder" | "lastOrder"): ReadList {
	const column = list.columns.findIndex((one) => one.fact === fact);
	if (column < 0) return list;
	if (!list.customers.some(({ facts }) => facts[fact] !== undefined)) return list;
	const lastLikelyDay = (list.today?.() ?? Number.POSITIVE_INFINITY) + MAX_DAYS_AHEAD;
	const isUnlikely = (day: Day) => day < FIRST_LIKELY_DAY || day > lastLikelyDay;
	const unlikely: number[] = [];
	const none: number[] = [];
	let hasOldOnes = false;
	for (const { row, facts } of list.customers) {
		const day = facts[fact];
		if (day === undefined || (day >= FIRST_DAY_WITHOUT_OLD_ONES && day <= lastLikelyDay)) continue;
		if (isUnlikely(day)) unlikely.push(row);
		else if (NO_DATES.includes(day)) none.push(row);
		else hasOldOnes = true;
	}
	const rows = hasOldOnes ? unlikely : [...unlikely, ...none].sort((one, other) => one - other);
	if (rows.length === 0) return list;
	return withoutFact(list, fact, rows, oddDate(list, fact, column, rows));
}

const oddDate = ({ grid }: ReadList, fact: FactKey, column: number, rows: readonly number[]): Problem => ({
	kind: "oddDates",
	column,
	rows: [...rows],
	found: shownText(grid[rows[0]!]![column]),
	fact,
});
