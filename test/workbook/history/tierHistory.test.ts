import { describe, expect, test } from "vitest";
import type { Headless } from "../../../src/preview/headless.ts";
import { noWatch, watchedHost } from "../../faults/watchedHost.ts";
import { hoursFromNow, openSheets, type Rows, runMenuItem, visibleContent } from "../openFile.ts";
import { columnByName, fact, refs, review, reviewed, save, TAB } from "../reviewing.ts";

const HISTORY = "Tier history";
const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Tier override", "Manual until", "Previous revenue", "Negotiation"],
	["Ane", 10_000, 3_000, "", "", 7_000, 5],
	["Bo", 9_800, -1_240, "", "", 9_000, ""],
	["Cy", 5_000, 600, "", "", 5_000, ""],
	["Di", "", "", "", "", "", ""],
];
const HEADINGS = ["Date", "Customer", "Customer ID", "What", "From", "To", "By", "Key (leave as it is)"];
const ALL_HEADINGS = [
	...HEADINGS,
	"Number (leave as it is)",
	"Score (0–100)",
	"Settings (leave as they are)",
];

const tierIt = (book: Headless) => runMenuItem(book, "tierMyCustomers");
async function tiered(list: Rows = LIST, locale?: string): Promise<Headless> {
	const book = await openSheets({ [TAB]: list }, locale);
	await tierIt(book);
	return book;
}
const lines = (book: Headless, tab = HISTORY) => book.values(tab).slice(4);
/** Customer, old tier, new tier and key of the entries after the first `after`. */
const moves = (book: Headless, after: number) =>
	lines(book)
		.slice(after)
		.map((line) => [line[1], line[4], line[5], line[7]]);
async function changeSetting(book: Headless, key: string, value: string) {
	const row = book.values("Tier settings").findIndex((cells) => cells.includes(key)) + 1;
	expect(row, key).toBeGreaterThan(0);
	await book.type(`B${row}`, value, "Tier settings");
}
/** Deletes the two columns that older histories lack. */
function deleteNewerColumns(book: Headless) {
	book.grid(HISTORY).deleteColumns(9, 2);
	book.grid(HISTORY).getSheet().setColumnCount(26);
}

describe("the history after tiering", () => {
	test("tiering records everybody's first tier once, with keys in no language", async () => {
		const book = await tiered();
		const [title, , , headings, ...all] = book.values(HISTORY);
		expect(title![0]).toBe(HISTORY);
		expect(headings).toEqual(ALL_HEADINGS);
		const policy = expect.stringMatching(/^q[0-9a-z]+$/);
		expect(all.map((line) => line.slice(1))).toEqual([
			["Ane", "", "Tier, for the first time", "", 1, "", "tier:first", "", expect.any(Number), policy],
			["Bo", "", "Tier, for the first time", "", 4, "", "tier:first", "", expect.any(Number), policy],
			["Cy", "", "Tier, for the first time", "", 2, "", "tier:first", "", expect.any(Number), policy],
			["Di", "", "Tier, for the first time", "", "?", "", "tier:first", "", "", policy],
		]);
		expect(new Set(all.map((line) => line[10])).size).toBe(1);
		expect(hoursFromNow(all[0]![0])).toBe(0);
		expect(book.face().getName()).toBe("Customers by tier");
		expect(all.slice(0, 3).map((line) => line[9])).toEqual(
			["Ane", "Bo", "Cy"].map((name) => columnByName(book, "Score")[name]),
		);
	});

	test("tiering records nothing where nothing changed, even if the language of the file did", async () => {
		for (const locale of ["en_US", "da_DK"]) {
			const book = await tiered(LIST, locale);
			const once = visibleContent(book);
			await tierIt(book);
			expect(visibleContent(book)).toEqual(once);
			book.standIn.book.locale = locale === "en_US" ? "da_DK" : "en_US";
			await tierIt(book);
			expect(lines(book, locale === "en_US" ? HISTORY : "Niveauhistorik")).toHaveLength(4);
		}
	});

	test("tiering records one entry for each customer who moved, with the reviewer's name", async () => {
		const book = await tiered();
		const { Ane: ane } = await refs(book);
		await save(book, [reviewed(ane!)], "Ida");
		await book.type("C2", "-3000", TAB);
		await book.type("C3", "4000", TAB);
		await tierIt(book);
		expect(moves(book, 5)).toEqual([
			["Ane", 1, 4, "tier:facts"],
			["Bo", 4, 2, "tier:facts"],
		]);
		expect(lines(book).at(-1)![6]).toBe("Ida");
		await book.type("B5", "500", TAB);
		await book.type("C5", "-10", TAB);
		await tierIt(book);
		expect(moves(book, 7)).toEqual([["Di", "?", 4, "tier:facts"]]);
		await book.type("B5", "", TAB);
		await book.type("C5", "", TAB);
		await tierIt(book);
		expect(moves(book, 8)).toEqual([["Di", 4, "?", "tier:facts"]]);
	});

	test("tiering attributes moves to the policy after it changed, until all were tiered by it", async () => {
		const book = await tiered();
		await changeSetting(book, "threshold.tier1", "99");
		await tierIt(book);
		expect(moves(book, 4)).toEqual([["Ane", 1, 2, "tier:policy"]]);
		const policies = lines(book).map((line) => line[10]);
		expect(policies[4]).not.toBe(policies[0]);
		await book.type("C4", "-600", TAB);
		await tierIt(book);
		await book.type("C4", "600", TAB);
		await runMenuItem(book, "restoreDefaultSettings");
		expect(moves(book, 5)).toEqual([
			["Cy", 2, 4, "tier:facts"],
			["Ane", 2, 1, "tier:policy"],
			["Cy", 4, 2, "tier:policy"],
		]);
		expect(lines(book).at(-1)![10]).toBe(policies[0]);
		await book.type("C4", "-600", TAB);
		await tierIt(book);
		expect(moves(book, 8)).toEqual([["Cy", 2, 4, "tier:facts"]]);
	});

	test("applying What if … attributes moves to the policy", async () => {
		const book = await tiered();
		expect(await book.call("sidebarApply", { "threshold.tier1": 99 })).toMatchObject({ ok: true });
		expect(moves(book, 4)).toEqual([["Ane", 1, 2, "tier:policy"]]);
	});

	test("tiering records that an override began, changed, ran out and ended", async () => {
		const book = await tiered();
		await book.type("D2", "3", TAB);
		await tierIt(book);
		expect(lines(book).at(-1)![10]).toBe("manual");
		await book.type("D2", "2", TAB);
		await tierIt(book);
		await book.type("E2", "2020-01-01", TAB);
		await tierIt(book);
		await book.type("E2", "", TAB);
		await tierIt(book);
		await book.type("D2", "", TAB);
		await changeSetting(book, "threshold.tier2", "60");
		await tierIt(book);
		expect(moves(book, 4).filter(([name]) => name === "Ane")).toEqual([
			["Ane", 1, 3, "tier:override"],
			["Ane", 3, 2, "tier:override"],
			["Ane", 2, 1, "tier:override"],
			["Ane", 1, 2, "tier:override"],
			["Ane", 2, 1, "tier:override"],
		]);
		await book.type("C2", "-3000", TAB);
		await tierIt(book);
		expect(moves(book, 4).at(-1)).toEqual(["Ane", 1, 4, "tier:facts"]);
	});

	test("tiering recognises everybody in the history, whatever their names look like", async () => {
		const list: Rows = [
			["Customer", "Customer ID", "Profit", "Revenue"],
			["=1+1", "", 100, 300],
			[2_024, "", 100, 300],
			["  Café   Ole ", "", 100, 300],
			["Smith's 🐟", "", 100, 300],
			["Jo", "007", 100, 300],
			["Jo", 12, 100, 300],
			["Kim", "1e5", 100, 300],
		];
		const book = await openSheets({ [TAB]: [list[0]!] });
		const cells = list
			.slice(1)
			.map((row) => row.map((cell) => (typeof cell === "string" ? `'${cell}` : cell)));
		book.face(TAB).getRange(2, 1, cells.length, 4).setValues(cells);
		await book.settled();
		await tierIt(book);
		expect(lines(book)).toHaveLength(7);
		await tierIt(book);
		expect(lines(book)).toHaveLength(7);
	});

	test("tiering records no customers that nothing tells apart, but those that a number does", async () => {
		const twins: Rows = [
			["Customer", "Customer ID", "Profit", "Revenue"],
			["Bo", "", 100, 300],
			["bo ", "", -90, 300],
			["Cy", "K1", 100, 300],
			["Cy", "K2", 100, 300],
			["Di", "K3", 100, 300],
			["Eva", "K3", 100, 300],
		];
		const book = await tiered(twins);
		expect(lines(book).map((line) => [line[1], line[2]])).toEqual([
			["Cy", "K1"],
			["Cy", "K2"],
		]);
		await book.type("C4", "-100", TAB);
		await tierIt(book);
		expect(
			lines(book)
				.slice(2)
				.map((line) => [line[2], line[5]]),
		).toEqual([["K1", 4]]);
		await book.type("B2", "K8", TAB);
		await tierIt(book);
		expect(moves(book, 3)).toEqual([["Bo", "", expect.any(Number), "tier:first"]]);
	});

	test("tiering reads entries that users have sorted and moved", async () => {
		const book = await tiered();
		await book.type("C2", "-3000", TAB);
		await tierIt(book);
		const tab = book.face(HISTORY);
		const all = tab.getRange(5, 1, 5, 11).getValues();
		tab.getRange(5, 1, 5, 11).setValues([...all].reverse());
		book.grid(HISTORY).insertColumnsAfter(2, 1);
		await book.settled();
		await tierIt(book);
		expect(lines(book)).toHaveLength(5);
		await book.type("C2", "3000", TAB);
		await tierIt(book);
		expect(
			lines(book)
				.at(-1)!
				.filter((cell) => cell !== "")
				.slice(1, 6),
		).toEqual(["Ane", "Tier: other facts", 4, 1, "tier:facts"]);
	});
});

describe("a history from before it recorded tiers", () => {
	test("an older history gets its two new columns right of all that users wrote", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Ane: ane } = await refs(book);
		await save(book, [reviewed(ane!)]);
		deleteNewerColumns(book);
		await book.type("J4", "Our notes", HISTORY);
		await book.type("L5", "she was glad", HISTORY);
		await tierIt(book);
		const [, , , headings, first, second] = book.values(HISTORY);
		expect(headings).toEqual([...ALL_HEADINGS.slice(0, 9), "Our notes", "", "", ...ALL_HEADINGS.slice(9)]);
		expect(first!.slice(7)).toEqual(["reviewed", first![8], "", "", "she was glad", "", ""]);
		expect(second!.slice(7)).toEqual([
			"tier:first",
			"",
			"",
			"",
			"",
			expect.any(Number),
			expect.stringMatching(/^q/),
		]);
		const once = visibleContent(book);
		await tierIt(book);
		expect(visibleContent(book)).toEqual(once);
	});
});

describe("the history after a review", () => {
	test("saving records a customer's move once, with the reviewer and the answer's id", async () => {
		const book = await tiered();
		const { Ane: ane, Cy: cy } = await refs(book);
		const changes = [fact(ane!, "manualTier", null, 3), fact(cy!, "fit", null, 3)];
		await save(book, changes, " Ida ");
		const last = lines(book).at(-1)!;
		expect(lines(book)).toHaveLength(7);
		expect(last.slice(1, 9)).toEqual([
			"Ane",
			"",
			"Tier: set by hand, or no longer",
			1,
			3,
			"Ida",
			"tier:override",
			changes[0]!.id,
		]);
		await save(book, changes, "Ida");
		await tierIt(book);
		expect(lines(book)).toHaveLength(7);
		await save(book, [fact(ane!, "manualTier", 3, null)], "Ida");
		expect(moves(book, 7)).toEqual([
			["Ane", 3, "", "fact:manualTier"],
			["Ane", 3, 1, "tier:override"],
		]);
	});

	test("a move after one that a review attributed to the policy is attributed to the facts", async () => {
		const book = await tiered();
		await changeSetting(book, "threshold.tier1", "99");
		const { Ane: ane } = await refs(book);
		await save(book, [fact(ane!, "fit", null, 5)]);
		await book.type("C2", "-3000", TAB);
		await tierIt(book);
		expect(moves(book, 5)).toEqual([
			["Ane", 1, 2, "tier:policy"],
			["Ane", 2, 4, "tier:facts"],
		]);
	});

	test("saving leaves a new customer's first tier for the next tiering to record", async () => {
		const book = await tiered();
		await book.type("A6", "Eva", TAB);
		const { Eva: eva } = await refs(book);
		await save(book, [fact(eva!, "manualTier", null, 3)]);
		expect(moves(book, 4)).toEqual([["Eva", "", 3, "fact:manualTier"]]);
		await tierIt(book);
		expect(moves(book, 5)).toEqual([["Eva", "", 3, "tier:first"]]);
	});

	test("saving records a move with the answer that was written, never one that was refused", async () => {
		const book = await openSheets({
			[TAB]: [
				["Company name", "Annual revenue", "City", "Phone"],
				["Ane", 5_000_000, "Ry", "1"],
				["Bo", 7_000_000, "Ry", "2"],
			],
		});
		// The menu asks first if the revenue is the customers' own.
		await book.call("sidebarBegin", { idealCustomer: "", assumedMargin: null });
		await book.settled();
		const { Ane: ane } = await refs(book);
		const changes = [fact(ane!, "manualTier", null, 1), fact(ane!, "profit", null, 900)];
		const outcomes = async () => (await save(book, changes)).map(({ outcome }) => outcome);
		expect(await outcomes()).toEqual(["saved", "refused"]);
		expect(lines(book).at(-1)!.slice(7, 9)).toEqual(["tier:override", changes[0]!.id]);
		expect(await outcomes()).toEqual(["saved", "refused"]);
	});

	test("saving records no move before the first tiering", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Ane: ane } = await refs(book);
		await save(book, [fact(ane!, "manualTier", null, 3)]);
		expect(lines(book).map((line) => line[7])).toEqual(["fact:manualTier"]);
		await tierIt(book);
		expect(moves(book, 1)).toContainEqual(["Ane", "", 3, "tier:first"]);
	});

	test("tiering counts nobody as reviewed or asked", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const before = await review(book);
		await tierIt(book);
		const after = await review(book);
		expect(after.open).toEqual(before.open);
		expect(after.cards.map(({ reviewed, unknown, team }) => [reviewed, unknown, team])).toEqual(
			before.cards.map(() => [null, [], []]),
		);
	});

	test("saving under a new policy does not let later moves by that policy pass as moves by facts", async () => {
		const book = await tiered([...LIST, ["Eva", 8_000, 2_400, "", "", 5_000]]);
		await changeSetting(book, "threshold.tier1", "99");
		const { Ane: ane } = await refs(book);
		await save(book, [fact(ane!, "fit", null, 5)]);
		await tierIt(book);
		expect(moves(book, 5).filter(([, , , key]) => key !== "fact:fit")).toEqual([
			["Ane", 1, 2, "tier:policy"],
			["Eva", 1, 2, "tier:policy"],
		]);
	});
});

describe("a new history that could not be cut to its columns", () => {
	async function leftWide(): Promise<Headless> {
		const host = watchedHost();
		const book = await openSheets({ [TAB]: LIST }, "en_US", host.around);
		host.watch((call) => {
			if (call === "deleteColumns") throw new Error("Service Spreadsheets failed");
		});
		await tierIt(book);
		host.watch(noWatch);
		expect(book.face(HISTORY).getMaxColumns()).toBeGreaterThan(ALL_HEADINGS.length + 2);
		return book;
	}

	test("a history that was left too wide is cut by the next tiering", async () => {
		const book = await leftWide();
		await tierIt(book);
		expect(book.face(HISTORY).getMaxColumns()).toBe(ALL_HEADINGS.length + 2);
		expect(lines(book)).toHaveLength(4);
	});

	test("a history that was left too wide stays so where somebody has written there meanwhile", async () => {
		const book = await leftWide();
		await book.type("T7", "mine", HISTORY);
		await tierIt(book);
		expect(book.values(HISTORY)[6]![19]).toBe("mine");
		expect(lines(book).filter(([date]) => date !== "")).toHaveLength(4);
	});
});
