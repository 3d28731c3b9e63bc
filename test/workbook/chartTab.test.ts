import { describe, expect, onTestFinished, test } from "vitest";
import type { Outcome, Reply } from "../../src/contract/reply.ts";
import type { Server } from "../../src/contract/server.ts";
import { type Headless, openHeadless } from "../../src/preview/headless.ts";
import { builtCode } from "../builtCode.ts";
import { behaviour } from "../harsh.ts";
import { type Rows, runMenuItem, withClock } from "./openFile.ts";
import { fact, idOf, refs, save, TAB } from "./reviewing.ts";

const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Referred by"],
	["Ane", 1000, 400, ""],
	["Bo", 400, 100, "Ane"],
	["Cy", 100, -20, "Bo"],
];

/** Opens two tabs of the user's, and a chart on a tab of its own after the first `position` of them. */
async function withChartTab(position = 0, name = "Chart1"): Promise<Headless> {
	const book = await openHeadless({
		code: builtCode(),
		behaviour: { ...behaviour, hasChartTab: true },
		sheets: { [TAB]: LIST, Notes: [["Call Bo"]] },
		around: withClock,
	});
	onTestFinished(() => book.dispose());
	Object.assign(book.standIn.book.chartTab!, { position, name });
	await book.settled();
	return book;
}

/** Opens the chart's tab, as a click on it does. */
const openChart = (book: Headless) => Object.assign(book.standIn.book.chartTab!, { isActive: true });

/** Names of all tabs from left to right, the chart's and hidden ones too. */
const allTabs = (book: Headless) =>
	book.standIn.host.SpreadsheetApp.getActiveSpreadsheet()
		.getSheets()
		.map((sheet) => sheet.getName());

const NO_OTHER = "There has to be a visible tab with cells that is not ours. Show or add one, and try again.";
const NO_LIST =
	"“Chart1” is a chart or connected data, and has no cells to read. Open the tab with your customers, one row each, and run this again. Nothing was changed.";

test("sidebarShowCell says that a chart's tab has no such cell", async () => {
	const book = await withChartTab();
	expect(await book.call("sidebarShowCell", "Chart1", "A1")).toEqual({
		ok: false,
		message: "“Chart1” has no cell A1 any more.",
	});
});

describe.each([
	["first", 0],
	["in the middle", 1],
	["last", 2],
])("in a file whose tab %s is a chart", (_, position) => {
	test("tiering, sharing, undoing and removing work, and new tabs stand beside the list", async () => {
		const book = await withChartTab(position);
		const before = allTabs(book);
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.alerts).toEqual([]);
		const tabs = allTabs(book);
		const at = tabs.indexOf(TAB);
		expect(tabs.slice(at, at + 3)).toEqual([TAB, "Customers by tier", "Tier summary"]);
		expect(tabs.filter((tab) => before.includes(tab))).toEqual(before);
		expect(tabs[tabs.length - 1]).not.toBe("Chart1");
		expect(await book.call("sidebarShare")).toMatchObject({ ok: true });
		expect(await book.call("sidebarFreeze")).toMatchObject({ ok: true });
		expect(await book.call("sidebarSetUp", null)).toMatchObject({ ok: true, view: { tabs: [TAB, "Notes"] } });
		await runMenuItem(book, "undoLastChange");
		expect(allTabs(book)).toEqual(before);
		await runMenuItem(book, "tierMyCustomers");
		expect(await book.call("sidebarRemoval")).toMatchObject({ ok: true });
		expect(await book.call("sidebarRemove", [])).toMatchObject({ ok: true });
		expect(allTabs(book)).toEqual(before);
		expect(book.values(TAB)).toEqual(LIST);
	});
});

test("a hidden chart on a tab of its own changes nothing", async () => {
	const book = await withChartTab();
	book.standIn.book.chartTab!.isHidden = true;
	await runMenuItem(book, "tierMyCustomers");
	expect(await book.call("sidebarRemove", [])).toMatchObject({ ok: true });
	expect(book.values(TAB)).toEqual(LIST);
});

test("removing needs another visible tab with cells: a chart's tab is none", async () => {
	const book = await withChartTab();
	await runMenuItem(book, "tierMyCustomers");
	for (const tab of [TAB, "Notes"]) book.grid(tab).hideSheet();
	expect(await book.call("sidebarRemove", [])).toEqual({ ok: false, message: NO_OTHER });
});

test("a new tab does not take the name of a chart's tab, in whatever case that is", async () => {
	const book = await withChartTab(0, "Tier SUMMARY");
	await runMenuItem(book, "tierMyCustomers");
	expect(book.seen.alerts).toEqual([]);
	expect(book.seen.toasts[0]).toContain("“Tier summary 2”");
	expect(book.sheets()).toContain("Tier summary 2");
});

test("a chart's tab with the exact name of one of the add-on's is not taken for it", async () => {
	const book = await withChartTab(0, "Tier summary");
	await runMenuItem(book, "tierMyCustomers");
	expect(book.seen.alerts).toEqual([]);
	expect(book.sheets()).toContain("Tier summary 2");
	expect(await book.call("sidebarRemove", [])).toMatchObject({ ok: true });
	expect(allTabs(book)).toEqual(["Tier summary", TAB, "Notes"]);
});

describe("on a chart's tab, before anything was tiered", () => {
	test.each(["tierMyCustomers", "showReferralTree"])("%s says which tab to open", async (item) => {
		const book = await withChartTab();
		openChart(book);
		await runMenuItem(book, item);
		expect(book.seen.alerts).toEqual([NO_LIST]);
	});
	test("the formulas' menu item says that a chart has none, in Danish too", async () => {
		const book = await withChartTab();
		openChart(book);
		await runMenuItem(book, "linkFormulasToSettings");
		book.standIn.book.locale = "da_DK";
		await runMenuItem(book, "linkFormulasToSettings");
		expect(book.seen.alerts).toEqual([
			"“Chart1” is a chart or connected data, and has no formulas. Open the tab with your formulas and run this again. Nothing was changed.",
			"”Chart1” er et diagram eller tilknyttede data og har ingen formler. Åbn fanen med dine formler, og prøv igen. Intet er ændret.",
		]);
	});
	test.each<[keyof Server, ...unknown[]]>([
		["sidebarHome"],
		["sidebarTier"],
		["sidebarSetUp", null],
		["sidebarWhatIf", []],
		["sidebarReview", { tab: null, choice: null, reviewer: null }],
		["sidebarSelected"],
		["sidebarThisRow", "0", { reviewer: "", round: null }],
		["sidebarNewCustomer"],
		["sidebarReferrals"],
		["sidebarTeamPage", false],
		["sidebarBegin", { idealCustomer: "", assumedMargin: null }],
	])("%s says which tab to open", async (call, ...args) => {
		const book = await withChartTab();
		openChart(book);
		expect(await book.call(call, ...args)).toMatchObject({ ok: false, message: NO_LIST });
	});
	test("the playbook, sharing, undoing and removing work", async () => {
		const book = await withChartTab();
		openChart(book);
		await runMenuItem(book, "openSidebar");
		await runMenuItem(book, "openShare");
		await runMenuItem(book, "openRemoval");
		expect(await book.call("sidebarShare")).toMatchObject({ ok: true });
		expect(await book.call("sidebarRemoval")).toMatchObject({ ok: true });
		await runMenuItem(book, "showPlaybook");
		expect(book.sheets()).toContain("Playbook");
		openChart(book);
		await runMenuItem(book, "undoLastChange");
		expect(book.sheets()).toEqual([TAB, "Notes"]);
		expect(book.seen.alerts).toEqual([]);
	});
});

describe("on a chart's tab, where it is known which tab has the customers", () => {
	const tiered = async () => {
		const book = await withChartTab(1);
		await runMenuItem(book, "tierMyCustomers");
		openChart(book);
		return book;
	};
	test.each<[keyof Server, ...unknown[]]>([
		["sidebarHome"],
		["sidebarTier"],
		["sidebarSetUp", null],
		["sidebarWhatIf", []],
		["sidebarReview", { tab: null, choice: null, reviewer: null }],
		["sidebarNewCustomer"],
		["sidebarReferrals"],
		["sidebarTeamPage", false],
		["sidebarOpenTab", "tree"],
		["sidebarOpenTab", "summary"],
		["sidebarThinning"],
		["sidebarFreeze"],
		["sidebarUndo"],
		["sidebarRemove", []],
	])("%s works on those customers", async (call, ...args) => {
		const book = await tiered();
		expect(await book.call(call, ...args)).toMatchObject({ ok: true });
	});
	test("an answer of the review is saved", async () => {
		const book = await tiered();
		const { Ane } = await refs(book);
		expect(await save(book, [fact(Ane!, "energy", null, 5)])).toMatchObject([{ outcome: "saved" }]);
	});
	test.each([["sidebarSelected"], ["sidebarThisRow", "0", { reviewer: "", round: null }]])(
		"%s, which asks for the selection, names the tab to open",
		async (call, ...args) => {
			const book = await tiered();
			const reply = (await book.call(call, ...args)) as Reply<unknown>;
			expect(reply).toMatchObject({ ok: false, message: expect.stringContaining(`“${TAB}”`) });
		},
	);
	test("a chart's tab cannot be chosen as the list of customers", async () => {
		const book = await tiered();
		const choice = { tab: "Chart1", headingRow: null, columns: [], assumedMargin: null, hourlyCost: null };
		expect((await book.call("sidebarSaveSetUp", choice)) as Outcome).toEqual({ ok: false, message: NO_LIST });
		expect(idOf(book, TAB)).toBeDefined();
	});
});
