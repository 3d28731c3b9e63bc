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
		expect(first[0]!.slice(4, 7)).toEqual(["Tier", "Why", "Next step"]);
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

/** Writes the results once more beside themselves, all as version 0.2 did: with apostrophes, which stay, and with the same notes. */
function asTwiceInVersion02(book: Headless): void {
	const results = book.face(TAB).getRange(1, 5, LIST.length, 9);
	const notes = results.getNotes();
	const old = results
		.getValues()
		.map((row) => row.map((cell: unknown) => (typeof cell === "string" && cell !== "" ? `'${cell}` : cell)));
	for (const column of [5, 14]) {
		const area = book.face(TAB).getRange(1, column, LIST.length, 9);
		area.setNumberFormat("@");
		area.setValues(old);
		area.setNotes(notes);
	}
}

describe("a second set of results that version 0.2 has left", () => {
	test("is named when the first one is updated", async () => {
		const book = await plainText(true);
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.toasts[0]).not.toContain("older set");
		const headings = book.values(TAB)[0]!.slice(4);
		asTwiceInVersion02(book);
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.toasts[1]).toContain("The results in N–V are an older set");
		expect(book.values(TAB)[0]!.slice(4)).toEqual([...headings, ...headings.map((one) => `'${one}`)]);
	});

	test("is removed with the first one", async () => {
		const book = await plainText(true);
		await runMenuItem(book, "tierMyCustomers");
		asTwiceInVersion02(book);
		expect(await book.call("sidebarRemove", [])).toMatchObject({ ok: true });
		await book.settled();
		const left = book.values(TAB).map((row) => row.filter((cell) => cell !== ""));
		expect(left).toEqual(LIST.map((row) => row.filter((cell) => cell !== "")));
	});

	test("stays where its headings have no apostrophe: it is a copy that the user has made", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await runMenuItem(book, "tierMyCustomers");
		const results = book.face(TAB).getRange(1, 5, LIST.length, 9);
		const copy = book.face(TAB).getRange(1, 15, LIST.length, 9);
		copy.setValues(results.getValues());
		copy.setNotes(results.getNotes());
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.toasts[1]).not.toContain("older set");
		await book.call("sidebarRemove", []);
		await book.settled();
		expect(book.values(TAB)[0]![14]).toBe("Tier");
	});
});

test("undo gives the answer back that version 0.2 replaced, although an apostrophe has stayed in the cell", async () => {
	const book = await plainText(true);
	const { Cy: cy } = await refs(book);
	await save(book, [fact(cy!, "story", "0012", "May 5")]);
	book.range("B4", TAB).setValues([["'May 5"]]);
	expect(book.values(TAB)[3]![1]).toBe("'May 5");
	await runMenuItem(book, "undoLastChange");
	expect(book.values(TAB)[3]![1]).toBe("0012");
	expect(book.seen.toasts.join()).not.toContain("changed since");
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
