import type { OpenedFile } from "../../src/preview/opened.ts";
import { openFile } from "../../src/preview/openFile.ts";
import { sheetCells } from "../../src/preview/sheetCells.ts";
import type { Cell, Grid } from "../../src/table/cell.ts";
import type { Reading } from "../../src/table/reading.ts";
import { type Hints, readTable } from "../../src/table/readTable.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { type Notice, noticesOf } from "./notices.ts";

/** A list as it was read, with the cells that it was read from. */
export interface ReadList {
	readonly grid: Grid;
	readonly locale: string | undefined;
	readonly reading: Reading;
	readonly notices: readonly Notice[];
}

/** 25 November 2026, the day of the tests in `test/workbook/clock.ts`. */
const TODAY = Date.UTC(2026, 10, 25) / 86_400_000;

/** Reads cells as the add-on does in a spreadsheet of this locale. */
export function readCells(grid: Grid, locale: string | undefined): ReadList {
	const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
	const cells: Grid = grid.map((row) =>
		Array.from({ length: width }, (_, column): Cell => row[column] ?? ""),
	);
	const hints = { ...(locale === undefined ? {} : { locale }), today: () => TODAY };
	const reading = readTable(cells, hints as Hints);
	return { grid: cells, locale, reading, notices: noticesOf(reading) };
}

/** Reads a file as the local workbook does: opens it, and reads its first sheet in the locale that it seems to be written in. */
export async function readFile(bytes: Uint8Array, name: string): Promise<ReadList> {
	const file = await openFile(bytes, name);
	const read = readCells(sheetCells(file.sheets[0]!), file.locale ?? "en_US");
	return { ...read, notices: [...read.notices, ...repairsOf(file)] };
}

/** What opening the file has repaired, and says. */
function repairsOf(file: OpenedFile): Notice[] {
	const { repairs = [] } = file as { repairs?: readonly { kind: string; row: number }[] };
	return repairs.map((about) => ({ kind: about.kind, about, cells: [], rows: [about.row], columns: [] }));
}

/** The facts of the customers by name, unknown ones left out; of customers with the same name the first. */
export function factsByName({ customers }: Reading): Record<string, Customer> {
	const found: Record<string, Customer> = {};
	for (const { facts } of customers) {
		const known = Object.entries(facts).filter(([, value]) => value !== undefined);
		found[facts.customer ?? ""] ??= Object.fromEntries(known) as Customer;
	}
	return found;
}
