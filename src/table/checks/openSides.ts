import type { FactKey } from "../../tiering/facts.ts";
import { ledgerSides } from "../ledgerSides.ts";
import { shownText } from "../shownText.ts";
import type { ReadList } from "./checkList.ts";
import { withoutFacts } from "./withoutFact.ts";

/**
 * Takes away amounts of which it is not certain that they are positive, because a column marks them as debit or credit: all of them, or
 * those that it leaves unmarked. Where it is certain, the reader of rows has given them their sign.
 */
export function openSides(list: ReadList): ReadList {
	const { grid, headerRow, customers, columns: all } = list;
	const sides = ledgerSides(grid.slice(headerRow + 1), all);
	if (sides === null) return list;
	const { column, amounts, negative, sideOf } = sides;
	const isOpen = (row: number) => negative === null || sideOf(grid[row]!) === null;
	const rowsOf = (fact: FactKey) =>
		customers.flatMap(({ row, facts }) => (facts[fact] && isOpen(row) ? [row] : []));
	const columns = amounts
		.map((amount) => ({ ...amount, rows: rowsOf(amount.fact) }))
		.filter(({ rows }) => rows.length > 0);
	if (columns.length === 0) return list;
	const marked = customers.find(({ row }) => sideOf(grid[row]!) !== null);
	const found = marked && { row: marked.row, column, found: shownText(grid[marked.row]![column]) };
	return found === undefined ? list : withoutFacts(list, { kind: "openSides", found, columns });
}
