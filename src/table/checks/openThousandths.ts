import { FACTS, type FactKey } from "../../tiering/facts.ts";
import { currencyOf, currencyOfHeading, IN_THOUSANDTHS } from "../currency.ts";
import { amountScale } from "../headingScale.ts";
import { isOpen, numberStyle } from "../numberStyle.ts";
import { readNumber } from "../readNumber.ts";
import type { ReadList } from "./checkList.ts";
import { currencyColumns } from "./currencyColumns.ts";
import { withoutFact } from "./withoutFact.ts";

/** Rules out most texts at a glance: three digits behind a sign. */
const MAY_BE_OPEN = /\d[.,]\d{3}(?!\d)/;

/**
 * Takes away amounts such as "12.500" in a currency of a thousand parts, named by the heading or a column of currencies, as nobody
 * can know whether they are thousands. They stay where another cell of their column shows how its numbers are written.
 */
export function openThousandths(list: ReadList): ReadList {
	let checked = list;
	let currencyColumnOf: ReturnType<typeof currencyColumns> | undefined;
	list.columns.forEach(({ fact, heading, scale }, column) => {
		if (fact === null || FACTS[fact] !== "money" || !list.textColumns.has(column)) return;
		const open = openRows(list, fact, column);
		if (open.length === 0 || amountScale(heading, scale) !== 1) return;
		currencyColumnOf ??= currencyColumns(list);
		const nameColumn = currencyColumnOf(column);
		const ofHeading = codeIn(heading) ?? codeIn(currencyOfHeading(heading));
		const currencyOfRow = (row: number) => {
			const named = list.grid[row]![nameColumn];
			return ofHeading ?? codeIn(typeof named === "string" ? currencyOf(named) : undefined);
		};
		const rows = open.filter((row) => currencyOfRow(row) !== undefined);
		const [first] = rows;
		if (first === undefined || !isUnsettled(list, column)) return;
		const found = String(list.grid[first]![column]).trim();
		const currency = currencyOfRow(first)!;
		checked = withoutFact(checked, fact, rows, {
			kind: "openThousandths",
			column,
			rows,
			found,
			currency,
			fact,
		});
	});
	return checked;
}

/** The currency of a thousand parts that a text names. */
const codeIn = (text: string | undefined) => IN_THOUSANDTHS.exec(text ?? "")?.[0];

function openRows({ customers, grid }: ReadList, fact: FactKey, column: number): number[] {
	return customers.flatMap(({ row, facts }) => {
		const cell = grid[row]![column];
		if (facts[fact] === undefined || typeof cell !== "string" || !MAY_BE_OPEN.test(cell)) return [];
		const number = readNumber(cell.trim());
		return number !== null && isOpen(number) ? [row] : [];
	});
}

function isUnsettled({ grid, headerRow }: ReadList, column: number): boolean {
	const cells = grid.slice(headerRow + 1).map((cells) => cells[column]);
	return numberStyle(cells, (text) => text).notation === "open";
}
