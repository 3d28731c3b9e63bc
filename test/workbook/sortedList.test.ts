import { describe, expect, test } from "vitest";
import type { Home, Removal } from "../../src/contract/server.ts";
import type { HostRange } from "../../src/google/host.ts";
import { language } from "../../src/i18n/language.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { noWatch, stopFrom, watchedHost } from "../faults/watchedHost.ts";
import { openSheets, type Rows, runMenuItem } from "./openFile.ts";
import { columnByName, fact, refs, save, TAB, viewOf } from "./reviewing.ts";
import { metadataOf } from "./sheetMetadata.ts";

const { words: en } = language("en");

/** From the customer with the least profit to the one with the most. */
const LIST: Rows = [
	["Customer", "Region", "Revenue", "Profit"],
	["Ane", "North", 1000, -200],
	["Bo", "South", 1000, 20],
	["Cy", "North", 1000, 110],
	["Di", "South", 1000, 300],
	["Eva", "North", 1000, 400],
];

const tier = (book: Headless) => runMenuItem(book, "tierMyCustomers");
const undo = (book: Headless) => runMenuItem(book, "undoLastChange");
const lastToast = (book: Headless) => book.seen.toasts[book.seen.toasts.length - 1];
const home = (book: Headless) => viewOf<Home>(book, "sidebarHome");
const tiersByName = (book: Headless) => columnByName(book, "Tier");
const filterRange = (book: Headless) => book.face(TAB).getFilter()?.getRange().getA1Notation();
const hiddenRows = (book: Headless) =>
	LIST.flatMap((_, row) => (book.face(TAB).isRowHiddenByFilter(row + 1) ? [row + 1] : []));

/** Filters the list as a person does, and hides the customers in the South. */
function filterList(book: Headless, range = "A1:D6"): void {
	const filter = book.grid(TAB).getRange(range).createFilter();
	filter?.setColumnFilterCriteria(1, { colId: 1, filters: { filters: ["North"] } });
}

/** Answers how much energy customers take. @param from the answers so far. */
async function answerEnergy(
	book: Headless,
	answers: Readonly<Record<string, number>>,
	from: Readonly<Record<string, number>> = {},
): Promise<void> {
	const customers = await refs(book);
	await save(
		book,
		Object.entries(answers).map(([name, to]) => fact(customers[name]!, "energy", from[name] ?? null, to)),
	);
}

/** Sorts the list as a Table does: the columns beside it stay. */
const sortTable = (book: Headless) => book.sort("A2:D6", "D", TAB);

describe("a filter on the list", () => {
	test("tiering extends the filter over its columns, keeps what it hides, and says so before and after", async () => {
		const book = await openSheets({ [TAB]: LIST });
		filterList(book);
		expect(hiddenRows(book)).toEqual([3, 5]);
		await tier(book);
		expect(book.seen.alerts).toEqual([]);
		expect(book.seen.questions[0]).toContain(en.firstChange.filterExtended);
		expect(book.seen.questions[0]).not.toContain(en.firstChange.inTable);
		expect(lastToast(book)).toContain(en.problem.filterExtended);
		expect(filterRange(book)).toBe("A1:M6");
		expect(hiddenRows(book)).toEqual([3, 5]);
		expect(metadataOf(book, TAB)).not.toHaveProperty("filter");
	});

	test("sorting with the filter takes the tiers along, and nothing is reported", async () => {
		const book = await openSheets({ [TAB]: LIST });
		filterList(book);
		await tier(book);
		const then = tiersByName(book);
		await book.sortByFilter("D", TAB);
		expect(Object.keys(tiersByName(book))[0]).toBe("Eva");
		expect(tiersByName(book)).toEqual(then);
		expect((await home(book)).firstNoticed.map(({ text }) => text)).not.toContain(en.problem.displaced(5));
		await tier(book);
		expect(lastToast(book)).not.toContain(en.problem.filterExtended);
	});

	test("undoing gives the filter its former columns, with what it hides", async () => {
		const book = await openSheets({ [TAB]: LIST });
		filterList(book);
		await tier(book);
		await undo(book);
		expect(book.seen.alerts).toEqual([]);
		expect(filterRange(book)).toBe("A1:D6");
		expect(hiddenRows(book)).toEqual([3, 5]);
		expect(book.values(TAB)).toEqual(LIST);
	});

	test("undoing leaves a filter that somebody has made over other columns since", async () => {
		const book = await openSheets({ [TAB]: LIST });
		filterList(book);
		await tier(book);
		book.grid(TAB).getFilter()?.remove();
		filterList(book, "A1:H6");
		await undo(book);
		expect(filterRange(book)).toBe("A1:H6");
		expect(hiddenRows(book)).toEqual([3, 5]);
	});

	test("undoing does not bring back a filter that somebody has removed since", async () => {
		const book = await openSheets({ [TAB]: LIST });
		filterList(book);
		await tier(book);
		book.grid(TAB).getFilter()?.remove();
		await undo(book);
		expect(filterRange(book)).toBeUndefined();
	});

	test("removing the add-on takes its columns out of the filter", async () => {
		const book = await openSheets({ [TAB]: LIST });
		filterList(book);
		await tier(book);
		await book.call("sidebarRemove", []);
		await book.settled();
		expect(book.values(TAB)).toEqual(LIST);
		expect(filterRange(book)).toBe("A1:D6");
		expect(hiddenRows(book)).toEqual([3, 5]);
	});

	test("removing the add-on says before that the filter goes back", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		const narrowsFilter = async () => (await viewOf<Removal>(book, "sidebarRemoval")).narrowsFilter;
		expect(await narrowsFilter()).toBe(false);
		filterList(book, "A1:M6");
		expect(await narrowsFilter()).toBe(true);
	});

	test("removing the add-on leaves the filter over a column of answers that stays, and its rows", async () => {
		const book = await openSheets({ [TAB]: LIST });
		filterList(book);
		await tier(book);
		const { Ane } = await refs(book);
		await save(book, [fact(Ane!, "energy", null, 2)]);
		await book.call("sidebarRemove", []);
		await book.settled();
		expect(filterRange(book)).toBe("A1:N6");
		expect(hiddenRows(book)).toEqual([3, 5]);
	});

	test.each([
		["ends before the last column", "A1:C6"],
		["begins below the headings", "A2:D6"],
		["leaves out the names", "B1:D6"],
	])("tiering leaves a filter alone that %s, and says so", async (_, range) => {
		const book = await openSheets({ [TAB]: LIST });
		filterList(book, range);
		await tier(book);
		expect(filterRange(book)).toBe(range);
		expect(book.seen.questions[0]).toContain(en.firstChange.filterLeaves);
		expect(lastToast(book)).toContain(en.problem.filterLeaves(TAB));
	});

	test("tiering leaves a filter alone that covers cells protected from the person", async () => {
		const book = await openSheets({ [TAB]: LIST });
		filterList(book);
		book.keepOut(TAB, "A");
		await tier(book);
		expect(book.seen.alerts).toEqual([]);
		expect(filterRange(book)).toBe("A1:D6");
		expect(lastToast(book)).toContain(en.problem.filterLeaves(TAB));
	});

	test("tiering says nothing about a filter that covers the new columns already", async () => {
		const book = await openSheets({ [TAB]: LIST });
		filterList(book, "A1:Z6");
		await tier(book);
		expect(filterRange(book)).toBe("A1:Z6");
		for (const text of ["filterExtended", "filterLeaves", "inTable"] as const)
			expect(book.seen.questions[0]).not.toContain(en.firstChange[text]);
		expect(lastToast(book)).not.toContain("filter");
	});

	test("the first answer extends the filter over the new column, and undoing takes it back", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		filterList(book, "A1:M6");
		const { Ane } = await refs(book);
		await save(book, [fact(Ane!, "energy", null, 2)]);
		expect(filterRange(book)).toBe("A1:N6");
		await book.sortByFilter("D", TAB);
		expect(columnByName(book, "Energy")).toMatchObject({ Ane: 2, Eva: "" });
		await undo(book);
		expect(filterRange(book)).toBe("A1:M6");
		expect(hiddenRows(book).length).toBe(2);
	});
});

describe("a run that breaks off while it makes a filter again", () => {
	/** The board has a filter too, far below its first rows. */
	const isOnBoard = (on: object) => "createFilter" in on && (on as HostRange).getRow() > 10;

	/** Tiers a filtered list. Calls fail from the one of that name on, or only that one. */
	async function brokenOff(call: string, isAlone = false, filter = filterList) {
		const host = watchedHost();
		const book = await openSheets({ [TAB]: LIST }, "en_US", host.around);
		filter(book);
		let failing = false;
		host.watch((name, number, on) => {
			failing ||= name === call && !isOnBoard(on);
			if (failing && isAlone) host.watch(noWatch);
			if (failing) stopFrom(0)(name, number, on);
		});
		await tier(book).catch(() => {});
		host.watch(noWatch);
		return book;
	}

	test("the filter is made again by the next run, over all columns and with what it hides", async () => {
		const book = await brokenOff("createFilter");
		expect(filterRange(book)).toBeUndefined();
		await tier(book);
		expect(filterRange(book)).toBe("A1:M6");
		expect(hiddenRows(book)).toEqual([3, 5]);
		expect(metadataOf(book, TAB)).not.toHaveProperty("filter");
		await undo(book);
		expect(filterRange(book)).toBe("A1:D6");
		expect(hiddenRows(book)).toEqual([3, 5]);
	});

	test("the filter is made again by undoing, as it was", async () => {
		const book = await brokenOff("createFilter");
		await undo(book);
		expect(filterRange(book)).toBe("A1:D6");
		expect(hiddenRows(book)).toEqual([3, 5]);
		expect(book.values(TAB)).toEqual(LIST);
	});

	test("the criteria are set again if they are what is missing", async () => {
		const book = await brokenOff("setColumnFilterCriteria");
		expect(filterRange(book)).toBe("A1:M6");
		expect(hiddenRows(book)).toEqual([]);
		await tier(book);
		expect(filterRange(book)).toBe("A1:M6");
		expect(hiddenRows(book)).toEqual([3, 5]);
	});

	test("a filter that cannot be extended is as before, the person is told, and the next run extends it", async () => {
		const book = await brokenOff("createFilter", true);
		expect(book.seen.alerts.length).toBe(1);
		expect(filterRange(book)).toBe("A1:D6");
		expect(hiddenRows(book)).toEqual([3, 5]);
		await tier(book);
		expect(filterRange(book)).toBe("A1:M6");
		expect(hiddenRows(book)).toEqual([3, 5]);
	});

	test("a run that was stopped before it came to the filter extends it in the next run", async () => {
		const book = await brokenOff("getColumnFilterCriteria");
		expect(filterRange(book)).toBe("A1:D6");
		await tier(book);
		expect(filterRange(book)).toBe("A1:M6");
		expect(hiddenRows(book)).toEqual([3, 5]);
	});

	test("the filter is made again with its conditions", async () => {
		const book = await brokenOff("createFilter", false, (opened) => {
			const filter = opened.grid(TAB).getRange("A1:D6").createFilter();
			const customFilters: [{ val: number; operator: never }] = [
				{ val: 100, operator: "greaterThan" as never },
			];
			filter?.setColumnFilterCriteria(3, { colId: 3, customFilters: { customFilters } });
		});
		expect(filterRange(book)).toBeUndefined();
		await tier(book);
		expect(filterRange(book)).toBe("A1:M6");
		expect(hiddenRows(book)).toEqual([2, 3]);
	});

	test.each<[string, (book: Headless) => void, string, number[]]>([
		["a row was inserted above", (book) => book.grid(TAB).insertRowsBefore(0, 1), "A2:M7", [4, 6]],
		[
			"a column was inserted to the left",
			(book) => book.grid(TAB).insertColumnsBefore(0, 1),
			"B1:N6",
			[3, 5],
		],
		["a row was inserted among the customers", (book) => book.grid(TAB).insertRowsBefore(3, 1), "A1:M7", []],
	])("the filter is made again where the list is now: %s", async (_, move, range, hidden) => {
		const book = await brokenOff("createFilter");
		move(book);
		await tier(book);
		expect(book.seen.alerts).toEqual([]);
		expect(filterRange(book)).toBe(range);
		if (hidden.length > 0)
			expect([1, 2, 3, 4, 5, 6, 7].filter((row) => book.face(TAB).isRowHiddenByFilter(row))).toEqual(hidden);
		expect(lastToast(book)).not.toContain(en.problem.filterLost(TAB));
	});

	test("a filter is not made again if its headings are not found, and one message says that it was lost", async () => {
		const book = await brokenOff("createFilter");
		await book.type("B1", "Part of the country", TAB);
		await tier(book);
		expect(filterRange(book)).toBeUndefined();
		expect(lastToast(book)).toContain(en.problem.filterLost(TAB));
		expect(metadataOf(book, TAB)).not.toHaveProperty("filter");
		await tier(book);
		expect(lastToast(book)).not.toContain(en.problem.filterLost(TAB));
	});

	test("a filter that was lost is not forgotten by saving an answer, which shows no message", async () => {
		const book = await brokenOff("createFilter");
		await book.type("B1", "Part of the country", TAB);
		const { Ane } = await refs(book);
		await save(book, [fact(Ane!, "energy", null, 2)]);
		await tier(book);
		expect(lastToast(book)).toContain(en.problem.filterLost(TAB));
	});

	test("a removal that broke off does not lose the filter either", async () => {
		const host = watchedHost();
		const book = await openSheets({ [TAB]: LIST }, "en_US", host.around);
		filterList(book);
		await tier(book);
		let failing = false;
		host.watch((name, number, on) => {
			failing ||= name === "createFilter";
			if (failing) stopFrom(0)(name, number, on);
		});
		await book.call("sidebarRemove", []).catch(() => {});
		host.watch(noWatch);
		expect(filterRange(book)).toBeUndefined();
		await book.call("sidebarRemove", []);
		await book.settled();
		expect(filterRange(book)).toBe("A1:D6");
		expect(hiddenRows(book)).toEqual([3, 5]);
		expect(book.values(TAB)).toEqual(LIST);
	});
});

describe("a colleague who changes the filter while a run extends it", () => {
	/** Tiers a filtered list; the colleague acts right before the first call of that name. */
	async function meanwhile(call: string, act: (book: Headless) => void) {
		const host = watchedHost();
		const book = await openSheets({ [TAB]: LIST }, "en_US", host.around);
		filterList(book);
		host.watch((name) => {
			if (name !== call) return;
			host.watch(noWatch);
			act(book);
		});
		await tier(book);
		host.watch(noWatch);
		expect(book.seen.alerts).toEqual([]);
		return book;
	}
	const removeFilter = (book: Headless) => book.grid(TAB).getFilter()?.remove();

	test("a filter that they remove is not made again", async () => {
		const book = await meanwhile("getColumnFilterCriteria", removeFilter);
		expect(filterRange(book)).toBeUndefined();
		expect(lastToast(book)).not.toContain(en.problem.filterExtended);
		await tier(book);
		expect(filterRange(book)).toBeUndefined();
	});

	test.each(["getColumnFilterCriteria", "createFilter"])(
		"a filter that they make before %s stays, and nothing is said about ours",
		async (call) => {
			const book = await meanwhile(call, (opened) => {
				removeFilter(opened);
				filterList(opened, "A1:H6");
			});
			expect(filterRange(book)).toBe("A1:H6");
			expect(hiddenRows(book)).toEqual([3, 5]);
			expect(lastToast(book)).not.toContain(en.problem.filterExtended);
			expect(metadataOf(book, TAB)).not.toHaveProperty("filter");
			await tier(book);
			expect(filterRange(book)).toBe("A1:H6");
		},
	);
});

describe("a list that was sorted without the add-on's columns", () => {
	test("home says how many rows show another customer's tier, at which cell, and what to do", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		expect(book.seen.questions[0]).toContain(en.firstChange.inTable);
		expect((await home(book)).firstNoticed).toEqual([]);
		await sortTable(book);
		const { noticed, firstNoticed } = await home(book);
		expect(noticed).toBe(1);
		// Cy stands in the middle before and after.
		expect(firstNoticed).toEqual([{ text: en.problem.displaced(4), at: { tab: TAB, cell: "E2" } }]);
	});

	test("the same is said where the add-on's columns alone were sorted", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		await book.sort("E2:M6", "E", TAB);
		expect((await home(book)).firstNoticed[0]?.text).toMatch(/^\d rows show the tier of another customer/);
	});

	test("tiering writes the tiers beside their customers again, and says that they were not", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		const then = tiersByName(book);
		await sortTable(book);
		expect(tiersByName(book)).not.toEqual(then);
		await tier(book);
		expect(tiersByName(book)).toEqual(then);
		expect(lastToast(book)).toContain(en.problem.wereDisplaced(4));
		expect(book.notes(TAB).E2).toContain("\nFor Eva\n");
		expect((await home(book)).firstNoticed).toEqual([]);
		await tier(book);
		expect(lastToast(book)).not.toContain("showed the tier");
	});

	test("tiering extends a filter that ended at the list, so that it does not happen again", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		filterList(book);
		await book.sortByFilter("D", TAB);
		await tier(book);
		expect(filterRange(book)).toBe("A1:M6");
		expect(lastToast(book)).toContain(en.problem.filterExtended);
	});

	test("what people wrote below a tier's note goes back to its customer, and their own note stays", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		book.range("E2", TAB).setNotes([[`${book.notes(TAB).E2}\nAsk about Ane's sister`]]);
		book.range("E3", TAB).setNotes([["A note of mine"]]);
		await sortTable(book);
		await tier(book);
		const notes = book.notes(TAB);
		expect(notes.E6).toContain("For Ane\n");
		expect(notes.E6).toContain("Ask about Ane's sister");
		expect(notes.E3).toBe("A note of mine");
		expect(Object.values(notes).filter((note) => note.includes("sister")).length).toBe(1);
	});

	test("notes of an earlier version name no customer, and raise no alarm", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		const rows = book.face(TAB).getRange(2, 5, 5, 1);
		rows.setNotes(rows.getNotes().map(([note]) => [note!.replace(/\nFor \w+/, "")]));
		await sortTable(book);
		expect((await home(book)).firstNoticed).toEqual([]);
		await tier(book);
		expect(lastToast(book)).not.toContain("showed the tier");
	});

	test("a renamed customer, and one whose facts have changed, raise no alarm", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		await book.type("A2", "Ane Hansen", TAB);
		await book.type("D2", "300", TAB);
		await book.type("D3", "-300", TAB);
		expect((await home(book)).firstNoticed).toEqual([]);
		await tier(book);
		expect(lastToast(book)).not.toContain("showed the tier");
	});

	test("customers with one name raise no alarm", async () => {
		const book = await openSheets({
			[TAB]: LIST.map((row, index) => (index < 1 ? row : ["Ane", ...row.slice(1)])),
		});
		await tier(book);
		await sortTable(book);
		expect((await home(book)).firstNoticed.filter(({ text }) => text.includes("another customer"))).toEqual(
			[],
		);
	});

	test("the notice is given in Danish", async () => {
		const book = await openSheets({ [TAB]: LIST }, "da_DK");
		await tier(book);
		await sortTable(book);
		expect((await home(book)).firstNoticed[0]?.text).toBe(
			"4 rækker viser en anden kundes niveau, fordi listen er sorteret uden vores kolonner. Vælg ”Inddel mine kunder”: så skrives de på ny.",
		);
	});

	test("home and the next tiering say that answers may have been left out of the sort too", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		const { Ane } = await refs(book);
		await save(book, [fact(Ane!, "energy", null, 2)]);
		await sortTable(book);
		const said = en.problem.checkAnswers("N", en.record.tab);
		expect((await home(book)).firstNoticed[0]?.text).toContain(said);
		await tier(book);
		expect(lastToast(book)).toContain(said);
		await tier(book);
		expect(lastToast(book)).not.toContain(said);
	});

	test("undoing the first tiering leaves none of its cells behind", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		await sortTable(book);
		const sorted = book.values(TAB).map((row) => row.slice(0, 4));
		await undo(book);
		expect(book.seen.alerts).toEqual([]);
		expect(book.values(TAB)).toEqual(sorted);
		expect(book.notes(TAB)).toEqual({});
		expect(lastToast(book)).not.toContain(en.undo.displaced);
		expect(lastToast(book)).not.toMatch(/changed since/);
	});

	test("undoing a later tiering gives every cell its content back where it stands, and says what to do", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		const before = { values: book.values(TAB).map((row) => row.slice(4)), notes: book.notes(TAB) };
		await book.type("D2", "500", TAB);
		await book.type("D6", "-500", TAB);
		await tier(book);
		expect(book.values(TAB).map((row) => row.slice(4))).not.toEqual(before.values);
		await book.sort("A2:D6", "A", TAB);
		await undo(book);
		expect(book.values(TAB).map((row) => row.slice(4))).toEqual(before.values);
		expect(book.notes(TAB)).toEqual(before.notes);
		expect(lastToast(book)).toContain(en.undo.displaced);
		expect(lastToast(book)).not.toMatch(/changed since/);
	});

	test("undoing an answer restores it in its place, although its customer now stands beside the same answer", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		await answerEnergy(book, { Ane: 4, Bo: 3, Cy: 3, Di: 3, Eva: 3 });
		const before = book.values(TAB).map((row) => row.slice(4));
		await answerEnergy(book, { Ane: 3 }, { Ane: 4 });
		await book.sort("A2:D6", "D", TAB);
		await undo(book);
		expect(book.values(TAB).map((row) => row.slice(4))).toEqual(before);
		expect(lastToast(book)).toContain(en.undo.displaced);
	});

	test("undoing an answer leaves it, and names the cells, if nothing tells whether its column was sorted along", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		await answerEnergy(book, { Ane: 4, Bo: 3, Cy: 3, Di: 3, Eva: 3 });
		await answerEnergy(book, { Ane: 3 }, { Ane: 4 });
		// A Table over all columns but the last one.
		await book.sort("A2:M6", "D", TAB);
		await undo(book);
		expect(book.values(TAB).map((row) => row[13])).toEqual(["Energy", 3, 3, 3, 3, 3]);
		expect(lastToast(book)).toContain(en.undo.unclear("Customers!N2, Customers!N6"));
		expect(lastToast(book)).not.toMatch(/changed since/);
	});

	test("undoing a first answer restores it beside its customer, if all columns were sorted along", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		await answerEnergy(book, { Bo: 3, Cy: 3, Di: 3 });
		await answerEnergy(book, { Ane: 4 });
		await book.sort("A2:N6", "D", TAB);
		await undo(book);
		expect(columnByName(book, "Energy")).toEqual({ Ane: "", Bo: 3, Cy: 3, Di: 3, Eva: "" });
		expect(lastToast(book)).not.toContain(en.undo.displaced);
	});

	test("undoing keeps a cell that somebody has changed since, and names it", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		await sortTable(book);
		await book.type("H4", "My own reason", TAB);
		await undo(book);
		expect(
			book
				.values(TAB)
				.flatMap((row) => row.slice(4))
				.filter((cell) => cell !== ""),
		).toEqual(["My own reason"]);
		expect(lastToast(book)).toContain("H4");
	});

	test("saving an answer writes the results beside its customer", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		await sortTable(book);
		const { Eva } = await refs(book);
		await save(book, [fact(Eva!, "energy", null, 1)]);
		expect(book.notes(TAB).E2).toContain("For Eva");
		expect(columnByName(book, "Energy")).toMatchObject({ Eva: 1 });
	});
});
