import type { Edit } from "../workbook/edits.ts";
import type { Area, TabRole } from "../workbook/port.ts";
import type { SizedTab } from "./cellCount.ts";
import type { HostRange, HostSheet, HostSpreadsheet } from "./host.ts";
import {
	begin,
	beginRow,
	finish,
	finishRow,
	giveRole,
	type Role,
	roleOf,
	takeMarks,
	takeRole,
} from "./tabRoles.ts";

/** The sheets of the open spreadsheet during one run. What a sheet is to us is asked once: every look takes several calls to Google. */
export interface Sheets {
	readonly book: HostSpreadsheet;
	readonly all: () => readonly KnownSheet[];
	/** A sheet by its id, or by what it is to us. */
	readonly find: (tab: Area["tab"]) => HostSheet | null;
	/** The same for one that must be there. */
	readonly sheet: (tab: Area["tab"]) => HostSheet;
	/** All of them, to count their cells. */
	readonly sized: () => readonly SizedTab[];
	/** Adds the rows and columns that a sheet lacks for an area. */
	readonly makeRoom: (area: Area) => void;
	/** The range of an area, after making room for it. */
	readonly range: (area: Area) => HostRange;
	/** To be told what else has changed the number of rows of a sheet. */
	readonly forgetSize: (tab: Area["tab"]) => void;
	/** Puts an empty row below another one, unless it is there. */
	readonly addRow: (row: Extract<Edit, { kind: "addRow" }>) => void;
	/** Makes sure that there is a tab of that role. A new one is only being made until {@link finish}. */
	readonly ensure: (role: TabRole, name: string) => void;
	/** The new tabs and rows are made to their end. A run that breaks off before leaves some that the next run makes all over. */
	readonly finish: () => void;
	/** Only one tab at a time is the one that our tabs were made from. */
	readonly markAlone: (tab: Area["tab"], role: TabRole) => void;
	/** Takes a sheet out of the file. */
	readonly remove: (tab: Area["tab"]) => void;
	/** Takes all our marks from a sheet. */
	readonly unmark: (tab: Area["tab"]) => void;
	/** Marks the tabs that only their looks tell, before a run gives them other looks. */
	readonly markByLooks: () => void;
}

interface KnownSheet extends Role {
	readonly sheet: HostSheet;
	readonly id: number;
	readonly name: string;
}

export function sheetsOf(book: HostSpreadsheet): Sheets {
	let known: KnownSheet[] | undefined;
	const withNewRow = new Set<HostSheet>();
	const sizes = new Map<HostSheet, { rows: number; columns: number }>();
	const all = () => {
		known ??= book.getSheets().map(knownSheet);
		return known;
	};
	const find = (tab: Area["tab"]) => {
		const isIt = ({ id, role }: KnownSheet) => (typeof tab === "number" ? id === tab : role === tab);
		return all().find(isIt)?.sheet ?? null;
	};
	const sheet = (tab: Area["tab"]) => {
		const found = find(tab);
		if (found === null) throw new Error(`tab ${tab} is gone`);
		return found;
	};
	const size = (of: HostSheet) => {
		const found = sizes.get(of) ?? { rows: of.getMaxRows(), columns: of.getMaxColumns() };
		sizes.set(of, found);
		return found;
	};
	const makeRoom = ({ tab, row, column, rows, columns }: Area) => {
		const on = sheet(tab);
		const has = size(on);
		const [lastRow, lastColumn] = [row + rows - 1, column + columns - 1];
		if (lastRow > has.rows) {
			on.insertRowsAfter(has.rows, lastRow - has.rows);
			has.rows = lastRow;
		}
		if (lastColumn > has.columns) {
			on.insertColumnsAfter(has.columns, lastColumn - has.columns);
			has.columns = lastColumn;
		}
	};
	const remember = (of: HostSheet, mark: Partial<Role>) => {
		known = all().map((one) => (one.sheet === of ? { ...one, ...mark } : one));
	};
	return {
		book,
		all,
		find,
		sheet,
		sized: () =>
			all().map(({ sheet, id, role, making }) => ({
				id,
				role: role ?? making,
				size: () => ({ ...size(sheet) }),
			})),
		makeRoom,
		range(area) {
			makeRoom(area);
			return sheet(area.tab).getRange(area.row, area.column, area.rows, area.columns);
		},
		forgetSize: (tab) => sizes.delete(sheet(tab)),
		addRow({ tab, below, isThere }) {
			const on = sheet(tab);
			withNewRow.add(on);
			if (isThere) return;
			beginRow(on, below + 1);
			on.insertRowsAfter(below, 1);
			sizes.delete(on);
		},
		ensure(role, name) {
			if (find(role) !== null) return;
			const begun = all().find(({ making }) => making === role);
			if (begun !== undefined) {
				begin(begun.sheet, role);
				remember(begun.sheet, { role, isMarked: true });
				return;
			}
			const sheets = all();
			const active = book.getActiveSheet();
			const place = placeFor(role, sheets, active.getSheetId());
			const free = freeName(name, sheets);
			const sheet = book.insertSheet(free, place);
			book.setActiveSheet(active);
			begin(sheet, role);
			const made = {
				sheet,
				id: sheet.getSheetId(),
				name: free,
				role,
				isMarked: true,
				making: role,
				unfinishedRow: null,
			};
			known = [...sheets.slice(0, place), made, ...sheets.slice(place)];
		},
		finish() {
			for (const sheet of withNewRow) finishRow(sheet);
			for (const { sheet, making, role } of all()) {
				if (making === null || role === null) continue;
				finish(sheet, making);
				remember(sheet, { making: null });
			}
		},
		markAlone(tab, role) {
			const chosen = sheet(tab);
			for (const one of all()) {
				if (one.sheet === chosen || one.role !== role) continue;
				takeRole(one.sheet);
				remember(one.sheet, { role: null, isMarked: false });
			}
			if (all().some((one) => one.sheet === chosen && one.isMarked)) return;
			giveRole(chosen, role);
			remember(chosen, { role, isMarked: true });
		},
		remove(tab) {
			const gone = sheet(tab);
			book.deleteSheet(gone);
			known = all().filter((one) => one.sheet !== gone);
		},
		unmark(tab) {
			const chosen = sheet(tab);
			takeMarks(chosen);
			remember(chosen, { role: null, isMarked: false, making: null, unfinishedRow: null });
		},
		markByLooks() {
			for (const { sheet, role, isMarked } of all()) {
				if (role === null || isMarked) continue;
				giveRole(sheet, role);
				remember(sheet, { role, isMarked: true });
			}
		},
	};
}

function knownSheet(sheet: HostSheet): KnownSheet {
	const name = sheet.getName();
	return { sheet, id: sheet.getSheetId(), name, ...roleOf(sheet, name) };
}

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
