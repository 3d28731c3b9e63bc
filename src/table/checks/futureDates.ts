import { shownText } from "../shownText.ts";
import type { ReadList } from "./checkList.ts";
import { withoutFact } from "./withoutFact.ts";

/** Today may be tomorrow already in the time zone of whoever wrote the date. */
const DAYS_BETWEEN_TIME_ZONES = 1;

/**
 * Takes away dates of orders after the day of the review: what has happened has a date before. Else they would make a customer the
 * latest to order, or one who is new.
 */
export function futureDates(list: ReadList): ReadList {
	return futureDatesOf(futureDatesOf(list, "firstOrder"), "lastOrder");
}

function futureDatesOf(list: ReadList, fact: "firstOrder" | "lastOrder"): ReadList {
	const column = list.columns.findIndex((one) => one.fact === fact);
	if (column < 0 || list.today === undefined) return list;
	if (!list.customers.some(({ facts }) => facts[fact] !== undefined)) return list;
	const reviewDate = list.today();
	const rows = list.customers
		.filter(({ facts }) => (facts[fact] ?? reviewDate) > reviewDate + DAYS_BETWEEN_TIME_ZONES)
		.map(({ row }) => row);
	if (rows.length === 0) return list;
	const found = shownText(list.grid[rows[0]!]![column]);
	return withoutFact(list, fact, rows, { kind: "futureDates", column, rows, found, fact, reviewDate });
}
