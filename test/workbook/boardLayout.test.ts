import { describe, expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { rate } from "../../src/tiering/rate.ts";
import { boardOf } from "../../src/tiering/summary/board.ts";
import { type Block, BOARD_COLUMNS, boardLayout, boardRows } from "../../src/workbook/board/boardLayout.ts";
import { boardTexts } from "../../src/workbook/board/boardTexts.ts";
import { rowLink } from "../../src/workbook/board/rowLink.ts";

const TODAY = 20_778;
const NAMED = 8;
const ROWS = boardRows(NAMED);
const NAMES = { tab: 7, tabName: "Ane's list", letter: "B" };

function layout(customers: readonly Customer[], locale = "en") {
	const board = boardOf(rate(customers, defaultPolicy, TODAY), defaultPolicy);
	const words = language(locale);
	const texts = boardTexts(board, defaultPolicy, words, { list: "Customers", today: TODAY });
	const nameCell = ({ rating }: { rating: { customer: Customer } }) => rating.customer.customer ?? "";
	return boardLayout(board, texts, defaultPolicy, words, NAMES, NAMED, nameCell);
}
const LIST: Customer[] = [
	{ customer: '=HYPERLINK("http://bad","x")', manualTier: 1, profit: 50.123, hours: 2 },
	{ customer: "Bo", manualTier: 4, profit: -10, hours: 3 },
	{ customer: "Cy" },
];

describe("rowLink", () => {
	test("looks for the name in the list, and shows it without a link if it is gone", () => {
		expect(rowLink("J10", NAMES)).toEqual({
			formula: "=IFERROR(HYPERLINK(\"#gid=7&range=B\"&XMATCH(J10;'Ane''s list'!$B:$B;0);J10);J10)",
		});
	});
});

describe("boardLayout", () => {
	test("puts no text of a cell into a formula: the links read the names from cells of text", () => {
		const { page, keys } = layout(LIST);
		expect(keys).toMatchObject({ row: 1, column: BOARD_COLUMNS + 2 });
		expect(keys.cells[ROWS.names - 1]).toEqual(['=HYPERLINK("http://bad","x")', "", "", "Bo"]);
		expect(page.cells[ROWS.names - 1]).toEqual([
			...[rowLink("J10", NAMES), 50.12, "Nobody yet", "", "Nobody yet", ""],
			...[rowLink("M10", NAMES), -10],
		]);
		const formulas = page.cells.flat().filter((cell) => typeof cell === "object");
		expect(formulas).toHaveLength(2);
		expect(JSON.stringify(formulas)).not.toMatch(/bad|Bo/);
	});
	test("has the headline, four figures, four titles, and below the names who is not there", () => {
		const { cells } = layout(LIST).page;
		const textsOf = (row: keyof typeof ROWS) => cells[ROWS[row] - 1]!.filter((cell) => cell !== "");
		expect(textsOf("title")).toEqual(["Customers by tier"]);
		expect(textsOf("headline")).toEqual([
			"3 customers. 1 of them takes back 20\u00a0% of what the others earn.",
		]);
		expect(textsOf("figures")).toEqual(["40.12", "−10", "60\u00a0%", "+10"]);
		expect(textsOf("tiers")).toHaveLength(4);
		expect(cells[ROWS.names - 1]!.map((cell) => cell === "Nobody yet")).toEqual([
			...[false, false, true, false, true, false, false, false],
		]);
		expect(textsOf("others")).toEqual([]);
		expect(textsOf("sums")).toEqual([
			...["1 customer\n50.12 profit · 2 h", "0 customers", "0 customers"],
			"1 customer\n−10 profit · 3 h",
		]);
		expect(textsOf("about")[0]).toMatch(
			/ · each run writes this again: change your list, and write notes below it$/,
		);
		expect(textsOf("needsFacts")).toEqual(["1 customer needs facts before it has a tier."]);
	});
	test("lists everybody with tier, score, reason and next step", () => {
		const cells = layout(LIST).page.cells.slice(ROWS.list - 1);
		expect(cells.slice(0, 2).map((row) => row.slice(0, 6))).toEqual([
			["Every customer", "", "", "", "", ""],
			["Customer", "Tier", "Gross profit", "Score", "Next step", ""],
		]);
		expect(cells.slice(2).map(([name, tier, amount]) => [name, amount, tier])).toEqual([
			['=HYPERLINK("http://bad","x")', 50.12, 1],
			["Bo", -10, 4],
			["Cy", "", "needs facts"],
		]);
	});
	test("has the data of the charts in columns of their own", () => {
		const { scatter, curve } = layout(LIST);
		expect(scatter.cells).toEqual([
			["Hours", "Tier 1", "Tier 2", "Tier 3", "Tier 4", "Needs facts"],
			[2, 50.12, "", "", "", ""],
			[3, "", "", "", -10, ""],
		]);
		expect(curve.cells).toEqual([
			["Customers, the most money first", "Gross profit, added up", "peak 50.12", "−10"],
			[0, 0, "", ""],
			[1, 50.12, 50.12, 50.12],
			[2, "", "", 40.12],
		]);
		expect([layout([{}]).scatter.cells, layout([{}]).curve.cells]).toEqual([[], []]);
	});
	test("writes each cell once: no two blocks overlap, and all rows of a block are of one width", () => {
		const { page, keys, scatter, curve } = layout(
			Array.from({ length: 12_000 }, (_, index) => ({
				manualTier: (index % 4) + 1,
				profit: index,
				hours: index,
			})),
		);
		const blocks: Block[] = [page, keys, scatter, curve];
		const seen = new Set<string>();
		for (const { row, column, columns, cells } of blocks) {
			expect([...new Set(cells.map((line) => line.length))]).toEqual([columns]);
			for (const [down, line] of cells.entries())
				for (const across of line.keys()) {
					const at = `${row + down}/${column + across}`;
					if (seen.has(at)) throw new Error(at);
					seen.add(at);
				}
		}
		expect(keys.cells).toHaveLength(ROWS.others - 1);
	});
});
