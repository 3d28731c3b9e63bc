import { describe, expect, test } from "vitest";
import type { Home } from "../../src/contract/server.ts";
import { language } from "../../src/i18n/language.ts";
import { type Headless, openHeadless } from "../../src/preview/headless.ts";
import { builtCode } from "../builtCode.ts";
import { fileSnapshot } from "../faults/snapshots.ts";
import { behaviour } from "../harsh.ts";
import { openSheets, type Rows, runMenuItem } from "../workbook/openFile.ts";
import { review, TAB, viewOf } from "../workbook/reviewing.ts";

const { words: en } = language("en");

const LIST: Rows = [
	["Customer", "Revenue", "Profit"],
	["Ane", 300, 90],
	["Bo", 900, 90],
	["Cy", 100, -30],
];

/** Returns the JSON of a value, with an array nested that deep in place of the text "deep". */
const json = (value: unknown, depth = 15_000) =>
	JSON.stringify(value).replace('"deep"', "[".repeat(depth) + "]".repeat(depth));
/** Adds `__proto__` as an own key, which only parsed JSON can have. */
const withProto = (value: object, proto: unknown) =>
	JSON.parse(`{"__proto__":${JSON.stringify(proto)},${JSON.stringify(value).slice(1)}`);

describe("a part of the developer metadata that has another shape counts as absent", () => {
	type Metadata = Record<string, Record<string, unknown>>;
	type Change = (metadata: Metadata, list: string, summary: string) => unknown;

	/** What tiering makes of a file with another text in place of the metadata. */
	async function tieredWith(text: (...args: Parameters<Change>) => string) {
		const book = await openHeadless({ code: builtCode(), behaviour, sheets: { [TAB]: LIST } });
		const stored = () => book.standIn.host.SpreadsheetApp.getActiveSpreadsheet().getDeveloperMetadata()[0]!;
		const idOf = (tab: string) => String(book.face(tab).getSheetId());
		try {
			await runMenuItem(book, "tierMyCustomers");
			const metadata: Metadata = JSON.parse(stored().getValue()!);
			stored().setValue(text(metadata, idOf(TAB), idOf(en.summary.tab)));
			await book.type("C2", "-50", TAB);
			book.grid(TAB).activate();
			await runMenuItem(book, "tierMyCustomers");
			const marked: Metadata = JSON.parse(stored().getValue()!);
			const isProtected = Object.keys(metadata).map((id) => [id, marked[id]?.isProtected === true]);
			const pictures = fileSnapshot(book).map(({ kept: _, ...picture }) => picture);
			return { alerts: [...book.seen.alerts], isProtected, pictures };
		} finally {
			book.dispose();
		}
	}

	const without =
		(part: string): Change =>
		(metadata, _, summary) => ({ ...metadata, [summary]: { ...metadata[summary], [part]: undefined } });
	const WITHOUT = {
		nothing: (metadata) => metadata,
		"any metadata": () => ({}),
		"the list": (metadata, list) => ({ ...metadata, [list]: {} }),
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
		["null", "any metadata", () => null],
		["a number", "any metadata", () => 5],
		["an array of metadata", "any metadata", () => [{ role: "undo" }]],
		["a key that is no sheet's id", "nothing", (metadata, list) => ({ ...metadata, first: metadata[list] })],
		["null for a sheet", "nothing", (metadata) => ({ ...metadata, 999: null })],
		["a text for a sheet", "the list", (metadata, list) => ({ ...metadata, [list]: "customers" })],
		["a number as a role", "the list", (metadata, list) => ({ ...metadata, [list]: { role: 5 } })],
		[
			"a role that there is not",
			"the list",
			(metadata, list) => ({ ...metadata, [list]: { role: "owner" } }),
		],
		[
			"null as an unfinished row",
			"nothing",
			(metadata, list) => ({ ...metadata, [list]: { ...metadata[list], row: null } }),
		],
		[
			"texts as an unfinished row",
			"nothing",
			(metadata, list) => ({ ...metadata, [list]: { ...metadata[list], row: { at: "3", of: "9" } } }),
		],
		[
			"null as charts",
			"charts",
			(metadata, _, summary) => ({ ...metadata, [summary]: { ...metadata[summary], charts: null } }),
		],
		[
			"a number as charts that go",
			"nothing",
			(metadata, _, summary) => ({ ...metadata, [summary]: { ...metadata[summary], going: 7 } }),
		],
		[
			"a text as protected",
			"protection",
			(metadata, _, summary) => ({ ...metadata, [summary]: { ...metadata[summary], isProtected: "no" } }),
		],
		[
			"a part that there is not",
			"nothing",
			(metadata, list) => ({ ...metadata, [list]: { ...metadata[list], owner: "me" } }),
		],
		["__proto__ as a sheet", "nothing", (metadata) => withProto(metadata, { role: "customers" })],
		[
			"__proto__ in a mark",
			"nothing",
			(metadata, list) => ({ ...metadata, [list]: withProto(metadata[list]!, { role: "undo" }) }),
		],
		["deep garbage", "any metadata", (metadata, list) => ({ ...metadata, [list]: { role: "deep" } })],
	])("metadata with %s counts as metadata without %s", async (_, what, change) => {
		const expected = await tieredWithout(what);
		expect(expected.alerts).toEqual([]);
		expect(await tieredWith((...args) => json(change(...args)))).toEqual(expected);
	});

	test("tiering keeps what a later version has added to the marks, and finds a renamed tab", async () => {
		const book = await tiered();
		const stored = () => book.standIn.host.SpreadsheetApp.getActiveSpreadsheet().getDeveloperMetadata()[0]!;
		const ids = [TAB, en.record.tab].map((tab) => String(book.face(tab).getSheetId()));
		const marks: Metadata = JSON.parse(stored().getValue()!);
		const [list, history] = ids.map((id) => ({ ...marks[id], filter: { column: 3 } }));
		const later = { ...marks, [ids[0]!]: list, [ids[1]!]: history, 999: { role: "dashboard" }, version: 2 };
		stored().setValue(JSON.stringify(later));
		book.grid(en.record.tab).setName("Log");
		const tabs = book.sheets();
		await book.type("C2", "-50", TAB);
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.alerts).toEqual([]);
		expect(book.sheets()).toEqual(tabs);
		const { [ids[0]!]: listNow, [ids[1]!]: historyNow, ...others } = JSON.parse(stored().getValue()!);
		expect([listNow, historyNow]).toEqual([list, history]);
		expect(others).toMatchObject({ 999: { role: "dashboard" }, version: 2 });
	});
});

async function tiered(): Promise<Headless> {
	const book = await openSheets({ [TAB]: LIST });
	await runMenuItem(book, "tierMyCustomers");
	expect(book.seen.alerts).toEqual([]);
	return book;
}

/** Rows of the undo tab, counted from 1. */
const ROW = { drawn: 4, count: 5, first: 6 };
type Row = keyof typeof ROW;
const cell = (book: Headless, row: Row) => book.face(en.undo.tab).getRange(ROW[row], 1, 1, 1);

async function overwrite(book: Headless, row: Row, typed: string | number): Promise<void> {
	cell(book, row).setValues([[typeof typed === "string" ? `'${typed}` : typed]]);
	await book.settled();
}

async function expectNotUndone(book: Headless): Promise<void> {
	const before = fileSnapshot(book);
	await runMenuItem(book, "undoLastChange");
	expect(book.seen.alerts).toEqual([en.undo.nothing]);
	expect(fileSnapshot(book)).toEqual(before);
}

/** Expects that the next change works and can be undone, whatever the undo tab contains. */
async function expectNextChangeWorks(book: Headless): Promise<void> {
	await book.type("C2", "-50", TAB);
	const list = () => ({ values: book.values(TAB), notes: book.notes(TAB) });
	const before = list();
	book.seen.alerts.length = 0;
	await runMenuItem(book, "tierMyCustomers");
	expect(list()).not.toEqual(before);
	await runMenuItem(book, "undoLastChange");
	expect(book.seen.alerts).toEqual([]);
	expect(list()).toEqual(before);
}

describe("a journal of another shape cannot be undone, and does not block the next change", () => {
	// biome-ignore lint/suspicious/noExplicitAny: tests break its shape on purpose
	type Broken = any;

	test.each<[string, (journal: Broken) => unknown]>([
		["an array", (journal) => [journal]],
		["a number", () => 5],
		["an object without parts", () => ({})],
		["an unknown part", (journal) => ({ ...journal, owner: "me" })],
		["__proto__ in place of the tabs", ({ tabs, ...others }) => withProto(others, { tabs })],
		["an object in place of the tabs", (journal) => ({ ...journal, tabs: {} })],
		["a text as a tab's id", inTab((tab) => ({ ...tab, tab: String(tab.tab) }))],
		["a list without headings", inTab((tab) => ({ ...tab, list: { ...tab.list, headings: null } }))],
		["a text for a row of the list", inTab((tab) => ({ ...tab, list: { ...tab.list, rows: { 2: "ab" } } }))],
		[
			"a name as the key of a row of the list",
			inTab((tab) => ({ ...tab, list: { ...tab.list, rows: { a: ["b", "c"] } } })),
		],
		["a negative inserted row", inTab((tab) => ({ ...tab, below: [-1] }))],
		["an unknown layer", inLayers(({ content }) => ({ content, color: content }))],
		["__proto__ as a layer", inLayers((layers) => withProto(layers, layers.content))],
		["a stretch as an object", inStretches(([, ...others]) => [{}, ...others])],
		[
			"a stretch with missing members",
			inStretches(([stretch, ...others]) => [stretch.slice(0, 3), ...others]),
		],
		["a text as a row", inStretch(([row, ...rest]) => [String(row), ...rest])],
		["a number as hashes", inStretch(([row, column, before]) => [row, column, before, 5])],
		["an array as a cell", inStretch(([row, column, , hashes]) => [row, column, ["a"], hashes])],
		["a number as a formula", inStretch(([row, column, , hashes]) => [row, column, { formula: 5 }, hashes])],
		["a text as a date", inStretch(([row, column, , hashes]) => [row, column, { date: "today" }, hashes])],
		["deep garbage as a cell", inStretch(([row, column, , hashes]) => [row, column, "deep", hashes])],
		["an unknown role", (journal) => ({ ...journal, made: [{ role: "owner", contents: "1" }] })],
		["a number as contents", (journal) => ({ ...journal, made: [{ role: "summary", contents: 1 }] })],
		["a text as the tab with a new role", (journal) => ({ ...journal, marked: { tab: "0", before: null } })],
		["a number as a drawing", (journal) => ({ ...journal, drawnBefore: { "charts summary": 5 } })],
		["deep garbage as a drawing", (journal) => ({ ...journal, drawnBefore: { "charts summary": "deep" } })],
		["a text as too large", (journal) => ({ ...journal, isTooLarge: "no" })],
	])("a journal with %s is not undone", async (_, change) => {
		const book = await tiered();
		expect(cell(book, "count").getValues()).toEqual([[1]]);
		const journal = JSON.parse(String(cell(book, "first").getValues()[0]![0]));
		await overwrite(book, "first", json(change(journal)));
		await expectNotUndone(book);
		await expectNextChangeWorks(book);
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
	function inStretches(change: (stretches: Broken) => unknown) {
		return inLayers((layers) => ({ ...layers, content: change(layers.content) }));
	}
	function inStretch(change: (stretch: Broken) => unknown) {
		return inStretches(([stretch, ...others]) => [change(stretch), ...others]);
	}

	test.each([1, 2, 4, 5])("an undo tab with only %s rows left is not undone", async (left) => {
		const book = await tiered();
		const tab = book.face(en.undo.tab);
		tab.deleteRows(left + 1, tab.getMaxRows() - left);
		await expectNotUndone(book);
		await expectNextChangeWorks(book);
	});

	test.each([1e12, 1e9, 1.5, 268])("the number of journal pieces is %s", async (count) => {
		const book = await tiered();
		await overwrite(book, "count", count);
		await expectNotUndone(book);
		await expectNextChangeWorks(book);
	});
});

describe("a journal with drawings of another shape counts as absent", () => {
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
		["an edit of another kind", (drawn) => ({ ...drawn, [chart]: { kind: "deleteTab", tab: 0 } })],
		["__proto__ as a drawing", (drawn) => withProto(drawn, { kind: "charts" })],
		["deep garbage", (drawn) => ({ ...drawn, [chart]: { ...drawn[chart], charts: "deep" } })],
	])("a journal whose drawings have %s is not undone", async (_, change) => {
		const book = await tiered();
		const drawn = JSON.parse(String(cell(book, "drawn").getValues()[0]![0]));
		expect(drawn).toHaveProperty([chart]);
		await overwrite(book, "drawn", json(change(drawn)));
		expect((await viewOf<Home>(book, "sidebarHome")).lastChange).toBeNull();
		await expectNotUndone(book);
		await expectNextChangeWorks(book);
	});
});

describe("a stored review of another shape counts as absent", () => {
	const FIRST = { order: "stake", which: "all", round: false };
	const CHOICE = { order: "sheet", which: "all", round: true };
	const NOBODY = { choice: CHOICE, customer: null };
	const CY = { name: "Cy", id: null, row: 4, traits: "100|||-30||||", isShared: false };

	async function reviewedWith(memory: unknown) {
		const book = await openSheets({ [TAB]: LIST });
		const { host } = book.standIn;
		host.PropertiesService.getUserProperties().setProperty(
			`customer-tiers-review-${host.SpreadsheetApp.getActiveSpreadsheet().getId()}`,
			json(memory, 4_000),
		);
		const { choice, queue, at } = await review(book);
		return { choice, name: queue[at]!.name };
	}

	test("a stored review of the right shape is used", async () => {
		expect(await reviewedWith({ choice: CHOICE, customer: CY })).toEqual({ choice: CHOICE, name: "Cy" });
	});

	test.each<[string, unknown]>([
		["an unknown part", { ...NOBODY, owner: "me" }],
		["no customer", { choice: CHOICE }],
		["a number as the customer", { choice: CHOICE, customer: 5 }],
		["a customer with a missing member", { choice: CHOICE, customer: { ...CY, isShared: undefined } }],
		["a text as the customer's row", { choice: CHOICE, customer: { ...CY, row: "4" } }],
		["no choice", { customer: CY }],
		["an array as the selection", { ...NOBODY, choice: { ...CHOICE, which: ["all"] } }],
		["a number as the selection", { ...NOBODY, choice: { ...CHOICE, which: 1 } }],
		["deep garbage beside the selection", { ...NOBODY, choice: { ...CHOICE, others: "deep" } }],
		["__proto__", withProto(NOBODY, { choice: CHOICE })],
	])("a stored review with %s is ignored", async (_, memory) => {
		const first = await reviewedWith({});
		expect(first.choice).toEqual(FIRST);
		expect(await reviewedWith(memory)).toEqual(first);
	});
});
