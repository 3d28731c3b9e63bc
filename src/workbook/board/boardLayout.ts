import type { Language } from "../../i18n/language.ts";
import { cents } from "../../results/cents.ts";
import { RESULT_CELLS, tierCell } from "../../results/resultCells.ts";
import type { Cell, Grid } from "../../table/cell.ts";
import { cellAddress } from "../../table/cellAddress.ts";
import type { Policy } from "../../tiering/policy.ts";
import { type Board, type BoardEntry, MAX_NAMED } from "../../tiering/summary/board.ts";
import { PLACEMENTS, TIERS } from "../../tiering/tier.ts";
import type { Written } from "../edits.ts";
import { type BoardTexts, nameOf } from "./boardTexts.ts";
import { type NameColumn, rowLink } from "./rowLink.ts";

/** Columns of a tier: names and amounts. */
const TIER_COLUMNS = 2;
/** Columns of the board itself; the data of its links and charts are to the right of them. */
export const BOARD_COLUMNS = 4 * TIER_COLUMNS;
/** Columns of the data, counted from 0, one column away from the board. */
const DATA = {
	names: BOARD_COLUMNS + 1,
	written: BOARD_COLUMNS + 5,
	scatter: BOARD_COLUMNS + 6,
	curve: BOARD_COLUMNS + 13,
} as const;
const POINT_COLUMNS = 1 + PLACEMENTS.length;
const CURVE_COLUMNS = 4;
/** The columns of the data, counted from 1: nobody reads them. */
export const DATA_COLUMNS = {
	first: DATA.names + 1,
	count: DATA.curve + CURVE_COLUMNS - DATA.names,
} as const;
/** Default rows of Sheets that are as high as a chart. */
const CHART_ROWS = 15;
/** Columns of the full list, from the first one on. */
export const LIST_COLUMNS = 7;
/** The next step goes on over this one. */
const EMPTY_LIST_COLUMN = 6;

/** Rows of a board, counted from 1. @param named rows for names. */
export const boardRows = (named: number) =>
	({
		title: 1,
		headline: 2,
		about: 3,
		figures: 5,
		figureTexts: 6,
		tiers: 8,
		sums: 9,
		names: 10,
		others: 10 + named,
		needsFacts: 11 + named,
		chartNote: 12 + named,
		charts: 13 + named,
		list: 13 + named + CHART_ROWS,
		headings: 14 + named + CHART_ROWS,
	}) as const;

/** Rows for names of a new board: some are left for customers to come. */
const [LEAST_NAMED, SPARE] = [8, 2];

/** Number of rows for the names of a new board. */
export const namedRows = ({ columns }: Board): number =>
	Math.min(MAX_NAMED, Math.max(LEAST_NAMED, SPARE + Math.max(...columns.map(({ named }) => named.length))));

/** Number of rows for names that a board has; null if it has none. It stays, so that what is below and the charts stay. */
export function namedRowsOf(existing: Grid): number | null {
	const rows = existing[0]?.[DATA.names];
	return typeof rows === "number" && Number.isInteger(rows) && rows > 0 && rows <= MAX_NAMED ? rows : null;
}

/**
 * The last row that a run has written, counted from 1; null if nothing tells. Each row has a number beside it that stays with it, also
 * where somebody has deleted rows or names. On a board of an earlier version only an untouched list tells.
 */
export function lastRowOf(existing: Grid, { headings }: BoardRows): number | null {
	if (namedRowsOf(existing) === null) return null;
	const marked = existing.reduce((last, row, index) => (writtenOf(row) === null ? last : index + 1), 0);
	if (marked >= headings) return marked;
	const last = existing[0]?.[DATA.names + 2];
	if (typeof last !== "number" || !Number.isInteger(last) || last < headings || last > existing.length)
		return null;
	return existing.slice(headings - 1, last).every(([name]) => name !== "") ? last : null;
}

/** The cells of a row that a run has filled, as bits; null without the number that tells. */
function writtenOf(row: readonly Cell[] | undefined): number | null {
	const written = row?.[DATA.written];
	return typeof written === "number" ? written : null;
}

/** The number that tells which cells of a row are filled: a bit for each. */
const bitsOf = (row: readonly Written[]): number =>
	row.reduce<number>((bits, cell, across) => (cell === "" ? bits : bits | (1 << across)), 0);

/** True for cells of the page that a run has filled; in the others are a person's words. Row and column count from 1. */
export function isOfBoard(existing: Grid, at: BoardRows, row: number, column: number): boolean {
	const written = writtenOf(existing[row - 1]);
	// A row that somebody has inserted.
	if (written === null && writtenOf(existing[0]) !== null) return false;
	// The filter sorts the list, and leaves the numbers beside it where they are.
	if (row >= at.headings) return column <= LIST_COLUMNS && column !== EMPTY_LIST_COLUMN;
	if (written !== null) return (written & (1 << (column - 1))) !== 0;
	if (row >= at.names && row <= at.others) return true;
	const overTiers: readonly number[] = [at.figures, at.figureTexts, at.tiers, at.sums];
	if (overTiers.includes(row)) return column % TIER_COLUMNS === 1;
	const wide: readonly number[] = [at.title, at.headline, at.about, at.needsFacts, at.chartNote, at.list];
	return column === 1 && wide.includes(row);
}

export type BoardRows = ReturnType<typeof boardRows>;

/** Cells that belong together, counted from 1. */
export interface Block {
	readonly row: number;
	readonly column: number;
	readonly columns: number;
	readonly cells: readonly (readonly Written[])[];
}

/** The cells of a board. */
export interface BoardLayout {
	/** All that is read: from the title to the last row of the list. */
	readonly page: Block;
	/** The number of rows for names, and the names that the links look for. */
	readonly keys: Block;
	/** Which cells of each row of the page are filled: in the others a person may write. */
	readonly written: Block;
	/** Without rows if there is no chart. A column of the horizontal axis, then one for each placement. */
	readonly scatter: Block;
	/** Without rows if there is no chart. Customers, their amounts added up, the peak, and what is given back from there on. */
	readonly curve: Block;
}

/**
 * Lays out a board on a tab.
 *
 * @param named rows for names.
 * @param nameCell the cell with a customer's name, as it is in the list; null if others have the same, and a link could lead to them.
 */
export function boardLayout(
	board: Board,
	texts: BoardTexts,
	policy: Policy,
	language: Language,
	nameColumn: NameColumn,
	named: number,
	nameCell: (entry: BoardEntry) => Cell | null,
): BoardLayout {
	const at = boardRows(named);
	const page = [
		...topCells(texts, language.words.board),
		...rows(named, (row) =>
			board.columns.flatMap(({ named, customers }, tier): Written[] => {
				const entry = named[row];
				if (entry === undefined) return [row === 0 && customers === 0 ? texts.columns[tier]!.below! : "", ""];
				const key = cellAddress(at.names - 1 + row, DATA.names + tier);
				const name = nameCell(entry) === null ? nameOf(entry) : rowLink(key, nameColumn);
				return [name, amountCell(entry)];
			}),
		),
		...belowNames(board, texts, at),
		...listCells(board, texts, policy, language),
	];
	return {
		page: { row: 1, column: 1, columns: BOARD_COLUMNS, cells: page },
		written: { row: 1, column: DATA.written + 1, columns: 1, cells: page.map((row) => [bitsOf(row)]) },
		keys: {
			row: 1,
			column: DATA.names + 1,
			columns: TIERS.length,
			cells: [
				[named, language.words.board.data, at.headings + board.list.length, ""],
				...rows(at.names - 2, () => ["", "", "", ""]),
				...rows(named, (row) =>
					board.columns.map(({ named }) => (named[row] === undefined ? "" : (nameCell(named[row]) ?? ""))),
				),
			],
		},
		scatter: scatterBlock(board, texts, language),
		curve: curveBlock(board, texts),
	};
}

const rows = (count: number, cellsOf: (row: number) => readonly Written[]) =>
	Array.from({ length: count }, (_, row) => cellsOf(row));

const amountCell = ({ amount }: BoardEntry): Cell => (amount === null ? "" : cents(amount));

/** One text for each tier, with an empty cell beside it. */
const overTiers = (texts: readonly Cell[]): Cell[] => texts.flatMap((text) => [text, ""]);

/** A row of the width of the board. */
const wide = (text: Cell): Cell[] => [text, ...Array<Cell>(BOARD_COLUMNS - 1).fill("")];

function topCells(
	{ headline, about, figures, columns }: BoardTexts,
	words: Language["words"]["board"],
): Cell[][] {
	return [
		wide(words.title),
		wide(headline),
		wide(`${about} · ${words.about.rewritten}`),
		wide(""),
		overTiers(figures.map(({ figure }) => figure)),
		overTiers(figures.map(({ text }) => text)),
		wide(""),
		overTiers(columns.map(({ title }) => title)),
		// Two lines: a column is too narrow for one.
		overTiers(columns.map(({ sums: [customers, ...known] }) => `${customers}\n${known.join(" · ")}`.trim())),
	];
}

/** From the row below the names to the one above the list; the charts cover the empty rows. */
function belowNames(board: Board, { columns, needsFacts, scatter }: BoardTexts, at: BoardRows): Cell[][] {
	const cells = Array.from({ length: at.list - at.others }, () => wide(""));
	cells[0] = overTiers(
		columns.map(({ below }, tier) => (board.columns[tier]!.others > 0 ? (below ?? "") : "")),
	);
	cells[at.needsFacts - at.others] = wide(needsFacts ?? "");
	cells[at.chartNote - at.others] = wide(scatter?.others ?? "");
	return cells;
}

/** The title, the headings, and a row for each customer. The next step and the reason go on over the empty cells beside them. */
function listCells({ list, amount }: Board, texts: BoardTexts, policy: Policy, language: Language): Cell[][] {
	const { results, facts, needsFacts } = language.words;
	const headings = [
		facts.customer,
		results.tier,
		amount === null ? "" : (texts.figures[0]?.text ?? ""),
		results.score,
		results.nextStep,
		"",
		results.why,
	];
	return [
		wide(texts.list),
		[...headings, ""],
		...list.map((entry): Cell[] => [
			nameOf(entry),
			tierCell(entry.rating.tier, needsFacts),
			amountCell(entry),
			RESULT_CELLS.score(entry.rating, policy, language),
			RESULT_CELLS.nextStep(entry.rating, policy, language),
			"",
			RESULT_CELLS.why(entry.rating, policy, language),
			"",
		]),
	];
}

function scatterBlock({ scatter }: Board, texts: BoardTexts, { words }: Language): Block {
	const block = { row: 1, column: DATA.scatter + 1, columns: POINT_COLUMNS };
	if (scatter === null || texts.scatter === null) return { ...block, cells: [] };
	const headings = [texts.scatter.axes.x, ...PLACEMENTS.map(words.tierName)];
	const points = scatter.points.map(({ entry, x, y }): Cell[] => [
		x,
		...PLACEMENTS.map((placement) => (entry.rating.tier === placement ? cents(y) : "")),
	]);
	return { ...block, cells: [headings, ...points] };
}

/** The line ends at the peak, and goes on from there in a column of its own: so it has another colour. */
function curveBlock({ curve }: Board, texts: BoardTexts): Block {
	const block = { row: 1, column: DATA.curve + 1, columns: CURVE_COLUMNS };
	if (curve === null || texts.curve === null) return { ...block, cells: [] };
	const { axes, peak, givenBack } = texts.curve;
	const top = peak === null ? Number.POSITIVE_INFINITY : curve.whale.peak.customers;
	const points = curve.steps.map(({ customers, addedUp }): Cell[] => {
		const amount = cents(addedUp);
		return [
			customers,
			customers <= top ? amount : "",
			customers === top ? amount : "",
			customers >= top ? amount : "",
		];
	});
	return { ...block, cells: [[axes.x, axes.y, peak ?? "", givenBack ?? ""], ...points] };
}
