import { describe, expect, test } from "vitest";
import type { Home } from "../../../src/contract/server.ts";
import type { Headless } from "../../../src/preview/headless.ts";
import { openSheets, type Rows, runMenuItem, visibleContent } from "../openFile.ts";
import { viewOf } from "../reviewing.ts";

const SETTINGS = "Tier settings";
const COUNT = 12;

/** Twelve customers, the best first: revenue 1,200 to 100, orders 12 to 1, and one more column of theirs. */
const list = (heading = "Satisfaction", value: (index: number) => string | number = () => 4): Rows => [
	["Customer", "Revenue", "Orders", heading],
	...Array.from({ length: COUNT }, (_, index) => [
		`Customer ${String.fromCharCode(65 + index)}`,
		100 * (COUNT - index),
		COUNT - index,
		value(index),
	]),
];

const tierIt = (book: Headless) => runMenuItem(book, "tierMyCustomers");
const fitAgain = (book: Headless) => runMenuItem(book, "fitToListAgain");
const rowOf = (book: Headless, key: string, tab = SETTINGS) =>
	book.values(tab).findIndex((row) => row.includes(key)) + 1;
const setting = (book: Headless, key: string, tab = SETTINGS) => book.values(tab)[rowOf(book, key, tab) - 1]!;
const label = (book: Headless, key: string) => setting(book, key)[0];
const anchors = (book: Headless, key: string) => setting(book, key).slice(4, 7);
const type = (book: Headless, column: string, key: string, value: string) =>
	book.type(`${column}${rowOf(book, key)}`, value, SETTINGS);
/** Types a column of the list, heading first. */
async function typeColumn(book: Headless, letter: string, values: readonly (string | number)[]) {
	for (const [index, value] of values.entries())
		await book.type(`${letter}${index + 1}`, String(value), "Customers");
}
const columnOf = (book: Headless, heading: string) => {
	const [headings, ...rows] = book.values("Customers");
	const column = headings!.indexOf(heading);
	return rows.map((row) => row[column]);
};

describe("the first run writes what it fitted to the list, and why, on the settings tab", () => {
	test("a fitted criterion has the 10th, 50th and 90th of 100 as its anchors, and says that it is fitted", async () => {
		const book = await openSheets({ Customers: list() });
		await tierIt(book);
		expect(setting(book, "criterion.orders")).toEqual([
			"Orders – fitted to your list",
			"normal",
			10,
			expect.any(Number),
			2.1,
			6.5,
			10.9,
			"criterion.orders",
		]);
		expect(anchors(book, "criterion.value")).toEqual([210, 650, 1090]);
		expect(setting(book, "general.valueBy").slice(0, 2)).toEqual([
			"Value measured by: net profit, revenue, or revenue so far – fitted to your list",
			"revenue",
		]);
	});

	test("a criterion that is off says why, counts as nothing, and gives no points", async () => {
		const book = await openSheets({ Customers: list() });
		await tierIt(book);
		expect(label(book, "criterion.lifetime")).toBe("Revenue so far – off: fewer than 5 customers have it");
		expect(setting(book, "criterion.satisfaction").slice(0, 3)).toEqual([
			"Satisfaction, 1–5 – off: all customers are alike in it",
			"normal",
			0,
		]);
		expect(columnOf(book, "Why").join()).not.toContain("satisfaction");
		const shares = book
			.values(SETTINGS)
			.filter((row) => String(row[7]).startsWith("criterion."))
			.map((row) => row[3] as number);
		expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
	});

	test("a gate that would hold down nearly everybody is off, and says so", async () => {
		const book = await openSheets({ Customers: list() });
		await tierIt(book);
		expect(setting(book, "gate.unprovenProfit").slice(0, 2)).toEqual([
			"Profit not known: at best Tier 2 – off: hardly any facts for it",
			"off",
		]);
		expect(setting(book, "gate.unprovenGrowth").slice(0, 2)).toEqual([
			"Not known to keep up with us: at best Tier 2",
			"on",
		]);
	});

	test("the first lines of the settings tab name the menu item that fits again", async () => {
		const book = await openSheets({ Customers: list() });
		await tierIt(book);
		expect(book.values(SETTINGS)[2]![0]).toContain("“Fit to my list again”");
	});

	test("the latest order that is not in the future is written as the day up to which orders are known, anew at each run", async () => {
		const book = await openSheets({
			Customers: list("Last order", (index) => `2020-03-${String(index + 1).padStart(2, "0")}`),
		});
		await tierIt(book);
		const day = () => (setting(book, "general.ordersKnownUpTo")[1] as Date).toISOString().slice(0, 10);
		expect(day()).toBe("2020-03-12");
		await book.type("D2", "2020-04-30", "Customers");
		await tierIt(book);
		expect(day()).toBe("2020-04-30");
	});
});

describe("a formula with the settings tab, the menu, the card and what-if give the same tier", () => {
	test("after the first run, and after a person has changed what was fitted", async () => {
		const book = await openSheets({ Customers: list() });
		await tierIt(book);
		await book.type("Q1", `=CUSTOMER_TIER(A1:D${COUNT + 1},,'Tier settings'!$A:$H)`, "Customers");
		await book.type("R2", "=CUSTOMER_SCORE(A2:D2,A$1:D$1,'Tier settings'!$A:$H)", "Customers");
		const formula = () => book.values("Customers").map((row) => row[16]);
		const menu = () => ["Tier", ...columnOf(book, "Tier")];
		const agrees = () => {
			expect(formula()).toEqual(menu());
			expect(book.values("Customers")[1]![17]).toBe(columnOf(book, "Score")[0]);
		};
		expect(new Set(columnOf(book, "Tier")).size).toBeGreaterThan(1);
		agrees();
		for (const [column, key, value] of [
			["B", "general.valueBy", "revenue so far"],
			["E", "criterion.orders", "0"],
			["B", "gate.unprovenGrowth", "off"],
			["B", "general.evidence", "30"],
		]) {
			await type(book, column!, key!, value!);
			// biome-ignore lint/suspicious/noExplicitAny: a reply is JSON
			const { view }: any = await book.call("sidebarWhatIf", {});
			expect(view.moved).toBe(0);
			const before = formula();
			await tierIt(book);
			agrees();
			// Value has to be fitted for the other measure, which nobody has.
			if (key !== "general.valueBy") expect(formula()).toEqual(before);
		}
	});
});

describe("later runs", () => {
	test("keep what was fitted, whatever becomes of the list", async () => {
		const book = await openSheets({ Customers: list() });
		await tierIt(book);
		const before = book.values(SETTINGS);
		await typeColumn(book, "B", ["Revenue", ...Array.from({ length: COUNT }, (_, index) => 50 + index * 7)]);
		await typeColumn(book, "C", ["Orders", ...Array.from({ length: COUNT }, (_, index) => 3 + index * 2)]);
		await tierIt(book);
		expect(book.values(SETTINGS)).toEqual(before);
	});

	test("fit what was off, once a column has been added", async () => {
		const book = await openSheets({ Customers: list("Notes", () => "") });
		await tierIt(book);
		const orders = anchors(book, "criterion.orders");
		expect(label(book, "criterion.profitPerHour")).toContain("off: fewer than 5");
		await typeColumn(book, "D", ["Profit", ...Array.from({ length: COUNT }, (_, index) => 10 * (index + 1))]);
		await tierIt(book);
		expect(label(book, "criterion.netMargin")).toBe("Net margin – fitted to your list");
		expect(setting(book, "gate.unprovenProfit").slice(0, 2)).toEqual([
			"Profit not known: at best Tier 2",
			"on",
		]);
		expect(anchors(book, "criterion.orders")).toEqual(orders);
		// The measure of value gives points: only “Fit to my list again” looks for a better one.
		expect(setting(book, "general.valueBy")[1]).toBe("revenue");
	});

	test("look for another measure of value as long as none gives points", async () => {
		const book = await openSheets({
			Customers: list().map(([name], row) => [name!, row === 0 ? "Notes" : ""]),
		});
		await tierIt(book);
		expect(setting(book, "general.valueBy")[1]).toBe("net profit");
		await typeColumn(book, "B", [
			"Revenue",
			...Array.from({ length: COUNT }, (_, index) => 100 * (index + 1)),
		]);
		await tierIt(book);
		expect(setting(book, "general.valueBy")[1]).toBe("revenue");
		expect(label(book, "criterion.value")).toBe("Value – fitted to your list");
	});

	test("switch a criterion off that a column has made known since and that is alike for all, and on again when it is not", async () => {
		const book = await openSheets({ Customers: list("Notes", () => "") });
		await tierIt(book);
		expect(label(book, "criterion.satisfaction")).toBe("Satisfaction, 1–5");
		await typeColumn(book, "D", ["Satisfaction", ...Array(COUNT).fill(3)]);
		await tierIt(book);
		expect(label(book, "criterion.satisfaction")).toContain("off: all customers are alike");
		await book.type("D2", "5", "Customers");
		await tierIt(book);
		expect(label(book, "criterion.satisfaction")).toBe("Satisfaction, 1–5");
		await book.type("D2", "3", "Customers");
		await tierIt(book);
		expect(label(book, "criterion.satisfaction")).toBe("Satisfaction, 1–5");
	});

	test("go back to the usual anchors of the net margin once hours have a price", async () => {
		const book = await openSheets({ Customers: list("Profit", (index) => 20 * (index + 1)) });
		await tierIt(book);
		const fitted = anchors(book, "criterion.netMargin");
		expect(fitted).not.toEqual([-0.1, 0.1, 0.35]);
		await type(book, "B", "general.hourlyCost", "40");
		await tierIt(book);
		expect(anchors(book, "criterion.netMargin")).toEqual([-0.1, 0.1, 0.35]);
		expect(label(book, "criterion.netMargin")).toBe("Net margin");
		await type(book, "B", "general.hourlyCost", "");
		await tierIt(book);
		expect(anchors(book, "criterion.netMargin")).toEqual(fitted);
	});

	test("a margin far below nought is read from the settings tab as it was written", async () => {
		const book = await openSheets({ Customers: list("Profit", (index) => (index < 8 ? 50 : -90_000)) });
		await tierIt(book);
		await book.type("Q1", `=CUSTOMER_SCORE(A1:D${COUNT + 1},,'Tier settings'!$A:$H)`, "Customers");
		expect(
			book
				.values("Customers")
				.map((row) => row[16])
				.slice(1),
		).toEqual(columnOf(book, "Score"));
		const before = book.values(SETTINGS);
		expect(anchors(book, "criterion.netMargin")[0]).toBeLessThan(-3);
		await tierIt(book);
		expect(book.values(SETTINGS)).toEqual(before);
	});

	test("a number beyond 300 that a person types beside fitted anchors is one of per cent", async () => {
		const book = await openSheets({ Customers: list("Profit", (index) => (index < 8 ? 50 : -90_000)) });
		await tierIt(book);
		await type(book, "E", "criterion.netMargin", "-40");
		await book.type("Q1", `=CUSTOMER_SCORE(A1:D${COUNT + 1},,'Tier settings'!$A:$H)`, "Customers");
		const byNumber = book.values("Customers").map((row) => row[16]);
		await type(book, "E", "criterion.netMargin", "-0.4");
		expect(book.values("Customers").map((row) => row[16])).toEqual(byNumber);
	});
});

describe("what a person changed among what was fitted is never overwritten", () => {
	const CHANGES = [
		["E", "criterion.orders", "3", 4, 3],
		["G", "criterion.value", "5000", 6, 5000],
		["B", "general.valueBy", "net profit", 1, "net profit"],
		["B", "gate.unprovenProfit", "on", 1, "on"],
		["B", "gate.unprovenGrowth", "off", 1, "off"],
		["B", "criterion.value", "high", 1, "high"],
		["E", "criterion.satisfaction", "2", 4, 2],
	] as const;

	test.each(CHANGES)(
		"%s of %s, by a later run or by fitting again",
		async (column, key, typed, index, kept) => {
			const book = await openSheets({ Customers: list() });
			await tierIt(book);
			await type(book, column, key, typed);
			await tierIt(book);
			expect(setting(book, key)[index]).toBe(kept);
			await typeColumn(book, "C", ["Orders", ...Array.from({ length: COUNT }, (_, row) => 30 + row * 2)]);
			await fitAgain(book);
			await tierIt(book);
			expect(setting(book, key)[index]).toBe(kept);
		},
	);

	test("the net margin, even where its usual anchors were typed in place of the fitted ones", async () => {
		const book = await openSheets({ Customers: list("Profit", (index) => 20 * (index + 1)) });
		await tierIt(book);
		for (const [column, value] of [
			["E", "-10%"],
			["F", "10%"],
			["G", "35%"],
		])
			await type(book, column!, "criterion.netMargin", value!);
		await tierIt(book);
		await fitAgain(book);
		expect(anchors(book, "criterion.netMargin")).toEqual([-0.1, 0.1, 0.35]);
		expect(label(book, "criterion.netMargin")).toBe("Net margin – changed by you");
	});

	test("anchors that a person emptied are fitted again at the next run", async () => {
		const book = await openSheets({ Customers: list() });
		await tierIt(book);
		for (const column of "EFG") await type(book, column, "criterion.orders", "");
		await tierIt(book);
		expect(anchors(book, "criterion.orders")).toEqual([2.1, 6.5, 10.9]);
	});

	test("own anchors are found again after the tab was sorted and rows were inserted", async () => {
		const book = await openSheets({ Customers: list() });
		await tierIt(book);
		await type(book, "E", "criterion.orders", "3");
		const rows = book.values(SETTINGS);
		const sorted = [["mine"], ...rows.slice().reverse()].map((row) =>
			[...row, ...Array(8).fill("")].slice(0, 8),
		);
		book
			.face(SETTINGS)
			.getRange(1, 1, sorted.length, 8)
			.setValues(sorted as string[][]);
		await book.settled();
		await fitAgain(book);
		expect(anchors(book, "criterion.orders")[0]).toBe(3);
		expect(anchors(book, "criterion.value")).toEqual([210, 650, 1090]);
	});

	test("a label that a person wrote stays", async () => {
		const book = await openSheets({ Customers: list() });
		await tierIt(book);
		await type(book, "A", "criterion.satisfaction", "Are they happy?");
		await book.type("D2", "5", "Customers");
		await tierIt(book);
		expect(label(book, "criterion.satisfaction")).toBe("Are they happy?");
		expect(setting(book, "criterion.satisfaction")[2]).toBe(3);
	});
});

describe("fitToListAgain", () => {
	test("fitToListAgain fits everything anew, says what changed, tiers by it, and one undo takes all of it back", async () => {
		const book = await openSheets({ Customers: list() });
		await tierIt(book);
		await typeColumn(book, "C", ["Orders", ...Array.from({ length: COUNT }, (_, index) => 30 + index * 2)]);
		await tierIt(book);
		expect(anchors(book, "criterion.orders")).toEqual([2.1, 6.5, 10.9]);
		const before = visibleContent(book).filter(({ name }) => name !== "Tier undo");
		await fitAgain(book);
		expect(anchors(book, "criterion.orders")).toEqual([32.2, 41, 49.8]);
		expect(book.seen.toasts.at(-1)).toMatch(
			/^Fitted to your list again\. Changed on “Tier settings”: Orders\. What you had changed yourself stays\. 12 customers tiered/,
		);
		await runMenuItem(book, "undoLastChange");
		expect(visibleContent(book).filter(({ name }) => name !== "Tier undo")).toEqual(before);
	});

	test("a list that has grown out of what was fitted is asked to be fitted again, and then no more", async () => {
		const book = await openSheets({ Customers: list() });
		await tierIt(book);
		await typeColumn(book, "B", ["Revenue", ...Array.from({ length: COUNT }, (_, index) => 9000 - index)]);
		await tierIt(book);
		expect(book.seen.toasts.at(-1)).toContain("Choose “Fit to my list again”.");
		const asked = await viewOf<Home>(book, "sidebarHome");
		expect(asked.question).toBe("fitAgain");
		expect(await book.call("sidebarFitAgain")).toMatchObject({ ok: true });
		expect(anchors(book, "criterion.value")).toEqual([8990.1, 8994.5, 8998.9]);
		expect((await viewOf<Home>(book, "sidebarHome")).question).toBe("usualMargin");
	});

	test("a list whose value is measured by a person's own anchors is not asked to be fitted again", async () => {
		const book = await openSheets({ Customers: list() });
		await tierIt(book);
		await type(book, "G", "criterion.value", "1000");
		await typeColumn(book, "B", ["Revenue", ...Array.from({ length: COUNT }, (_, index) => 9000 - index)]);
		expect((await viewOf<Home>(book, "sidebarHome")).question).toBe("usualMargin");
	});

	test("fitToListAgain says so where nothing had to change", async () => {
		const book = await openSheets({ Customers: list() });
		await tierIt(book);
		await fitAgain(book);
		expect(book.seen.toasts.at(-1)).toMatch(
			/^Fitted to your list again: nothing on “Tier settings” had to change\./,
		);
	});

	test("fitToListAgain says where there is no list, and changes nothing", async () => {
		const book = await openSheets({ Customers: list(), Notes: [["x"]] });
		await tierIt(book);
		book.grid("Notes").activate();
		const before = visibleContent(book);
		await fitAgain(book);
		expect(book.seen.alerts.at(-1)).toContain("“Notes”");
		expect(visibleContent(book)).toEqual(before);
	});
});

describe("what cannot be read on the settings tab", () => {
	const tiersOf = (book: Headless) => columnOf(book, "Tier");

	test("anchors that cannot be read count as they were fitted, and the notice says so", async () => {
		const book = await openSheets({ Customers: list() });
		await tierIt(book);
		const tiers = tiersOf(book);
		await type(book, "E", "criterion.orders", "abc");
		await type(book, "F", "criterion.value", "");
		await tierIt(book);
		expect(tiersOf(book)).toEqual(tiers);
		const [row] = [rowOf(book, "criterion.orders")];
		const { firstNoticed } = await viewOf<Home>(book, "sidebarHome");
		expect(firstNoticed.map(({ text }) => text)).toEqual(
			expect.arrayContaining([
				`Tier settings E${row}: “abc” is not a number; the default, or what was fitted to your list, is used.`,
				expect.stringMatching(/F\d+: is blank, unlike the cells beside it; the defaults, or what was fitted/),
			]),
		);
		expect(anchors(book, "criterion.orders")).toEqual(["abc", 6.5, 10.9]);
	});

	test("a criterion whose row was deleted counts as it was fitted", async () => {
		const book = await openSheets({ Customers: list() });
		await tierIt(book);
		const tiers = tiersOf(book);
		book.grid(SETTINGS).deleteRows(rowOf(book, "criterion.orders") - 1, 1);
		await typeColumn(book, "E", ["Note"]);
		await tierIt(book);
		expect(tiersOf(book)).toEqual(tiers);
	});
});

describe("restoring the defaults", () => {
	test("restoreDefaultSettings fits also what a person had changed", async () => {
		const book = await openSheets({ Customers: list() });
		await tierIt(book);
		const first = book.values(SETTINGS);
		for (const [column, key, value] of [
			["E", "criterion.orders", "3"],
			["B", "general.valueBy", "net profit"],
			["B", "gate.unprovenGrowth", "off"],
			["B", "general.evidence", "99"],
			["E", "criterion.satisfaction", "2"],
		])
			await type(book, column!, key!, value!);
		await tierIt(book);
		await runMenuItem(book, "restoreDefaultSettings");
		expect(book.values(SETTINGS)).toEqual(first);
	});
});

test("a settings tab made in Danish is read and fitted in English", async () => {
	const book = await openSheets({ Customers: list() }, "da_DK");
	await tierIt(book);
	const danish = book.values("Niveauindstillinger");
	expect(danish.find((row) => row[7] === "general.valueBy")![1]).toBe("omsætning");
	expect(danish.find((row) => row[7] === "gate.unprovenProfit")![1]).toBe("fra");
	expect(danish.find((row) => row[7] === "criterion.orders")![0]).toBe("Ordrer – tilpasset din liste");
	const english = await openSheets({ Customers: list(), Niveauindstillinger: danish as Rows });
	english.grid("Customers").activate();
	await tierIt(english);
	expect(english.values("Niveauindstillinger").map((row) => row.slice(4))).toEqual(
		danish.map((row) => row.slice(4)),
	);
	expect(columnOf(english, "Tier")).toEqual(columnOf(book, "Niveau"));
	await english.type("D2", "1", "Customers");
	await tierIt(english);
	const row = setting(english, "criterion.satisfaction", "Niveauindstillinger");
	expect(row[0]).toBe("Satisfaction, 1–5");
});
