import type { Grid } from "../../table/cell.ts";
import { findHeaderRow } from "../../table/findHeaderRow.ts";
import type { Edit, Written } from "../edits.ts";
import type { Port, Tab } from "../port.ts";
import type { Rows } from "../rows.ts";
import { tabName } from "../tabName.ts";

/** What a list of edits comes to, as a person would count it. */
export interface PlannedChanges {
	/** The tabs that are there and get something that can be seen, in their order. */
	readonly tabs: readonly ChangedTab[];
	/** How the tabs will be called that are not there yet, in the order in which they are made. */
	readonly newTabs: readonly string[];
}

export interface ChangedTab {
	readonly name: string;
	/** To the right of everything that stands there. */
	readonly newColumns: readonly PlannedColumn[];
	/** In how many rows below their headings the new columns hold something. */
	readonly rows: number;
	/** Columns that are there, and in how many of their cells something is written, empty ones and changed ones. */
	readonly ownColumns: readonly (PlannedColumn & { readonly cells: number })[];
	/** Rows that are put in, by the number that they get. */
	readonly newRows: readonly number[];
	readonly notes: number;
	readonly hasColours: boolean;
}

interface PlannedColumn {
	/** Counted from 1. */
	readonly column: number;
	/** `""` where it has none. */
	readonly heading: string;
}

/** Counts what a list of edits would change, from the list and the file as it is. */
export function changePreview(edits: readonly Edit[], port: Port): PlannedChanges {
	const tabs = port.tabs();
	const isThere = (role: Tab["role"]) => tabs.some((tab) => tab.role === role);
	const made = new Map(
		edits.flatMap((edit) =>
			edit.kind === "ensureTab" && edit.role !== "undo" ? [[edit.role, edit.name]] : [],
		),
	);
	return {
		tabs: tabs.map((tab) => changedTab(tab, edits, port)).filter(isChanged),
		newTabs: [...made].flatMap(([role, name]) => (isThere(role) ? [] : [tabName(port, role, name)])),
	};
}

const isChanged = ({ newColumns, ownColumns, newRows, notes, hasColours }: ChangedTab) =>
	newColumns.length + ownColumns.length + newRows.length + notes > 0 || hasColours;

function changedTab({ id, name, role }: Tab, edits: readonly Edit[], port: Port): ChangedTab {
	const isOn = (tab: unknown) => tab === id || (role !== null && tab === role);
	const here = edits.filter((edit) => isOn("area" in edit ? edit.area.tab : "tab" in edit && edit.tab));
	const grid = here.some(isWrite) ? port.values(id) : [];
	const newRows = here.flatMap((edit) =>
		edit.kind === "insertRow" || edit.kind === "addRow" ? [edit.below + 1] : [],
	);
	const columns = writtenRows(here, grid, newRows);
	const width = grid[0]?.length ?? 0;
	const added = [...columns].filter(([column]) => column > width);
	const own = [...columns].filter(([column]) => column <= width);
	const headings = grid[findHeaderRow(grid) ?? -1] ?? [];
	return {
		name,
		newColumns: added.map(([column, cells]) => ({ column, heading: textOf([...cells.values()][0]) })),
		rows: new Set(added.flatMap(([, cells]) => [...cells.keys()].slice(1))).size,
		ownColumns: own.map(([column, cells]) => ({
			column,
			heading: textOf(headings[column - 1]),
			cells: cells.size,
		})),
		newRows,
		notes: here.reduce((sum, edit) => sum + (edit.kind === "notes" ? texts(edit.notes) : 0), 0),
		hasColours: here.some((edit) => edit.kind === "rules" && edit.rules.length > 0),
	};
}

const isWrite = (edit: Edit): edit is Extract<Edit, { kind: "values" | "freeze" }> =>
	edit.kind === "values" || edit.kind === "freeze";

type WrittenRows = ReadonlyMap<number, ReadonlyMap<number, Written>>;

/** What is written in each column, by row, from left to right and from top to bottom; nothing on nothing is not written. */
function writtenRows(edits: readonly Edit[], grid: Grid, newRows: readonly number[]): WrittenRows {
	const width = grid[0]?.length ?? 0;
	const columns = new Map<number, Map<number, Written>>();
	for (const edit of edits) {
		if (!isWrite(edit)) continue;
		edit.values.forEach((cells, r) => {
			const row = edit.area.row + r;
			cells.forEach((cell, c) => {
				const column = edit.area.column + c;
				// The cells of a row that was put in are nobody's yet.
				if (column <= width && newRows.includes(row)) return;
				if (isNothing(cell) && isNothing(grid[row - 1]?.[column - 1])) return;
				columns.set(column, (columns.get(column) ?? new Map()).set(row, cell));
			});
		});
	}
	const sorted = <Value>(map: ReadonlyMap<number, Value>) => new Map([...map].sort(([a], [b]) => a - b));
	return new Map([...sorted(columns)].map(([column, cells]) => [column, sorted(cells)]));
}

const isNothing = (cell: unknown) => cell === "" || cell === null || cell === undefined;

function texts(notes: Rows<string>): number {
	let count = 0;
	notes.forEach((row) => {
		count += row.filter((note) => note !== "").length;
	});
	return count;
}

const textOf = (cell: unknown) => (typeof cell === "string" ? cell.trim() : "");
