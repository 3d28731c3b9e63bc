import { FACTS, type FactKey } from "../../tiering/facts.ts";
import { factAsTyped } from "../factAsTyped.ts";
import { isOpen } from "../numberStyle.ts";
import { readNumber } from "../readNumber.ts";
import type { ReadList } from "./checkList.ts";

/** Rules out most texts at a glance: three digits behind a sign. */
const MAY_BE_OPEN = /\d[.,]\d{3}(?!\d)/;

/**
 * Says which amounts are unknown because the columns of the list contradict each other: "1.250" beside columns with "1.234,50" and
 * "1,234.50". The reader of numbers has left them out.
 */
export function openNotations(list: ReadList): ReadList {
	const problems = list.columns.flatMap(({ fact }, column) => {
		if (fact === null || !list.textColumns.has(column)) return [];
		if (FACTS[fact] !== "money" && FACTS[fact] !== "count") return [];
		const rows = openRows(list, fact, column);
		if (rows.length === 0) return [];
		const found = String(list.grid[rows[0]!]![column]).trim();
		return [{ kind: "openNotation" as const, column, rows, found, fact }];
	});
	return problems.length === 0 ? list : { ...list, problems: [...list.problems, ...problems] };
}

function openRows({ customers, grid, problems }: ReadList, fact: FactKey, column: number): number[] {
	const open = customers.flatMap((customer) => {
		const { row } = customer;
		const cell = grid[row]![column];
		if (factAsTyped(customer, fact) !== undefined || typeof cell !== "string" || !MAY_BE_OPEN.test(cell))
			return [];
		const number = readNumber(cell.trim());
		return number !== null && isOpen(number) ? [row] : [];
	});
	if (open.length === 0) return open;
	const unreadable = new Set(
		problems.flatMap((problem) =>
			problem.kind === "unreadable" && problem.column === column ? [problem.row] : [],
		),
	);
	return open.filter((row) => !unreadable.has(row));
}
