import { describe, expect, test } from "vitest";
import type { Headless } from "../../src/preview/headless.ts";
import { boardRows } from "../../src/workbook/board/boardLayout.ts";
import { fileSnapshot } from "../faults/snapshots.ts";
import { openSheets, type Rows, runMenuItem } from "./openFile.ts";

const BOARD = "Customers by tier";
const AT = boardRows(8);
const HEADINGS = ["Customer", "Revenue", "Profit", "Hours"];
const LIST: Rows = [
	HEADINGS,
	["Ane", 9_000, 3_000, 40],
	["Bo", 4_000, 900, 10],
	["Cy", 8_000, -700, 60],
	["Dan", 2_000, 300, 5],
	["dan", 1_000, 100, 5],
];

/** Opens the list with a name that would be a formula if it were not a text. */
async function openList(): Promise<Headless> {
	const book = await openSheets({ Customers: LIST });
	await book.type("A4", "'=1+1 & Sons", "Customers");
	return book;
}

const tier = (book: Headless) => runMenuItem(book, "tierMyCustomers");
const titles = (book: Headless, tab = BOARD) => book.charts(tab).map(({ title }) => title);
/** The names in the four columns, as they are read. */
const named = (book: Headless, rows = 8) =>
	book
		.values(BOARD)
		.slice(AT.names - 1, AT.names - 1 + rows)
		.flatMap((row) => [row[0], row[2], row[4], row[6]])
		.filter((cell) => cell !== "");
const filterOf = (book: Headless) => book.face(BOARD).getFilter()?.getRange().getA1Notation();

describe("the board after tiering", () => {
	test("shows its headline, every name once, and the whole list with a filter", async () => {
		const book = await openList();
		await tier(book);
		const cells = book.values(BOARD);
		expect(cells[AT.headline - 1]![0]).toMatch(/^5 customers\. /);
		expect(named(book).sort()).toEqual(["=1+1 & Sons", "Ane", "Bo", "Dan", "dan"]);
		expect(cells[AT.headings - 1]!.slice(0, 5)).toEqual([
			...["Customer", "Tier", "Gross profit", "Score", "Next step"],
		]);
		expect(cells.slice(AT.headings).filter(([name]) => name !== "")).toHaveLength(5);
		expect(filterOf(book)).toBe(`A${AT.headings}:G${AT.headings + 5}`);
	});

	test("links each name that is in the list once, and no other", async () => {
		const book = await openList();
		await tier(book);
		const links = book.formulas(BOARD).slice(AT.names - 1, AT.others - 1);
		const linked = links.flatMap((row, down) =>
			row.flatMap((formula, across) =>
				formula.includes("HYPERLINK") ? [book.values(BOARD)[AT.names - 1 + down]![across]] : [],
			),
		);
		expect(linked.sort()).toEqual(["=1+1 & Sons", "Ane", "Bo"]);
	});

	test("links to the row where a customer is now that the list has been sorted", async () => {
		const book = await openList();
		await tier(book);
		const link = () =>
			book
				.formulas(BOARD)
				.flat()
				.find((formula) => formula.includes("HYPERLINK"))!;
		const inner = /HYPERLINK\((".*?"&XMATCH\(.*?\))[;,]/.exec(link())![1]!;
		await book.type("M1", `=${inner}`, BOARD);
		const rowOf = () => Number(/\d+$/.exec(String(book.values(BOARD)[0]![12]))![0]);
		const before = rowOf();
		const name = book.values("Customers")[before - 1]![0];
		const names = book.values("Customers").map(([cell]) => cell);
		for (const [index, cell] of names.slice(1).reverse().entries())
			await book.type(`A${index + 2}`, `'${cell}`, "Customers");
		await book.settled();
		expect(book.values("Customers")[rowOf() - 1]![0]).toBe(name);
		expect(rowOf()).not.toBe(before);
	});

	test("draws what each customer brings against hours, and the whale curve with its peak", async () => {
		const book = await openList();
		await tier(book);
		expect(titles(book)).toEqual([
			"Worth it? Gross profit against hours",
			"Whale curve: the last one takes back 700",
		]);
		const [scatter, curve] = book.charts(BOARD);
		expect([scatter!.shape, curve!.shape]).toEqual(["scatter", "line"]);
		expect(curve!.options.series).toMatchObject({ 1: { pointSize: 10 } });
	});

	test("takes a chart away whose data are gone, and clears its cells", async () => {
		const book = await openList();
		await tier(book);
		for (const row of [2, 3, 4, 5, 6]) {
			await book.type(`B${row}`, "", "Customers");
			await book.type(`C${row}`, "", "Customers");
		}
		book.grid("Customers").activate();
		await tier(book);
		expect(titles(book)).toEqual([]);
		expect(
			book
				.values(BOARD)
				.flatMap((row) => row.slice(14))
				.filter((cell) => cell !== ""),
		).toEqual([]);
	});

	test("keeps its rows when the list grows, counts who does not fit, and undo takes that back", async () => {
		const book = await openList();
		await tier(book);
		for (let row = 7; row < 60; row++) {
			await book.type(`A${row}`, `New ${row}`, "Customers");
			await book.type(`C${row}`, String(row), "Customers");
		}
		const typed = fileSnapshot(book);
		await tier(book);
		expect(book.seen.alerts).toEqual([]);
		expect(filterOf(book)).toBe(`A${AT.headings}:G${AT.headings + 58}`);
		expect(book.charts(BOARD).map(({ place }) => place.row + 1)).toEqual([AT.charts, AT.charts]);
		const others = book.values(BOARD)[AT.others - 1]!.flatMap((cell) => {
			const count = /^and (\d+) more, in the list below$/.exec(String(cell));
			return count === null ? [] : [Number(count[1])];
		});
		expect(named(book).length + others.reduce((sum, count) => sum + count, 0)).toBe(58);
		await runMenuItem(book, "undoLastChange");
		expect(book.seen.alerts).toEqual([]);
		expect(fileSnapshot(book)).toEqual(typed);
	});

	test("keeps what people have written on it: below it, moved down as the list grows, and in cells of nobody", async () => {
		const book = await openList();
		await tier(book);
		const end = AT.headings + 5;
		const notes = { [`A${end + 1}`]: "Our own note", [`B${end + 2}`]: "=1+2", E4: "For the meeting" };
		for (const [cell, text] of Object.entries(notes)) await book.type(cell, text, BOARD);
		await book.type("C1", "Ask Ida", BOARD);
		await tier(book);
		const at = (row: number, column: number) => book.values(BOARD)[row - 1]![column - 1];
		expect([at(end + 1, 1), at(end + 2, 2), at(4, 5), at(1, 3)]).toEqual([
			...["Our own note", 3, "For the meeting", "Ask Ida"],
		]);
		for (let row = 7; row < 10; row++) {
			await book.type(`A${row}`, `New ${row}`, "Customers");
			await book.type(`C${row}`, String(row), "Customers");
		}
		const typed = fileSnapshot(book);
		await tier(book);
		expect([at(end + 3, 1) === "", at(end + 4, 1), at(end + 5, 1), at(4, 5), at(1, 3)]).toEqual([
			...[false, "", "Our own note", "For the meeting", "Ask Ida"],
		]);
		expect(book.formulas(BOARD)[end + 5]![1]).toBe("=1+2");
		await runMenuItem(book, "undoLastChange");
		expect(fileSnapshot(book)).toEqual(typed);
	});

	test("keeps words in the free rows of its columns, and moves them below its list where names come, and says so", async () => {
		const book = await openList();
		await tier(book);
		const words = () =>
			book
				.values(BOARD)
				.flatMap((row, index) =>
					row.filter((cell) => /^note /.test(String(cell))).map((cell) => [cell, index + 1]),
				);
		for (const column of ["A", "C", "E", "G"]) {
			const free =
				AT.names +
				book
					.values(BOARD)
					.slice(AT.names - 1)
					.findIndex((row) => (row["ACEG".indexOf(column) * 2] ?? "") === "");
			for (let row = free; row < AT.others; row++)
				await book.type(`${column}${row}`, `note ${column}${row}`, BOARD);
		}
		const typed = words();
		await tier(book);
		expect(words()).toEqual(typed);
		for (let row = 7; row < 13; row++) {
			await book.type(`A${row}`, `New ${row}`, "Customers");
			await book.type(`C${row}`, String(900 * row), "Customers");
		}
		await tier(book);
		expect(
			words()
				.map(([word]) => word)
				.sort(),
		).toEqual(typed.map(([word]) => word).sort());
		expect(words().filter(([, row]) => Number(row) > AT.headings).length).toBeGreaterThan(0);
		expect(book.seen.toasts.at(-1)).toContain("is below its list");
		await tier(book);
		expect(
			words()
				.map(([word]) => word)
				.sort(),
		).toEqual(typed.map(([word]) => word).sort());
		expect(book.seen.toasts.at(-1)).not.toContain("is below its list");
	});

	test("keeps words in any cell that the last run has left empty, also after somebody deleted a name of its list", async () => {
		const book = await openList();
		await tier(book);
		const words = () =>
			book.values(BOARD).flatMap((row) => row.filter((cell) => /^note /.test(String(cell))));
		const free = [`A${AT.others}`, `C${AT.others}`, `A${AT.needsFacts}`, `A${AT.chartNote}`, `B${AT.charts}`];
		for (const cell of [...free, `A${AT.headings + 8}`]) await book.type(cell, `note ${cell}`, BOARD);
		const typed = words();
		expect(typed).toHaveLength(6);
		await tier(book);
		expect(words()).toEqual(typed);
		await book.type(`A${AT.headings + 2}`, "", BOARD);
		await tier(book);
		expect(words()).toEqual(typed);
	});

	test("keeps words beside its list with their customer, and with the name below it once the customer is gone", async () => {
		const book = await openList();
		await tier(book);
		const list = () => book.values(BOARD).slice(AT.headings);
		const rowOf = (name: string) => AT.headings + 1 + list().findIndex(([cell]) => cell === name);
		const before = rowOf("Ane");
		await book.type(`F${before}`, "in F", BOARD);
		await book.type(`H${before}`, "in H", BOARD);
		await book.type(`I${before}`, "in I", BOARD);
		await book.type("C2", "-9000", "Customers");
		await tier(book);
		expect(rowOf("Ane")).not.toBe(before);
		const withWords = () =>
			list()
				.map((row) => row.filter((cell) => row[0] === cell || /^in [FHI]$/.test(String(cell))))
				.filter((row) => row.some((cell) => /^in /.test(String(cell))));
		expect(withWords()).toEqual([["Ane", "in F", "in H", "in I"]]);
		expect(book.seen.toasts.at(-1)).not.toContain("is below its list");
		await book.type("A2", "Other", "Customers");
		await tier(book);
		expect(withWords()).toEqual([["Ane", "in F", "in H", "in I"]]);
		expect(rowOf("Ane")).toBe(AT.headings + 7);
		expect(book.seen.toasts.at(-1)).toContain("is below its list");
	});

	test("a second tiering changes nothing on it", async () => {
		const book = await openList();
		await tier(book);
		const then = book.values(BOARD);
		await tier(book);
		expect(book.values(BOARD)).toEqual(then);
		expect(book.seen.alerts).toEqual([]);
	});

	test("is Danish in a Danish file", async () => {
		const book = await openSheets(
			{
				Kunder: [
					["Kunde", "Omsætning", "DB"],
					["Ane", 900, 300],
					["Bo", 400, 90],
				],
			},
			"da_DK",
		);
		await tier(book);
		const cells = book.values("Kunder efter niveau");
		expect(cells[0]![0]).toBe("Kunder efter niveau");
		expect(cells[AT.tiers - 1]!.slice(0, 8).filter((cell) => cell !== "")).toEqual([
			"Niveau 1 · Partner",
			"Niveau 2 · Rådgiver",
			"Niveau 3 · Underviser",
			"Niveau 4 · Farvel eller ny pris",
		]);
		expect(cells[AT.list - 1]![0]).toBe("Alle kunder");
	});
});
