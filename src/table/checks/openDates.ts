import { FACTS } from "../../tiering/facts.ts";
import type { Cell } from "../cell.ts";
import { dateNotation } from "../dateReader.ts";
import { isDate } from "../dayOf.ts";
import { monthFirst } from "../locale.ts";
import { commonNotation } from "../notation.ts";
import { readDate } from "../readDate.ts";
import type { Problem } from "../reading.ts";
import { shownText } from "../shownText.ts";
import type { ReadList } from "./checkList.ts";

/**
 * Says of which dates only an American locale says that the month comes first: 02/09/2022 beside 05/12/2023, in a list without a day
 * above 12. Many a European list is opened in a file that nobody ever gave another locale.
 */
export function openDates(list: ReadList): ReadList {
	const { columns, grid, customers, locale, textColumns } = list;
	if (!monthFirst(locale)) return list;
	const ofDates = columns.flatMap(({ fact }, column) =>
		fact !== null && FACTS[fact] === "date" && textColumns.has(column)
			? [{ fact, column, notation: dateNotation(customers.map(({ row }) => grid[row]![column])) }]
			: [],
	);
	if (commonNotation(ofDates.map(({ notation }) => notation)) !== "open") return list;
	const open = ofDates.flatMap(({ fact, column }): Problem[] => {
		// Date cells show that the file reads the dates of the list.
		if (customers.some(({ row }) => isDate(grid[row]![column]))) return [];
		const rows = customers.map(({ row }) => row).filter((row) => isOpenDate(grid[row]![column]));
		if (rows.length === 0) return [];
		const found = shownText(grid[rows[0]!]![column]);
		return [{ kind: "openDates", column, rows, found, fact }];
	});
	return { ...list, problems: [...list.problems, ...open] };
}

function isOpenDate(cell: Cell): boolean {
	const date = typeof cell === "string" ? readDate(cell) : null;
	return date !== null && date.separator !== "." && date.first !== date.second;
}
