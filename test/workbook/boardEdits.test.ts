import { describe, expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import type { Cell, Grid } from "../../src/table/cell.ts";
import { readTable } from "../../src/table/readTable.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import { rate } from "../../src/tiering/rate.ts";
import { boardEdits } from "../../src/workbook/board/boardEdits.ts";
import { boardRows } from "../../src/workbook/board/boardLayout.ts";
import { rowLink } from "../../src/workbook/board/rowLink.ts";
import type { Edit } from "../../src/workbook/edits.ts";
import type { Port } from "../../src/workbook/port.ts";
import type { FileSettings } from "../../src/workbook/reading/fileSettings.ts";
import type { RatedTab } from "../../src/workbook/reading/rateTab.ts";

const TODAY = 20_778;
/** A small board has rows for so many names. */
const NAMED = 8;
const ROWS_OF = boardRows(NAMED);
const LIST = { id: 0, name: "Customers", role: "customers" };
const BOARD = { id: 5, name: "Customers by tier", role: "board" };

/** @param before the cells of the board, if there is one. */
function edits(grid: Grid, before: Grid | null = null): readonly Edit[] {
	const reading = readTable(grid);
	const ratings = rate(
		reading.customers.map(({ facts }) => facts),
		defaultPolicy,
		TODAY,
	);
	const rated = { tab: LIST, grid, reading, ratings, policy: defaultPolicy } as unknown as RatedTab;
	const port = {
		tabs: () => (before === null ? [LIST] : [LIST, BOARD]),
		numberFormats: () => [["[$kr.] #,##0.00"]],
		values: (tab: number) => (tab === BOARD.id ? before : grid),
	} as unknown as Port;
	return boardEdits(rated, { language: language("en") } as FileSettings, TODAY, port).edits;
}
const valuesOf = (all: readonly Edit[]) => all.flatMap((edit) => (edit.kind === "values" ? [edit] : []));
/** Names and amounts of a tier, as far as there are some. */
const namesOf = (all: readonly Edit[], tier: number) =>
	valuesOf(all)[0]!
		.values.map((row) => row[(tier - 1) * 2])
		.slice(ROWS_OF.names - 1, ROWS_OF.others - 1)
		.filter((cell) => cell !== "");

const HEADINGS: Cell[] = ["Note", "Customer", "Revenue", "Profit", language("en").words.facts.manualTier];
const ROWS: Cell[][] = [
	["", "Ane", 100, 40, 1],
	["", "Bo", 120, 30, 1],
	["", "Cy", 100, -20, 4],
];

describe("boardEdits", () => {
	test("makes the tab, and writes it in a few large calls whatever the number of customers", () => {
		const few = edits([HEADINGS, ...ROWS]);
		expect(few[0]).toEqual({ kind: "ensureTab", role: "board", name: "Customers by tier" });
		const many = Array.from({ length: 500 }, (_, index) => ["", `C${index}`, index, index, (index % 4) + 1]);
		expect(edits([HEADINGS, ...many])).toHaveLength(few.length);
		expect(valuesOf(few)).toHaveLength(5);
	});
	test("links to the column of the names, which may be any", () => {
		const names = { tab: 0, tabName: "Customers", letter: "B" };
		expect(namesOf(edits([HEADINGS, ...ROWS]), 1)).toEqual([rowLink("J10", names), rowLink("J11", names)]);
	});
	test("links to nothing where a search could find another customer of that name", () => {
		const twice = edits([HEADINGS, ...ROWS, ["", "", "", "", ""], ["", "bo", "", "", ""]]);
		expect(namesOf(twice, 1)).toEqual([expect.objectContaining({ formula: expect.any(String) }), "Bo"]);
	});
	test("blanks what an earlier, longer list has left below, and keeps the styles of an existing board", () => {
		const used = ROWS_OF.headings + 10;
		const [first, ...rest] = Array.from({ length: used }, (): Cell[] => ["old"]);
		const again = edits([HEADINGS, ...ROWS], [[...first!, ...Array<Cell>(8).fill(""), NAMED], ...rest]);
		const page = valuesOf(again)[0]!;
		expect([page.area.rows, page.values.length]).toEqual([used, used]);
		expect(page.values.map((row) => row)[ROWS_OF.headings + 3]!.every((cell) => cell === "")).toBe(true);
		expect(again.some(({ kind }) => kind === "widths")).toBe(false);
		expect(again.filter(({ kind }) => kind === "style")).toHaveLength(7);
	});
	test("hides the columns with the data of the links and charts", () => {
		const all = edits([HEADINGS, ...ROWS]);
		const hidden = all.flatMap((edit) => (edit.kind === "hideColumns" ? [edit.area] : []));
		const [, ...data] = valuesOf(all);
		const isHidden = ({ column, columns }: { column: number; columns: number }) =>
			hidden.some((area) => column >= area.column && column + columns <= area.column + area.columns);
		expect(data.map(({ area }) => isHidden(area))).toEqual([true, true, true, true]);
	});
	test("gives amounts the list's currency, in whole units", () => {
		const formats = edits([HEADINGS, ...ROWS]).flatMap((edit) =>
			edit.kind === "style" && edit.style.numberFormat !== undefined ? [edit.style.numberFormat] : [],
		);
		expect(formats).toEqual([...Array(5).fill("[$kr.] #,##0"), "0.0"]);
	});
	test("shows the figure to change first in red, and no other", () => {
		const inks = (rows: Cell[][]) =>
			edits([HEADINGS, ...rows], [])
				.filter((edit) => edit.kind === "style")
				.filter(({ area }) => area.row === ROWS_OF.figures && area.columns === 1)
				.map(({ style }) => style.ink);
		const [plain] = inks(ROWS);
		expect(inks(ROWS).map((ink) => ink === plain)).toEqual([true, false, true, true]);
		expect(inks(ROWS.slice(0, 2))).toEqual([plain, plain, plain, plain]);
	});
});
