import { FACTS, type FactKey } from "../../tiering/facts.ts";
import { isDate, msOf } from "../dayOf.ts";
import { monthFirst } from "../locale.ts";
import { readDate } from "../readDate.ts";
import { shownText } from "../shownText.ts";
import type { ReadList } from "./checkList.ts";
import { withoutFact } from "./withoutFact.ts";

/**
 * Finds dates that a spreadsheet may have made with day and month swapped: an American file reads "03/11/2026" of a British list as
 * 11 March, and leaves "25/11/2026" text, as there is no month 25. Takes the dates of such a column away.
 *
 * A single date after the twelfth shows that the spreadsheet reads dates as the list writes them.
 */
export function swappedDates(list: ReadList): ReadList {
	return list.columns.reduce((left, { fact }, column) => {
		if (fact === null || FACTS[fact] !== "date") return left;
		return withoutSwapped(left, column, fact);
	}, list);
}

function withoutSwapped(list: ReadList, column: number, fact: FactKey): ReadList {
	const { grid, customers, locale } = list;
	const rows: number[] = [];
	for (const { row } of customers) {
		const cell = grid[row]![column];
		if (!isDate(cell)) continue;
		if (new Date(msOf(cell)).getUTCDate() > 12) return list;
		rows.push(row);
	}
	if (rows.length === 0) return list;
	const isEnglish = monthFirst(locale);
	const leftText = customers.find(({ row }) => {
		const cell = grid[row]![column];
		return typeof cell === "string" && isLeftText(cell, isEnglish);
	});
	if (!leftText) return list;
	return withoutFact(list, fact, rows, {
		kind: "swappedDates",
		column,
		rows,
		found: shownText(grid[rows[0]!]![column]),
		text: { row: leftText.row, column, found: shownText(grid[leftText.row]![column]) },
		fact,
	});
}

/**
 * True for a date in figures that makes sense in one order only, and stayed text: as the spreadsheet reads the other one. "24/12-2025"
 * and "24.12.2025" stay text in many files that put the day first as well.
 */
function isLeftText(cell: string, isMonthFirst: boolean | null): boolean {
	const date = readDate(cell);
	if (!date || date.separator === "" || (date.first === null) === (date.second === null)) return false;
	const isOurs = isMonthFirst !== null && isMonthFirst === (date.first === null);
	return !isOurs || /^\s*\d{1,2}([/-])\d{1,2}\1\d{4}\s*$/.test(cell);
}
