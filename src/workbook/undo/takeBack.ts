import { cellAddress } from "../../table/a1.ts";
import type { Edit } from "../edits.ts";
import type { Port, Tab } from "../port.ts";
import { held, isBlank } from "./held.ts";
import { heldNow } from "./heldNow.ts";
import { type Drawing, type Journal, type Layer, markIn, type TabJournal } from "./journal.ts";
import { contentsMark } from "./journalOf.ts";
import { smallestAround } from "./pieces.ts";
import { type PlacesNow, placesNow } from "./placesNow.ts";
import { type PutBack, putBackEdits } from "./putBackEdits.ts";
import { rowsPutIn } from "./putInRows.ts";

/** What it takes to take a change back, and what of it stays. */
export interface TakenBack {
	readonly edits: readonly Edit[];
	/** How many cells get back what they held. */
	readonly cells: number;
	/** Cells that hold something else by now than what we wrote, such as "Customers!L4": they stay. */
	readonly changedSince: readonly string[];
	/** The tabs that go, and those that stay because somebody has changed them. */
	readonly gone: readonly Tab[];
	readonly stay: readonly Tab[];
	/** What we have drawn, as it is afterwards. */
	readonly drawn: Journal["drawn"];
}

/**
 * Takes a change back: every cell that still holds what we wrote gets back what it held before; every tab that we made goes, if all
 * that stands on it is what we wrote.
 */
export function takeBack(journal: Journal, port: Port): TakenBack {
	const tabs = port.tabs();
	const back = tabs.flatMap((tab) => {
		const its = journal.tabs.filter((one) => one.tab === tab.id);
		return its.length === 0 ? [] : [tabBack(tab, its, port)];
	});
	const made = journal.made.flatMap(({ role, contents }) => {
		const tab = tabs.find((one) => one.role === role || one.making === role);
		return tab === undefined
			? []
			: [{ tab, isOurs: tab.making === role || contentsOf(tab, port) === contents }];
	});
	const gone = made.filter(({ isOurs }) => isOurs).map(({ tab }) => tab);
	return {
		edits: [
			...back.flatMap(({ edits }) => edits),
			...back.flatMap(({ deletes }) => deletes),
			// They name the cells as they were counted before rows were put in.
			...drawings(journal, back, tabs),
			...gone.map(({ id }): Edit => ({ kind: "deleteTab", tab: id })),
			...unmark(journal.marked, tabs),
		],
		cells: back.reduce((sum, { cells }) => sum + cells, 0),
		changedSince: back.flatMap(({ changedSince }) => changedSince),
		gone,
		stay: made.filter(({ isOurs }) => !isOurs).map(({ tab }) => tab),
		drawn: drawnAfter(journal),
	};
}

interface TabBack {
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

function tabBack(tab: Tab, journals: readonly TabJournal[], port: Port): TabBack {
	const places = placesNow(journals, tab, port);
	const layers = new Set(journals.flatMap((journal) => Object.keys(journal.layers) as Layer[]));
	const changedSince = new Set<string>();
	const back = new Map<Layer, PutBack[]>();
	for (const layer of layers) {
		const cells = writtenCells(layer, journals, places);
		const now = heldNow(
			port,
			tab.id,
			layer,
			smallestAround(cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }))),
		);
		const put: PutBack[] = [];
		for (const cell of cells) {
			const mark = markIn(layer, now(cell.row, cell.column));
			if (mark === markIn(layer, cell.before)) continue;
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
	places: readonly PlacesNow[],
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

function contentsOf({ id }: Tab, port: Port): string {
	const values = port.values(id);
	const area = { tab: id, row: 1, column: 1, rows: values.length, columns: values[0]?.length ?? 0 };
	const formulas = port.formulas(area);
	return contentsMark(values.map((row, r) => row.map((cell, c) => held(cell, formulas[r]?.[c]))));
}

/** Rules and charts name cells: where people have moved our columns since, theirs have moved along and are left. */
function drawings({ drawn, drawnBefore }: Journal, back: readonly TabBack[], tabs: readonly Tab[]): Edit[] {
	return Object.entries(drawnBefore).flatMap(([key, before]): Edit[] => {
		const now = drawn[key];
		if (now === undefined || JSON.stringify(now) === JSON.stringify(before)) return [];
		const tab = tabs.find(({ id, role }) => now.tab === id || now.tab === role);
		if (tab === undefined) return [];
		if (before === null) return [nothingOf(now)];
		const isMoved = back.some((one) => one.tab === tab && !one.isInPlace);
		return isMoved ? [] : [before];
	});
}

function nothingOf(drawing: Drawing): Drawing {
	if (drawing.kind === "rules") return { ...drawing, rules: [] };
	return drawing.kind === "charts" ? { ...drawing, charts: [] } : { ...drawing, groups: [] };
}

function drawnAfter({ drawn, drawnBefore }: Journal): Journal["drawn"] {
	const after = new Map(Object.entries(drawn));
	for (const [key, before] of Object.entries(drawnBefore)) {
		if (before === null) after.delete(key);
		else after.set(key, before);
	}
	return Object.fromEntries(after);
}

function unmark(marked: Journal["marked"], tabs: readonly Tab[]): Edit[] {
	if (marked === null || !tabs.some(({ id, role }) => id === marked.tab && role === "customers")) return [];
	const isThere = tabs.some(({ id }) => id === marked.before);
	return [
		marked.before !== null && isThere
			? { kind: "markTab", tab: marked.before, role: "customers" }
			: { kind: "unmarkTab", tab: marked.tab },
	];
}
