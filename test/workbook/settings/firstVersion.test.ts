import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Headless } from "../../../src/preview/headless.ts";
import { openSheets, type Rows, runMenuItem, visibleContent } from "../openFile.ts";
import { summaryLine } from "../summaryLine.ts";

const SETTINGS = "Tier settings";
const COUNT = 12;

/** The settings tabs of the first version of the tier model, made with the code of that time. */
const TABS = JSON.parse(readFileSync("test/settings/firstVersion.json", "utf8")) as Record<"en" | "da", Rows>;

const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Orders", "Days late"],
	...Array.from({ length: COUNT }, (_, index) => [
		`Customer ${String.fromCharCode(65 + index)}`,
		100 * (COUNT - index),
		25 * (COUNT - index) - 3 * index,
		COUNT - index,
		index * 4,
	]),
];

/** Opens a file with a settings tab of the first version, in which some cells were changed. */
async function withOldTab(
	changes: Record<string, { readonly [column: number]: string | number }> = {},
	tab: Rows = TABS.en,
	name = SETTINGS,
): Promise<Headless> {
	const rows = tab.map((cells) => {
		// A file whose locale writes decimal points separates arguments with commas.
		const asTyped = (cell: Rows[number][number] = "") =>
			typeof cell === "string" && cell.startsWith("=") ? cell.replace(/;/g, ",") : cell;
		const row = Array.from({ length: 8 }, (_, column) => asTyped(cells[column]));
		return Object.assign(row, changes[String(row[7])]);
	});
	const book = await openSheets({ Customers: LIST, [name]: rows });
	book.grid("Customers").activate();
	return book;
}

const tierIt = (book: Headless) => runMenuItem(book, "tierMyCustomers");
const setting = (book: Headless, key: string, tab = SETTINGS) =>
	book.values(tab).find((row) => row.includes(key))!;
const column = (book: Headless, heading: string) => {
	const [headings, ...rows] = book.values("Customers");
	return rows.map((row) => row[headings!.indexOf(heading)]);
};

describe("a settings tab of the first version of the tier model", () => {
	test("is completed by the next tiering: new rows at its end, fitted to the list, and shares that add up", async () => {
		const book = await withOldTab();
		const old = book.values(SETTINGS).length;
		await tierIt(book);
		const rows = book.values(SETTINGS);
		expect(rows[old + 1]![0]).toBe("New in this version");
		expect(setting(book, "criterion.orders").slice(0, 3)).toEqual([
			"Orders – fitted to your list",
			"normal",
			10,
		]);
		expect(setting(book, "criterion.orders").slice(4, 7)).toEqual([2.1, 6.5, 10.9]);
		expect(setting(book, "general.valueBy")[1]).toBe("net profit");
		expect(setting(book, "gate.unprovenProfit")[1]).toBe("on");
		expect(setting(book, "limit.lapsedSilence")[1]).toBe(365);
		expect(setting(book, "criterion.netMargin")[0]).toBe("Net margin – fitted to your list");
		const criteria = rows.filter((row) => String(row[7]).startsWith("criterion."));
		const shares = criteria.reduce((sum, row) => sum + Number(row[3]), 0);
		expect(shares).toBeCloseTo(1, 12);
		expect(book.seen.toasts.at(-1)).toContain(
			"Tiers are worked out in a new way. Your own settings on “Tier settings” stay; the new ones stand at the end, and two that no longer count are marked.",
		);
	});

	test("keeps the numbers of the two rows that no longer count, and marks them", async () => {
		const book = await withOldTab({ "criterion.netProfit": { 1: 25, 4: 1, 5: 2, 6: 3 } });
		await tierIt(book);
		expect(setting(book, "criterion.netProfit")).toEqual([
			"Net profit, amount – no longer used",
			25,
			"",
			"",
			1,
			2,
			3,
			"criterion.netProfit",
		]);
		expect(setting(book, "criterion.timeCost").slice(0, 4)).toEqual([
			"Cost of our hours, share of revenue – no longer used",
			"normal",
			"",
			"",
		]);
	});

	test.each([
		["a word", "high", "high", 40],
		["a number", 25, 50, 50],
		["no change", "normal", "normal", 20],
	])("carries the weight of net profit over to value: %s", async (_, given, weight, counts) => {
		const book = await withOldTab({ "criterion.netProfit": { 1: given } });
		await tierIt(book);
		expect(setting(book, "criterion.value").slice(1, 3)).toEqual([weight, counts]);
	});

	test("keeps what a person changed, and takes the new defaults of what nobody did", async () => {
		const book = await withOldTab({
			"threshold.tier1": { 1: 80 },
			"limit.highMargin": { 1: 0.2 },
			"criterion.discount": { 4: 0.5 },
			"criterion.fit": { 1: "high" },
			"criterion.complaints": { 1: 9 },
			"general.hourlyCost": { 1: 50 },
		});
		await book.type("J6", "our note", SETTINGS);
		await tierIt(book);
		expect(setting(book, "threshold.tier1")[1]).toBe(80);
		expect(setting(book, "limit.highMargin")[1]).toBe(0.2);
		expect(setting(book, "criterion.discount").slice(4, 7)).toEqual([0.5, 0.15, 0]);
		expect(setting(book, "criterion.fit").slice(1, 3)).toEqual(["high", 4]);
		expect(setting(book, "criterion.complaints").slice(1, 3)).toEqual([9, 9]);
		expect(setting(book, "general.hourlyCost")[1]).toBe(50);
		expect(setting(book, "criterion.daysLate").slice(4, 7)).toEqual([45, 10, 0]);
		expect(book.values(SETTINGS)[5]![9]).toBe("our note");
	});

	test("is completed once: a second tiering changes nothing, and formulas agree with it", async () => {
		const book = await withOldTab({ "criterion.netProfit": { 1: "low" }, "threshold.tier2": { 1: 45 } });
		await tierIt(book);
		await book.type("T1", `=CUSTOMER_TIER(A1:E${COUNT + 1},,'Tier settings'!$A:$H)`, "Customers");
		expect(book.values("Customers").map((row) => row[19])).toEqual(["Tier", ...column(book, "Tier")]);
		const before = visibleContent(book).filter(({ name }) => name !== "Tier undo");
		await tierIt(book);
		expect(visibleContent(book).filter(({ name }) => name !== "Tier undo")).toEqual(before);
		expect(book.seen.toasts.at(-1)).not.toContain("new way");
	});

	test("is shown by what-if as the next tiering will complete it, and completed by what it applies", async () => {
		const book = await withOldTab();
		const before = book.values(SETTINGS);
		// biome-ignore lint/suspicious/noExplicitAny: a reply is JSON
		const { view }: any = await book.call("sidebarWhatIf", {});
		expect(view.moved).toBe(0);
		expect(book.values(SETTINGS)).toEqual(before);
		expect(await book.call("sidebarApply", { "threshold.tier1": 60 })).toMatchObject({ ok: true });
		await book.settled();
		expect(setting(book, "threshold.tier1")[1]).toBe(60);
		expect(setting(book, "criterion.orders").slice(4, 7)).toEqual([2.1, 6.5, 10.9]);
		const counts = Object.fromEntries(
			view.places.map(({ place, now }: { place: unknown; now: number }) => [place, now]),
		);
		const second = await withOldTab();
		await tierIt(second);
		const tiers = column(second, "Tier");
		for (const tier of [1, 2, 3, 4]) expect(tiers.filter((one) => one === tier)).toHaveLength(counts[tier]);
	});

	test("is restored by one undo", async () => {
		const book = await withOldTab({ "criterion.netProfit": { 1: 25 } });
		const before = visibleContent(book);
		await tierIt(book);
		await runMenuItem(book, "undoLastChange");
		const tabs = visibleContent(book).filter(({ name }) => before.some((tab) => tab.name === name));
		const filled = (rows: readonly (readonly unknown[])[]) =>
			rows.filter((row) => row.some((cell) => cell !== ""));
		const content = (all: typeof before) =>
			all.map(({ name, values, formulas }) => [name, filled(values), filled(formulas)]);
		expect(content(tabs)).toEqual(content(before));
	});

	test("is completed in its own language and read in another", async () => {
		const name = "Niveauindstillinger";
		const book = await withOldTab({ "general.language": { 1: "Dansk" } }, TABS.da, name);
		await tierIt(book);
		expect(setting(book, "criterion.netProfit", name)[0]).toBe(
			"Nettofortjeneste, beløb – bruges ikke længere",
		);
		expect(setting(book, "general.valueBy", name)[1]).toBe("nettofortjeneste");
		expect(setting(book, "gate.unprovenGrowth", name)[1]).toBe("til");
	});

	test("keeps its columns where others were inserted to the left", async () => {
		const shifted = TABS.en.map((cells) => ["", "", ...cells]) as Rows;
		const rows = shifted.map((cells) => Array.from({ length: 10 }, (_, column) => cells[column] ?? ""));
		// The title of a tab is in its first cell.
		rows[0]![0] = "Tier settings";
		const book = await openSheets({
			Customers: LIST,
			[SETTINGS]: rows.map((row) => row.map((cell) => (String(cell).startsWith("=") ? "" : cell))),
		});
		book.grid("Customers").activate();
		await tierIt(book);
		expect(setting(book, "criterion.orders").slice(2, 10)).toEqual([
			"Orders – fitted to your list",
			"normal",
			10,
			expect.any(Number),
			2.1,
			6.5,
			10.9,
			"criterion.orders",
		]);
	});
});

test("the summary says that tiers are worked out in a new way where that moved customers", async () => {
	const book = await withOldTab();
	await tierIt(book);
	const history = book.face("Tier history");
	const entries = history.getRange(5, 1, COUNT, 11);
	// As the first version wrote them a month ago: its policies begin with another letter.
	entries.setValues(
		entries
			.getValues()
			.map((row) => [
				new Date((row[0] as Date).getTime() - 30 * 86_400_000),
				...row.slice(1, 5),
				row[1] === "Customer A" ? 3 : row[5]!,
				...row.slice(6, 10),
				String(row[10]).replace(/^q/, "p"),
			]),
	);
	await book.settled();
	await tierIt(book);
	const line = summaryLine(book, "moved.policy");
	expect(line[0]).toBe("Settings changed");
	expect(line[1]).toMatch(
		/^Since .+ tiers are worked out in a new way: moves since then may come from that$/,
	);
	expect(line[2]).toContain("Customer A (3 → ");
});
