import { type Language, wordsOfAllLanguages } from "../../i18n/language.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import { textOf } from "../../table/textOf.ts";
import { isErrorCell, isUnknown } from "../../table/unknownCell.ts";
import { plainName } from "../../tiering/referral/plainName.ts";
import type { Edit } from "../edits.ts";
import type { Area, Port } from "../port.ts";

const HEADING_ROW = 4;
const EMPTY_ROWS = 20;
const PIXELS: readonly number[] = [220, 260, 220, 340];
/** Background of a cell that is meant to be filled. */
const INPUT_COLOR = "#fff8e1";

/** Makes the tab of other providers, for the team to fill. An existing one is never written to. */
export function alternativesEdits({ words: { alternatives } }: Language): Edit[] {
	const { tab, title, intro, headings } = alternatives;
	const area = (row: number, columns: number, rows = 1): Area => ({
		tab: "alternatives",
		row,
		column: 1,
		rows,
		columns,
	});
	const columnCount = headings.length;
	return [
		{ kind: "ensureTab", role: "alternatives", name: tab },
		{ kind: "values", area: area(1, 1, 2), values: [[title], [intro]] },
		{ kind: "values", area: area(HEADING_ROW, columnCount), values: [headings] },
		{ kind: "style", area: area(1, 1), style: { bold: true } },
		{ kind: "style", area: area(HEADING_ROW, columnCount), style: { bold: true } },
		{
			kind: "style",
			area: area(HEADING_ROW + 1, columnCount, EMPTY_ROWS),
			style: { ground: INPUT_COLOR, wrap: true, vertical: "top" },
		},
		{ kind: "widths", area: area(1, columnCount), pixels: PIXELS },
	];
}

/** Names of the other providers in the file, in their order, without duplicates. */
export function providers(port: Port): string[] {
	const tab = port.tabs().find(({ role }) => role === "alternatives");
	return tab === undefined ? [] : providersIn(port.values(tab.id));
}

function providersIn(grid: Grid): string[] {
	const { row, column } = providerHeading(grid);
	const names = new Map<string, string>();
	for (const cells of grid.slice(row + 1)) {
		const cell = cells[column];
		const name = isUnknown(cell) || isErrorCell(cell) ? "" : textOf(cell);
		const comparableName = plainName(name);
		if (comparableName !== "" && !names.has(comparableName)) names.set(comparableName, name);
	}
	return Array.from(names.values());
}

/** Position of the heading above the names, in any language; if it was renamed, the first column. */
function providerHeading(grid: Grid): { row: number; column: number } {
	const isHeading = (index: number) => (cell: Cell) =>
		wordsOfAllLanguages().some(({ alternatives }) => alternatives.headings[index] === cell);
	const headingRow = grid.findIndex((cells) => cells.some(isHeading(0)));
	if (headingRow >= 0) return { row: headingRow, column: grid[headingRow]!.findIndex(isHeading(0)) };
	const otherHeadingRow = grid.findIndex((cells) => [1, 2, 3].some((index) => cells.some(isHeading(index))));
	return { row: otherHeadingRow >= 0 ? otherHeadingRow : HEADING_ROW - 1, column: 0 };
}
