import type { Cell } from "../table/cell.ts";
import type { Edit } from "../workbook/edits.ts";
import type { Area, Columns, Filter } from "../workbook/port.ts";
import type { StoredCriteria, StoredFilter } from "./fileMetadata.ts";
import type { Host, HostFilter, HostFilterCriteria, HostSheet } from "./host.ts";
import type { Sheets } from "./sheets.ts";
import type { KnownTab } from "./tabRegistry.ts";

/** Metadata holds at most 30,000 characters in a file. Criteria beyond this are not stored. */
const MAX_STORED_CHARS = 15_000;

/** So many headings of a filter are stored, and so much of each, to find it again. */
const MAX_HEADINGS = 100;
const MAX_HEADING_CHARS = 50;

type App = Host["SpreadsheetApp"];

/** Returns the filter of a tab, also one that a run has removed and not yet made again. */
export function readFilter(tab: number, { sheet, tabs }: Sheets): Filter | null {
	const filter = sheet(tab).getFilter();
	if (filter !== null) {
		const range = filter.getRange();
		return { area: { tab, ...areaOf(filter) }, mayChange: range.canEdit() };
	}
	const stored = tabs.metadata(tab).filter;
	const area = stored === undefined ? null : areaNow(stored, tabs.get(tab));
	return area === null ? null : { area: { tab, ...area }, mayChange: true };
}

/** The tabs with a filter that a run has removed and that cannot be made again: its headings are not found. */
export const tabsWithLostFilter = ({ tabs }: Sheets): KnownTab[] =>
	tabs.all().filter((tab) => {
		const stored = tabs.metadata(tab.id).filter;
		return stored !== undefined && areaNow(stored, tab) === null && tab.sheet.getFilter() === null;
	});

/** Forgets filters that cannot be made again. */
export function forgetLostFilters(lost: readonly KnownTab[], { tabs }: Sheets): void {
	for (const { id } of lost) tabs.setMetadata(id, { filter: undefined });
	tabs.storeMetadata();
}

/** The area of a stored filter where its list is now: people may have inserted rows and columns. Null if it is not found. */
function areaNow(stored: StoredFilter, { cached }: KnownTab): Omit<Area, "tab"> | null {
	const { row, rows, column, columns, headings, below } = stored;
	if (headings === undefined) return { row, rows, column, columns };
	const grid = cached.values();
	const isAt = (at: number, first: number) =>
		headings.every((heading, index) => headingStart(grid[at - 1]?.[first - 1 + index]) === heading);
	const found = grid.flatMap((cells, index) =>
		cells.flatMap((_, first) => (isAt(index + 1, first + 1) ? [{ row: index + 1, column: first + 1 }] : [])),
	);
	const place = isAt(row, column) ? { row, column } : found.length === 1 ? found[0]! : null;
	if (place === null) return null;
	const rowsNow = below === undefined ? rows : Math.max(1, grid.length - below - place.row + 1);
	return { ...place, rows: rowsNow, columns };
}

const headingStart = (cell: Cell | undefined) => String(cell ?? "").slice(0, MAX_HEADING_CHARS);

/**
 * Makes a filter cover other columns. There is no call for that: it is removed and created again. The metadata stores it
 * meanwhile, so that the next run restores it if this one breaks off in between. If a call fails, the filter is made again as it
 * was, if possible, and the next run tries again.
 */
export function changeFilter(
	{ tab, from, to }: Extract<Edit, { kind: "filter" }>,
	sheets: Sheets,
	app: App,
): void {
	const sheet = sheets.sheet(tab);
	const filter = sheet.getFilter();
	if (filter === null) return;
	const area = areaOf(filter);
	if (area.column !== from.column || area.columns !== from.columns) return;
	const criteria = numbersOf(area).flatMap((column) => {
		const found = filter.getColumnFilterCriteria(column);
		return found === null ? [] : [{ column, found }];
	});
	const copies = criteria.map(({ column, found }) => ({ column, criteria: found.copy().build() }));
	const grid = sheets.cached(tab).values();
	const headings = (grid[area.row - 1] ?? []).slice(
		area.column - 1,
		area.column - 1 + Math.min(from.columns, to.columns, MAX_HEADINGS),
	);
	const below = grid.length - (area.row + area.rows - 1);
	storeFilter(
		{
			...area,
			criteria: storable(criteria),
			headings: headings.map(headingStart),
			...(below < 0 ? {} : { below }),
		},
		tab,
		sheets,
	);
	// All that took several calls: a colleague may have removed or replaced the filter meanwhile.
	const latest = sheet.getFilter();
	if (latest === null || !isSameArea(areaOf(latest), area)) {
		storeFilter(undefined, tab, sheets);
		return;
	}
	latest.remove();
	try {
		makeFilter(sheet, { ...area, ...to }, copies);
		// A refusal may come only now: it must not come after the record is gone.
		app.flush();
	} catch (error) {
		if (sheet.getFilter() === null) {
			makeFilter(sheet, area, copies);
			storeFilter(undefined, tab, sheets);
		}
		throw error;
	}
	storeFilter(undefined, tab, sheets);
}

/** Replaces the filter of a tab by one of an area, without conditions. */
export function freshFilter(
	{ tab, area }: Extract<Edit, { kind: "freshFilter" }>,
	{ sheet, range }: Sheets,
): void {
	sheet(tab).getFilter()?.remove();
	if (area !== null) range(area).createFilter();
}

/** True if the filters cover the columns that the edits were to make them cover. */
export const areFiltersAsEdited = (edits: readonly Edit[], { sheet }: Sheets): boolean =>
	edits.every((edit) => {
		if (edit.kind !== "filter") return true;
		const filter = sheet(edit.tab).getFilter();
		if (filter === null) return false;
		const { column, columns } = areaOf(filter);
		return column === edit.to.column && columns === edit.to.columns;
	});

/** Makes the filters again that a run has removed before it broke off. If Sheets refuses, the next run tries again. */
export function restoreLostFilters(sheets: Sheets, app: App): void {
	for (const { id: tab, sheet } of sheets.tabs.all()) {
		const lost = sheets.tabs.metadata(tab).filter;
		if (lost === undefined) continue;
		try {
			const area = areaNow(lost, sheets.tabs.get(tab));
			const existing = sheet.getFilter();
			// Keep the record of a filter that is lost until a message says so.
			if (area === null && existing === null) continue;
			const filter = existing ?? sheets.existingPart({ tab, ...area! })?.createFilter();
			if (filter !== undefined && area !== null)
				setLostCriteria(filter, lost.criteria, area.column - lost.column, app);
		} catch {
			continue;
		}
		storeFilter(undefined, tab, sheets);
	}
}

/** @param shift how many columns the list has moved to the right since. */
function setLostCriteria(filter: HostFilter, lost: readonly StoredCriteria[], shift: number, app: App): void {
	const covered = numbersOf(areaOf(filter));
	for (const { column: lostColumn, hidden, condition } of lost) {
		const column = lostColumn + shift;
		if (!covered.includes(column) || filter.getColumnFilterCriteria(column) !== null) continue;
		const builder = app.newFilterCriteria();
		if (hidden.length > 0) builder.setHiddenValues([...hidden]);
		if (condition !== null) {
			const conditions = app.BooleanCriteria as Readonly<Record<string, unknown>>;
			builder.withCriteria(conditions[condition.name], [...condition.values]);
		}
		filter.setColumnFilterCriteria(column, builder.build());
	}
}

/** Makes a filter, unless a colleague has made another one meanwhile: theirs stays. */
function makeFilter(
	sheet: HostSheet,
	area: Omit<Area, "tab">,
	criteria: readonly { readonly column: number; readonly criteria: HostFilterCriteria }[],
): void {
	let filter: HostFilter | null = null;
	try {
		filter = sheet.getRange(area.row, area.column, area.rows, area.columns).createFilter();
	} catch (error) {
		filter = sheet.getFilter();
		if (filter === null) throw error;
		if (!isSameArea(areaOf(filter), area)) return;
	}
	const covered = numbersOf(area);
	for (const one of criteria)
		if (covered.includes(one.column)) filter.setColumnFilterCriteria(one.column, one.criteria);
}

function storeFilter(filter: StoredFilter | undefined, tab: number, { tabs }: Sheets): void {
	tabs.setMetadata(tab, { filter });
	tabs.storeMetadata();
}

/**
 * The criteria that can be told again from texts and numbers: not those by colour or with dates. That a condition as a text is its
 * name is only reported; it matters only after a run that broke off.
 */
function storable(
	criteria: readonly { readonly column: number; readonly found: HostFilterCriteria }[],
): StoredCriteria[] {
	let chars = 0;
	return criteria.flatMap(({ column, found }) => {
		const type = found.getCriteriaType();
		const values: unknown[] = found.getCriteriaValues() ?? [];
		const isPlain = values.every((value) => typeof value === "string" || typeof value === "number");
		const stored: StoredCriteria = {
			column,
			hidden: found.getHiddenValues() ?? [],
			condition:
				type === null || type === undefined || !isPlain
					? null
					: { name: String(type), values: values as (string | number)[] },
		};
		chars += JSON.stringify(stored).length;
		const isEmpty = stored.hidden.length === 0 && stored.condition === null;
		return isEmpty || chars > MAX_STORED_CHARS ? [] : [stored];
	});
}

function areaOf(filter: HostFilter): Omit<Area, "tab"> {
	const range = filter.getRange();
	return {
		row: range.getRow(),
		column: range.getColumn(),
		rows: range.getNumRows(),
		columns: range.getNumColumns(),
	};
}

const isSameArea = (a: Omit<Area, "tab">, b: Omit<Area, "tab">) =>
	a.row === b.row && a.rows === b.rows && a.column === b.column && a.columns === b.columns;

const numbersOf = ({ column, columns }: Columns) =>
	Array.from({ length: columns }, (_, index) => column + index);
