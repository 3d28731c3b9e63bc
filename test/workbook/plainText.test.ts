import { describe, expect, onTestFinished, test } from "vitest";
import { type Headless, openHeadless } from "../../src/preview/headless.ts";
import type { OpenedSheet } from "../../src/preview/opened.ts";
import { builtCode } from "../builtCode.ts";
import { openSheets, runMenuItem, withClock } from "./openFile.ts";
import { fact, refs, save, TAB } from "./reviewing.ts";

const LIST = [
	["Customer", "Story", "Revenue", "Profit"],
	["Ane", "", 1000, 300],
	["Bo", "", 2000, -10],
	["Cy", "0012", 500, 200],
];

/** Opens a list whose column of stories, and all empty columns, are of plain text. */
async function plainText(keepsApostrophe: boolean): Promise<Headless> {
	const sheet: OpenedSheet = {
		name: TAB,
		rows: LIST.map((row) =>
			row.map((value, column) => ({ value, ...(column === 1 ? { format: "@" } : {}) })),
		),
	};
	const book = await openHeadless({
		code: builtCode(),
		behaviour: { keepsApostrophe },
		sheets: [sheet],
		around: withClock,
	});
	onTestFinished(() => book.dispose());
	if (!keepsApostrophe) book.face(TAB).getRange(1, 5, 60, 20).setNumberFormat("@");
	await book.settled();
	return book;
}

describe.each([
	["stays as a letter", true],
	["is dropped", false],
])("in cells of plain text, where an apostrophe %s", (_, keepsApostrophe) => {
	test("a second run finds the result columns again and adds none", async () => {
		const book = await plainText(keepsApostrophe);
		await runMenuItem(book, "tierMyCustomers");
		const first = book.values(TAB);
		expect(first[0]!.slice(4, 7)).toEqual(["Tier", "Score", "Range"]);
		expect(first.flat().filter((cell) => typeof cell === "string" && cell.startsWith("'"))).toEqual([]);
		await runMenuItem(book, "tierMyCustomers");
		expect(book.values(TAB)).toEqual(first);
	});

	test("the result columns are not of plain text, and undo gives the format back", async () => {
		const book = await plainText(keepsApostrophe);
		const formats = () => book.face(TAB).getRange(2, 5, 3, 9).getNumberFormats().flat();
		await runMenuItem(book, "tierMyCustomers");
		expect(formats().filter((format) => format === "@")).toEqual([]);
		await runMenuItem(book, "undoLastChange");
		expect(formats().filter((format) => format !== "@")).toEqual([]);
	});

	test.each(["May 5", "0012", "=1+1", "'tis the season", "+45 12 34 56 78", "From the fair"])(
		"a saved answer is exactly what was given: %s",
		async (story) => {
			const book = await plainText(keepsApostrophe);
			const { Ane: ane } = await refs(book);
			expect(await save(book, [fact(ane!, "story", null, story)])).toMatchObject([{ outcome: "saved" }]);
			expect(book.values(TAB)[1]![1]).toBe(story);
			expect(book.formulas(TAB)[1]![1]).toBe("");
		},
	);

	test("undo gives a text back as it was", async () => {
		const book = await plainText(keepsApostrophe);
		const { Cy: cy } = await refs(book);
		await save(book, [fact(cy!, "story", "0012", "From the fair")]);
		await runMenuItem(book, "undoLastChange");
		expect(book.values(TAB)[3]![1]).toBe("0012");
	});

	test("a new column for answers takes numbers as numbers", async () => {
		const book = await plainText(keepsApostrophe);
		const { Ane: ane } = await refs(book);
		await save(book, [fact(ane!, "fit", null, 4)]);
		expect(book.values(TAB)[0]).toEqual([...LIST[0]!, "Fit"]);
		expect(book.face(TAB).getRange(2, 5, 1, 1).getNumberFormats()).not.toEqual([["@"]]);
	});
});

test("result columns whose headings have kept an apostrophe of an earlier version are found again", async () => {
	const book = await plainText(true);
	await runMenuItem(book, "tierMyCustomers");
	const headings = book.values(TAB)[0]!.slice(4) as string[];
	book.face(TAB).getRange(1, 5, 1, headings.length).setNumberFormat("@");
	book
		.face(TAB)
		.getRange(1, 5, 1, headings.length)
		.setValues([headings.map((heading) => `'${heading}`)]);
	await runMenuItem(book, "tierMyCustomers");
	expect(book.values(TAB)[0]!.slice(4)).toEqual(headings);
});

test("columns that a run inserts beside the list have the default format, down to the last row", async () => {
	const book = await openSheets({ [TAB]: LIST });
	const grid = book.grid(TAB);
	const columns = LIST[0]!.length;
	grid.deleteColumns(columns, grid.getMaxColumns() - columns);
	book.face(TAB).getRange(1, columns, grid.getMaxRows(), 1).setNumberFormat("0.0");
	await runMenuItem(book, "tierMyCustomers");
	const last = book
		.face(TAB)
		.getRange(grid.getMaxRows(), columns + 1, 1, 9)
		.getNumberFormats()[0]!;
	expect(new Set(last)).toEqual(new Set(["0.###############"]));
});
