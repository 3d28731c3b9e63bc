import type { Cell } from "../table/cell.ts";
import type { Edit } from "../workbook/edits.ts";
import type { Area, TabRole } from "../workbook/port.ts";
import type { SizedTab } from "./cellCount.ts";
import type { HostRange, HostSheet, HostSpreadsheet } from "./host.ts";
import { type Mark, type Marks, marksOf } from "./marks.ts";
import { type Role, roleOf } from "./tabRoles.ts";

/**
 * The sheets of the open spreadsheet during one run, and what has been asked about them: every call to Google takes a person's time, so
 * nothing is asked twice that cannot have changed since.
 */
export interface Sheets {
	readonly book: HostSpreadsheet;
	readonly all: () => readonly KnownSheet[];
	/** The one that was open when the run began. */
	readonly active: () => KnownSheet;
	/** A sheet by its id, or by what it is to us. */
	readonly find: (tab: Area["tab"]) => HostSheet | null;
	/** The same for one that must be there. */
	readonly sheet: (tab: Area["tab"]) => HostSheet;
	readonly name: (tab: Area["tab"]) => string;
	/** All of them, to count their cells. */
	readonly sized: () => readonly SizedTab[];
	readonly size: (tab: Area["tab"]) => Size;
	/** Everything from A1 to the last cell with content, as it was when it was first asked for; no rows where the sheet is empty. */
	readonly values: (tab: Area["tab"]) => Cell[][];
	/** The part of an area that there is; null where there is none of it. */
	readonly there: (area: Area) => HostRange | null;
	/** The cells of an area that the sheet has. */
	readonly cells: (area: Area) => Cell[][];
	/** Adds the rows and columns that a sheet lacks for an area. */
	readonly makeRoom: (area: Area) => void;
	/** The range of an area, after making room for it. */
	readonly range: (area: Area) => HostRange;
	/** Puts rows in below another one. */
	readonly insertRows: (tab: Area["tab"], below: number, rows: number) => void;
	readonly deleteRows: (tab: Area["tab"], row: number, rows: number) => void;
	/** To be told that somebody else has changed a sheet. */
	readonly forgetSize: (tab: Area["tab"]) => void;
	/** Puts an empty row below another one, unless it is there. */
	readonly addRow: (row: Extract<Edit, { kind: "addRow" }>) => void;
	/** Makes sure that there are tabs of those roles. New ones are only being made until {@link finish}. */
	readonly ensure: (tabs: readonly NewTab[]) => void;
	/** The new tabs and rows are made to their end. A run that breaks off before leaves some that the next run makes all over. */
	readonly finish: () => void;
	/** Only one tab at a time is the one that our tabs were made from. */
	readonly markAlone: (tab: Area["tab"], role: TabRole) => void;
	/** What is kept about a sheet. What is changed of that is kept by {@link keepMarks}, and at the latest by {@link finish}. */
	readonly mark: (tab: Area["tab"]) => Mark;
	readonly setMark: (tab: Area["tab"], change: Mark) => void;
	readonly keepMarks: () => void;
	/** Takes a sheet out of the file. */
	readonly remove: (tab: Area["tab"]) => void;
	/** Takes all our marks from a sheet. */
	readonly unmark: (tab: Area["tab"]) => void;
	/** Marks the tabs that only their looks tell, before a run gives them other looks. */
	readonly markByLooks: () => void;
}

type NewTab = Pick<Extract<Edit, { kind: "ensureTab" }>, "role" | "name" | "columns">;

interface Size {
	readonly rows: number;
	readonly columns: number;
}

interface KnownSheet extends Role {
	readonly sheet: HostSheet;
	readonly id: number;
	/** Asked for when it is needed. */
	readonly name: string;
}

export function sheetsOf(book: HostSpreadsheet): Sheets {
	let known: KnownSheet[] | undefined;
	let kept: Marks | undefined;
	let opened: KnownSheet | undefined;
	const withNewRow = new Set<Area["tab"]>();
	/** Rows and columns each cost a call, and mostly only one of them is needed. */
	const sizes = new Map<HostSheet, { rows?: number; columns?: number }>();
	/** How many rows and columns sheets have at the least, by what has been read of them. */
	const seen = new Map<HostSheet, Size>();
	const contents = new Map<HostSheet, Cell[][]>();
	const marks = () => {
		kept ??= marksOf(book);
		return kept;
	};
	const all = () => {
		known ??= book.getSheets().map((sheet) => knownSheet(sheet, marks()));
		return known;
	};
	const active = () => {
		const id = opened?.id ?? book.getActiveSheet().getSheetId();
		opened ??= all().find((one) => one.id === id)!;
		return opened;
	};
	const findKnown = (tab: Area["tab"]) =>
		all().find(({ id, role }) => (typeof tab === "number" ? id === tab : role === tab));
	const one = (tab: Area["tab"]) => {
		const found = findKnown(tab);
		if (found === undefined) throw new Error(`tab ${tab} is gone`);
		return found;
	};
	const sheet = (tab: Area["tab"]) => one(tab).sheet;
	const sizeOf = (of: HostSheet) => {
		const found = sizes.get(of) ?? {};
		sizes.set(of, found);
		return found;
	};
	const rowsOf = (of: HostSheet) => {
		const found = sizeOf(of);
		found.rows ??= of.getMaxRows();
		return found.rows;
	};
	const columnsOf = (of: HostSheet) => {
		const found = sizeOf(of);
		found.columns ??= of.getMaxColumns();
		return found.columns;
	};
	const size = (of: HostSheet): Size => ({ rows: rowsOf(of), columns: columnsOf(of) });
	const see = (of: HostSheet, rows: number, columns: number) => {
		const before = seen.get(of) ?? NOTHING;
		seen.set(of, { rows: Math.max(before.rows, rows), columns: Math.max(before.columns, columns) });
	};
	/** Told from what has been read of the sheet, where that is enough. */
	const hasRow = (on: HostSheet, row: number) => row <= (seen.get(on) ?? NOTHING).rows || row <= rowsOf(on);
	const hasColumn = (on: HostSheet, column: number) =>
		column <= (seen.get(on) ?? NOTHING).columns || column <= columnsOf(on);
	const has = (area: Area) => {
		const on = sheet(area.tab);
		const [lastRow, lastColumn] = ends(area);
		return hasRow(on, lastRow) && hasColumn(on, lastColumn);
	};
	const forgetSize = (tab: Area["tab"]) => {
		sizes.delete(sheet(tab));
		seen.delete(sheet(tab));
	};
	/** @param rows how many have come; negative: have gone. */
	const resize = (of: HostSheet, rows: number) => {
		const its = sizeOf(of);
		if (its.rows !== undefined) its.rows += rows;
		const before = seen.get(of);
		if (before !== undefined) seen.set(of, { ...before, rows: before.rows + rows });
	};
	const insertRows = (tab: Area["tab"], below: number, rows: number) => {
		sheet(tab).insertRowsAfter(below, rows);
		resize(sheet(tab), rows);
	};
	const makeRoom = (area: Area) => {
		const on = sheet(area.tab);
		const [lastRow, lastColumn] = ends(area);
		if (!hasRow(on, lastRow)) {
			on.insertRowsAfter(rowsOf(on), lastRow - rowsOf(on));
			sizeOf(on).rows = lastRow;
		}
		if (!hasColumn(on, lastColumn)) {
			on.insertColumnsAfter(columnsOf(on), lastColumn - columnsOf(on));
			sizeOf(on).columns = lastColumn;
		}
	};
	const leaveColumns = (on: HostSheet, columns: number) => {
		const many = columnsOf(on) - columns;
		if (many <= 0) return;
		on.deleteColumns(columns + 1, many);
		sizeOf(on).columns = columns;
	};
	const rangeOf = ({ tab, row, column, rows, columns }: Area) =>
		sheet(tab).getRange(row, column, rows, columns);
	/** A change that others learn of by the marks; `mark` is what is kept of it. */
	const become = (which: KnownSheet, role: Partial<Role>, mark: Mark) => {
		Object.assign(which, role);
		marks().set(which.id, mark);
	};
	const insert = ({ role, name, columns }: NewTab) => {
		const sheets = all();
		const begun = sheets.find(({ making }) => making === role);
		if (begun !== undefined) {
			become(begun, { role, isMarked: true }, { making: role });
			// Somebody may have written beside what a run had begun.
			if (columns !== undefined && begun.sheet.getLastColumn() <= columns) leaveColumns(begun.sheet, columns);
			return;
		}
		const place = placeFor(role, sheets, active().id);
		const sheet = book.insertSheet(freeName(name, sheets), place);
		const made = knownSheet(sheet, marks(), role);
		become(made, { making: role }, { making: role });
		known = [...sheets.slice(0, place), made, ...sheets.slice(place)];
		if (columns !== undefined) leaveColumns(sheet, columns);
	};
	return {
		book,
		all,
		active,
		find: (tab) => findKnown(tab)?.sheet ?? null,
		sheet,
		name: (tab) => one(tab).name,
		sized: () =>
			all().map(({ sheet, id, role, making }) => ({
				id,
				role: role ?? making,
				has: (area) => has({ ...area, tab: id }),
				size: () => size(sheet),
			})),
		size: (tab) => size(sheet(tab)),
		values(tab) {
			const on = sheet(tab);
			const found = contents.get(on) ?? valuesOf(on);
			contents.set(on, found);
			see(on, found.length, found[0]?.length ?? 0);
			return found;
		},
		there(area) {
			if (area.rows === 0 || area.columns === 0) return null;
			if (has(area)) return rangeOf(area);
			const { rows, columns } = size(sheet(area.tab));
			const part = {
				...area,
				rows: Math.min(area.rows, rows - area.row + 1),
				columns: Math.min(area.columns, columns - area.column + 1),
			};
			return part.rows < 1 || part.columns < 1 ? null : rangeOf(part);
		},
		cells(area) {
			if (area.rows === 0 || area.columns === 0) return [];
			const found = rangeOf(area).getValues();
			see(sheet(area.tab), ...ends(area));
			return found;
		},
		makeRoom,
		range(area) {
			makeRoom(area);
			return rangeOf(area);
		},
		insertRows,
		deleteRows(tab, row, rows) {
			sheet(tab).deleteRows(row, rows);
			resize(sheet(tab), -rows);
		},
		forgetSize,
		addRow({ tab, below, isThere }) {
			withNewRow.add(tab);
			if (isThere) return;
			forgetSize(tab);
			// Before the row is put in: by the number of rows it can be told later whether it was.
			marks().set(one(tab).id, { row: { at: below + 1, of: size(sheet(tab)).rows + 1 } });
			marks().keep();
			insertRows(tab, below, 1);
		},
		ensure(tabs) {
			const lacking = tabs.filter(({ role }) => findKnown(role) === undefined);
			if (lacking.length === 0) return;
			const { sheet: open } = active();
			try {
				for (const tab of lacking) insert(tab);
			} finally {
				book.setActiveSheet(open);
				marks().keep();
			}
		},
		finish() {
			for (const tab of withNewRow) marks().set(one(tab).id, { row: undefined });
			for (const tab of all()) {
				if (tab.making !== null && tab.role !== null)
					become(tab, { making: null }, { role: tab.making, making: undefined });
			}
			marks().keep();
		},
		markAlone(tab, role) {
			const chosen = one(tab);
			for (const other of all()) {
				if (other !== chosen && other.role === role)
					become(other, { role: null, isMarked: false }, { role: undefined });
			}
			become(chosen, { role, isMarked: true }, { role });
			marks().keep();
		},
		mark: (tab) => marks().of(one(tab).id),
		setMark: (tab, change) => marks().set(one(tab).id, change),
		keepMarks: () => marks().keep(),
		remove(tab) {
			const gone = one(tab);
			book.deleteSheet(gone.sheet);
			known = all().filter((other) => other !== gone);
			marks().drop(gone.id);
		},
		unmark(tab) {
			const chosen = one(tab);
			Object.assign(chosen, { role: null, isMarked: false, making: null, unfinishedRow: null });
			marks().drop(chosen.id);
			marks().keep();
		},
		markByLooks() {
			for (const tab of all()) {
				if (tab.role !== null && !tab.isMarked) become(tab, { isMarked: true }, { role: tab.role });
			}
			marks().keep();
		},
	};
}

/** @param made what it is to us where that is known. */
function knownSheet(sheet: HostSheet, marks: Marks, made?: TabRole): KnownSheet {
	let name: string | undefined;
	const nameOf = () => {
		name ??= sheet.getName();
		return name;
	};
	const id = sheet.getSheetId();
	return {
		sheet,
		id,
		get name() {
			return nameOf();
		},
		...roleOf(sheet, made === undefined ? marks.of(id) : { role: made }, nameOf),
	};
}

function valuesOf(sheet: HostSheet): Cell[][] {
	const values: Cell[][] = sheet.getDataRange().getValues();
	const isEmpty = values.length === 1 && values[0]!.length === 1 && values[0]![0] === "";
	return isEmpty ? [] : values;
}

const NOTHING: Size = { rows: 0, columns: 0 };

const ends = ({ row, column, rows, columns }: Area) => [row + rows - 1, column + columns - 1] as const;

const isOurs = (role: TabRole | null) =>
	role !== null && role !== "customers" && role !== "history" && role !== "undo";

function freeName(name: string, sheets: readonly KnownSheet[]): string {
	const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
	let free = name;
	for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`;
	return free;
}

/**
 * Behind how many sheets a new tab goes: behind the active one and what we have put there before. What is only looked up now and then, or never,
 * stands last, and other providers behind the playbook that speaks of them.
 */
function placeFor(role: TabRole, sheets: readonly KnownSheet[], active: number): number {
	if (role === "history" || role === "undo") return sheets.length;
	const playbook = sheets.findIndex((sheet) => role === "alternatives" && sheet.role === "playbook");
	if (playbook >= 0) return playbook + 1;
	let place = sheets.findIndex(({ id }) => id === active) + 1;
	while (isOurs(sheets[place]?.role ?? null)) place++;
	return place;
}
