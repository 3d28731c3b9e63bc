import { lazily } from "../../base/lazy.ts";
import type { Words } from "../../i18n/words.ts";
import type { Settings } from "../../settings/readSettings.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import { columnReader } from "../../table/columnReader.ts";
import { factAsTyped } from "../../table/factAsTyped.ts";
import type { Reading } from "../../table/reading.ts";
import { textOf } from "../../table/textOf.ts";
import { FACTS, type FactKey } from "../../tiering/facts.ts";
import { type ReadingContext, type ReadTab, readGrid } from "../reading/customersTab.ts";
import type { CellRules } from "./cellRules.ts";
import { isSameFact } from "./isSameFact.ts";
import { newHeadings } from "./newHeadings.ts";
import { optionFor } from "./optionFor.ts";
import { waysToWrite } from "./waysToWrite.ts";

/** A fact to write into a row of the table, counted from 0; null empties the cell. */
export interface WantedFact {
	/** The row of the customer. */
	readonly row: number;
	/** The rows to write it into, where that is not the customer's only one: see `rowsToWrite`. */
	readonly rows?: readonly number[];
	readonly fact: FactKey;
	readonly value: string | number | null;
}

/** A column to write facts into, counted from 0. */
export interface FactColumn {
	readonly fact: FactKey;
	readonly column: number;
	/** Heading of a column that has to be added; null for an existing one. */
	readonly heading: string | null;
	readonly cells: ReadonlyMap<number, Cell>;
}

/** The first row that a fact is written into. */
export const writtenRow = ({ row, rows = [row] }: WantedFact): number => rows[0] ?? row;

/** The table with facts written into it, and the cells to write for that. */
export interface FittedFacts {
	readonly grid: Grid;
	readonly reading: Reading;
	readonly columns: readonly FactColumn[];
	/** Facts that the table reads wrongly, however they are written. */
	readonly refused: ReadonlySet<WantedFact>;
	/** Those of them whose cell takes only some options, none of which reads as the fact. */
	readonly withoutOption: ReadonlyMap<WantedFact, Options>;
}

interface Options {
	/** Counted from 0. */
	readonly column: number;
	readonly options: readonly Cell[];
}

/** An attempt at a column: which heading, which notation, and the facts that are left. */
interface Attempt {
	readonly fact: FactKey;
	column: number;
	readonly headings: readonly string[] | null;
	heading: number;
	notation: number;
	wanted: readonly WantedFact[];
	/** Options to write in place of a notation, where a cell lists what it takes. */
	readonly chosen: ReadonlyMap<WantedFact, Cell>;
}

/**
 * Finds cells that are read as exactly the wanted facts and change nothing else: the table is read again with them in it.
 * A fact goes into the column that is read as it, or into a new one at the right.
 *
 * @param wanted if several are for one cell, the last one counts.
 */
export function fitFacts(
	{ grid, reading, ...context }: Pick<ReadTab, "grid" | "reading"> & ReadingContext,
	wanted: readonly WantedFact[],
	locale: string,
	settings: Settings,
	words: Words,
	rules: CellRules,
): FittedFacts {
	const refused = new Set(wanted.filter((fact) => !isValue(fact, locale, words)));
	const possible = wanted.filter((fact) => !refused.has(fact));
	const withoutOption = new Map<WantedFact, Options>();
	const attempts = attemptsFor(grid, reading, possible, words).map((attempt) =>
		withOptions(attempt, grid, reading.headerRow, locale, rules, withoutOption),
	);
	for (const fact of withoutOption.keys()) refused.add(fact);
	const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
	const firstNew = lazily(() =>
		rules.freeColumn(width, attempts.filter(({ headings }) => headings !== null).length),
	);
	const fitTogether = (attempts: readonly Attempt[]): FittedFacts => {
		const left = attempts.filter((attempt) => attempt.wanted.length > 0);
		const added = left.filter(({ headings }) => headings !== null);
		for (const [index, attempt] of added.entries()) attempt.column = firstNew() + index;
		const columns = left.map((attempt) => columnOf(attempt, words));
		const after = withColumns(grid, reading.headerRow, columns);
		const read = columns.length === 0 ? reading : readGrid(after, locale, settings, context);
		return { grid: after, reading: read, columns, refused, withoutOption };
	};
	const failingAttempts = (attempts: readonly Attempt[], { reading: read }: FittedFacts) =>
		attempts.filter((attempt) => !fits(attempt, reading, read));
	const first = fitTogether(attempts);
	if (failingAttempts(attempts, first).length === 0) return first;
	// Fit each column alone, so that none fails because of another.
	for (const attempt of attempts) {
		for (
			let alone = fitTogether([attempt]);
			failingAttempts([attempt], alone).length > 0;
			alone = fitTogether([attempt])
		) {
			giveWay(attempt, reading, alone.reading, refused, words);
		}
	}
	for (let all = fitTogether(attempts); ; all = fitTogether(attempts)) {
		const failed = failingAttempts(attempts, all);
		if (failed.length === 0) return all;
		for (const attempt of failed) giveUp(attempt, [], refused);
	}
}

/** True if the value can be read at all: one that cannot would make the cells beside it look wrong. */
function isValue({ fact, value }: WantedFact, locale: string, words: Words): boolean {
	return waysToWrite(fact, value, words).some((cell) => {
		const read = columnReader(fact, [cell], locale)(cell);
		return isSameFact(read, value ?? undefined);
	});
}

function attemptsFor(grid: Grid, reading: Reading, wanted: readonly WantedFact[], words: Words): Attempt[] {
	const headings = grid[reading.headerRow] ?? [];
	return Array.from(new Set(wanted.map(({ fact }) => fact)), (fact): Attempt => {
		const existingColumn = reading.columns.findIndex((column) => column.fact === fact);
		return {
			fact,
			column: existingColumn,
			headings: existingColumn >= 0 ? null : newHeadings(fact, headings, words),
			heading: 0,
			notation: 0,
			wanted: wanted.filter((wantedFact) => wantedFact.fact === fact),
			chosen: new Map(),
		};
	});
}

/** Looks at what the cells of an existing column take, and chooses their options. Facts without one go into `withoutOption`. */
function withOptions(
	attempt: Attempt,
	grid: Grid,
	headerRow: number,
	locale: string,
	rules: CellRules,
	withoutOption: Map<WantedFact, Options>,
): Attempt {
	const { fact, column, headings } = attempt;
	const filled = attempt.wanted.filter(({ value }) => value !== null);
	if (headings !== null || filled.length === 0) return attempt;
	const validationOf = rules.ofColumn(column, filled.map(writtenRow));
	const cells = grid.slice(headerRow + 1).map((row) => row[column]);
	const chosen = new Map<WantedFact, Cell>();
	for (const wanted of filled) {
		const { options = null, rejects = false } = validationOf(writtenRow(wanted)) ?? {};
		if (options === null) continue;
		const option = optionFor(fact, wanted.value!, options, cells, locale);
		if (option !== undefined) chosen.set(wanted, option);
		else if (rejects) withoutOption.set(wanted, { column, options });
	}
	return { ...attempt, chosen, wanted: attempt.wanted.filter((wanted) => !withoutOption.has(wanted)) };
}

function columnOf(attempt: Attempt, words: Words): FactColumn {
	const { fact, column, headings, heading, notation, wanted, chosen } = attempt;
	const cells = new Map<number, Cell>();
	for (const one of wanted) {
		const ways = waysToWrite(fact, one.value, words);
		const cell = chosen.get(one) ?? ways[Math.min(notation, ways.length - 1)];
		for (const row of one.rows ?? [one.row]) cells.set(row, cell);
	}
	return { fact, column, heading: headings === null ? null : (headings[heading] ?? ""), cells };
}

function withColumns(grid: Grid, headerRow: number, columns: readonly FactColumn[]): Grid {
	const changed = new Map<number, Cell[]>();
	const setCell = (row: number, column: number, cell: Cell) => {
		const cells = changed.get(row) ?? [...(grid[row] ?? [])];
		while (cells.length < column) cells.push("");
		cells[column] = cell;
		changed.set(row, cells);
	};
	for (const { column, heading, cells } of columns) {
		if (heading !== null) setCell(headerRow, column, heading);
		cells.forEach((cell, row) => {
			setCell(row, column, cell);
		});
	}
	return grid.map((cells, row) => changed.get(row) ?? cells);
}

/** True if every customer has the intended facts of this column, and no other column is read as something else. */
function fits(attempt: Attempt, before: Reading, after: Reading): boolean {
	return (
		attempt.wanted.length === 0 ||
		(isRead(attempt, before, after) && wrongRows(attempt, before, after).every((row) => row === null))
	);
}

function isRead({ fact, column }: Attempt, before: Reading, after: Reading): boolean {
	return (
		after.columns[column]?.fact === fact &&
		before.columns.every((old, index) => index === column || after.columns[index]?.fact === old.fact) &&
		after.customers.length === before.customers.length
	);
}

/** For each customer, the row if the fact is wrong; null if it is right. */
function wrongRows({ fact, wanted, chosen }: Attempt, before: Reading, after: Reading): (number | null)[] {
	// An option may spell a text in another way.
	const spelled = (one: WantedFact) =>
		FACTS[fact] === "text" && chosen.has(one) ? textOf(chosen.get(one)) : one.value;
	const values = new Map(wanted.map((one) => [one.row, spelled(one)]));
	return before.customers.map((old, index) => {
		const { row } = old;
		const intended = values.has(row) ? (values.get(row) ?? undefined) : factAsTyped(old, fact);
		const customer = after.customers[index];
		return customer?.row === row && isSameFact(factAsTyped(customer, fact), intended) ? null : row;
	});
}

/** Tries the next heading, then the next notation; in the end, gives up facts. */
function giveWay(
	attempt: Attempt,
	before: Reading,
	after: Reading,
	refused: Set<WantedFact>,
	words: Words,
): void {
	const ways = Math.max(...attempt.wanted.map(({ fact, value }) => waysToWrite(fact, value, words).length));
	if (!isRead(attempt, before, after) && attempt.heading + 1 < (attempt.headings?.length ?? 0))
		attempt.heading++;
	else if (attempt.notation + 1 < ways) attempt.notation++;
	else {
		const failing = new Set(wrongRows(attempt, before, after));
		const left = attempt.wanted.filter(({ row }) => !failing.has(row));
		const others = before.customers.some(
			({ row }) => failing.has(row) && !attempt.wanted.some((wanted) => wanted.row === row),
		);
		giveUp(attempt, others || left.length === attempt.wanted.length ? [] : left, refused);
	}
}

function giveUp(attempt: Attempt, remaining: readonly WantedFact[], refused: Set<WantedFact>): void {
	const remainingSet = new Set(remaining);
	for (const wanted of attempt.wanted) if (!remainingSet.has(wanted)) refused.add(wanted);
	attempt.wanted = remaining;
	attempt.notation = 0;
}
