import { afterEach, describe, expect, test } from "vitest";
import { applyEdits } from "../../../src/google/applyEdits.ts";
import { readWorkbook } from "../../../src/google/readWorkbook.ts";
import { sheetsOf } from "../../../src/google/sheets.ts";
import { language } from "../../../src/i18n/language.ts";
import { type Headless, openHeadless } from "../../../src/preview/headless.ts";
import { EMPTY_JOURNAL } from "../../../src/undo/journal.ts";
import { journalOf } from "../../../src/undo/journalOf.ts";
import { storeJournal } from "../../../src/undo/storedJournal.ts";
import type { Edit } from "../../../src/workbook/edits.ts";
import { lazyRows } from "../../../src/workbook/lazyRows.ts";
import type { Port } from "../../../src/workbook/port.ts";
import { builtCode } from "../../builtCode.ts";
import { ACTIONS, LIST } from "../../faults/actions.ts";
import { fileSnapshot, tabSnapshot } from "../../faults/snapshots.ts";
import { noWatch, stopFrom, watchedHost } from "../../faults/watchedHost.ts";
import { behaviour } from "../../harsh.ts";
import { openSheets, runMenuItem, withClock } from "../openFile.ts";
import { columnByName, fact, idOf, refs, save } from "../reviewing.ts";
import { metadataOf } from "../sheetMetadata.ts";

const { words: en } = language("en");

const UNDO = "undoLastChange";
const undo = (book: Headless) => runMenuItem(book, UNDO);
const tier = (book: Headless) => runMenuItem(book, "tierMyCustomers");
const lastToast = (book: Headless) => book.seen.toasts[book.seen.toasts.length - 1];

/** Reverses that many rows below the headings, with their notes. As in sorting, a text such as "2" stays one. */
async function reverse(book: Headless, rows: number): Promise<void> {
	const face = book.face("Customers");
	const area = face.getRange(2, 1, rows, face.getMaxColumns());
	const [values, notes] = [area.getValues(), area.getNotes()];
	const asTyped = (cell: unknown) => (typeof cell === "string" && /^\d/.test(cell) ? `'${cell}` : cell);
	area.setValues(values.reverse().map((row) => row.map(asTyped)));
	area.setNotes(notes.reverse());
	await book.settled();
}

describe("undoing the last change", () => {
	const notUndoable = /^(undoing|thinning|removing) /;
	const undoable = ACTIONS.filter(({ name }) => !notUndoable.test(name));
	test.each(undoable)("undoing restores everything: $name", async ({ setUp, prepare }) => {
		const book = await openSheets({ Customers: LIST });
		await setUp(book);
		const action = await prepare(book);
		await book.settled();
		const then = fileSnapshot(book);
		await action();
		await book.settled();
		expect(fileSnapshot(book)).not.toEqual(then);
		await undo(book);
		expect(book.seen.alerts).toEqual([]);
		expect(fileSnapshot(book)).toEqual(then);
	});

	test("undoing restores a list with styles, notes and columns of the user's own", async () => {
		const book = await openSheets({ Customers: LIST, Other: [["a", "b"]] });
		const [top, whole] = [book.grid("Customers").getRange("A1:Z1"), book.grid("Customers").getRange("A1:Z4")];
		top.setFontWeight("bold");
		top.setBackground("#ffeecc");
		whole.setFontColor("#123456");
		book.range("B3", "Customers").setNotes([["a note of mine"]]);
		await book.type("H9", "=SUM(B2:B4)", "Customers");
		const then = fileSnapshot(book);
		await tier(book);
		await undo(book);
		expect(fileSnapshot(book)).toEqual(then);
	});

	test("undoing leaves a tab that had to be made wider with the new columns, but nothing in them", async () => {
		const wide = Array.from({ length: 20 }, (_, column) => `Column ${column}`);
		const book = await openSheets({
			Customers: LIST.map((row, r) => [...row, ...wide.map((name) => (r === 0 ? name : ""))]),
		});
		const columns = book.face("Customers").getLastColumn() + 2;
		book.face("Customers").deleteColumns(columns + 1, book.face("Customers").getMaxColumns() - columns);
		const { name, values, notes, rules, styles } = tabSnapshot(book, "Customers");
		await tier(book);
		expect(book.face("Customers").getMaxColumns()).toBeGreaterThan(columns);
		await undo(book);
		expect(book.seen.alerts).toEqual([]);
		expect(tabSnapshot(book, "Customers")).toMatchObject({ name, values, notes, rules, styles });
	});

	test("undoing removes a customer who was added, with the row", async () => {
		const book = await openSheets({ Customers: LIST });
		await tier(book);
		const then = fileSnapshot(book);
		await book.call("sidebarAddCustomer", idOf(book), { customer: "Di", revenue: 500 }, "Eva");
		await book.settled();
		expect(columnByName(book, "Revenue")).toHaveProperty("Di", 500);
		await undo(book);
		expect(fileSnapshot(book)).toEqual(then);
	});

	test("undoing turns frozen cells into formulas again, with all that they fill", async () => {
		const book = await openSheets({ Customers: LIST, Mine: [["=CUSTOMER_REPORT(Customers!A1:E4)"]] });
		const then = fileSnapshot(book);
		await book.call("sidebarFreeze");
		await book.settled();
		expect(book.formulas("Mine")[0]![0]).toBe("");
		await undo(book);
		expect(fileSnapshot(book)).toEqual(then);
	});

	test("undoing works with a long journal full of surrogate pairs", async () => {
		const rows = Array.from({ length: 150 }, (_, row) => [
			`${"😀".repeat(row % 7)}${row}`,
			1000 + row,
			200,
			"",
		]);
		const book = await openSheets({ Customers: [["Customer", "Revenue", "Profit", "Referred by"], ...rows] });
		await tier(book);
		book.range("B2", "Customers").setValues([[990]]);
		const area = book.face("Customers").getRange(2, 4, 150, 1);
		area.setValues(rows.map((_, row) => [row === 0 ? "" : rows[row - 1]![0]]));
		await book.settled();
		const then = fileSnapshot(book);
		await tier(book);
		const pieces = book.values("Tier undo").map(([text]) => String(text));
		expect(pieces.length).toBeGreaterThan(6);
		expect(Math.max(...pieces.map((text) => text.length))).toBeLessThanOrEqual(30_000);
		await undo(book);
		expect(fileSnapshot(book)).toEqual(then);
	});

	test("undoing a change whose journal would be too long says so, and what to do", async () => {
		const book = await openSheets({ Customers: LIST });
		await tier(book);
		const then = fileSnapshot(book);
		const before = "x".repeat(8_000_000);
		const layers = { content: [[1, 1, before, "1"]] as const };
		const tabs = [{ tab: 0, list: null, below: [], size: 1, layers }];
		const port = readWorkbook(sheetsOf(book.standIn.host), book.standIn.host);
		const edits = storeJournal({ ...EMPTY_JOURNAL, tabs }, "done", port, en);
		applyEdits(edits, sheetsOf(book.standIn.host), book.standIn.host);
		await undo(book);
		expect(book.seen.alerts).toEqual([en.undo.tooLarge]);
		expect(fileSnapshot(book)).toEqual(then);
	});

	test("undoing a change in slices restores nothing if its journal was too long once", async () => {
		const book = await openSheets({ Customers: LIST });
		await tier(book);
		const sheets = () => sheetsOf(book.standIn.host);
		const port = readWorkbook(sheets(), book.standIn.host);
		const edits = storeJournal({ ...EMPTY_JOURNAL, isTooLarge: true }, "running", port, en);
		applyEdits(edits, sheets(), book.standIn.host);
		await book.type("C2", "-900", "Customers");
		await tier(book);
		const then = fileSnapshot(book);
		await undo(book);
		expect(book.seen.alerts).toEqual([en.undo.tooLarge]);
		expect(fileSnapshot(book)).toEqual(then);
	});

	test("journalOf gives up as soon as the journal is too long, and reads no further", () => {
		let reads = 0;
		const tab = { id: 1, name: "List", role: null, making: null, unfinishedRow: null };
		const values = lazyRows(1_000, (row) => {
			reads++;
			return [`customer ${row}`];
		});
		const edits: Edit[] = [
			{ kind: "values", area: { tab: 1, row: 2, column: 1, rows: 1_000, columns: 1 }, values },
		];
		const port = { tabs: () => [tab] } as unknown as Port;
		const journal = journalOf(edits, undefined, {}, () => () => "", port, 100);
		expect(journal).toEqual({ ...EMPTY_JOURNAL, isTooLarge: true });
		expect(reads).toBeLessThan(50);
	});

	test("undoing takes back one change, and no second one", async () => {
		const book = await openSheets({ Customers: LIST });
		await tier(book);
		await book.type("C2", "-900", "Customers");
		await tier(book);
		await undo(book);
		const then = fileSnapshot(book);
		await undo(book);
		expect(book.seen.alerts).toEqual(["There is no change by Customer Tiers that can be undone."]);
		expect(fileSnapshot(book)).toEqual(then);
	});

	test("undoing says that there is nothing to undo in a file that the add-on never changed", async () => {
		const book = await openSheets({ Customers: LIST });
		await undo(book);
		expect(book.seen.alerts).toEqual(["There is no change by Customer Tiers that can be undone."]);
		expect(metadataOf(book, "Customers")).toEqual({});
	});

	test("undoing the first change leaves nothing of the add-on's behind", async () => {
		const book = await openSheets({ Customers: LIST });
		await tier(book);
		await undo(book);
		const all = book.standIn.host.SpreadsheetApp.getActiveSpreadsheet().getSheets();
		const withCells = all.filter((sheet) => sheet.getType() === "GRID");
		expect(withCells.map((sheet) => sheet.getName())).toEqual(["Customers"]);
	});

	test.each(["Sheet1", "Åse"])(
		"undoing the first change takes the board away, though Sheets drops the quotes of %s in its links",
		async (name) => {
			const book = await openSheets({ [name]: LIST });
			await tier(book);
			expect(book.formulas(en.board.tab).flat().join()).toContain(`,${name}!$A:$A,0)`);
			await undo(book);
			expect(book.sheets()).toEqual([name]);
		},
	);

	test("undoing works on a tab that had no columns beside the list", async () => {
		const book = await openSheets({ Customers: LIST });
		const sheet = book.face("Customers");
		sheet.deleteColumns(LIST[0]!.length + 1, sheet.getMaxColumns() - LIST[0]!.length);
		await tier(book);
		await undo(book);
		expect(book.seen.alerts).toEqual([]);
		expect(book.values("Customers")).toEqual(LIST);
	});

	test("undoing replies in Danish in a Danish file", async () => {
		const book = await openSheets({ Customers: LIST }, "da_DK");
		await tier(book);
		await book.type("G3", "min egen", "Customers");
		await undo(book);
		expect(lastToast(book)).toMatch(
			/^Ændringen, der blev lavet for \d+ sekund(er)? siden, er fortrudt\. \d+ celler er igen, som de var før\. Fanerne Kunder efter niveau, Kundeoversigt, Niveauindstillinger, Niveauhistorik, som den havde lavet, er væk\. 1 celle er blevet ændret siden og bliver, som den er: Customers!G3\.$/,
		);
	});
});

describe("undoing after others have edited the file", () => {
	const answeredOnce = async () => {
		const book = await openSheets({ Customers: LIST });
		await tier(book);
		const { Ane, Bo, Cy } = await refs(book);
		await save(book, [
			fact(Ane!, "energy", null, 5),
			fact(Bo!, "energy", null, 1),
			fact(Cy!, "energy", null, 3),
		]);
		return book;
	};
	const answered = async () => {
		const book = await answeredOnce();
		const { Ane, Bo, Cy } = await refs(book);
		await save(book, [fact(Ane!, "energy", 5, 2), fact(Bo!, "energy", 1, 4), fact(Cy!, "energy", 3, 5)]);
		return book;
	};
	const heading = async (book: Headless) => {
		const [headings] = book.values("Customers");
		return String(headings!.find((one) => /energy/i.test(String(one))));
	};

	test("undoing gives everybody their own answers and tier back in a list that was sorted since", async () => {
		const tiersBefore = columnByName(await answeredOnce(), "Tier");
		const book = await answered();
		await reverse(book, 3);
		const energy = await heading(book);
		expect(Object.keys(columnByName(book, energy))).toEqual(["Cy", "Bo", "Ane"]);
		expect(columnByName(book, "Tier")).not.toEqual(tiersBefore);
		await undo(book);
		expect(book.seen.alerts).toEqual([]);
		expect(columnByName(book, energy)).toEqual({ Cy: 3, Bo: 1, Ane: 5 });
		expect(columnByName(book, "Tier")).toEqual(tiersBefore);
		expect(lastToast(book)).not.toContain("changed since");
	});

	test("undoing keeps rows and columns inserted since, and finds the add-on's cells behind them", async () => {
		const book = await answered();
		book.grid("Customers").insertRowsBefore(1, 2);
		book.grid("Customers").insertColumnsBefore(0, 1);
		await book.type("B2", "Di", "Customers");
		await book.type("A1", "Mine", "Customers");
		const energy = await heading(book);
		await undo(book);
		const rows = book.values("Customers");
		const at = rows[0]!.indexOf(energy);
		expect(rows.map((row) => [row[1], row[at]])).toEqual([
			["Customer", energy],
			["Di", ""],
			["", ""],
			["Ane", 5],
			["Bo", 1],
			["Cy", 3],
		]);
		expect(rows[0]![0]).toBe("Mine");
	});

	test("undoing keeps what was typed elsewhere", async () => {
		const book = await answered();
		await book.type("B2", "1500", "Customers");
		await book.type("A9", "a line of mine", "Customers");
		await undo(book);
		expect(columnByName(book, await heading(book))).toEqual({ Ane: 5, Bo: 1, Cy: 3, "a line of mine": "" });
		expect(columnByName(book, "Revenue")).toHaveProperty("Ane", 1500);
	});

	test("undoing keeps a cell that somebody has overwritten since, and names it", async () => {
		const book = await answered();
		const energy = await heading(book);
		const letter = String.fromCharCode(65 + book.values("Customers")[0]!.indexOf(energy));
		await book.type(`${letter}3`, "9", "Customers");
		await undo(book);
		expect(columnByName(book, energy)).toEqual({ Ane: 5, Bo: 9, Cy: 3 });
		expect(lastToast(book)).toContain(
			`1 cell has been changed since and stays as it is: Customers!${letter}3.`,
		);
	});

	test("undoing gives two customers with one name their own tiers back, though the list was sorted", async () => {
		const book = await openSheets({
			Customers: [
				["Customer", "Town", "Revenue", "Profit"],
				["Bo", "Aarhus", 1000, 300],
				["Bo", "Odense", 2000, -900],
			],
		});
		await tier(book);
		await book.type("D2", "-800", "Customers");
		await book.type("D3", "900", "Customers");
		const before = book.values("Customers").map((row) => [row[1], row[4]]);
		await tier(book);
		await reverse(book, 2);
		await undo(book);
		const after = book.values("Customers").map((row) => [row[1], row[4]]);
		expect(after).toEqual([before[0], before[2], before[1]]);
	});

	test("undoing keeps a tab that the change made if somebody has written in it", async () => {
		const book = await openSheets({ Customers: LIST });
		await tier(book);
		await book.type("C3", "seen on Monday", "Tier history");
		await undo(book);
		expect(book.sheets()).toEqual(["Customers", "Tier history"]);
		expect(book.values("Tier history")[2]![2]).toBe("seen on Monday");
		expect(lastToast(book)).toContain("Tier history stays: somebody has changed it since.");
	});

	test("undoing keeps a customer who was added if somebody has typed more about them", async () => {
		const book = await openSheets({ Customers: LIST });
		await tier(book);
		await book.call("sidebarAddCustomer", idOf(book), { customer: "Di", revenue: 500 }, "Eva");
		await book.settled();
		await book.type("D5", "7", "Customers");
		await undo(book);
		expect(book.values("Customers")[4]!.slice(3, 4)).toEqual([7]);
	});
});

describe("undoing an interrupted change", () => {
	const open: Headless[] = [];
	afterEach(() => {
		for (const book of open.splice(0)) book.dispose();
	});
	const interrupted = async (part: number, again: boolean) => {
		const host = watchedHost();
		const book = await openHeadless({
			code: builtCode(),
			behaviour,
			sheets: { Customers: LIST },
			around: (services) => withClock(host.around(services)),
		});
		open.push(book);
		await tier(book);
		await book.type("C2", "-900", "Customers");
		await book.type("A5", "Di", "Customers");
		const then = fileSnapshot(book);
		host.watch(noWatch);
		await tier(book);
		const calls = host.calls.length;
		await undo(book);
		expect(fileSnapshot(book)).toEqual(then);
		host.watch(stopFrom(Math.round(calls * part)));
		await book.run("tierMyCustomers").catch(() => {});
		host.watch(noWatch);
		await book.settled();
		if (again) await tier(book);
		await undo(book);
		return { then, now: fileSnapshot(book) };
	};
	test.each([0.6, 0.75, 0.9])(
		"undoing takes back a change that was interrupted after %s of its calls",
		async (part) => {
			const { then, now } = await interrupted(part, false);
			expect(now).toEqual(then);
		},
	);
	test.each([0.6, 0.9])(
		"undoing takes back as one a change that was interrupted after %s of its calls and repeated",
		async (part) => {
			const { then, now } = await interrupted(part, true);
			expect(now).toEqual(then);
		},
	);
});
