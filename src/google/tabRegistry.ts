import { lazily } from "../base/lazy.ts";
import type { Cell } from "../table/cell.ts";
import type { Edit } from "../workbook/edits.ts";
import type { Area, TabRole } from "../workbook/port.ts";
import { type CachedSheet, cachedSheet } from "./cachedSheet.ts";
import { type FileMetadata, fileMetadata, type SheetMetadata } from "./fileMetadata.ts";
import type { HostRange, HostSheet, HostSpreadsheet } from "./host.ts";
import { roleOf, type SheetRole } from "./tabRoles.ts";

/**
 * The tabs of the open spreadsheet during one run, by their ids and roles. The metadata says that a new tab or row is unfinished
 * until {@link finish}; if the run is interrupted, the next one finds the tab or row that way and makes it again.
 */
export interface TabRegistry {
	/** All tabs from left to right, also those without cells. */
	readonly all: () => readonly KnownTab[];
	/** The tab that was active when the run began. */
	readonly activeTab: () => KnownTab;
	readonly find: (tab: Area["tab"]) => KnownTab | undefined;
	/** Like {@link find}, but throws if there is no such tab. */
	readonly get: (tab: Area["tab"]) => KnownTab;
	/** Makes the tabs that the file lacks, as unfinished ones. */
	readonly ensure: (tabs: readonly NewTab[]) => void;
	/** Inserts an unfinished row below another one, unless an interrupted run has done so. */
	readonly addRow: (row: Extract<Edit, { kind: "addRow" }>) => void;
	/** From then on no row of the tab counts as unfinished. */
	readonly forgetUnfinishedRow: (tab: Area["tab"]) => void;
	/** Marks all unfinished tabs and rows as finished. Returns true if anything had to be written. */
	readonly finish: () => boolean;
	/** Gives a tab a role, and clears that role of all others. */
	readonly assignRole: (tab: Area["tab"], role: TabRole) => void;
	/** Stores the roles that were recognised by content, before a run changes that content. */
	readonly storeRecognisedRoles: () => void;
	/** Removes all metadata of a tab. */
	readonly clearRole: (tab: Area["tab"]) => void;
	readonly metadata: (tab: Area["tab"]) => SheetMetadata;
	/** Changes the metadata for this run. {@link storeMetadata} writes all changes, and so does {@link finish}. */
	readonly setMetadata: (tab: Area["tab"], change: SheetMetadata) => void;
	readonly storeMetadata: () => void;
	readonly delete: (tab: Area["tab"]) => void;
}

export interface KnownTab extends SheetRole {
	readonly id: number;
	/** Read from Google on first use. */
	readonly name: string;
	/** False for a chart on a tab of its own and for connected data. Read from Google on first use, unless the role shows it. */
	readonly hasCells: boolean;
	readonly sheet: HostSheet;
	readonly cached: CachedSheet;
}

type NewTab = Pick<Extract<Edit, { kind: "ensureTab" }>, "role" | "name" | "columns">;

/** Reads the values of a range, dates as the cells show them. */
type ReadValues = (range: HostRange) => Cell[][];

export function tabRegistry(spreadsheet: HostSpreadsheet, valuesOf: ReadValues): TabRegistry {
	const metadata = lazily(() => fileMetadata(spreadsheet));
	let tabs: readonly KnownTab[] | undefined;
	const all = () => {
		tabs ??= spreadsheet.getSheets().map((sheet) => knownTab(sheet, valuesOf, metadata()));
		return tabs;
	};
	const active = lazily(() => {
		const open = spreadsheet.getActiveSheet().getSheetId();
		return all().find(({ id }) => id === open)!;
	});
	const find = (tab: Area["tab"]) =>
		all().find(({ id, role }) => (typeof tab === "number" ? id === tab : role === tab));
	const get = (tab: Area["tab"]) => {
		const found = find(tab);
		if (found === undefined) throw new Error(`tab ${tab} is gone`);
		return found;
	};
	/** Changes a role for the rest of this run, and its metadata for later runs. */
	const change = (tab: KnownTab, role: Partial<SheetRole>, stored: SheetMetadata) => {
		Object.assign(tab, role);
		metadata().set(tab.id, stored);
	};
	const make = ({ role, name, columns }: NewTab) => {
		const begun = all().find(({ making }) => making === role);
		if (begun !== undefined) {
			change(begun, { role, isStored: true }, { making: role });
			// Keep columns in which a user has written since the run was interrupted.
			if (columns !== undefined && begun.sheet.getLastColumn() <= columns) begun.cached.keepColumns(columns);
			return;
		}
		const position = insertIndex(role, all(), active());
		const sheet = spreadsheet.insertSheet(freeName(name, all()), position);
		const made = knownTab(sheet, valuesOf, metadata(), role);
		change(made, { making: role }, { making: role });
		tabs = [...all().slice(0, position), made, ...all().slice(position)];
		if (columns !== undefined) made.cached.keepColumns(columns);
	};
	const tabsWithNewRow = new Set<KnownTab>();
	return {
		all,
		activeTab: active,
		find,
		get,
		ensure(wanted) {
			const lacking = wanted.filter(({ role }) => find(role) === undefined);
			if (lacking.length === 0) return;
			const { sheet: open } = active();
			try {
				for (const tab of lacking) make(tab);
			} finally {
				spreadsheet.setActiveSheet(open);
				metadata().store();
			}
		},
		addRow({ tab, below, isThere }) {
			const { id, cached } = get(tab);
			tabsWithNewRow.add(get(tab));
			if (isThere) return;
			cached.forgetSize();
			// Store this before inserting the row: from the number of rows the next run knows if it was inserted.
			metadata().set(id, { row: { at: below + 1, of: cached.size().rows + 1 } });
			metadata().store();
			cached.insertRows(below, 1);
		},
		forgetUnfinishedRow(tab) {
			const { id, unfinishedRow } = get(tab);
			if (unfinishedRow !== null) metadata().set(id, { row: undefined });
		},
		finish() {
			for (const { id } of tabsWithNewRow) metadata().set(id, { row: undefined });
			for (const tab of all()) {
				if (tab.making !== null && tab.role !== null)
					change(tab, { making: null }, { role: tab.making, making: undefined });
			}
			return metadata().store();
		},
		assignRole(tab, role) {
			const chosen = get(tab);
			for (const other of all()) {
				if (other !== chosen && other.role === role)
					change(other, { role: null, isStored: false }, { role: undefined });
			}
			change(chosen, { role, isStored: true }, { role });
			metadata().store();
		},
		storeRecognisedRoles() {
			for (const tab of all()) {
				if (tab.role !== null && !tab.isStored) change(tab, { isStored: true }, { role: tab.role });
			}
			metadata().store();
		},
		clearRole(tab) {
			const chosen = get(tab);
			Object.assign(chosen, { role: null, isStored: false, making: null, unfinishedRow: null });
			metadata().clear(chosen.id);
			metadata().store();
		},
		metadata: (tab) => metadata().of(get(tab).id),
		setMetadata: (tab, change) => metadata().set(get(tab).id, change),
		storeMetadata: () => metadata().store(),
		delete(tab) {
			const deleted = get(tab);
			spreadsheet.deleteSheet(deleted.sheet);
			tabs = all().filter((other) => other !== deleted);
			metadata().clear(deleted.id);
		},
	};
}

/**
 * Types of tabs without cells: a chart on a tab of its own, and connected data. Any other type counts as one with cells, should
 * Google's values for the types not be what is reported.
 */
const WITHOUT_CELLS: readonly string[] = ["OBJECT", "DATASOURCE"];

/** @param made the role of a tab that this run has made. */
function knownTab(sheet: HostSheet, valuesOf: ReadValues, metadata: FileMetadata, made?: TabRole): KnownTab {
	const id = sheet.getSheetId();
	const name = lazily(() => sheet.getName());
	const isGrid = lazily(() => !WITHOUT_CELLS.includes(String(sheet.getType())));
	const known = roleOf(sheet, made === undefined ? metadata.of(id) : { role: made }, name, isGrid);
	return {
		id,
		get name() {
			return name();
		},
		get hasCells() {
			return known.role !== null || known.making !== null || isGrid();
		},
		sheet,
		cached: cachedSheet(sheet, valuesOf),
		...known,
	};
}

/** Sheets requires unique names, ignoring case. */
function freeName(name: string, tabs: readonly KnownTab[]): string {
	const taken = new Set(tabs.map((tab) => tab.name.toLowerCase()));
	let free = name;
	for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`;
	return free;
}

/**
 * Returns the number of tabs before a new one: it goes after the active tab and the add-on's tabs that follow it. The history
 * and the undo tab are rarely opened and go last; the board is shown first and goes right after the list; the alternatives go after the playbook, which refers to them.
 */
function insertIndex(role: TabRole, tabs: readonly KnownTab[], active: KnownTab): number {
	if (role === "history" || role === "undo") return tabs.length;
	const playbook = role === "alternatives" ? tabs.findIndex((tab) => tab.role === "playbook") : -1;
	if (playbook >= 0) return playbook + 1;
	const list = role === "board" ? tabs.findIndex((tab) => tab.role === "customers") : -1;
	if (list >= 0) return list + 1;
	let position = tabs.indexOf(active) + 1;
	while (isOurs(tabs[position]?.role ?? null)) position++;
	return position;
}

const isOurs = (role: TabRole | null) =>
	role !== null && role !== "customers" && role !== "history" && role !== "undo";
