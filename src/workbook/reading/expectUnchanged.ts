import type { Words } from "../../i18n/words.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import { boundingArea } from "../boundingArea.ts";
import type { Edit } from "../edits.ts";
import { lazyRows } from "../lazyRows.ts";
import type { Area, Port } from "../port.ts";
import { stretches } from "../stretches.ts";
import type { ReadTab } from "./customersTab.ts";
import { identifiesCustomers } from "./nameColumn.ts";

/** Puts {@link expectUnchanged} in front of edits of a list, and of the history if they add entries to it. */
export function expectUnchangedList(
	edits: readonly Edit[],
	{ tab, reading }: Pick<ReadTab, "tab" | "reading">,
	port: Port,
	words: Words,
): Edit[] {
	const identifying = reading.columns.flatMap((column, index) =>
		identifiesCustomers(column) ? [index + 1] : [],
	);
	const history = port.tabs().find(({ role }) => role === "history");
	return [
		...expectUnchanged(edits, tab.id, port, words, identifying),
		...(history === undefined ? [] : expectUnchanged(edits, history.id, port, words)),
		...edits,
	];
}

/**
 * Returns the edits that stop a run if the tab has changed since it was read. Users do not wait for the script lock: one
 * may sort the tab or type into it meanwhile. The columns that identify rows and the cells to be overwritten are checked;
 * no other cell is at risk.
 *
 * @param identifying columns, counted from 1.
 */
export function expectUnchanged(
	edits: readonly Edit[],
	tab: number,
	port: Port,
	{ problem }: Words,
	identifying: readonly number[] = [],
): Edit[] {
	const target = port.tabs().find(({ id }) => id === tab)!;
	const grid = port.values(tab);
	const written = edits.flatMap((edit) =>
		(edit.kind === "values" || edit.kind === "freeze") &&
		(edit.area.tab === tab || edit.area.tab === target.role)
			? [edit.area]
			: [],
	);
	if (written.length === 0) return [];
	const all: Area = { tab, row: 1, column: 1, rows: grid.length, columns: 1 };
	const areas = [...spans(identifying.map((column) => ({ ...all, column }))), ...spans(written)];
	const bounds = { ...boundingArea(areas), tab };
	const isMostlyNeeded = sizeOf(bounds) <= 2 * areas.reduce((sum, area) => sum + sizeOf(area), 0);
	return (isMostlyNeeded ? [bounds] : areas).map((area) => ({
		kind: "expect",
		area: { ...area, tab },
		values: cellsOf(grid, area, areas),
		otherwise: problem.changed,
	}));
}

const sizeOf = ({ rows, columns }: Area) => rows * columns;

/** Merges areas into few: one for adjacent columns, from the first row to the last. */
function spans(areas: readonly Area[]): Area[] {
	const columns = areas.flatMap(({ column, columns }) =>
		Array.from({ length: columns }, (_, index) => column + index),
	);
	return stretches(Array.from(new Set(columns))).map(({ first, count }) => {
		const overlapping = areas.filter(
			({ column, columns }) => column < first + count && column + columns > first,
		);
		const firstRow = overlapping.reduce((row, area) => Math.min(row, area.row), Number.POSITIVE_INFINITY);
		const endRow = overlapping.reduce((row, area) => Math.max(row, area.row + area.rows), 0);
		return { ...overlapping[0]!, row: firstRow, rows: endRow - firstRow, column: first, columns: count };
	});
}

/** Values of an area as it was read, blank where nothing was read; `undefined` for cells outside all given areas. */
const cellsOf = (grid: Grid, { row, column, rows, columns }: Area, areas: readonly Area[]) =>
	lazyRows(rows, (index) => {
		const sheetRow = row + index;
		const inRow = areas.filter((area) => sheetRow >= area.row && sheetRow < area.row + area.rows);
		const isCovered = (sheetColumn: number) =>
			inRow.some((area) => sheetColumn >= area.column && sheetColumn < area.column + area.columns);
		return Array.from({ length: columns }, (_, offset): Cell | undefined =>
			isCovered(column + offset) ? (grid[sheetRow - 1]?.[column - 1 + offset] ?? "") : undefined,
		);
	});
