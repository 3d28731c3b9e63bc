import type { IRange, Worksheet } from "@univerjs/core";
import type { Book } from "./book.ts";
import type { LocalChart } from "./charts.ts";

type Line = "Row" | "Column";

/** Univer's mutations that insert or delete rows or columns. */
const MOVES: Readonly<Record<string, { readonly line: Line; readonly sign: 1 | -1 }>> = {
	"sheet.mutation.insert-row": { line: "Row", sign: 1 },
	"sheet.mutation.remove-rows": { line: "Row", sign: -1 },
	"sheet.mutation.insert-col": { line: "Column", sign: 1 },
	"sheet.mutation.remove-col": { line: "Column", sign: -1 },
};

/** Moves charts and the ranges that they show when anybody inserts or deletes rows or columns, as Sheets does. */
export function moveCharts(book: Book): void {
	book.grid.commands.onCommandExecuted(({ id, params }) => {
		const move = MOVES[id];
		if (!move) return;
		const { subUnitId, range } = params as { subUnitId: string; range: IRange };
		const [first, last] = [range[`start${move.line}`], range[`end${move.line}`]];
		const count = last - first + 1;
		const newIndex = (line: number, isEnd: boolean) =>
			move.sign > 0 ? inserted(line, first, count) : removed(line, first, last, isEnd);
		for (const [key, charts] of book.charts) {
			book.charts.set(
				key,
				charts.map((chart) => moved(chart, key, subUnitId, move.line, newIndex)),
			);
		}
	});
}

const inserted = (line: number, first: number, count: number) => (line >= first ? line + count : line);

/** Maps a deleted row or column: the end of a range moves to the one before the gap, anything else to the one after it. */
function removed(line: number, first: number, last: number, isEnd: boolean): number {
	if (line > last) return line - (last - first + 1);
	return line < first ? line : isEnd ? first - 1 : first;
}

function moved(
	chart: LocalChart,
	chartSheet: string,
	changed: string,
	line: Line,
	newIndex: (line: number, isEnd: boolean) => number,
): LocalChart {
	const [start, end] = [`start${line}`, `end${line}`] as const;
	const anchor = line === "Row" ? "row" : "column";
	const isHere = ({ sheet }: { readonly sheet: Worksheet }) => sheet.getSheetId() === changed;
	const ranges = chart.ranges.map((part) =>
		isHere(part)
			? {
					...part,
					range: {
						...part.range,
						[start]: newIndex(part.range[start], false),
						[end]: newIndex(part.range[end], true),
					},
				}
			: part,
	);
	const place =
		chartSheet === changed ? { ...chart.place, [anchor]: newIndex(chart.place[anchor], false) } : chart.place;
	return { ...chart, place, ranges: ranges.filter(({ range }) => range[end] >= range[start]) };
}
