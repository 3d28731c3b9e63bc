import { type Language, languages } from "../../i18n/language.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import { textOf } from "../../table/textOf.ts";
import { isErrorCell, isUnknown } from "../../table/unknownCell.ts";
import { plainName } from "../../tiering/referral/plainName.ts";
import type { Edit } from "../edits.ts";
import type { Area, Port } from "../port.ts";

const HEADING_ROW = 4;
const EMPTY_ROWS = 20;
const PIXELS: readonly number[] = [220, 260, 220, 340];
/** The ground of a cell that is there to be filled. */
const INPUT = "#fff8e1";

/** Makes the tab of other providers, for the team to fill; once it is there, nothing on it is ever written. */
export function alternativesEdits({ words: { alternatives } }: Language): Edit[] {
	const { tab, title, intro, headings } = alternatives;
	const area = (row: number, columns: number, rows = 1): Area => ({
		tab: "alternatives",
		row,
		column: 1,
		rows,
		columns,
	});
	const all = headings.length;
	return [
		{ kind: "ensureTab", role: "alternatives", name: tab },
		{ kind: "values", area: area(1, 1, 2), values: [[title], [intro]] },
		{ kind: "values", area: area(HEADING_ROW, all), values: [headings] },
		{ kind: "style", area: area(1, 1), style: { bold: true } },
		{ kind: "style", area: area(HEADING_ROW, all), style: { bold: true } },
		{
			kind: "style",
			area: area(HEADING_ROW + 1, all, EMPTY_ROWS),
			style: { ground: INPUT, wrap: true, vertical: "top" },
		},
		{ kind: "widths", area: area(1, all), pixels: PIXELS },
	];
}

/** The names of the other providers in the file, in their order; the same name only once. */
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
		const plain = plainName(name);
		if (plain !== "" && !names.has(plain)) names.set(plain, name);
	}
	return Array.from(names.values());
}

/** Where the names are headed, in any of our languages; where that heading has another name, the first column. */
function providerHeading(grid: Grid): { row: number; column: number } {
	const isOne = (index: number) => (cell: Cell) =>
		languages().some(({ alternatives }) => alternatives.headings[index] === cell);
	const headed = grid.findIndex((cells) => cells.some(isOne(0)));
	if (headed >= 0) return { row: headed, column: grid[headed]!.findIndex(isOne(0)) };
	const beside = grid.findIndex((cells) => [1, 2, 3].some((index) => cells.some(isOne(index))));
	return { row: beside >= 0 ? beside : HEADING_ROW - 1, column: 0 };
}
