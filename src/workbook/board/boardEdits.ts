import { TIER_COLORS } from "../../results/tierColors.ts";
import type { Cell } from "../../table/cell.ts";
import { columnLetters } from "../../table/cellAddress.ts";
import { textOf } from "../../table/textOf.ts";
import type { Day } from "../../tiering/facts.ts";
import { type BoardEntry, boardOf } from "../../tiering/summary/board.ts";
import { TIERS } from "../../tiering/tier.ts";
import type { Edit } from "../edits.ts";
import type { Area, Port } from "../port.ts";
import type { FileSettings } from "../reading/fileSettings.ts";
import { moneyFormat, withCurrency } from "../reading/moneyFormat.ts";
import { nameColumn } from "../reading/nameColumn.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { tierRules } from "../results/tierRules.ts";
import type { Style } from "../style.ts";
import { boardCharts } from "./boardCharts.ts";
import {
	type Block,
	BOARD_COLUMNS,
	boardLayout,
	boardRows,
	DATA_COLUMNS,
	LIST_COLUMNS,
	namedRows,
	namedRowsOf,
} from "./boardLayout.ts";
import { boardTexts, type LargeFigure } from "./boardTexts.ts";
import { type FormulasOf, type PageEdits, pageEdits } from "./pageEdits.ts";

/** Pixels of a column of names and one of amounts: with the sidebar beside them, all are in view on a small laptop. Reasons go on over the last one. */
const WIDTHS: readonly number[] = [160, 90, 160, 90, 160, 90, 160, 90, 400];
const QUIET_COLOR = "#5f6368";
const RED = "#8a1c1c";
const INK = "#202124";

/**
 * Makes or updates the board. Its cells are written again, so that no name of an earlier run stays; what people have written beside
 * or below them stays (`pageEdits`). Styles are set once, but for the colours of the figures.
 */
export function boardEdits(rated: RatedTab, file: FileSettings, today: Day, port: Port): PageEdits {
	const { ratings, policy, tab, reading } = rated;
	const { language } = file;
	const existing = port.tabs().find(({ role }) => role === "board");
	const before = existing === undefined ? [] : port.values(existing.id);
	const had = namedRowsOf(before);
	const board = boardOf(ratings, policy, had ?? undefined);
	const named = had ?? namedRows(board);
	const money = moneyFormat(rated, port).replace(/\.0+/g, "");
	const rows = boardRows(named);
	const texts = boardTexts(board, policy, withCurrency(language, money), { list: tab.name, today });
	const column = nameColumn(reading);
	const names = { tab: tab.id, tabName: tab.name, letter: columnLetters(column) };
	const layout = boardLayout(board, texts, policy, language, names, named, uniqueNames(rated, column));
	const data = [layout.keys, layout.written, layout.scatter, layout.curve];
	const page = pageEdits(
		layout.page,
		before,
		rows,
		existing === undefined ? null : formulasOf(existing.id, port),
	);
	const edits: Edit[] = [
		{ kind: "ensureTab", role: "board", name: language.words.board.tab },
		...page.edits,
		...data.flatMap((block) => blockEdit(block, before.length)),
		...(had === null ? frame(rows, named, money) : []),
		...figureColors(texts.figures, rows.figures),
		...listLook(rows.headings + 1, board.list.length, money, language.words.needsFacts),
		{
			kind: "freshFilter",
			tab: "board",
			area: area(rows.headings, board.list.length + 1, 1, LIST_COLUMNS),
		},
		{ kind: "charts", tab: "board", charts: boardCharts(layout, board, texts, rows) },
	];
	return { ...page, edits };
}

/** Reads formulas of the board only where somebody's words have to move. */
const formulasOf =
	(tab: number, port: Port): FormulasOf =>
	(row, rows) =>
		port.formulas({ ...area(row, rows), tab });

/** Returns the cell with a customer's name, or null if a search for it could find another customer. */
function uniqueNames({ ratings, reading, grid }: RatedTab, column: number) {
	const cells = new Map(
		ratings.map((rating, index) => [rating, grid[reading.customers[index]!.row]?.[column] ?? ""] as const),
	);
	const counts = new Map<string, number>();
	for (const row of grid) {
		const found = comparable(row[column] ?? "");
		counts.set(found, (counts.get(found) ?? 0) + 1);
	}
	return ({ rating }: BoardEntry): Cell | null => {
		const cell = cells.get(rating) ?? "";
		return cell !== "" && counts.get(comparable(cell)) === 1 ? cell : null;
	};
}

/** Sheets' search takes capitals and small letters for the same. */
const comparable = (cell: Cell) => textOf(cell).toLowerCase();

/** Blanks the rows below that an earlier, longer list has filled. */
function blockEdit({ row, column, columns, cells }: Block, usedRows: number): Edit[] {
	const blank = Array<Cell>(columns).fill("");
	const extra = Math.max(0, usedRows - (row - 1) - cells.length);
	const values = [...cells, ...Array.from({ length: extra }, () => blank)];
	return values.length === 0
		? []
		: [{ kind: "values", area: area(row, values.length, column, columns), values }];
}

/** The look of a new board. @param named rows for names. */
const frame = (rows: ReturnType<typeof boardRows>, named: number, money: string): Edit[] => [
	{ kind: "hideGridlines", tab: "board" },
	{ kind: "widths", area: area(1, 1), pixels: WIDTHS },
	style(rows.title, 1, { ink: QUIET_COLOR }),
	style(rows.headline, 1, { bold: true, size: 22 }),
	style(rows.about, 1, { ink: QUIET_COLOR }),
	style(rows.figures, 1, { bold: true, size: 22, align: "left" }),
	...TIERS.flatMap((tier): Edit[] => {
		const first = 1 + (tier - 1) * 2;
		const column = (row: number, rows: number, look: Style): Edit => ({
			kind: "style",
			area: area(row, rows, first, 2),
			style: look,
		});
		return [
			{
				kind: "style",
				area: area(rows.figureTexts, 1, first, 1),
				style: { wrap: true, vertical: "top" },
			},
			column(rows.tiers, named + 3, TIER_COLORS[tier]),
			column(rows.tiers, 1, { bold: true, size: 13 }),
			column(rows.sums, 1, { wrap: true, vertical: "top" }),
			{
				kind: "style",
				area: area(rows.names, named, first + 1, 1),
				style: { bold: true, numberFormat: money },
			},
		];
	}),
	style(rows.list, 1, { bold: true, size: 13 }),
	style(rows.headings, 1, { bold: true, wrap: true, vertical: "top" }),
	{ kind: "hideColumns", area: area(1, 1, DATA_COLUMNS.first, DATA_COLUMNS.count) },
];

/** The list may be longer than it was. */
function listLook(row: number, count: number, money: string, needsFacts: string): Edit[] {
	if (count === 0) return [];
	const column = (number: number) => area(row, count, number, 1);
	return [
		{ kind: "style", area: column(2), style: { align: "center" } },
		{ kind: "style", area: column(3), style: { numberFormat: money } },
		{ kind: "style", area: column(4), style: { numberFormat: "0.0" } },
		tierRules("board", column(2), [column(2)], needsFacts),
	];
}

/** What to change first is red; by now it may be another figure. */
function figureColors(figures: readonly LargeFigure[], row: number): Edit[] {
	return figures.map(({ isRed }, index) => ({
		kind: "style",
		area: area(row, 1, 1 + index * 2, 1),
		style: { ink: isRed ? RED : INK },
	}));
}

function style(row: number, rows: number, look: Style): Edit {
	return { kind: "style", area: area(row, rows), style: look };
}

function area(row: number, rows: number, column = 1, columns = BOARD_COLUMNS): Area {
	return { tab: "board", row, rows, column, columns };
}
