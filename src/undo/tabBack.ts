import { cellAddress } from "../table/a1.ts";
import { smallestAround } from "../workbook/areas.ts";
import type { Edit } from "../workbook/edits.ts";
import { rowsPutIn } from "../workbook/insertedRows.ts";
import type { Port, Tab } from "../workbook/port.ts";
import { isBlank } from "./cellContent.ts";
import { currentContent } from "./currentContent.ts";
import { type CurrentPositions, currentPositions } from "./currentPositions.ts";
import { cellHash, type Layer, type TabJournal } from "./journal.ts";
import { type PutBack, putBackEdits } from "./putBackEdits.ts";

/** What it takes to take a change back on one tab. */
export interface TabBack {
	readonly tab: Tab;
	readonly edits: readonly Edit[];
	/** Rows that we put in, the last first. */
	readonly deletes: readonly Edit[];
	readonly cells: number;
	readonly changedSince: readonly string[];
	/** Whether our columns stand where they stood. */
	readonly isInPlace: boolean;
}

/** A cell of a layer as it was, and the marks of what we gave it. */
interface Written extends PutBack {
	readonly marks: Set<string>;
}

/**
 * Gives the cells of a tab that still hold what we wrote what they held before, and takes out the rows that we put in, where nothing
 * stands in them but what we wrote.
 *
 * @param journals of that tab, in the order in which they were written.
 */
export function tabBack(tab: Tab, journals: readonly TabJournal[], port: Port): TabBack {
	const places = currentPositions(journals, tab, port);
	// Contents first: a number in a cell that has lost the format of a date is not known for the date that we wrote.
	const layers = new Set<Layer>([
		"content",
		...journals.flatMap(({ layers }) => Object.keys(layers) as Layer[]),
	]);
	const changedSince = new Set<string>();
	const back = new Map<Layer, PutBack[]>();
	for (const layer of layers) {
		const cells = writtenCells(layer, journals, places);
		const now = currentContent(
			port,
			tab.id,
			layer,
			smallestAround(cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }))),
		);
		const put: PutBack[] = [];
		for (const cell of cells) {
			const mark = cellHash(layer, now(cell.row, cell.column));
			if (mark === cellHash(layer, cell.before)) continue;
			if (cell.marks.has(mark)) put.push(cell);
			else if (layer === "content" || layer === "note")
				changedSince.add(cellAddress(cell.row - 1, cell.column - 1));
		}
		back.set(layer, put);
	}
	const contents = back.get("content") ?? [];
	const inserted = journals.flatMap(({ below }, index) =>
		rowsPutIn(below).flatMap((row) => places[index]!.row(row) ?? []),
	);
	const deletes = inserted.filter((row) => isAllOurs(row, contents, tab, port)).sort((a, b) => b - a);
	const stays = ({ row }: PutBack) => !deletes.includes(row);
	const cells = new Set(
		[...contents, ...(back.get("note") ?? [])].map(({ row, column }) => `${row} ${column}`),
	);
	return {
		tab,
		edits: Array.from(back).flatMap(([layer, put]) => putBackEdits(tab.id, layer, put.filter(stays))),
		deletes: deletes.map((row): Edit => ({ kind: "deleteRows", tab: tab.id, row, rows: 1 })),
		cells: cells.size,
		changedSince: Array.from(changedSince, (cell) => `${tab.name}!${cell}`),
		isInPlace: journals.every(({ list }, index) =>
			(list?.headings.after ?? []).every((_, column) => places[index]!.column(column + 1) === column + 1),
		),
	};
}

/** Where several goes of one change wrote a cell, it held at first what the first one found. */
function writtenCells(
	layer: Layer,
	journals: readonly TabJournal[],
	places: readonly CurrentPositions[],
): Written[] {
	const cells = new Map<string, Written>();
	for (const [index, { layers }] of journals.entries()) {
		for (const [first, at, before, marks] of layers[layer] ?? []) {
			const column = places[index]!.column(at);
			for (const [offset, mark] of marks.split(" ").entries()) {
				const row = layer === "width" ? 1 : places[index]!.row(first + offset);
				if (row === null || column === null) continue;
				const known = cells.get(`${row} ${column}`);
				if (known === undefined)
					cells.set(`${row} ${column}`, { row, column, before, marks: new Set([mark]) });
				else known.marks.add(mark);
			}
		}
	}
	return Array.from(cells.values());
}

/** Whether nothing stands in a row but what we wrote. */
function isAllOurs(row: number, ours: readonly PutBack[], { id }: Tab, port: Port): boolean {
	const columns = new Set(ours.filter((cell) => cell.row === row).map(({ column }) => column));
	return (port.values(id)[row - 1] ?? []).every((cell, index) => isBlank(cell) || columns.has(index + 1));
}
