import type { Words } from "../../i18n/words.ts";
import type { Settings } from "../../settings/readSettings.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import { columnReader } from "../../table/columnReader.ts";
import type { Reading } from "../../table/reading.ts";
import type { FactKey } from "../../tiering/facts.ts";
import { type ReadTab, readGrid } from "../reading/customersTab.ts";
import { newHeadings } from "./newHeadings.ts";
import { sameFact } from "./sameFact.ts";
import { waysToWrite } from "./waysToWrite.ts";

/** A fact that is to stand in a row of the table, counted from 0; null: nothing. */
export interface Wanted {
	readonly row: number;
	readonly fact: FactKey;
	readonly value: string | number | null;
}

/** A column that takes facts, counted from 0. */
export interface FactColumn {
	readonly fact: FactKey;
	readonly column: number;
	/** The heading of a column that has to be added; null for one that is there. */
	readonly heading: string | null;
	readonly cells: ReadonlyMap<number, Cell>;
}

/** The table as it would be with facts written into it, and what to write for that. */
export interface Fitted {
	readonly grid: Grid;
	readonly reading: Reading;
	readonly columns: readonly FactColumn[];
	/** Those that no way of writing lets be read right. */
	readonly refused: ReadonlySet<Wanted>;
}

/** One try at a column: which heading, which way of writing, and what is left of the facts. */
interface Try {
	readonly fact: FactKey;
	column: number;
	readonly headings: readonly string[] | null;
	heading: number;
	way: number;
	wanted: readonly Wanted[];
}

/**
 * Finds cells that say exactly what is wanted, and leave everything else as it was: the table is read again with them in it.
 * A fact goes into the column that is read as it, or into a new one at the right.
 *
 * @param wanted of several for one cell, the last counts.
 */
export function fitFacts(
	{ grid, reading, ours }: Pick<ReadTab, "grid" | "reading" | "ours">,
	wanted: readonly Wanted[],
	locale: string,
	settings: Settings,
	words: Words,
): Fitted {
	const refused = new Set(wanted.filter((one) => !isValue(one, locale, words)));
	const possible = wanted.filter((one) => !refused.has(one));
	const tries = triesFor(grid, reading, possible, words);
	const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
	const together = (those: readonly Try[]): Fitted => {
		const left = those.filter((one) => one.wanted.length > 0);
		const added = left.filter(({ headings }) => headings !== null);
		for (const [index, one] of added.entries()) one.column = width + index;
		const columns = left.map((one) => columnOf(one, words));
		const after = withColumns(grid, reading.headerRow, columns);
		const read = columns.length === 0 ? reading : readGrid(after, locale, settings, ours);
		return { grid: after, reading: read, columns, refused };
	};
	const failing = (those: readonly Try[], { reading: read }: Fitted) =>
		those.filter((one) => !fits(one, reading, read));
	const first = together(tries);
	if (failing(tries, first).length === 0) return first;
	// One at a time, so that none fails for another's sake.
	for (const one of tries) {
		for (let alone = together([one]); failing([one], alone).length > 0; alone = together([one])) {
			giveWay(one, reading, alone.reading, refused, words);
		}
	}
	for (let all = together(tries); ; all = together(tries)) {
		const failed = failing(tries, all);
		if (failed.length === 0) return all;
		for (const one of failed) giveUp(one, [], refused);
	}
}

/** Whether it can be read at all: one that cannot would make the cells beside it look wrong. */
function isValue({ fact, value }: Wanted, locale: string, words: Words): boolean {
	return waysToWrite(fact, value, words).some((cell) => {
		const read = columnReader(fact, [cell], locale)(cell);
		return sameFact(read, value ?? undefined);
	});
}

function triesFor(grid: Grid, reading: Reading, wanted: readonly Wanted[], words: Words): Try[] {
	const headings = grid[reading.headerRow] ?? [];
	return Array.from(new Set(wanted.map(({ fact }) => fact)), (fact): Try => {
		const there = reading.columns.findIndex((column) => column.fact === fact);
		return {
			fact,
			column: there,
			headings: there >= 0 ? null : newHeadings(fact, headings, words),
			heading: 0,
			way: 0,
			wanted: wanted.filter((one) => one.fact === fact),
		};
	});
}

function columnOf({ fact, column, headings, heading, way, wanted }: Try, words: Words): FactColumn {
	const cells = new Map<number, Cell>();
	for (const { row, value } of wanted) {
		const ways = waysToWrite(fact, value, words);
		cells.set(row, ways[Math.min(way, ways.length - 1)]);
	}
	return { fact, column, heading: headings === null ? null : (headings[heading] ?? ""), cells };
}

function withColumns(grid: Grid, headerRow: number, columns: readonly FactColumn[]): Grid {
	const changed = new Map<number, Cell[]>();
	const put = (row: number, column: number, cell: Cell) => {
		const cells = changed.get(row) ?? [...(grid[row] ?? [])];
		while (cells.length < column) cells.push("");
		cells[column] = cell;
		changed.set(row, cells);
	};
	for (const { column, heading, cells } of columns) {
		if (heading !== null) put(headerRow, column, heading);
		cells.forEach((cell, row) => {
			put(row, column, cell);
		});
	}
	return grid.map((cells, row) => changed.get(row) ?? cells);
}

/** Whether everybody has the facts of this column that they should have, and no other column is read as something else. */
function fits(one: Try, before: Reading, after: Reading): boolean {
	return (
		one.wanted.length === 0 ||
		(isRead(one, before, after) && wrong(one, before, after).every((row) => row === null))
	);
}

function isRead({ fact, column }: Try, before: Reading, after: Reading): boolean {
	return (
		after.columns[column]?.fact === fact &&
		before.columns.every((old, index) => index === column || after.columns[index]?.fact === old.fact) &&
		after.customers.length === before.customers.length
	);
}

/** For each customer, the row if the fact is not what it should be; null where it is. */
function wrong({ fact, wanted }: Try, before: Reading, after: Reading): (number | null)[] {
	const values = new Map(wanted.map(({ row, value }) => [row, value]));
	return before.customers.map(({ row, facts }, index) => {
		const should = values.has(row) ? (values.get(row) ?? undefined) : facts[fact];
		const customer = after.customers[index];
		return customer?.row === row && sameFact(customer.facts[fact], should) ? null : row;
	});
}

/** The next heading, the next way of writing; in the end, fewer facts. */
function giveWay(one: Try, before: Reading, after: Reading, refused: Set<Wanted>, words: Words): void {
	const ways = Math.max(...one.wanted.map(({ fact, value }) => waysToWrite(fact, value, words).length));
	if (!isRead(one, before, after) && one.heading + 1 < (one.headings?.length ?? 0)) one.heading++;
	else if (one.way + 1 < ways) one.way++;
	else {
		const failing = new Set(wrong(one, before, after));
		const left = one.wanted.filter(({ row }) => !failing.has(row));
		const others = before.customers.some(
			({ row }) => failing.has(row) && !one.wanted.some((wanted) => wanted.row === row),
		);
		giveUp(one, others || left.length === one.wanted.length ? [] : left, refused);
	}
}

function giveUp(one: Try, kept: readonly Wanted[], refused: Set<Wanted>): void {
	const staying = new Set(kept);
	for (const wanted of one.wanted) if (!staying.has(wanted)) refused.add(wanted);
	one.wanted = kept;
	one.way = 0;
}
