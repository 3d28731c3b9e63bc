import { FACTS, type FactKey } from "../../tiering/facts.ts";
import { dayOf, isDate } from "../dayOf.ts";
import { monthFirst } from "../locale.ts";
import { readDate } from "../readDate.ts";
import type { ColumnCells, FoundText } from "../reading.ts";
import { shownText } from "../shownText.ts";
import { swappedDay } from "../swappedDay.ts";
import type { ReadList } from "./checkList.ts";
import { withoutFacts } from "./withoutFact.ts";

/** A column of dates that does not show in which order they were read. */
interface OpenDates extends ColumnCells {
	/** A text that the spreadsheet would have made a date if it read dates in this order. */
	readonly leftText: FoundText | undefined;
}

/**
 * Finds dates that a spreadsheet may have made with day and month swapped: an American file reads "03/11/2026" of a British list as
 * 11 March, and leaves "25/11/2026" text, as there is no month 25. Takes these dates away, and those of other columns as open.
 *
 * A single date after the twelfth shows that the spreadsheet reads dates as the list writes them. The locale shows nothing: it may have
 * been set after the dates were read.
 */
export function swappedDates(list: ReadList): ReadList {
	const open = list.columns.flatMap(({ fact }, column) =>
		fact !== null && FACTS[fact] === "date" ? openDates(list, column, fact) : [],
	);
	const witness = open.find(({ leftText, rows }) => leftText !== undefined && rows.length > 0);
	if (witness === undefined) return list;
	const others = open.filter((one) => one !== witness && one.rows.length > 0);
	const columns = [witness, ...others].map(({ column, rows, fact }) => ({ column, rows, fact }));
	const found = dayOf(list.grid[witness.rows[0]!]![witness.column] as Date)!;
	return withoutFacts(list, { kind: "swappedDates", found, text: witness.leftText!, columns });
}

function openDates(
	{ grid, asTyped, customers, locale }: ReadList,
	column: number,
	fact: FactKey,
): OpenDates[] {
	const rows: number[] = [];
	const texts: FoundText[] = [];
	for (const { row } of customers) {
		const cell = grid[row]![column];
		// A date with a space beside it stays text, also in the order in which the spreadsheet reads dates.
		const mayBeOurs = cell !== asTyped[row]![column] && monthFirst(locale) === false;
		if (typeof cell === "string" && !mayBeOurs) texts.push({ row, column, found: cell });
		const day = isDate(cell) ? dayOf(cell) : null;
		if (day === null) continue;
		const swapped = swappedDay(day);
		if (swapped === null) return [];
		if (swapped !== day) rows.push(row);
	}
	const left = rows.length === 0 ? undefined : firstLeft(texts);
	return [{ column, fact, rows, leftText: left && { ...left, found: shownText(left.found) } }];
}

/** "25/11/2026" and "25-11-2026", which every spreadsheet reads that puts the day first. */
const USUAL = /^\d{1,2}([/-])\d{1,2}\1\d{4}$/;

/**
 * The first date in figures that makes sense in one order only, and stayed text. Of "25.11.2026" and "24/12-2025", which many spreadsheets
 * read in no order, none counts if one stayed text that makes sense in both.
 */
function firstLeft(texts: readonly FoundText[]): FoundText | undefined {
	let first: FoundText | undefined;
	let firstUsual: FoundText | undefined;
	let areUnusualRead = true;
	for (const text of texts) {
		const date = readDate(text.found);
		if (!date || date.separator === "" || date.first === date.second) continue;
		const isUsual = USUAL.test(text.found);
		if (date.first !== null && date.second !== null) areUnusualRead &&= isUsual;
		else {
			first ??= text;
			if (isUsual) firstUsual ??= text;
		}
	}
	return areUnusualRead ? first : firstUsual;
}
