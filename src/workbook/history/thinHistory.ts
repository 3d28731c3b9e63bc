import { dispensableEntries, thinBefore } from "../../history/dispensableEntries.ts";
import { HISTORY_COLUMNS } from "../../history/historyTable.ts";
import type { Words } from "../../i18n/words.ts";
import type { Grid } from "../../table/cell.ts";
import { isBlank } from "../../table/unknownCell.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Edit } from "../edits.ts";
import type { Port } from "../port.ts";
import { type History, readHistory } from "../reading/readHistory.ts";
import { stretches } from "../stretches.ts";
import { isAsWritten } from "./isAsWritten.ts";

/** Result of thinning a history. */
export interface Thinning {
	/** Older entries may go, see {@link dispensableEntries}. */
	readonly before: Day;
	/** Number of entries. */
	readonly lines: number;
	/** Number of entries that go. */
	readonly goes: number;
	/** Number of entries that could go but contain a user's content, see {@link plainRows}. */
	readonly theirs: number;
	/** Deletes them. */
	readonly edits: readonly Edit[];
}

/**
 * Entries from which on a history is large. Every refresh of the sidebar reads all of it: that takes a third of a second
 * with this many, measured, and two seconds with five times as many. With the columns of a new tab they are half a
 * million cells, of the ten million that a file may have. Our judgement.
 */
const LARGE_HISTORY_ENTRIES = 20_000;
/** Share of the entries that makes thinning worthwhile; so a thinned history is not offered again soon. */
const MIN_SHARE_TO_THIN = 0.1;

/** True if a history is so large that a user should know, and much of it may go. */
export function isWorthThinning({ entries }: Pick<History, "entries">, today: Day): boolean {
	if (entries.length < LARGE_HISTORY_ENTRIES) return false;
	const before = thinBefore(today);
	const minEntries = MIN_SHARE_TO_THIN * entries.length;
	// Skip the closer check for a young history, of which nothing can go.
	const old = entries.filter(({ day }) => day !== null && day < before).length;
	return old >= minEntries && dispensableEntries(entries, before).size >= minEntries;
}

/**
 * Thins the history of the file as the tab is now.
 *
 * @param before the day that a user agreed to; entries of the last two years stay even if it is later.
 */
export function thinHistory(
	port: Port,
	today: Day,
	{ problem }: Words,
	before: Day = Number.POSITIVE_INFINITY,
): Thinning {
	const history = readHistory(port);
	const limit = Math.min(before, thinBefore(today));
	const removable = dispensableEntries(history.entries, limit);
	const historyTab = port.tabs().find(({ role }) => role === "history");
	if (historyTab === undefined || removable.size === 0)
		return { before: limit, lines: history.entries.length, goes: 0, theirs: 0, edits: [] };
	const { id: tab } = historyTab;
	const plain = plainRows(port, tab, history);
	const rows = Array.from(removable, ({ row }) => row);
	const removed = new Set(rows.filter((row) => plain.has(row)));
	return {
		before: limit,
		lines: history.entries.length,
		goes: removed.size,
		theirs: removable.size - removed.size,
		edits:
			removed.size === 0
				? []
				: [
						expectWholeTab(tab, port.values(tab), problem.changed),
						...deletion(tab, port.values(tab), history, plain, removed),
					],
	};
}

/** Users do not wait for the script lock, so check that the tab is as it was read. */
function expectWholeTab(tab: number, values: Grid, otherwise: (tab: string) => string): Edit {
	const area = { tab, row: 1, column: 1, rows: values.length, columns: values[0]!.length };
	return { kind: "expect", area, values, otherwise };
}

/**
 * In each stretch of plain rows, writes the remaining rows together and deletes the rows that this frees: two calls per
 * stretch, however scattered the entries are. From the bottom up, so that no row has moved before its turn; and written
 * before deleted, all columns at once, so that an interrupted run loses nothing: it leaves duplicate entries, of which
 * the next run deletes one each.
 */
function deletion(
	tab: number,
	grid: Grid,
	history: History,
	plain: ReadonlySet<number>,
	removed: ReadonlySet<number>,
): Edit[] {
	const columns = HISTORY_COLUMNS.filter((column) => !history.lacking.includes(column));
	const indexes = columns.map((column) => history.columns[column]);
	const [firstColumn, endColumn] = [Math.min(...indexes), Math.max(...indexes) + 1];
	const plainStretches = stretches(Array.from(plain)).reverse();
	return plainStretches.flatMap(({ first, count }): Edit[] => {
		const rows = Array.from({ length: count }, (_, index) => first + index);
		const freed = rows.filter((row) => removed.has(row));
		const [from, to] = [freed[0], freed[freed.length - 1]];
		if (from === undefined || to === undefined) return [];
		const remaining = rows.filter((row) => row > from && row < to && !removed.has(row));
		const written: Edit = {
			kind: "values",
			area: {
				tab,
				row: from,
				column: firstColumn + 1,
				rows: remaining.length,
				columns: endColumn - firstColumn,
			},
			values: remaining.map((row) => grid[row - 1]!.slice(firstColumn, endColumn)),
		};
		return [
			...(remaining.length === 0 ? [] : [written]),
			{ kind: "deleteRows", tab, row: from + remaining.length, rows: freed.length },
		];
	});
}

/**
 * Rows, counted from 1, that contain an entry as the add-on wrote it and no content of a user: nothing beside it, no
 * note, no formula, and the colours and formats that most entries have.
 *
 * @param tab id of the history's tab.
 */
function plainRows(port: Port, tab: number, { entries, columns }: History): Set<number> {
	const grid = port.values(tab);
	const area = { tab, row: 1, column: 1, rows: grid.length, columns: grid[0]?.length ?? 0 };
	const formulas = port.formulas(area);
	const styles = port.styleGroups(area);
	const usualStyle = commonest(entries.map(({ row }) => styles[row - 1]!));
	const ours = new Set(Object.values(columns));
	const isPlain = ({ row, key }: History["entries"][number]) =>
		styles[row - 1] === usualStyle &&
		formulas[row - 1]!.every((formula) => formula === "") &&
		grid[row - 1]!.every((cell, column) => ours.has(column) || isBlank(cell)) &&
		isAsWritten(grid[row - 1]!, key, columns);
	return new Set(entries.filter(isPlain).map(({ row }) => row));
}

function commonest(styles: readonly number[]): number | undefined {
	const counts = new Map<number, number>();
	for (const style of styles) counts.set(style, (counts.get(style) ?? 0) + 1);
	return Array.from(counts).sort(([, a], [, b]) => b - a)[0]?.[0];
}
