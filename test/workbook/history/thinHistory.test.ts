import { describe, expect, test, vi } from "vitest";
import type { More, Thinning } from "../../../src/contract/server.ts";
import { applyEdits } from "../../../src/google/applyEdits.ts";
import { sheetsOf } from "../../../src/google/sheets.ts";
import { language } from "../../../src/i18n/language.ts";
import type { Headless } from "../../../src/preview/headless.ts";
import type { FactKey } from "../../../src/tiering/facts.ts";
import { HISTORY_COLUMNS } from "../historyColumns.ts";
import { openSheets, type Rows, runMenuItem, visibleContent } from "../openFile.ts";
import { TAB, viewOf } from "../reviewing.ts";

const HISTORY = "Tier history";
const { record, facts } = language("en").words;
const HEADINGS = HISTORY_COLUMNS.map((column) => record.headings[column]);
const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Previous revenue"],
	["Ane", 10_000, 3_000, 7_000],
	["Bo", 9_800, -1_240, 9_000],
];

type Cells = Rows[number];
const step = (
	day: string,
	name: string,
	from: number | "",
	to: number,
	cause: "first" | "facts" | "policy",
) => [
	new Date(`${day}T09:00`),
	name,
	"",
	record.happened.tier[cause],
	from,
	to,
	"",
	`tier:${cause}`,
	"",
	50,
	"p1",
];
const answer = (day: string, name: string, fact: FactKey, to: number, by = "Eva") => [
	new Date(`${day}T10:00`),
	name,
	"",
	facts[fact],
	"",
	to,
	by,
	`fact:${fact}`,
	`change-${day}`,
	"",
	"",
];

/** Entries of the history, with "goes" for those that thinning removes. */
const ENTRIES: readonly (readonly [Cells, goes?: "goes"])[] = [
	[step("2015-01-10", "Ane", "", 4, "first")],
	[step("2015-01-10", "Bo", "", 4, "first")],
	[step("2015-02-10", "Ane", 4, 3, "facts"), "goes"],
	[answer("2015-02-11", "Ane", "energy", 2), "goes"],
	[answer("2015-02-12", "Bo", "energy", 2)],
	[step("2015-03-10", "Ane", 3, 2, "facts")],
	[step("2015-04-10", "Bo", 4, 3, "facts"), "goes"],
	[step("2015-05-10", "Bo", 3, 2, "policy")],
	[answer("2015-05-12", "Ane", "energy", 3, "Per")],
	[step("2015-06-10", "Bo", 2, 4, "facts")],
	[answer("2015-06-12", "Ane", "energy", 4)],
	[step("2015-07-10", "Ane", 2, 3, "facts"), "goes"],
	[step("2015-08-10", "Ane", 3, 2, "facts"), "goes"],
	[step("2015-09-10", "Ane", 2, 3, "facts")],
	[step("2016-01-10", "Ane", 3, 1, "facts")],
	[step("2016-02-10", "Bo", 4, 3, "facts")],
	[step("2016-03-10", "Bo", 3, 4, "facts")],
];
const REMAINING = ENTRIES.filter(([, goes]) => goes === undefined).map(([cells]) => cells);

const top: Rows = [[record.title], [record.intro], [], HEADINGS];
const FIRST_ROW = top.length + 1;
async function withHistory(lines: readonly Cells[] = ENTRIES.map(([cells]) => cells), locale?: string) {
	const book = await openSheets(
		{ [TAB]: LIST, [HISTORY]: [...top, ...lines.map((cells) => [...cells])] },
		locale,
	);
	book.face(HISTORY).getRange(FIRST_ROW, 1, lines.length, 1).setNumberFormat("yyyy-mm-dd hh:mm");
	return book;
}
const lines = (book: Headless) => book.values(HISTORY).slice(FIRST_ROW - 1);
const padded = (rows: readonly Cells[], width: number) =>
	rows.map((row) => [...row, ...new Array(width - row.length).fill("")]);
/** Row of the entry of a day, counted from 1, before thinning. */
const rowOf = (day: string) =>
	ENTRIES.findIndex(
		([cells]) => (cells[0] as Date).toDateString() === new Date(`${day}T09:00`).toDateString(),
	) + FIRST_ROW;

const preview = (book: Headless) => viewOf<Thinning>(book, "sidebarThinning");
async function thin(book: Headless, before: number) {
	const outcome = await book.call("sidebarThinHistory", before);
	await book.settled();
	return outcome;
}
const previewAndThin = async (book: Headless) => thin(book, (await preview(book)).before);

describe("thinning the history", () => {
	test("sidebarThinning counts what thinning would remove, and changes nothing", async () => {
		const book = await withHistory();
		const untouched = visibleContent(book);
		const view = await preview(book);
		// First day of the quarter in which the last two years begin
		const before = Date.UTC(2024, 9, 1) / 86_400_000;
		expect(view).toEqual({ before, lines: 17, goes: 5, theirs: 0 });
		expect(visibleContent(book)).toEqual(untouched);
	});

	test("thinning removes entries that are not needed, and leaves all else in its order and on its tab", async () => {
		const book = await withHistory();
		const others = visibleContent(book).filter(({ name }) => name !== HISTORY);
		const rows = book.face(HISTORY).getMaxRows();
		expect(await previewAndThin(book)).toEqual({
			ok: true,
			message: "5 lines are gone from “Tier history”, 12 lines are left.",
		});
		expect(book.values(HISTORY).slice(0, 4)).toEqual(padded(top, 11));
		expect(lines(book)).toEqual(REMAINING);
		expect(book.face(HISTORY).getMaxRows()).toBe(rows - 5);
		expect(visibleContent(book).filter(({ name }) => name !== HISTORY)).toEqual(others);
		expect(book.face().getName()).toBe(TAB);
		const once = visibleContent(book);
		expect(await preview(book)).toMatchObject({ lines: 12, goes: 0 });
		expect(await previewAndThin(book)).toEqual({
			ok: true,
			message: "There was nothing left to remove. Nothing was changed.",
		});
		expect(visibleContent(book)).toEqual(once);
	});

	test("thinning cannot be undone, and neither can the change before it", async () => {
		const book = await withHistory();
		await runMenuItem(book, "tierMyCustomers");
		await previewAndThin(book);
		const then = visibleContent(book);
		await runMenuItem(book, "undoLastChange");
		expect(book.seen.alerts).toEqual(["There is no change by Customer Tiers that can be undone."]);
		expect(visibleContent(book)).toEqual(then);
	});

	test("thinning keeps texts as texts, whatever they preview like", async () => {
		const book = await withHistory();
		const cells = book.face(HISTORY).getRange(rowOf("2015-05-12"), 2, 1, 6);
		cells.setValues([["'=1+1", "'007", "Energy", "", "'1/2", "'+45 12"]]);
		await previewAndThin(book);
		const told = lines(book).find(([, name]) => name === "=1+1");
		expect(told?.slice(1, 7)).toEqual(["=1+1", "007", "Energy", "", "1/2", "+45 12"]);
		expect(book.formulas(HISTORY).flat().join("")).toBe("");
	});

	test("thinning makes the next tiering report no move that nobody made", async () => {
		const plain = await withHistory();
		await runMenuItem(plain, "tierMyCustomers");
		const book = await withHistory();
		await previewAndThin(book);
		await runMenuItem(book, "tierMyCustomers");
		const news = (some: Headless) =>
			some
				.values("Tier summary")
				.filter((row) => String(row[11]).startsWith("moved"))
				.map((row) => row.slice(0, 3));
		expect(news(book)).toEqual(news(plain));
		expect(news(book).length).toBeGreaterThan(0);
		expect(lines(book).length - 12).toBe(lines(plain).length - 17);
	});

	test("thinning takes few calls, however scattered the entries are", async () => {
		const many = Array.from({ length: 300 }, (_, index): Cells => {
			const day = new Date(Date.UTC(2010, 0, 1 + 10 * index)).toISOString().slice(0, 10);
			return step(day, `C${index % 7}`, "", (index % 4) + 1, index < 7 ? "first" : "facts");
		});
		const book = await withHistory(many);
		const done: string[] = [];
		book.standIn.book.grid.commands.onCommandExecuted(({ id }) => {
			if (/^sheet\.mutation\.(set-range-values|remove-rows)$/.test(id)) done.push(id.split(".")[2]!);
		});
		const { goes } = await preview(book);
		expect(goes).toBeGreaterThan(50);
		await previewAndThin(book);
		expect(lines(book)).toHaveLength(300 - goes);
		expect(done.filter((id) => id === "remove-rows")).toHaveLength(1);
		expect(done.filter((id) => id === "set-range-values").length).toBeLessThan(4);
	});
});

test.each([
	["writing", "sheet.command.set-range-values"],
	["deleting", "sheet.command.remove-row-by-range"],
])(
	"thinning that Sheets interrupts while %s rows loses nothing, and is completed the next time",
	async (_, refused) => {
		const book = await withHistory();
		const { commands } = book.standIn.book.grid;
		const run = commands.syncExecuteCommand.bind(commands);
		const refusing = vi.spyOn(commands, "syncExecuteCommand").mockImplementation((id, ...rest) => {
			if (id === refused) throw new Error("You are trying to edit a protected cell");
			return run(id, ...rest);
		});
		const all = ENTRIES.map(([cells]) => JSON.stringify(cells));
		const currentRows = () => new Set(lines(book).map((row) => JSON.stringify(row)));
		expect(await previewAndThin(book)).toMatchObject({ ok: false });
		for (const row of REMAINING) expect(currentRows()).toContain(JSON.stringify(row));
		for (const row of currentRows()) expect(all).toContain(row);
		refusing.mockRestore();
		expect(await previewAndThin(book)).toMatchObject({ ok: true });
		// Some of the remaining entries are there twice now, which changes nothing in their meaning.
		expect(currentRows()).toEqual(new Set(REMAINING.map((row) => JSON.stringify(row))));
	},
);

describe("thinning a history that users have edited", () => {
	/** Edits by users to an entry that thinning would remove. */
	const TOUCHES: Record<string, (book: Headless, row: number) => unknown> = {
		"a note": (book, row) => book.range(`F${row}`, HISTORY).setNotes([["Ask Per"]]),
		"a note on a blank cell beside it": (book, row) => book.range(`T${row}`, HISTORY).setNotes([["Ask Per"]]),
		"words beside it": (book, row) => book.type(`L${row}`, "they merged", HISTORY),
		"a formula beside it that shows nothing": (book, row) => book.type(`M${row}`, '=IF(1=2,"x","")', HISTORY),
		"a formula in it": (book, row) => book.type(`F${row}`, "=1+2", HISTORY),
		"a colour": (book, row) => book.range(`B${row}`, HISTORY).setBackground("#fff2cc"),
		"coloured text": (book, row) => book.range(`B${row}`, HISTORY).setFontColor("#cc0000"),
		"bold text": (book, row) => book.range(`B${row}`, HISTORY).setFontWeight("bold"),
		"another date format": (book, row) => book.range(`A${row}`, HISTORY).setNumberFormat("d/m/yyyy"),
		"another description": (book, row) => book.type(`D${row}`, "a talk on the phone", HISTORY),
		"a remark in place of a tier": (book, row) => book.type(`E${row}`, "was it 4?", HISTORY),
		"a date in words": (book, row) => book.type(`A${row}`, "'in February", HISTORY),
	};

	test.each(Object.entries(TOUCHES))("thinning keeps an entry with %s", async (edit, touch) => {
		const book = await withHistory();
		const row = rowOf("2015-04-10");
		await touch(book, row);
		await book.settled();
		const cells = book.values(HISTORY)[row - 1]!;
		const isUndated = typeof cells[0] === "string";
		expect(await preview(book)).toMatchObject({ goes: 4, theirs: isUndated ? 0 : 1 });
		const notes = Object.values(book.notes(HISTORY));
		await previewAndThin(book);
		const now = book.values(HISTORY);
		// Two entries above it are removed.
		expect(now[row - 3]).toEqual(cells);
		expect(book.formulas(HISTORY)[row - 3]!.filter((formula) => formula !== "")).toHaveLength(
			edit.startsWith("a formula") ? 1 : 0,
		);
		expect(
			Object.entries(book.notes(HISTORY)).map(([cell, note]) => [cell.replace(/\D+/, ""), note]),
		).toEqual(notes.map((note) => [String(row - 2), note]));
		const width = now[0]!.length;
		expect(now.slice(FIRST_ROW - 1).filter((_, index) => index !== row - 2 - FIRST_ROW)).toEqual(
			padded(REMAINING, width),
		);
		if (edit === "a colour") {
			expect(book.looks(`B${row - 2}`, HISTORY).bg).toEqual({ rgb: "#fff2cc" });
			expect(book.looks(`B${row - 1}`, HISTORY).bg).toBeUndefined();
		}
	});

	test("thinning keeps notes and words of users with the remaining entries that they belong to", async () => {
		const book = await withHistory();
		const row = rowOf("2015-06-10");
		book.range(`B${row}`, HISTORY).setNotes([["Lost the tender"]]);
		await book.type(`L${row}`, "lost the tender", HISTORY);
		book.grid(HISTORY).insertRowsAfter(rowOf("2015-09-10") - 1, 1);
		await previewAndThin(book);
		const now = lines(book);
		const at = now.findIndex((cells) => cells[11] === "lost the tender");
		expect(now[at]!.slice(0, 11)).toEqual(ENTRIES[row - FIRST_ROW]![0]);
		expect(book.notes(HISTORY)).toEqual({ [`B${at + FIRST_ROW}`]: "Lost the tender" });
		const blank = now.findIndex((cells) => cells.every((cell) => cell === ""));
		expect(now[blank - 1]!.slice(0, 11)).toEqual(ENTRIES[rowOf("2015-09-10") - FIRST_ROW]![0]);
		expect(now).toHaveLength(13);
	});

	test("thinning keeps a user's column between the add-on's where it is", async () => {
		const book = await withHistory();
		book.grid(HISTORY).insertColumnsAfter(3, 1);
		await book.type(`E${rowOf("2015-03-10")}`, "checked", HISTORY);
		await book.type("E4", "Checked?", HISTORY);
		expect(await previewAndThin(book)).toMatchObject({ ok: true });
		const now = book.values(HISTORY);
		expect(now[3]![4]).toBe("Checked?");
		expect(now.slice(4).map((row) => [...row.slice(0, 4), ...row.slice(5)])).toEqual(REMAINING);
		const checked = now.slice(4).filter((row) => row[4] !== "");
		expect(checked.map((row) => [(row[0] as Date).toDateString(), row[4]])).toEqual([
			[new Date("2015-03-10T09:00").toDateString(), "checked"],
		]);
	});

	test("thinning works on an older history without columns for scores and settings", async () => {
		const older = ENTRIES.map(([cells]) => cells.slice(0, 9));
		const book = await openSheets({
			[TAB]: LIST,
			[HISTORY]: [...top.slice(0, 3), HEADINGS.slice(0, 9), ...older],
		});
		book.face(HISTORY).getRange(FIRST_ROW, 1, older.length, 1).setNumberFormat("yyyy-mm-dd hh:mm");
		await previewAndThin(book);
		expect(lines(book)).toEqual(REMAINING.map((cells) => cells.slice(0, 9)));
	});
});

describe("thinning a history that changed after the preview", () => {
	const asSet = (rows: readonly unknown[][]) => rows.map((row) => JSON.stringify(row)).sort();

	test("thinning works after a colleague sorted the tab", async () => {
		const book = await withHistory();
		const { before } = await preview(book);
		const all = book.face(HISTORY).getRange(FIRST_ROW, 1, ENTRIES.length, 11);
		const sorted = all.getValues().sort((a, b) => String(a[7] + a[1]).localeCompare(String(b[7] + b[1])));
		all.setValues(sorted.reverse());
		await book.settled();
		const mixed = lines(book);
		expect(await thin(book, before)).toMatchObject({ ok: true });
		expect(asSet(lines(book))).toEqual(asSet(REMAINING));
		expect(lines(book)).toEqual(mixed.filter((row) => asSet(REMAINING).includes(JSON.stringify(row))));
	});

	test("thinning leaves one of two equal entries that an interrupted thinning wrote", async () => {
		const book = await withHistory([...REMAINING, REMAINING[REMAINING.length - 1]!]);
		await previewAndThin(book);
		expect(lines(book)).toEqual(padded(REMAINING, lines(book)[0]!.length));
	});

	test("thinning keeps an entry that got a note, and one that is now the last of its quarter", async () => {
		const book = await withHistory();
		const { before } = await preview(book);
		book.range(`B${rowOf("2015-02-10")}`, HISTORY).setNotes([["why?"]]);
		book.grid(HISTORY).deleteRows(rowOf("2015-09-10") - 1, 1);
		await thin(book, before);
		const days = lines(book).map(([date]) => (date as Date).toISOString().slice(0, 10));
		expect(days).toContain("2015-02-10");
		// It is the last one of its quarter now.
		expect(days).toContain("2015-08-10");
		expect(days).not.toContain("2015-07-10");
	});

	test("thinning writes nothing if a colleague changes the tab while it is computed", async () => {
		const book = await withHistory();
		const { before } = await preview(book);
		const { notes } = book.standIn.book.grid;
		const read = notes.getSheetNotes.bind(notes);
		vi.spyOn(notes, "getSheetNotes").mockImplementationOnce((...sheet) => {
			book.range("B9", HISTORY).setValues([["Somebody else"]]);
			return read(...sheet);
		});
		expect(await thin(book, before)).toEqual({
			ok: false,
			message:
				"Somebody changed “Tier history” while Customer Tiers was at work on it. Nothing was written. Try again.",
		});
		expect(lines(book)).toEqual(
			ENTRIES.map(([[date, name, ...rest]], index) => [date, index === 4 ? "Somebody else" : name, ...rest]),
		);
	});

	test("applyEdits applies nothing where an expected area has changed", async () => {
		const book = await withHistory();
		const tab = book.face(HISTORY).getSheetId();
		const area = { tab, row: 1, column: 1, rows: 4 + ENTRIES.length, columns: 11 };
		const values = book.values(HISTORY);
		await book.type("B9", "Somebody else", HISTORY);
		const before = visibleContent(book);
		const edits = [
			{ kind: "expect", area, values, otherwise: (name: string) => `somebody is changing ${name}` },
			{ kind: "deleteRows", tab, row: 7, rows: 3 },
		] as const;
		const { host } = book.standIn;
		const sheets = () => sheetsOf(host);
		const apply = () => book.standIn.during("FULL", () => applyEdits(edits, sheets(), host));
		expect(apply).toThrow(`somebody is changing ${HISTORY}`);
		expect(visibleContent(book)).toEqual(before);
		await book.type("B9", String(values[8]![1]), HISTORY);
		apply();
		expect(lines(book)).toHaveLength(ENTRIES.length - 3);
	});
});

describe("the day up to which a user agreed to thin", () => {
	test("thinning removes nothing from the agreed day on", async () => {
		const book = await withHistory();
		await thin(book, Date.UTC(2015, 6, 1) / 86_400_000);
		const days = lines(book).map(([date]) => (date as Date).toISOString().slice(0, 10));
		expect(days).toEqual(expect.arrayContaining(["2015-07-10", "2015-08-10"]));
		expect(days).toHaveLength(14);
	});

	test("thinning never reaches into the last two years, whatever day is sent", async () => {
		const ago = (months: number) => {
			const now = new Date();
			return new Date(Date.UTC(now.getFullYear(), now.getMonth() - months, 5)).toISOString().slice(0, 10);
		};
		const steps = Array.from({ length: 40 }, (_, index) =>
			step(ago(40 - index), "Ane", "", (index % 4) + 1, index === 0 ? "first" : "facts"),
		);
		for (const day of [9_999_999, null, "soon"]) {
			const book = await withHistory(steps);
			await book.call("sidebarThinHistory", day);
			await book.settled();
			const recent = steps.filter(([date]) => (date as Date) >= new Date(`${ago(23)}T00:00`));
			expect(lines(book).slice(-recent.length)).toEqual(recent);
			if (day === 9_999_999) expect(lines(book).length).toBeLessThan(40);
			else expect(lines(book)).toEqual(steps);
		}
	});

	test("thinning is refused while somebody else's run has the lock", async () => {
		const book = await withHistory();
		const before = visibleContent(book);
		book.standIn.lockedByOther = true;
		expect(await thin(book, 99_999)).toMatchObject({ ok: false });
		expect(visibleContent(book)).toEqual(before);
	});
});

describe("the sidebar's place More", () => {
	const home = async (book: Headless) => (await viewOf<More>(book, "sidebarMore")).largeHistory;
	const many = (count: number, year: number) =>
		Array.from({ length: count }, (_, index): Cells => {
			const day = new Date(Date.UTC(year, 0, 1 + (index % 300))).toISOString().slice(0, 10);
			return answer(day, `C${index % 100}`, "energy", 3);
		});

	test("sidebarMore reports a history from 20,000 entries on, if many of them may be removed", async () => {
		expect(await home(await withHistory())).toBeNull();
		expect(await home(await withHistory(many(20_000, 2015)))).toEqual({ tab: HISTORY, lines: 20_000 });
		expect(await home(await withHistory(many(19_999, 2015)))).toBeNull();
		expect(await home(await withHistory(many(20_000, new Date().getFullYear() - 1)))).toBeNull();
	});
});

test("a file without a history has nothing to thin", async () => {
	const book = await openSheets({ [TAB]: LIST });
	expect(await preview(book)).toMatchObject({ lines: 0, goes: 0, theirs: 0 });
	expect(await thin(book, 99_999)).toMatchObject({ ok: true });
	expect(book.sheets()).toEqual([TAB]);
});

test("thinning replies in Danish in a Danish file", async () => {
	const book = await withHistory(undefined, "da_DK");
	expect(await previewAndThin(book)).toEqual({
		ok: true,
		message: "5 linjer er slettet fra ”Tier history”, 12 linjer er tilbage.",
	});
	expect(lines(book)).toEqual(REMAINING);
});
