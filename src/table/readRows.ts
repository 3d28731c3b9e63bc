import type { Customer, FactKey } from "../tiering/facts.ts";
import type { Cell, Grid } from "./cell.ts";
import { columnReader, type ReadCell } from "./columnReader.ts";
import { headingKey } from "./headingKey.ts";
import type { ReadColumn } from "./readColumns.ts";
import type { LeftOut, Problem, ReadCustomer, WhyLeftOut } from "./reading.ts";
import { runningSums } from "./runningSums.ts";
import { shownText } from "./shownText.ts";
import { textOf } from "./textOf.ts";
import { isTotalLabel, nameForTotals } from "./totalLabel.ts";
import { isBlank } from "./unknownCell.ts";

interface Rows {
	readonly customers: ReadCustomer[];
	readonly leftOut: LeftOut[];
	readonly problems: Problem[];
}

interface Reader {
	readonly column: number;
	readonly fact: FactKey;
	readonly read: ReadCell;
}

/** One row as far as its cells can be read. */
interface ReadRow {
	readonly facts: { -readonly [K in FactKey]?: string | number };
	readonly problems: Problem[];
}

/**
 * Reads the rows below the headings: each is a customer, or blank, or left out for a reason.
 *
 * Cells that cannot be read are reported for customers only: in a row that is left out, nothing is missed.
 */
export function readRows(
	grid: Grid,
	headerRow: number,
	header: readonly Cell[],
	columns: readonly ReadColumn[],
	locale: string | undefined,
): Rows {
	const readers = readersOf(grid, headerRow, columns, locale);
	const headings = header.map(headingKey);
	const judge = judgeOf(headings, columns);
	const rows: Rows = { customers: [], leftOut: [], problems: [] };
	for (let row = headerRow + 1; row < grid.length; row++) {
		const cells = grid[row] as readonly Cell[];
		if (cells.every(isBlank)) continue;
		const { facts, problems } = readRow(cells, row, readers);
		const why = judge(cells, facts as Customer);
		if (why !== null) {
			rows.leftOut.push({ row, why });
			continue;
		}
		facts.customer ??= facts.id as string;
		rows.customers.push({ row, facts: facts as Customer });
		for (const problem of problems) rows.problems.push(problem);
	}
	return rows;
}

function readersOf(grid: Grid, headerRow: number, columns: readonly ReadColumn[], locale?: string): Reader[] {
	return columns.flatMap(({ fact }, column) => {
		if (fact === null) return [];
		const cells: Cell[] = [];
		for (let row = headerRow + 1; row < grid.length; row++) cells.push(grid[row]?.[column]);
		return [{ column, fact, read: columnReader(fact, cells, locale) }];
	});
}

function readRow(cells: readonly Cell[], row: number, readers: readonly Reader[]): ReadRow {
	const facts: ReadRow["facts"] = {};
	const problems: Problem[] = [];
	for (const { column, fact, read } of readers) {
		const cell = cells[column];
		const value = read(cell);
		if (value === null) problems.push({ kind: "unreadable", row, column, found: shownText(cell), fact });
		else if (value !== undefined) facts[fact] = value;
	}
	return { facts, problems };
}

/** Says of one row after another why it is no customer; `null` where it is one. */
function judgeOf(
	headings: readonly string[],
	columns: readonly ReadColumn[],
): (cells: readonly Cell[], facts: Customer) => WhyLeftOut | null {
	const above: string[] = [];
	const names = new Set<string>();
	const sums = runningSums();
	const isNameAbove = (folded: string) => {
		for (const name of above.splice(0)) names.add(nameForTotals(name)); // most tables never ask
		return names.has(folded);
	};
	const hasOwnId = (facts: Customer) => facts.id !== undefined && columns.some((column) => column.fact === "customer");
	let totals = 0;
	return (cells, facts) => {
		if (repeats(cells, headings)) return "repeatedHeader";
		const name = facts.customer ?? facts.id;
		const labels = name === undefined ? cells.map(textOf) : hasOwnId(facts) && facts.customer ? [] : [name];
		const isTotal = labels.some((label) => isTotalLabel(label, isNameAbove));
		if (isTotal || (name === undefined && sums.matches(facts))) {
			totals++;
			return "total";
		}
		if (name === undefined) return "nameless";
		if (totals > 0 && cells.filter((cell) => !isBlank(cell)).length === 1) return "note";
		above.push(name);
		sums.add(facts);
		return null;
	};
}

/** Whether a row says the headings again: every heading, and nothing else. */
function repeats(cells: readonly Cell[], headings: readonly string[]): boolean {
	let same = 0;
	for (let column = 0; column < headings.length; column++) {
		const cell = cells[column];
		const blank = isBlank(cell);
		if (blank && headings[column] === "") continue;
		if (blank || typeof cell !== "string" || headingKey(cell) !== headings[column]) return false;
		same++;
	}
	return same > 0;
}
