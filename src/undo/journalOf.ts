import type { ListLocation } from "../workbook/action.ts";
import type { Edit } from "../workbook/edits.ts";
import { hashText } from "../workbook/hashText.ts";
import { withoutRows } from "../workbook/insertedRows.ts";
import type { Area, Port, Tab, TabRole } from "../workbook/port.ts";
import { type CellContent, contentHash, isBlank } from "./cellContent.ts";
import type { ContentBefore } from "./contentBefore.ts";
import type { Reader } from "./currentContent.ts";
import {
	cellHash,
	type Drawing,
	drawingKey,
	EMPTY_JOURNAL,
	isSameIn,
	type Journal,
	type Layer,
	type MadeTab,
	type Stretch,
	type TabJournal,
} from "./journal.ts";
import { listJournal } from "./listJournal.ts";
import { type Piece, pieces } from "./pieces.ts";

/**
 * What edits are going to write, and what stands there now. What would be written over by the same is left out.
 *
 * @param drawn what we have drawn up to now, see {@link Journal.drawn}.
 * @param most so many characters of marks are kept at most.
 */
export function journalOf(
	edits: readonly Edit[],
	list: ListLocation | undefined,
	drawn: Journal["drawn"],
	standing: ContentBefore,
	port: Port,
	most: number,
): Journal {
	const tabs = port.tabs();
	const find = (tab: Area["tab"]) =>
		tabs.find(({ id, role }) => (typeof tab === "number" ? id === tab : role === tab));
	const all = pieces(edits);
	const room: Room = { left: most };
	const written = Array.from(new Set(all.map(({ tab }) => tab)));
	const drawings = edits.filter(isDrawing);
	const journals = written.flatMap((tab) => {
		const there = find(tab);
		const its = all.filter((piece) => piece.tab === tab);
		return there === undefined
			? []
			: [tabJournal(there, its, insertedInto(tab, edits), list, standing, port, room)];
	});
	const drawnThen = { ...drawn, ...Object.fromEntries(drawings.map((one) => [drawingKey(one), one])) };
	if (room.left < 0) return { ...EMPTY_JOURNAL, drawn: drawnThen, isTooLarge: true };
	return {
		tabs: journals,
		made: edits.flatMap((edit) =>
			edit.kind === "ensureTab" && find(edit.role) === undefined ? [madeTab(edit.role, all)] : [],
		),
		marked: markedBy(edits, tabs),
		drawn: drawnThen,
		drawnBefore: Object.fromEntries(
			drawings
				.filter(({ tab }) => find(tab) !== undefined)
				.map((one) => [drawingKey(one), drawn[drawingKey(one)] ?? null]),
		),
	};
}

const isDrawing = (edit: Edit): edit is Drawing =>
	edit.kind === "rules" || edit.kind === "charts" || edit.kind === "rowGroups";

const insertedInto = (tab: Area["tab"], edits: readonly Edit[]) =>
	edits.flatMap((edit) => (isInsertion(edit) && edit.tab === tab ? [edit.below] : []));

const isInsertion = (edit: Edit): edit is Extract<Edit, { kind: "insertRow" | "addRow" }> =>
	edit.kind === "insertRow" || (edit.kind === "addRow" && !edit.isThere);

function markedBy(edits: readonly Edit[], tabs: readonly Tab[]): Journal["marked"] {
	const mark = edits.find((edit) => edit.kind === "markTab");
	const before = tabs.find(({ role }) => role === "customers")?.id ?? null;
	return mark === undefined || mark.tab === before ? null : { tab: mark.tab, before };
}

/** @param below after which rows one is put in, one after another. */
function tabJournal(
	{ id, role }: Tab,
	its: readonly Piece[],
	below: readonly number[],
	list: ListLocation | undefined,
	standing: ContentBefore,
	port: Port,
	room: Room,
): TabJournal {
	const oldRow = (row: number) => withoutRows(row, below);
	const layers: Partial<Record<Layer, Stretch[]>> = {};
	for (const layer of new Set(its.map((piece) => piece.layer))) {
		const those = its.filter((piece) => piece.layer === layer);
		const runs = those.flatMap((piece) => stretchesOf(piece, oldRow, standing(id, layer), room));
		if (runs.length > 0) layers[layer] = runs;
	}
	const isList = room.left >= 0 && list?.tab === id && (role === null || role === "customers");
	return {
		tab: id,
		list: isList ? listJournal(list, its, layers, oldRow, port) : null,
		below,
		size: below.length === 0 ? 0 : port.size(id).rows,
		layers,
	};
}

function stretchesOf(
	{ layer, area, given, wasFilled }: Piece,
	oldRow: (row: number) => number | null,
	before: Reader,
	room: Room,
): Stretch[] {
	const columns = Array.from({ length: area.columns }, (): OpenStretch[] => []);
	const nothing = layer === "content" || layer === "note" ? "" : null;
	for (let r = 0; r < area.rows && room.left >= 0; r++) {
		const at = oldRow(area.row + r);
		for (const [c, runs] of columns.entries()) {
			const [row, column] = [area.row + r, area.column + c];
			const stood = at === null ? nothing : before(at, column);
			const gives = given(r, c);
			const isSpilled = wasFilled && !isFormula(stood);
			if (!isSpilled && isSameIn(layer, gives, stood)) continue;
			const kept = isSpilled ? "" : stood;
			const mark = cellHash(layer, gives);
			room.left -= mark.length + 1;
			const last = runs[runs.length - 1];
			if (last !== undefined && last.row + last.marks.length === row && isAlike(last.before, kept))
				last.marks.push(mark);
			else runs.push({ row, column, before: kept, marks: [mark] });
		}
	}
	return columns.flat().map((run) => [run.row, run.column, run.before, run.marks.join(" ")]);
}

interface OpenStretch {
	readonly row: number;
	readonly column: number;
	readonly before: unknown;
	readonly marks: string[];
}

/** What can still be kept, in characters; below 0 it is too much, and nothing more is looked at. */
interface Room {
	left: number;
}

const isAlike = (one: unknown, other: unknown) =>
	one === other || JSON.stringify(one) === JSON.stringify(other);

const isFormula = (stood: unknown) => typeof stood === "object" && stood !== null && "formula" in stood;

function madeTab(role: TabRole, all: readonly Piece[]): MadeTab {
	const cells: CellContent[][] = [];
	for (const { tab, layer, area, given } of all) {
		if (tab !== role || layer !== "content") continue;
		for (let r = 0; r < area.rows; r++) {
			for (let c = 0; c < area.columns; c++) {
				const row = cells[area.row + r - 1] ?? [];
				row[area.column + c - 1] = given(r, c) as CellContent;
				cells[area.row + r - 1] = row;
			}
		}
	}
	return { role, contents: tabHash(cells) };
}

/** A mark of all that stands on a tab. */
export function tabHash(cells: readonly (readonly CellContent[])[]): string {
	const marks: string[] = [];
	for (const [r, row] of cells.entries()) {
		for (const [c, cell] of row?.entries() ?? []) {
			if (!isBlank(cell)) marks.push(`${r} ${c} ${contentHash(cell)}`);
		}
	}
	return hashText(marks.join(" "));
}
