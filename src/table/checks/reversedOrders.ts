import { shownText } from "../shownText.ts";
import type { ReadList } from "./checkList.ts";

/** Takes away both dates of customers whose first order comes after their last one: columns or days and months are swapped. */
export function reversedOrders(list: ReadList): ReadList {
	const columnOf = (wanted: string) => list.columns.findIndex(({ fact }) => fact === wanted);
	const [column, lastColumn] = [columnOf("firstOrder"), columnOf("lastOrder")];
	if (column < 0 || lastColumn < 0) return list;
	const rows: number[] = [];
	const customers = list.customers.map((customer) => {
		const { firstOrder, lastOrder } = customer.facts;
		if (firstOrder === undefined || lastOrder === undefined || firstOrder <= lastOrder) return customer;
		rows.push(customer.row);
		return { ...customer, facts: { ...customer.facts, firstOrder: undefined, lastOrder: undefined } };
	});
	const [row] = rows;
	if (row === undefined) return list;
	const shown = (at: number) => shownText(list.grid[row]![at]);
	const last = { row, column: lastColumn, found: shown(lastColumn) };
	const problem = { kind: "reversedOrders" as const, column, rows, found: shown(column), last };
	return { ...list, customers, problems: [...list.problems, problem] };
}
