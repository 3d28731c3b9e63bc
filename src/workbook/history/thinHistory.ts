import { HISTORY_COLUMNS } from "../../history/historyTable.ts";
import { dispensable, oldBefore } from "../../history/thinning.ts";
import type { Words } from "../../i18n/words.ts";
import type { Grid } from "../../table/cell.ts";
import { isBlank } from "../../table/unknownCell.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Edit } from "../edits.ts";
import type { Port } from "../port.ts";
import { type History, historyOf } from "../reading/readHistory.ts";
import { stretches } from "../stretches.ts";
import { isAsWritten } from "./asWritten.ts";

/** What it comes to if a history is thinned. */
export interface Thinning {
	/** What is older may go, see {@link dispensable}. */
	readonly before: Day;
	/** How many lines there are. */
	readonly lines: number;
	/** How many go. */
	readonly goes: number;
	/** How many could go too, but hold something of people's, see {@link plainRows}. */
	readonly theirs: number;
	/** Take them out. */
	readonly edits: readonly Edit[];
}

/**
 * From so many lines on a history is large. Every look at the sidebar reads all of it: with so many it waits no third of a second for
 * that where we measured it, with five times as many two seconds. And with the columns that a new tab has they are half a million
 * cells, of the ten million that a file may have. Our judgement.
 */
const LARGE = 20_000;
/** A part that is worth the trouble; so a history that is thinned is not offered to be thinned again soon. */
const WORTH = 0.1;

/** Whether a history has grown so large that a person should hear of it, and much of it may go. */
export function isWorthThinning({ lines }: Pick<History, "lines">, today: Day): boolean {
	if (lines.length < LARGE) return false;
	const before = oldBefore(today);
	const enough = WORTH * lines.length;
	// Of a young history nothing can go: that is seen without looking into it.
	const old = lines.filter(({ day }) => day !== null && day < before).length;
	return old >= enough && dispensable(lines, before).size >= enough;
}

/**
 * Thins the history of the file: the lines that can go, as the tab is now.
 *
 * @param before what a person has agreed to; nothing younger than two years goes, whatever it says.
 */
export function thinHistory(
	port: Port,
	today: Day,
	{ problem }: Words,
	before: Day = Number.POSITIVE_INFINITY,
): Thinning {
	const history = historyOf(port);
	const old = Math.min(before, oldBefore(today));
	const may = dispensable(history.lines, old);
	const found = port.tabs().find(({ role }) => role === "history");
	if (found === undefined || may.size === 0)
		return { before: old, lines: history.lines.length, goes: 0, theirs: 0, edits: [] };
	const { id: tab } = found;
	const plain = plainRows(port, tab, history);
	const rows = Array.from(may, ({ row }) => row);
	const going = new Set(rows.filter((row) => plain.has(row)));
	return {
		before: old,
		lines: history.lines.length,
		goes: going.size,
		theirs: may.size - going.size,
		edits:
			going.size === 0
				? []
				: [
						unchanged(tab, port.values(tab), problem.changed),
						...takeOut(tab, port.values(tab), history, plain, going),
					],
	};
}

/** People do not wait for our lock. */
function unchanged(tab: number, values: Grid, otherwise: (tab: string) => string): Edit {
	const area = { tab, row: 1, column: 1, rows: values.length, columns: values[0]!.length };
	return { kind: "expect", area, values, otherwise };
}

/**
 * Where plain rows follow one another, those that stay between the ones that go are written together and the rows that this frees are
 * taken out: two calls for each such stretch, however scattered the lines were. From the bottom up, so that no row has moved when its
 * turn comes; and each first written and then taken out, all columns at once, so that whatever comes in between loses nothing: it
 * leaves lines that stand there twice, and the next time one of each goes.
 */
function takeOut(
	tab: number,
	grid: Grid,
	history: History,
	plain: ReadonlySet<number>,
	going: ReadonlySet<number>,
): Edit[] {
	const there = HISTORY_COLUMNS.filter((column) => !history.lacking.includes(column));
	const places = there.map((column) => history.columns[column]);
	const [left, right] = [Math.min(...places), Math.max(...places) + 1];
	const plainStretches = stretches(Array.from(plain)).reverse();
	return plainStretches.flatMap(({ first, count }): Edit[] => {
		const rows = Array.from({ length: count }, (_, index) => first + index);
		const freed = rows.filter((row) => going.has(row));
		const [from, to] = [freed[0], freed[freed.length - 1]];
		if (from === undefined || to === undefined) return [];
		const stay = rows.filter((row) => row > from && row < to && !going.has(row));
		const written: Edit = {
			kind: "values",
			area: { tab, row: from, column: left + 1, rows: stay.length, columns: right - left },
			values: stay.map((row) => grid[row - 1]!.slice(left, right)),
		};
		return [
			...(stay.length === 0 ? [] : [written]),
			{ kind: "deleteRows", tab, row: from + stay.length, rows: freed.length },
		];
	});
}

/**
 * The rows of the history, counted from 1, that hold a line as we wrote it and nothing of anybody else's: nothing beside it, no note, no
 * formula, and no other colours and formats than most lines have.
 *
 * @param tab that of the history.
 */
function plainRows(port: Port, tab: number, { lines, columns }: History): Set<number> {
	const grid = port.values(tab);
	const area = { tab, row: 1, column: 1, rows: grid.length, columns: grid[0]?.length ?? 0 };
	const formulas = port.formulas(area);
	const looks = port.looks(area);
	const usual = commonest(lines.map(({ row }) => looks[row - 1]!));
	const ours = new Set(Object.values(columns));
	const isPlain = ({ row, key }: History["lines"][number]) =>
		looks[row - 1] === usual &&
		formulas[row - 1]!.every((formula) => formula === "") &&
		grid[row - 1]!.every((cell, column) => ours.has(column) || isBlank(cell)) &&
		isAsWritten(grid[row - 1]!, key, columns);
	return new Set(lines.filter(isPlain).map(({ row }) => row));
}

function commonest(looks: readonly number[]): number | undefined {
	const counts = new Map<number, number>();
	for (const look of looks) counts.set(look, (counts.get(look) ?? 0) + 1);
	return Array.from(counts).sort(([, a], [, b]) => b - a)[0]?.[0];
}
