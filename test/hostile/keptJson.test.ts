import { describe, expect, test } from "vitest";
import type { Home } from "../../src/contract/server.ts";
import { language } from "../../src/i18n/language.ts";
import { type Headless, openHeadless } from "../../src/preview/headless.ts";
import { builtCode } from "../builtCode.ts";
import { wholePicture } from "../faults/picture.ts";
import { choose, opened, type Rows } from "../workbook/openBook.ts";
import { review, TAB, told } from "../workbook/reviewing.ts";

const { words: en } = language("en");

const LIST: Rows = [
	["Customer", "Revenue", "Profit"],
	["Ane", 300, 90],
	["Bo", 900, 90],
	["Cy", 100, -30],
];

/** The JSON of a value, with an array in so many others in place of the text "deep". */
const json = (value: unknown, depth = 15_000) =>
	JSON.stringify(value).replace('"deep"', "[".repeat(depth) + "]".repeat(depth));
/** The key as one of the object's own, as only JSON can have it. */
const withProto = (value: object, proto: unknown) =>
	JSON.parse(`{"__proto__":${JSON.stringify(proto)},${JSON.stringify(value).slice(1)}`);

describe("a part of the marks in the file's metadata that has another shape counts as absent", () => {
	type Marks = Record<string, Record<string, unknown>>;
	type Change = (marks: Marks, list: string, summary: string) => unknown;

	/** What tiering makes of a file with another text in place of the marks. */
	async function tieredWith(text: (...args: Parameters<Change>) => string) {
		const book = await openHeadless({ code: builtCode(), sheets: { [TAB]: LIST } });
		const metadata = () => book.standIn.host.SpreadsheetApp.getActiveSpreadsheet().getDeveloperMetadata()[0]!;
		const idOf = (tab: string) => String(book.face(tab).getSheetId());
		try {
			await choose(book, "tierMyCustomers");
			const marks: Marks = JSON.parse(metadata().getValue()!);
			metadata().setValue(text(marks, idOf(TAB), idOf(en.summary.tab)));
			await book.type("C2", "-50", TAB);
			await choose(book, "tierMyCustomers");
			const marked: Marks = JSON.parse(metadata().getValue()!);
			const isProtected = Object.keys(marks).map((id) => [id, marked[id]?.isProtected === true]);
			const pictures = wholePicture(book).map(({ kept: _, ...picture }) => picture);
			return { alerts: [...book.seen.alerts], isProtected, pictures };
		} finally {
			book.dispose();
		}
	}

	const without =
		(part: string): Change =>
		(marks, _, summary) => ({ ...marks, [summary]: { ...marks[summary], [part]: undefined } });
	const WITHOUT = {
		nothing: (marks) => marks,
		"any marks": () => ({}),
		"the list": (marks, list) => ({ ...marks, [list]: {} }),
		charts: without("charts"),
		protection: without("isProtected"),
	} satisfies Record<string, Change>;
	const results = new Map<keyof typeof WITHOUT, ReturnType<typeof tieredWith>>();
	const tieredWithout = (what: keyof typeof WITHOUT) => {
		const result = results.get(what) ?? tieredWith((...args) => JSON.stringify(WITHOUT[what](...args)));
		results.set(what, result);
		return result;
	};

	test.each<[string, keyof typeof WITHOUT, Change]>([
		["null", "any marks", () => null],
		["a number", "any marks", () => 5],
		["an array of marks", "any marks", () => [{ role: "undo" }]],
		["a key that is no sheet's id", "nothing", (marks, list) => ({ ...marks, first: marks[list] })],
		["null for a sheet", "nothing", (marks) => ({ ...marks, 999: null })],
		["a text for a sheet", "the list", (marks, list) => ({ ...marks, [list]: "customers" })],
		["a number as a role", "the list", (marks, list) => ({ ...marks, [list]: { role: 5 } })],
		["a role that there is not", "the list", (marks, list) => ({ ...marks, [list]: { role: "owner" } })],
		[
			"null as an unfinished row",
			"nothing",
			(marks, list) => ({ ...marks, [list]: { ...marks[list], row: null } }),
		],
		[
			"texts as an unfinished row",
			"nothing",
			(marks, list) => ({ ...marks, [list]: { ...marks[list], row: { at: "3", of: "9" } } }),
		],
		[
			"null as charts",
			"charts",
			(marks, _, summary) => ({ ...marks, [summary]: { ...marks[summary], charts: null } }),
		],
		[
			"a number as charts that go",
			"nothing",
			(marks, _, summary) => ({ ...marks, [summary]: { ...marks[summary], going: 7 } }),
		],
		[
			"a text as protected",
			"protection",
			(marks, _, summary) => ({ ...marks, [summary]: { ...marks[summary], isProtected: "no" } }),
		],
		[
			"a part that there is not",
			"nothing",
			(marks, list) => ({ ...marks, [list]: { ...marks[list], owner: "me" } }),
		],
		["__proto__ as a sheet", "nothing", (marks) => withProto(marks, { role: "customers" })],
		[
			"__proto__ in a mark",
			"nothing",
			(marks, list) => ({ ...marks, [list]: withProto(marks[list]!, { role: "undo" }) }),
		],
		["deep garbage", "any marks", (marks, list) => ({ ...marks, [list]: { role: "deep" } })],
	])("%s: as without %s", async (_, what, change) => {
		const expected = await tieredWithout(what);
		expect(expected.alerts).toEqual([]);
		expect(await tieredWith((...args) => json(change(...args)))).toEqual(expected);
	});

	test("tiering keeps what a later version has added to the marks, and finds a renamed tab", async () => {
		const book = await tiered();
		const metadata = () => book.standIn.host.SpreadsheetApp.getActiveSpreadsheet().getDeveloperMetadata()[0]!;
		const ids = [TAB, en.record.tab].map((tab) => String(book.face(tab).getSheetId()));
		const marks: Marks = JSON.parse(metadata().getValue()!);
		const [list, history] = ids.map((id) => ({ ...marks[id], filter: { column: 3 } }));
		const later = { ...marks, [ids[0]!]: list, [ids[1]!]: history, 999: { role: "dashboard" }, version: 2 };
		metadata().setValue(JSON.stringify(later));
		book.grid(en.record.tab).setName("Log");
		const tabs = book.sheets();
		await book.type("C2", "-50", TAB);
		await choose(book, "tierMyCustomers");
		expect(book.seen.alerts).toEqual([]);
		expect(book.sheets()).toEqual(tabs);
		const { [ids[0]!]: listNow, [ids[1]!]: historyNow, ...others } = JSON.parse(metadata().getValue()!);
		expect([listNow, historyNow]).toEqual([list, history]);
		expect(others).toMatchObject({ 999: { role: "dashboard" }, version: 2 });
	});
});

async function tiered(): Promise<Headless> {
	const book = await opened({ [TAB]: LIST });
	await choose(book, "tierMyCustomers");
	expect(book.seen.alerts).toEqual([]);
	return book;
}

/** The rows of the undo tab, see {@link keepJournal}. */
const ROW = { drawn: 4, count: 5, first: 6 };
type Row = keyof typeof ROW;
const cell = (book: Headless, row: Row) => book.face(en.undo.tab).getRange(ROW[row], 1, 1, 1);

async function typedOver(book: Headless, row: Row, typed: string | number): Promise<void> {
	cell(book, row).setValues([[typeof typed === "string" ? `'${typed}` : typed]]);
	await book.settled();
}

async function isNotTakenBack(book: Headless): Promise<void> {
	const then = wholePicture(book);
	await choose(book, "undoLastChange");
	expect(book.seen.alerts).toEqual([en.undo.nothing]);
	expect(wholePicture(book)).toEqual(then);
}

/** Nothing that is kept is in the way of the next change, which can be taken back. */
async function goesOn(book: Headless): Promise<void> {
	await book.type("C2", "-50", TAB);
	const list = () => ({ values: book.values(TAB), notes: book.notes(TAB) });
	const then = list();
	book.seen.alerts.length = 0;
	await choose(book, "tierMyCustomers");
	expect(list()).not.toEqual(then);
	await choose(book, "undoLastChange");
	expect(book.seen.alerts).toEqual([]);
	expect(list()).toEqual(then);
}

describe("a record of the last change that has another shape cannot be taken back, and is in no one's way", () => {
	// biome-ignore lint/suspicious/noExplicitAny: it is there to be broken
	type Broken = any;

	test.each<[string, (journal: Broken) => unknown]>([
		["an array", (journal) => [journal]],
		["a number", () => 5],
		["an object without parts", () => ({})],
		["a part that there is not", (journal) => ({ ...journal, owner: "me" })],
		["__proto__ in place of the tabs", ({ tabs, ...others }) => withProto(others, { tabs })],
		["an object in place of the tabs", (journal) => ({ ...journal, tabs: {} })],
		["a text as a tab's id", inTab((tab) => ({ ...tab, tab: String(tab.tab) }))],
		["a list without headings", inTab((tab) => ({ ...tab, list: { ...tab.list, headings: null } }))],
		["a text for a row of the list", inTab((tab) => ({ ...tab, list: { ...tab.list, rows: { 2: "ab" } } }))],
		[
			"a row of the list by a name",
			inTab((tab) => ({ ...tab, list: { ...tab.list, rows: { a: ["b", "c"] } } })),
		],
		["a negative row that was put in", inTab((tab) => ({ ...tab, below: [-1] }))],
		["a layer that there is not", inLayers(({ content }) => ({ content, color: content }))],
		["__proto__ as a layer", inLayers((layers) => withProto(layers, layers.content))],
		["a run as an object", inRuns(([, ...runs]) => [{}, ...runs])],
		["a run with too little", inRuns(([run, ...runs]) => [run.slice(0, 3), ...runs])],
		["a text as a row", inRun(([row, ...rest]) => [String(row), ...rest])],
		["a number as marks", inRun(([row, column, before]) => [row, column, before, 5])],
		["an array as a cell", inRun(([row, column, , marks]) => [row, column, ["a"], marks])],
		["a number as a formula", inRun(([row, column, , marks]) => [row, column, { formula: 5 }, marks])],
		["a text as a date", inRun(([row, column, , marks]) => [row, column, { date: "today" }, marks])],
		["deep garbage as a cell", inRun(([row, column, , marks]) => [row, column, "deep", marks])],
		["a role that there is not", (journal) => ({ ...journal, made: [{ role: "owner", contents: "1" }] })],
		["a number as contents", (journal) => ({ ...journal, made: [{ role: "summary", contents: 1 }] })],
		["a text as the marked tab", (journal) => ({ ...journal, marked: { tab: "0", before: null } })],
		["a drawing that is none", (journal) => ({ ...journal, drawnBefore: { "charts summary": 5 } })],
		["deep garbage as a drawing", (journal) => ({ ...journal, drawnBefore: { "charts summary": "deep" } })],
		["a text as too large", (journal) => ({ ...journal, isTooLarge: "no" })],
	])("%s", async (_, change) => {
		const book = await tiered();
		expect(cell(book, "count").getValues()).toEqual([[1]]);
		const journal = JSON.parse(String(cell(book, "first").getValues()[0]![0]));
		await typedOver(book, "first", json(change(journal)));
		await isNotTakenBack(book);
		await goesOn(book);
	});

	function inTab(change: (tab: Broken) => unknown) {
		return (journal: Broken) => {
			const at = journal.tabs.findIndex(({ list }: Broken) => list !== null);
			expect(at).toBeGreaterThanOrEqual(0);
			return {
				...journal,
				tabs: journal.tabs.map((tab: Broken, index: number) => (index === at ? change(tab) : tab)),
			};
		};
	}
	function inLayers(change: (layers: Broken) => unknown) {
		return inTab((tab) => ({ ...tab, layers: change(tab.layers) }));
	}
	function inRuns(change: (runs: Broken) => unknown) {
		return inLayers((layers) => ({ ...layers, content: change(layers.content) }));
	}
	function inRun(change: (run: Broken) => unknown) {
		return inRuns(([run, ...runs]) => [change(run), ...runs]);
	}

	test.each([1, 2, 4, 5])("only %s rows left of the undo tab", async (left) => {
		const book = await tiered();
		const tab = book.face(en.undo.tab);
		tab.deleteRows(left + 1, tab.getMaxRows() - left);
		await isNotTakenBack(book);
		await goesOn(book);
	});

	test.each([1e12, 1e9, 1.5, 268])("%s as the number of its pieces", async (count) => {
		const book = await tiered();
		await typedOver(book, "count", count);
		await isNotTakenBack(book);
		await goesOn(book);
	});
});

describe("drawings of the last change that have another shape: nothing is known of the change", () => {
	const chart = "charts summary";
	test.each<[string, (drawn: Record<string, { charts: object[] }>) => unknown]>([
		["an array", () => []],
		["a number", () => 5],
		["a number as a drawing", (drawn) => ({ ...drawn, [chart]: 5 })],
		["a number as charts", (drawn) => ({ ...drawn, [chart]: { ...drawn[chart], charts: 5 } })],
		["null as a chart", (drawn) => ({ ...drawn, [chart]: { ...drawn[chart], charts: [null] } })],
		[
			"a chart without cells",
			(drawn) => ({
				...drawn,
				[chart]: { ...drawn[chart], charts: [{ ...drawn[chart]!.charts[0], ranges: null }] },
			}),
		],
		["null as a tab", (drawn) => ({ ...drawn, [chart]: { ...drawn[chart], tab: null } })],
		["an action of another kind", (drawn) => ({ ...drawn, [chart]: { kind: "deleteTab", tab: 0 } })],
		["__proto__ as a drawing", (drawn) => withProto(drawn, { kind: "charts" })],
		["deep garbage", (drawn) => ({ ...drawn, [chart]: { ...drawn[chart], charts: "deep" } })],
	])("%s", async (_, change) => {
		const book = await tiered();
		const drawn = JSON.parse(String(cell(book, "drawn").getValues()[0]![0]));
		expect(drawn).toHaveProperty([chart]);
		await typedOver(book, "drawn", json(change(drawn)));
		expect((await told<Home>(book, "sidebarHome")).lastChange).toBeNull();
		await isNotTakenBack(book);
		await goesOn(book);
	});
});

describe("a memory of the last review that has another shape counts as absent", () => {
	const FIRST = { order: "stake", which: "all", round: false };
	const CHOICE = { order: "sheet", which: "all", round: true };
	const NOBODY = { choice: CHOICE, customer: null };
	const CY = { name: "Cy", id: null, row: 4, traits: "100|||-30||||", isShared: false };

	async function reviewedWith(memory: unknown) {
		const book = await opened({ [TAB]: LIST });
		const { host } = book.standIn;
		host.PropertiesService.getUserProperties().setProperty(
			`customer-tiers-review-${host.SpreadsheetApp.getActiveSpreadsheet().getId()}`,
			json(memory, 4_000),
		);
		const { choice, queue, at } = await review(book);
		return { choice, name: queue[at]!.name };
	}

	test("one that has the shape is followed", async () => {
		expect(await reviewedWith({ choice: CHOICE, customer: CY })).toEqual({ choice: CHOICE, name: "Cy" });
	});

	test.each<[string, unknown]>([
		["a part that there is not", { ...NOBODY, owner: "me" }],
		["no customer", { choice: CHOICE }],
		["a number as the customer", { choice: CHOICE, customer: 5 }],
		[
			"a customer without all that tells them from others",
			{ choice: CHOICE, customer: { ...CY, isShared: undefined } },
		],
		["a text as the customer's row", { choice: CHOICE, customer: { ...CY, row: "4" } }],
		["no choice", { customer: CY }],
		["an array as the tier", { ...NOBODY, choice: { ...CHOICE, which: ["all"] } }],
		["a number as the tier", { ...NOBODY, choice: { ...CHOICE, which: 1 } }],
		["deep garbage beside the tier", { ...NOBODY, choice: { ...CHOICE, others: "deep" } }],
		["__proto__", withProto(NOBODY, { choice: CHOICE })],
	])("%s", async (_, memory) => {
		const first = await reviewedWith({});
		expect(first.choice).toEqual(FIRST);
		expect(await reviewedWith(memory)).toEqual(first);
	});
});
