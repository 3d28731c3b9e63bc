import { wcagContrast } from "culori";
import { expect, test } from "vitest";
import type { Headless } from "../../../src/preview/headless.ts";
import { TIER_CHART_COLORS } from "../../../src/results/chartColors.ts";
import { PLACEMENTS, TIERS } from "../../../src/tiering/tier.ts";
import { openSheets, type Rows, runMenuItem, visibleContent } from "../openFile.ts";
import { summaryLine, summaryPart } from "../summaryLine.ts";

const SUMMARY = "Tier summary";
const HISTORY = "Tier history";
const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Previous revenue"],
	["Ane", 10_000, 3_500, 6_500],
	["Bo", 9_800, -1_240, 7_000],
	["Cy", 5_000, 600, 5_000],
	["Di", "", "", ""],
];
const DAY = 86_400_000;

const tierIt = (book: Headless) => runMenuItem(book, "tierMyCustomers");
const line = (book: Headless, key: string, tab?: string) => summaryLine(book, `movement.${key}`, tab);
/** A row of the matrix: customers per placement, and those whom changed settings moved. */
const row = (book: Headless, key: string, tab?: string) => line(book, key, tab).slice(2, 8).join(" ");
const rowOf = (book: Headless, key: string, tab = SUMMARY) =>
	book.values(tab).findIndex((cells) => cells[11] === `movement.${key}`) + 1;
const found = (book: Headless, tab?: string) => line(book, "found", tab)[0];
/** The only stacked chart. */
const chart = (book: Headless, tab = SUMMARY) => book.charts(tab).find(({ options }) => options.isStacked);
const isoOf = (date: unknown) => {
	const day = date as Date;
	return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
		.map((part) => `${part}`.padStart(2, "0"))
		.join("-");
};
/** The two days that are compared, dates in ISO format. */
const days = (book: Headless) =>
	["from", "to"].map((key) => {
		const cell = line(book, key)[1];
		return typeof cell === "string" ? cell : isoOf(cell);
	});
const daysAgo = (days: number) => new Date(new Date().setHours(9, 0, 0, 0) - days * DAY);
const shown = (date: Date, locale = "en-US") =>
	new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric" }).format(date);
const aYearAgo = () => {
	const now = new Date();
	return new Date(now.getFullYear() - 1, now.getMonth(), now.getDate());
};

async function tiered(locale?: string): Promise<Headless> {
	const book = await openSheets({ Customers: LIST }, locale);
	await tierIt(book);
	return book;
}
/** Moves every date of the history back by that many days. */
function ageHistory(book: Headless, days: number) {
	const tab = book.sheets().find((name) => name === HISTORY || name === "Niveauhistorik")!;
	const dates = book.face(tab).getRange(5, 1, book.values(tab).length - 4, 1);
	dates.setValues(dates.getValues().map(([date]) => [new Date((date as Date).getTime() - days * DAY)]));
}
/** A file in which Ane moved down and Bo up `daysSince` days ago, 40 days after the first tiering. */
async function moved(daysSince: number, locale?: string): Promise<Headless> {
	const book = await tiered(locale);
	ageHistory(book, 40);
	await book.type("C2", "-3000", "Customers");
	await book.type("C3", "4000", "Customers");
	await tierIt(book);
	ageHistory(book, daysSince);
	return book;
}
async function changeSetting(book: Headless, key: string, value: string) {
	const at = book.values("Tier settings").findIndex((cells) => cells.includes(key)) + 1;
	await book.type(`B${at}`, value, "Tier settings");
}

test("the summary has no movement matrix while the history has one day only; then it is behind the moves", async () => {
	const book = await tiered();
	await book.type("C4", "-600", "Customers");
	await tierIt(book);
	expect(summaryPart(book, "movement")).toEqual([]);
	expect(chart(book)).toBeUndefined();
	ageHistory(book, 40);
	await book.type("C2", "-3000", "Customers");
	await book.type("C3", "4000", "Customers");
	await book.type("A6", "Eva", "Customers");
	await tierIt(book);
	const since = shown(daysAgo(40));
	const [part] = summaryLine(book, "movement");
	expect(part).toBe(`Which way are they moving? From ${since} to ${shown(new Date())}`);
	expect(found(book)).toBe(`1 moved up and 1 down since ${since}.`);
	expect(line(book, "headings").slice(2, 8)).toEqual([
		"Tier 1",
		"Tier 2",
		"Tier 3",
		"Tier 4",
		"Needs facts",
		"Of those, because the settings changed",
	]);
	expect(summaryPart(book, "movement").slice(4, -1)).toEqual([
		"Tier 1",
		"Tier 2",
		"Tier 3",
		"Tier 4",
		"Needs facts",
		"New",
	]);
	expect(["1", "4", "needsFacts", "new"].map((key) => row(book, key))).toEqual([
		"0 0 0 1 0 0",
		"1 0 0 1 0 0",
		"0 0 0 0 1 0",
		"0 0 0 0 1 0",
	]);
	const parts = book.values(SUMMARY).map((cells) => String(cells[11]));
	expect(parts.filter((key) => ["moved", "movement", "whale"].includes(key))).toEqual([
		"moved",
		"movement",
		"whale",
	]);
	const once = visibleContent(book);
	await tierIt(book);
	expect(visibleContent(book)).toEqual(once);
});

test("the movement matrix adds up to the table of tiers, without customers who left the list", async () => {
	const book = await moved(30);
	book.grid("Customers").deleteRows(3, 1);
	await tierIt(book);
	for (const [index, placement] of PLACEMENTS.entries()) {
		const now = ["1", "2", "3", "4", "needsFacts", "new"].map((key) => line(book, key)[2 + index] as number);
		expect(now.reduce((all, one) => all + one, 0)).toBe(summaryLine(book, `tiers.${placement}`)[2]);
	}
});

test("the movement matrix covers the last year, or all of a shorter history", async () => {
	const book = await moved(30);
	await tierIt(book);
	expect(days(book)).toEqual([isoOf(daysAgo(70)), isoOf(new Date())]);
	ageHistory(book, 400);
	await tierIt(book);
	expect(days(book)).toEqual([isoOf(aYearAgo()), isoOf(new Date())]);
	expect(found(book)).toBe(`Nobody moved up or down since ${shown(aYearAgo())}.`);
});

test("the movement matrix keeps moves apart in which changed settings had a part", async () => {
	const book = await moved(30);
	await changeSetting(book, "threshold.tier1", "99");
	await tierIt(book);
	expect(row(book, "4")).toBe("0 1 0 0 0 1");
	expect(found(book)).toBe(
		`1 moved down and nobody up since ${shown(daysAgo(70))}; 1 more moved when the settings changed.`,
	);
	await book.type("C2", "3000", "Customers");
	await tierIt(book);
	expect(row(book, "1")).toBe("0 1 0 0 0 0");
});

test("the movement matrix compares the days that users type, and leaves them as they are", async () => {
	const book = await moved(400);
	const [from, to] = [daysAgo(430), daysAgo(390)];
	await tierIt(book);
	await book.type(`B${rowOf(book, "from")}`, isoOf(from), SUMMARY);
	// The apostrophe keeps it a text, as a pasted date often is.
	await book.type(`B${rowOf(book, "to")}`, `'${shown(to)}`, SUMMARY);
	for (let run = 0; run < 3; run++) await tierIt(book);
	expect(days(book)).toEqual([isoOf(from), shown(to)]);
	expect(found(book)).toBe(`1 moved up and 1 down from ${shown(from)} to ${shown(to)}.`);
	expect(summaryLine(book, "movement")[0]).toContain(`From ${shown(from)} to ${shown(to)}`);
	await book.type(`B${rowOf(book, "from")}`, "", SUMMARY);
	await book.type(`B${rowOf(book, "to")}`, "", SUMMARY);
	await tierIt(book);
	expect(days(book)).toEqual([isoOf(aYearAgo()), isoOf(new Date())]);
});

test("the movement matrix takes a day from a formula, and keeps the formula", async () => {
	const book = await moved(30);
	await tierIt(book);
	const cell = `B${rowOf(book, "from")}`;
	await book.type(cell, "=TODAY()-50", SUMMARY);
	await tierIt(book);
	expect(found(book)).toBe(`1 moved up and 1 down since ${shown(daysAgo(50))}.`);
	expect(book.formulas(SUMMARY)[rowOf(book, "from") - 1]![1]).toBe("=TODAY()-50");
});

test("a day that a user chose for the movement matrix stays, even after it was once the default", async () => {
	const book = await moved(30);
	await tierIt(book);
	const chosen = daysAgo(80);
	await book.type(`B${rowOf(book, "from")}`, isoOf(chosen), SUMMARY);
	await tierIt(book);
	ageHistory(book, 10);
	await tierIt(book);
	ageHistory(book, 10);
	await tierIt(book);
	expect(days(book)[0]).toBe(isoOf(chosen));
	expect(found(book)).toContain(`since ${shown(chosen)}`);
});

test("the movement matrix leaves unusable days as typed, and says beside them what it uses", async () => {
	const book = await moved(30);
	await tierIt(book);
	const [first, today] = [shown(daysAgo(70)), shown(new Date())];
	const beside = (key: string) => line(book, key)[2];
	expect([beside("from"), beside("to")]).toEqual(["Type other dates here and tier again.", ""]);
	await book.type(`B${rowOf(book, "from")}`, "last spring", SUMMARY);
	await book.type(`B${rowOf(book, "to")}`, isoOf(daysAgo(90)), SUMMARY);
	for (let run = 0; run < 2; run++) await tierIt(book);
	expect(days(book)).toEqual(["last spring", isoOf(daysAgo(90))]);
	expect(beside("from")).toBe(`“last spring” is not a date before ${today}; ${first} is used instead.`);
	expect(beside("to")).toBe(
		`“${isoOf(daysAgo(90))}” is not a date after ${first}, when the history begins; ${today} is used instead.`,
	);
	expect(found(book)).toBe(`1 moved up and 1 down since ${first}.`);
	await book.type(`B${rowOf(book, "to")}`, isoOf(daysAgo(20)), SUMMARY);
	await book.type(`B${rowOf(book, "from")}`, isoOf(daysAgo(20)), SUMMARY);
	await tierIt(book);
	expect(beside("to")).toBe("");
	expect(beside("from")).toMatch(/is not a date before/);
});

test("the movement matrix goes with the history, and leaves the day that somebody typed", async () => {
	const book = await moved(30);
	await tierIt(book);
	await book.type(`B${rowOf(book, "from")}`, isoOf(daysAgo(50)), SUMMARY);
	book.standIn.book.grid.workbook.deleteSheet(book.grid(HISTORY));
	await book.settled();
	book.grid("Customers").activate();
	await tierIt(book);
	expect(summaryPart(book, "movement")).toEqual([]);
	expect(chart(book)).toBeUndefined();
	expect(
		book
			.values(SUMMARY)
			.flat()
			.filter((cell) => cell instanceof Date)
			.map(isoOf),
	).toEqual([isoOf(daysAgo(50))]);
});

test("the movement matrix is in Danish in a Danish file", async () => {
	const book = await moved(30, "da_DK");
	await tierIt(book);
	const tab = "Kundeoversigt";
	const since = shown(daysAgo(70), "da-DK");
	expect(summaryLine(book, "movement", tab)[0]).toBe(
		`Hvilken vej flytter de sig? Fra den ${since} til den ${shown(new Date(), "da-DK")}`,
	);
	expect(found(book, tab)).toBe(`1 er rykket op og 1 ned siden den ${since}.`);
	await book.type(`B${rowOf(book, "from", tab)}`, "31-12-2099", tab);
	await tierIt(book);
	expect(line(book, "from", tab)[2]).toBe(
		`”2099-12-31” er ikke en dato før den ${shown(new Date(), "da-DK")}; den ${since} bruges i stedet.`,
	);
	expect(chart(book, tab)!.axes).toEqual({
		x: "Niveau den første dag (farver: den sidste dag)",
		y: "Kunder",
	});
});

test("the movement chart stacks the tiers of the last day, and says what was found", async () => {
	const book = await moved(30);
	await tierIt(book);
	const [first, last] = [rowOf(book, "headings"), rowOf(book, "needsFacts")];
	expect(chart(book)).toMatchObject({
		shape: "column",
		title: found(book),
		axes: { x: "Tier on the first day (colours: on the last day)", y: "Customers" },
		colors: PLACEMENTS.map((placement) => TIER_CHART_COLORS[placement]),
		ranges: [..."ACDEFG"].map((letter) => `${letter}${first}:${letter}${last}`),
		options: { isStacked: true, legend: { position: "top" } },
	});
	expect(book.charts(SUMMARY)).toHaveLength(3);
	await book.type("C4", "-600", "Customers");
	await tierIt(book);
	expect(chart(book)!.title).toContain("1 moved up and 2 down");
	expect(book.charts(SUMMARY)).toHaveLength(3);
});

test("the movement chart's five colours stay distinct in grey, and the tiers stand out from white", () => {
	const colors = PLACEMENTS.map((placement) => TIER_CHART_COLORS[placement]);
	colors.slice(1).forEach((color, index) => {
		expect(wcagContrast(color, "#ffffff")).toBeLessThan(wcagContrast(colors[index]!, "#ffffff"));
		expect(wcagContrast(color, colors[index]!)).toBeGreaterThan(1.5);
	});
	for (const tier of TIERS) expect(wcagContrast(TIER_CHART_COLORS[tier], "#ffffff")).toBeGreaterThan(3);
});
