import type { Edit } from "../workbook/edits.ts";
import type { Area, Columns, Filter } from "../workbook/port.ts";
import type { StoredCriteria, StoredFilter } from "./fileMetadata.ts";
import type { Host, HostFilter, HostFilterCriteria, HostSheet } from "./host.ts";
import type { Sheets } from "./sheets.ts";

/** Metadata holds at most 30,000 characters in a file. Criteria beyond this are not stored. */
const MAX_STORED_CHARS = 15_000;

type App = Host["SpreadsheetApp"];

/** Returns the filter of a tab, also one that a run has removed and not yet made again. */
export function readFilter(tab: number, { sheet, tabs }: Sheets): Filter | null {
	const filter = sheet(tab).getFilter();
	if (filter !== null) {
		const range = filter.getRange();
		return { area: { tab, ...areaOf(filter) }, mayChange: range.canEdit() };
	}
	const stored = tabs.metadata(tab).filter;
	if (stored === undefined) return null;
	const { criteria: _, ...area } = stored;
	return { area: { tab, ...area }, mayChange: true };
}

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
	storeFilter({ ...area, criteria: storable(criteria) }, tab, sheets);
	filter.remove();
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

/** Makes the filters again that a run has removed before it broke off. If Sheets refuses, the next run tries again. */
export function restoreLostFilters(sheets: Sheets, app: App): void {
	for (const { id: tab, sheet } of sheets.tabs.all()) {
		const lost = sheets.tabs.metadata(tab).filter;
		if (lost === undefined) continue;
		try {
			const filter = sheet.getFilter() ?? sheets.existingPart({ tab, ...lost })?.createFilter();
			if (filter !== undefined) setLostCriteria(filter, lost.criteria, app);
		} catch {
			continue;
		}
		storeFilter(undefined, tab, sheets);
	}
}

function setLostCriteria(filter: HostFilter, lost: readonly StoredCriteria[], app: App): void {
	const covered = numbersOf(areaOf(filter));
	for (const { column, hidden, condition } of lost) {
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

function makeFilter(
	sheet: HostSheet,
	area: Omit<Area, "tab">,
	criteria: readonly { readonly column: number; readonly criteria: HostFilterCriteria }[],
): void {
	const filter = sheet.getRange(area.row, area.column, area.rows, area.columns).createFilter();
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

const numbersOf = ({ column, columns }: Columns) =>
	Array.from({ length: columns }, (_, index) => column + index);
