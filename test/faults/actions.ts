import type { Outcome, Reply } from "../../src/contract/reply.ts";
import type { Batch, Change } from "../../src/contract/server.ts";
import { language } from "../../src/i18n/language.ts";
import type { Headless } from "../../src/preview/headless.ts";
import type { Rows } from "../workbook/openFile.ts";
import { fact, idOf, refs } from "../workbook/reviewing.ts";

/** An action of the add-on, and the file that it starts from. */
export interface FaultyAction {
	readonly name: string;
	/** Prepares the file, without faults. */
	readonly setUp: (book: Headless) => Promise<void>;
	/** Returns a function that runs the action; each call makes the same request. */
	readonly prepare: (book: Headless) => Promise<() => Promise<void>>;
}

export const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Hours", "Referred by"],
	["Ane", 1000, 300, 1, ""],
	["Bo", 2000, -100, 9, "Ane"],
	["Cy", 3000, 200, 4, "Ane"],
];

const MOVED = language("en").words.record.happened.tier.facts;

/** Old moves, some of which thinning removes. */
const HISTORY_ROWS: readonly (readonly [day: string, name: string, from: number | "", to: number])[] = [
	["2015-01-10", "Ane", "", 4],
	["2015-01-10", "Bo", "", 4],
	["2015-02-10", "Ane", 4, 3],
	["2015-03-10", "Ane", 3, 2],
	["2015-04-10", "Bo", 4, 3],
	["2015-05-10", "Bo", 3, 2],
	["2015-06-10", "Bo", 2, 4],
	["2015-07-10", "Ane", 2, 3],
	["2015-08-10", "Ane", 3, 2],
	["2015-09-10", "Ane", 2, 3],
	["2016-01-10", "Ane", 3, 1],
	["2016-02-10", "Bo", 4, 3],
	["2016-03-10", "Bo", 3, 4],
];

const AT = new Date(2026, 10, 22, 9, 30).toISOString();
const nothing = async () => {};
const menu = (item: string) => async (book: Headless) => async () => {
	await book.run(item);
};
const tier = async (book: Headless) => {
	await book.run("tierMyCustomers");
	await book.settled();
};
/** Throws where the sidebar would show a failure, which the tests of its views cover. */
const ask =
	(book: Headless, name: string, ...args: unknown[]) =>
	async () => {
		const reply = (await book.call(name, ...args)) as Outcome | Reply<unknown>;
		if (!reply.ok) throw new Error("message" in reply ? reply.message : "");
	};
const saving = (changes: (names: Awaited<ReturnType<typeof refs>>) => Change[]) => async (book: Headless) => {
	const asked = changes(await refs(book)).map((change, index) => ({
		...change,
		id: `change-${index}`,
		at: AT,
	}));
	const batch: Batch = { tab: idOf(book), reviewer: "Eva", changes: asked };
	return ask(book, "sidebarSave", batch);
};

/** Filters the list as a person does, and hides Bo. */
const filtered = async (book: Headless) => {
	const filter = book.grid("Customers").getRange("A1:E4").createFilter();
	filter?.setColumnFilterCriteria(0, { colId: 0, filters: { filters: ["Ane", "Cy"] } });
};

export const ACTIONS: readonly FaultyAction[] = [
	{ name: "tiering for the first time", setUp: nothing, prepare: menu("tierMyCustomers") },
	{
		name: "tiering again, after changes",
		setUp: async (book) => {
			await tier(book);
			await book.type("C2", "-900", "Customers");
			await book.type("A5", "Di", "Customers");
			await book.type("C5", "50", "Customers");
		},
		prepare: menu("tierMyCustomers"),
	},
	{ name: "making the playbook", setUp: tier, prepare: menu("showPlaybook") },
	{ name: "making the tree", setUp: tier, prepare: menu("showReferralTree") },
	{
		name: "restoring the settings",
		setUp: async (book) => {
			await tier(book);
			const threshold = book
				.values("Tier settings")
				.findIndex((row) => String(row[7]).startsWith("threshold"));
			await book.type(`B${threshold + 1}`, "95", "Tier settings");
		},
		prepare: menu("restoreDefaultSettings"),
	},
	{
		name: "fitting to the list again",
		setUp: async (book) => {
			await tier(book);
			await book.type("C2", "-900", "Customers");
			await book.type("C3", "777", "Customers");
		},
		prepare: menu("fitToListAgain"),
	},
	{
		name: "linking formulas",
		setUp: async (book) => {
			await tier(book);
			await book.type("T2", "=CUSTOMER_TIER(A2:E4,A1:E1)", "Customers");
			book.face("Customers").getRange(2, 20, 1, 1).activate();
		},
		prepare: menu("linkFormulasToSettings"),
	},
	{
		name: "setting up",
		setUp: tier,
		prepare: async (book) =>
			ask(book, "sidebarSaveSetUp", {
				tab: "Customers",
				headingRow: null,
				columns: [{ heading: "Hours", fact: null }],
				assumedMargin: null,
				hourlyCost: 60,
			}),
	},
	{
		name: "saving an answer into a new column",
		setUp: tier,
		prepare: saving(({ Bo }) => [fact(Bo!, "negotiation", null, 2)]),
	},
	{
		name: "saving a tier by hand, with its reason",
		setUp: tier,
		prepare: saving(({ Cy }) => [
			fact(Cy!, "manualTier", null, 1),
			fact(Cy!, "manualReason", null, "they grow with us"),
		]),
	},
	{
		name: "saving one answer for several",
		setUp: tier,
		prepare: saving((all) => Object.values(all).map((one) => fact(one, "energy", null, 4))),
	},
	{ name: "tiering a filtered list", setUp: filtered, prepare: menu("tierMyCustomers") },
	{
		name: "undoing the first tiering of a filtered list",
		setUp: async (book) => {
			await filtered(book);
			await tier(book);
		},
		prepare: menu("undoLastChange"),
	},
	{
		name: "removing everything from a filtered list",
		setUp: async (book) => {
			await filtered(book);
			await tier(book);
		},
		prepare: async (book) => ask(book, "sidebarRemove", []),
	},
	{ name: "undoing the first tiering", setUp: tier, prepare: menu("undoLastChange") },
	{
		name: "undoing a tiering after changes",
		setUp: async (book) => {
			await tier(book);
			await book.type("C2", "-900", "Customers");
			await book.type("A5", "Di", "Customers");
			await tier(book);
		},
		prepare: menu("undoLastChange"),
	},
	{
		name: "removing everything",
		setUp: async (book) => {
			await tier(book);
			await (await saving(({ Bo }) => [fact(Bo!, "negotiation", null, 2)])(book))();
			await book.type("T2", "=CUSTOMER_TIER(A2:E4;A1:E1;'Tier settings'!$A:$H)", "Customers");
		},
		prepare: async (book) =>
			ask(book, "sidebarRemove", [{ tab: idOf(book, "Customers"), heading: "Negotiation" }]),
	},
	{ name: "making the team page", setUp: tier, prepare: async (book) => ask(book, "sidebarTeamPage", true) },
	{
		name: "adding a customer",
		setUp: async (book) => {
			await book.type("A6", "Total", "Customers");
			await book.type("B6", "=SUM(B2:B5)", "Customers");
			await tier(book);
		},
		prepare: async (book) =>
			ask(book, "sidebarAddCustomer", idOf(book), { customer: "Di", profit: 50, fit: 4 }, "Eva"),
	},
	{
		name: "thinning the history",
		setUp: async (book) => {
			await tier(book);
			const old = HISTORY_ROWS.map(([day, name, from, to]) => [
				new Date(`${day}T09:00`),
				name,
				"",
				MOVED,
				from,
				to,
				"",
				"tier:facts",
				"",
				50,
				"p1",
			]);
			const row = book.values("Tier history").length + 1;
			const tab = book.face("Tier history");
			tab.getRange(row, 1, old.length, 11).setValues(old);
			tab
				.getRange(row, 1, old.length, 1)
				.setNumberFormat(tab.getRange(row - 1, 1, 1, 1).getNumberFormats()[0]![0]!);
		},
		prepare: async (book) => ask(book, "sidebarThinHistory", Number.MAX_SAFE_INTEGER),
	},
	{
		name: "freezing formulas",
		setUp: async (book) => {
			await book.type("H1", "=CUSTOMER_OUTLOOK(A1:E4)", "Customers");
			await book.type("L2", "=CUSTOMER_TIER(A2:E4,A1:E1)", "Customers");
			await book.type("N2", "=TIER_ROLE(1)", "Customers");
		},
		prepare: async (book) => ask(book, "sidebarFreeze"),
	},
	{
		name: "making the tab of other providers",
		setUp: tier,
		prepare: async (book) => ask(book, "sidebarOpenTab", "alternatives"),
	},
	{
		name: "tiering by changed settings",
		setUp: tier,
		prepare: async (book) => ask(book, "sidebarApply", { "criterion.netMargin": "high" }),
	},
	{
		name: "the first run, with answers",
		setUp: nothing,
		prepare: async (book) => ask(book, "sidebarBegin", { idealCustomer: "who grow", assumedMargin: 0.2 }),
	},
];
