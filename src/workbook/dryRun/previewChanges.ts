import type { Grid } from "../../table/cell.ts";
import { findHeaderRow } from "../../table/findHeaderRow.ts";
import type { Edit, Written } from "../edits.ts";
import type { Rows } from "../lazyRows.ts";
import type { Port, Tab } from "../port.ts";
import { searchedForHeadings } from "../reading/customersTab.ts";
import { tabName } from "../tabName.ts";

/** Preview of a list of edits, as a person would count it. */
export interface ChangePreview {
	/** Existing tabs with a visible change, in their order. */
	readonly tabs: readonly ChangedTab[];
	/** Names of the new tabs, in the order in which they are made. */
	readonly newTabs: readonly string[];
}

export interface ChangedTab {
	readonly name: string;
	/** Columns to the right of all existing content. */
	readonly newColumns: readonly PlannedColumn[];
	/** Number of rows below their headings in which the new columns have content. */
	readonly rows: number;
	/** Existing columns, and the number of their cells that are written, empty ones and filled ones. */
	readonly ownColumns: readonly (PlannedColumn & { readonly cells: number })[];
	/** Numbers of the inserted rows. */
	readonly newRows: readonly number[];
	readonly notes: number;
	readonly hasColours: boolean;
	/** The filter of the tab: extended, one that does not cover the new columns, or none of these. */
	readonly filter: "extended" | "leaves" | "covers" | "none";
}

interface PlannedColumn {
	/** Counted from 1. */
	readonly column: number;
	/** `""` if it has none. */
	readonly heading: string;
}

/** Counts the changes that a list of edits would make to the file as it is. */
export function previewChanges(edits: readonly Edit[], port: Port): ChangePreview {
	const tabs = port.tabs();
	const exists = (role: Tab["role"]) => tabs.some((tab) => tab.role === role);
	const made = new Map(
		edits.flatMap((edit) =>
			edit.kind === "ensureTab" && edit.role !== "undo" ? [[edit.role, edit.name]] : [],
		),
	);
	return {
		tabs: tabs.map((tab) => changedTab(tab, edits, port)).filter(isChanged),
		newTabs: [...made].flatMap(([role, name]) => (exists(role) ? [] : [tabName(port, role, name)])),
	};
}

const isChanged = ({ newColumns, ownColumns, newRows, notes, hasColours }: ChangedTab) =>
	newColumns.length + ownColumns.length + newRows.length + notes > 0 || hasColours;

function changedTab({ id, name, role }: Tab, edits: readonly Edit[], port: Port): ChangedTab {
	const isOn = (tab: unknown) => tab === id || (role !== null && tab === role);
	const tabEdits = edits.filter((edit) => isOn("tab" in edit ? edit.tab : "area" in edit && edit.area.tab));
	const grid = tabEdits.some(isWrite) ? port.values(id) : [];
	const newRows = tabEdits.flatMap((edit) =>
		edit.kind === "insertRow" || edit.kind === "addRow" ? [edit.below + 1] : [],
	);
	const columns = writtenRows(tabEdits, grid, newRows);
	const width = grid[0]?.length ?? 0;
	const added = [...columns].filter(([column]) => column > width);
	const existing = [...columns].filter(([column]) => column <= width);
	const headings = existing.length === 0 ? [] : headingsOf(id, grid, port);
	return {
		name,
		newColumns: added.map(([column, cells]) => ({ column, heading: textOf([...cells.values()][0]) })),
		rows: new Set(added.flatMap(([, cells]) => [...cells.keys()].slice(1))).size,
		ownColumns: existing.map(([column, cells]) => ({
			column,
			heading: textOf(headings[column - 1]),
			cells: cells.size,
		})),
		newRows,
		notes: tabEdits.reduce((sum, edit) => sum + (edit.kind === "notes" ? countNotes(edit.notes) : 0), 0),
		hasColours: tabEdits.some((edit) => edit.kind === "rules" && edit.rules.length > 0),
		filter: filterOn(
			id,
			tabEdits,
			added.map(([column]) => column),
			port,
		),
	};
}

function headingsOf(tab: number, grid: Grid, port: Port): Grid[number] {
	return grid[findHeaderRow(searchedForHeadings(port, tab, grid)) ?? -1] ?? [];
}

function filterOn(
	tab: number,
	edits: readonly Edit[],
	newColumns: readonly number[],
	port: Port,
): ChangedTab["filter"] {
	if (edits.some(({ kind }) => kind === "filter")) return "extended";
	const filter = newColumns.length === 0 ? null : port.filter(tab);
	if (filter === null) return "none";
	return filter.area.column + filter.area.columns > Math.max(...newColumns) ? "covers" : "leaves";
}

const isWrite = (edit: Edit): edit is Extract<Edit, { kind: "values" | "freeze" }> =>
	edit.kind === "values" || edit.kind === "freeze";

type WrittenRows = ReadonlyMap<number, ReadonlyMap<number, Written>>;

/** Written cells of each column, by row, left to right and top to bottom. Blanks written on blanks do not count. */
function writtenRows(edits: readonly Edit[], grid: Grid, newRows: readonly number[]): WrittenRows {
	const width = grid[0]?.length ?? 0;
	const columns = new Map<number, Map<number, Written>>();
	for (const edit of edits) {
		if (!isWrite(edit)) continue;
		edit.values.forEach((cells, rowOffset) => {
			const row = edit.area.row + rowOffset;
			cells.forEach((cell, columnOffset) => {
				const column = edit.area.column + columnOffset;
				// Cells of an inserted row are not the user's, so they are no changes to existing columns.
				if (column <= width && newRows.includes(row)) return;
				if (isBlank(cell) && isBlank(grid[row - 1]?.[column - 1])) return;
				columns.set(column, (columns.get(column) ?? new Map()).set(row, cell));
			});
		});
	}
	const sorted = <Value>(map: ReadonlyMap<number, Value>) => new Map([...map].sort(([a], [b]) => a - b));
	return new Map([...sorted(columns)].map(([column, cells]) => [column, sorted(cells)]));
}

const isBlank = (cell: unknown) => cell === "" || cell === null || cell === undefined;

function countNotes(notes: Rows<string>): number {
	let count = 0;
	notes.forEach((row) => {
		count += row.filter((note) => note !== "").length;
	});
	return count;
}

const textOf = (cell: unknown) => (typeof cell === "string" ? cell.trim() : "");
