import type { ListLocation } from "../workbook/action.ts";
import type { Edit } from "../workbook/edits.ts";
import { hashText } from "../workbook/hashText.ts";
import { rowBeforeInserts } from "../workbook/insertedRows.ts";
import type { Area, Port, Tab, TabRole } from "../workbook/port.ts";
import { type CellContent, contentHash, isBlank } from "./cellContent.ts";
import type { ContentBefore } from "./contentBefore.ts";
import type { CellReader } from "./currentContent.ts";
import {
	cellHash,
	type Drawing,
	drawingKey,
	EMPTY_JOURNAL,
	isSameInLayer,
	type Journal,
	type Layer,
	type MadeTab,
	type Stretch,
	type TabJournal,
} from "./journal.ts";
import { type LayerWrite, layerWrites } from "./layerWrites.ts";
import { listJournal } from "./listJournal.ts";

/**
 * Records what edits are going to write, and what is there now. Cells that would stay the same are left out.
 *
 * @param drawn what the add-on has drawn up to now, see {@link Journal.drawn}.
 * @param maxChars characters of hashes that may be stored; with more the journal is too large.
 */
export function journalOf(
	edits: readonly Edit[],
	list: ListLocation | undefined,
	drawn: Journal["drawn"],
	before: ContentBefore,
	port: Port,
	maxChars: number,
): Journal {
	const tabs = port.tabs();
	const findTab = (tab: Area["tab"]) =>
		tabs.find(({ id, role }) => (typeof tab === "number" ? id === tab : role === tab));
	const all = layerWrites(edits);
	const budget: Budget = { left: maxChars };
	const writtenTabs = Array.from(new Set(all.map(({ tab }) => tab)));
	const drawings = edits.filter(isDrawing);
	const journals = writtenTabs.flatMap((tab) => {
		const existing = findTab(tab);
		const writes = all.filter((write) => write.tab === tab);
		return existing === undefined
			? []
			: [tabJournal(existing, writes, insertedInto(tab, edits), list, before, port, budget)];
	});
	const drawnAfter = { ...drawn, ...Object.fromEntries(drawings.map((edit) => [drawingKey(edit), edit])) };
	const filters = edits.filter((edit) => edit.kind === "filter");
	if (budget.left < 0) return { ...EMPTY_JOURNAL, drawn: drawnAfter, isTooLarge: true };
	return {
		tabs: journals,
		made: edits.flatMap((edit) =>
			edit.kind === "ensureTab" && findTab(edit.role) === undefined ? [madeTab(edit.role, all)] : [],
		),
		marked: markedBy(edits, tabs),
		drawn: drawnAfter,
		drawnBefore: Object.fromEntries(
			drawings
				.filter(({ tab }) => findTab(tab) !== undefined)
				.map((edit) => [drawingKey(edit), drawn[drawingKey(edit)] ?? null]),
		),
		...(filters.length > 0 ? { filters } : {}),
	};
}

const isDrawing = (edit: Edit): edit is Drawing =>
	edit.kind === "rules" || edit.kind === "charts" || edit.kind === "rowGroups" || edit.kind === "freshFilter";

const insertedInto = (tab: Area["tab"], edits: readonly Edit[]) =>
	edits.flatMap((edit) => (isInsertion(edit) && edit.tab === tab ? [edit.below] : []));

const isInsertion = (edit: Edit): edit is Extract<Edit, { kind: "insertRow" | "addRow" }> =>
	edit.kind === "insertRow" || (edit.kind === "addRow" && !edit.isThere);

function markedBy(edits: readonly Edit[], tabs: readonly Tab[]): Journal["marked"] {
	const roleEdit = edits.find((edit) => edit.kind === "assignRole");
	const before = tabs.find(({ role }) => role === "customers")?.id ?? null;
	return roleEdit === undefined || roleEdit.tab === before ? null : { tab: roleEdit.tab, before };
}

/** @param below the rows below each of which one is inserted, in this order. */
function tabJournal(
	{ id, role }: Tab,
	writes: readonly LayerWrite[],
	below: readonly number[],
	list: ListLocation | undefined,
	before: ContentBefore,
	port: Port,
	budget: Budget,
): TabJournal {
	const oldRow = (row: number) => rowBeforeInserts(row, below);
	const layers: Partial<Record<Layer, Stretch[]>> = {};
	for (const layer of new Set(writes.map((write) => write.layer))) {
		const ofLayer = writes.filter((write) => write.layer === layer);
		const stretches = ofLayer.flatMap((write) => stretchesOf(write, oldRow, before(id, layer), budget));
		if (stretches.length > 0) layers[layer] = stretches;
	}
	const isList = budget.left >= 0 && list?.tab === id && (role === null || role === "customers");
	return {
		tab: id,
		list: isList ? listJournal(list, writes, layers, oldRow, port) : null,
		below,
		size: below.length === 0 ? 0 : port.size(id).rows,
		layers,
	};
}

function stretchesOf(
	{ layer, area, given, wasFilled }: LayerWrite,
	oldRow: (row: number) => number | null,
	before: CellReader,
	budget: Budget,
): Stretch[] {
	const columns = Array.from({ length: area.columns }, (): OpenStretch[] => []);
	const blank = layer === "content" || layer === "note" ? "" : null;
	for (let r = 0; r < area.rows && budget.left >= 0; r++) {
		const rowBefore = oldRow(area.row + r);
		for (const [c, stretches] of columns.entries()) {
			const [row, column] = [area.row + r, area.column + c];
			const current = rowBefore === null ? blank : before(rowBefore, column);
			const next = given(r, c);
			const isSpilled = wasFilled && !isFormula(current);
			if (!isSpilled && isSameInLayer(layer, next, current)) continue;
			const toRestore = isSpilled ? "" : current;
			const hash = cellHash(layer, next);
			budget.left -= hash.length + 1;
			const last = stretches[stretches.length - 1];
			if (last !== undefined && last.row + last.hashes.length === row && isAlike(last.before, toRestore))
				last.hashes.push(hash);
			else stretches.push({ row, column, before: toRestore, hashes: [hash] });
		}
	}
	return columns
		.flat()
		.map((stretch) => [stretch.row, stretch.column, stretch.before, stretch.hashes.join(" ")]);
}

interface OpenStretch {
	readonly row: number;
	readonly column: number;
	readonly before: unknown;
	readonly hashes: string[];
}

/** Characters that may still be stored; below 0 the journal is too large, and nothing more is read. */
interface Budget {
	left: number;
}

const isAlike = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

const isFormula = (content: unknown) =>
	typeof content === "object" && content !== null && "formula" in content;

function madeTab(role: TabRole, all: readonly LayerWrite[]): MadeTab {
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

/** Hashes all content of a tab. @param cells all of its rows, from A1 on. */
export function tabHash(cells: readonly (readonly CellContent[])[]): string {
	const hashes: string[] = [];
	for (const [r, row] of cells.entries()) {
		for (const [c, cell] of row?.entries() ?? []) {
			if (!isBlank(cell)) hashes.push(`${r} ${c} ${contentHash(cell)}`);
		}
	}
	return hashText(hashes.join(" "));
}
