import type { Words } from "../../i18n/words.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import { smallestAround } from "../areas.ts";
import type { Edit } from "../edits.ts";
import type { Area, Port } from "../port.ts";
import { madeRows } from "../rows.ts";
import { stretches } from "../stretches.ts";
import type { ReadTab } from "./customersTab.ts";

/** Edits of a list, and of the history where they add lines to it; but only while nobody has changed what they rest on, see {@link restOn}. */
export function whileAsRead(
	edits: readonly Edit[],
	{ tab, reading }: Pick<ReadTab, "tab" | "reading">,
	port: Port,
	words: Words,
): Edit[] {
	const identifying = reading.columns.flatMap(({ fact }, column) =>
		fact === "customer" || fact === "id" ? [column + 1] : [],
	);
	const history = port.tabs().find(({ role }) => role === "history");
	return [
		...restOn(edits, tab.id, port, words, identifying),
		...(history === undefined ? [] : restOn(edits, history.id, port, words)),
		...edits,
	];
}

/**
 * People do not wait for our lock: somebody may sort a tab, or type into it, after it was read. What edits of a tab rest on are the
 * columns that tell its rows apart, and the cells that they write over: these are looked at again before anything is written. Whatever
 * else somebody types stays theirs in any case.
 *
 * @param identifying columns, counted from 1.
 */
export function restOn(
	edits: readonly Edit[],
	tab: number,
	port: Port,
	{ problem }: Words,
	identifying: readonly number[] = [],
): Edit[] {
	const its = port.tabs().find(({ id }) => id === tab)!;
	const grid = port.values(tab);
	const written = edits.flatMap((edit) =>
		(edit.kind === "values" || edit.kind === "freeze") &&
		(edit.area.tab === tab || edit.area.tab === its.role)
			? [edit.area]
			: [],
	);
	if (written.length === 0) return [];
	const all: Area = { tab, row: 1, column: 1, rows: grid.length, columns: 1 };
	const areas = [...spans(identifying.map((column) => ({ ...all, column }))), ...spans(written)];
	const whole = { ...smallestAround(areas), tab };
	const isMostOfIt = sizeOf(whole) <= 2 * areas.reduce((sum, area) => sum + sizeOf(area), 0);
	return (isMostOfIt ? [whole] : areas).map((area) => ({
		kind: "expect",
		area: { ...area, tab },
		values: cellsOf(grid, area, areas),
		otherwise: problem.changed,
	}));
}

const sizeOf = ({ rows, columns }: Area) => rows * columns;

/** Few areas that cover many: of columns side by side one, from the first row to the last. */
function spans(areas: readonly Area[]): Area[] {
	const columns = areas.flatMap(({ column, columns }) =>
		Array.from({ length: columns }, (_, index) => column + index),
	);
	return stretches(Array.from(new Set(columns))).map(({ first, count }) => {
		const those = areas.filter(({ column, columns }) => column < first + count && column + columns > first);
		const top = those.reduce((row, area) => Math.min(row, area.row), Number.POSITIVE_INFINITY);
		const end = those.reduce((row, area) => Math.max(row, area.row + area.rows), 0);
		return { ...those[0]!, row: top, rows: end - top, column: first, columns: count };
	});
}

/** Of an area as it was read; where nothing was, nothing stands; `undefined` for cells that lie in none of the others. */
const cellsOf = (grid: Grid, { row, column, rows, columns }: Area, areas: readonly Area[]) =>
	madeRows(rows, (index) => {
		const at = row + index;
		const its = areas.filter((area) => at >= area.row && at < area.row + area.rows);
		const isIn = (c: number) => its.some((area) => c >= area.column && c < area.column + area.columns);
		return Array.from({ length: columns }, (_, c): Cell | undefined =>
			isIn(column + c) ? (grid[at - 1]?.[column - 1 + c] ?? "") : undefined,
		);
	});
