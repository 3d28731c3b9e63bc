import { wcagContrast } from "culori";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type Headless, openHeadless } from "../../../src/preview/headless.ts";
import { CHART_COLORS } from "../../../src/results/chartColors.ts";
import { builtCode } from "../../builtCode.ts";
import { noWatch, watchedHost } from "../../faults/watchedHost.ts";
import { openSheets, type Rows, runMenuItem, withClock } from "../openFile.ts";
import { loseMetadata, metadataOf } from "../sheetMetadata.ts";
import { summaryRow } from "../summaryLine.ts";

const SUMMARY = "Tier summary";
const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Hours", "Days late"],
	["Ane ApS", 10_000, 3_000, 10, 0],
	["Bo & Co", 9_800, -1_240, 60, 41],
	["Cy", 5_000, 600, 10, 20],
	["Di", 4_000, 160, 20, 2],
];
const tierIt = (book: Headless) => runMenuItem(book, "tierMyCustomers");
const plain = (text: string) => text.replace(/\u00a0/g, " ");
const titles = (book: Headless, tab = SUMMARY) => book.charts(tab).map(({ title }) => plain(title));
const ranges = (book: Headless) => book.charts(SUMMARY).map((chart) => chart.ranges);

/** Ranges of a part's columns, from its headings to its last line. */
const columns = (book: Headless, letters: string, first: string, last: string) =>
	[...letters].map((letter) => `${letter}${summaryRow(book, first)}:${letter}${summaryRow(book, last)}`);
const expected = (book: Headless) => [
	columns(book, "ADH", "tiers.headings", "tiers.needsFacts"),
	columns(book, "AG", "whale.headings", "whale.4"),
];

async function tiered(list: Rows = LIST, locale?: string): Promise<Headless> {
	const book = await openSheets({ Customers: list }, locale);
	await tierIt(book);
	return book;
}

test("the summary's two charts say what was found, and are drawn from the lines beside them", async () => {
	const book = await tiered();
	const [tiers, whale] = book.charts(SUMMARY);
	expect(titles(book)).toEqual([
		"Tier 1: 25 % of customers, 119 % of gross profit",
		"3 customers (75 %) earned 3,760; 1 customer (25 %) took back 1,240.",
	]);
	expect(ranges(book)).toEqual(expected(book));
	expect([tiers!.shape, tiers!.axes, tiers!.headers]).toEqual([
		"column",
		{ x: "Tier", y: "Share of the whole list" },
		1,
	]);
	expect([whale!.shape, whale!.axes]).toEqual(["line", { x: "% of customers", y: "Gross profit, added up" }]);
	expect([tiers!.options.legend, whale!.options.legend]).toEqual([{ position: "top" }, { position: "none" }]);
});

test("the summary's charts are side by side over empty rows below the table of tiers, as wide as the tables", async () => {
	const book = await tiered();
	const sheet = book.grid(SUMMARY);
	const rightOf = (column: number) =>
		Array.from({ length: column }, (_, index) => sheet.getColumnWidth(index)).reduce((a, b) => a + b, 0);
	const [tiers, whale] = book.charts(SUMMARY).map(({ place, options }) => {
		const left = rightOf(place.column);
		return { row: place.row + 1, left, right: left + Number(options.width), height: Number(options.height) };
	});
	const [first, next] = [summaryRow(book, "charts.1"), summaryRow(book, "whale")];
	expect([tiers!.row, whale!.row]).toEqual([first, first]);
	expect(whale!.right).toBeLessThanOrEqual(tiers!.left);
	expect(tiers!.right).toBeLessThanOrEqual(rightOf(11));
	for (const { height } of [tiers!, whale!]) expect(height).toBeLessThanOrEqual(21 * (next - first));
	const under = book.values(SUMMARY).slice(first - 1, next - 1);
	expect(under.flatMap((row) => row.slice(0, 11)).join("")).toBe("");
});

test("the summary's charts are in the language of the file", async () => {
	const book = await tiered(LIST, "da_DK");
	expect(titles(book, "Kundeoversigt")).toEqual([
		"Niveau 1: 25 % af kunderne, 119 % af bruttofortjenesten",
		"3 kunder (75 %) har tjent 3.760 ind; 1 kunde (25 %) har taget 1.240 tilbage.",
	]);
	expect(book.charts("Kundeoversigt").map(({ axes }) => axes)).toEqual([
		{ x: "Niveau", y: "Andel af hele listen" },
		{ x: "% af kunderne", y: "Bruttofortjeneste i alt" },
	]);
});

test("a second tiering updates the same charts", async () => {
	const book = await tiered();
	const before = book.charts(SUMMARY);
	await tierIt(book);
	expect(book.charts(SUMMARY)).toEqual(before);
	await book.type("C3", "1240", "Customers");
	await tierIt(book);
	expect(book.charts(SUMMARY).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
	expect(titles(book)[1]).toBe("4 customers (100 %) earned 5,000; nobody took anything back.");
});

test("the charts and their ranges follow rows that somebody inserts, before and after the next tiering", async () => {
	const book = await tiered();
	const [tiers, whale] = book.charts(SUMMARY).map(({ place }) => place.row);
	book.face(SUMMARY).insertRowsAfter(2, 2);
	book.face(SUMMARY).insertRowsAfter(summaryRow(book, "tiers.2"), 1);
	await book.settled();
	for (const run of [async () => {}, tierIt]) {
		await run(book);
		expect(ranges(book)).toEqual(expected(book));
		expect(book.charts(SUMMARY).map(({ place }) => place.row)).toEqual([tiers! + 3, whale! + 3]);
	}
});

test("a chart that a user moved, sized, coloured or deleted stays so, and so does a chart of their own", async () => {
	const book = await tiered();
	const sheet = book.face(SUMMARY);
	const [tiers, whale] = sheet.getCharts();
	sheet.updateChart(
		tiers!
			.modify()
			.setOption("width", 300)
			.setPosition(40, 2, 5, 6)
			.asColumnChart()
			.setColors(["#ff0000"])
			.clearRanges()
			.build(),
	);
	sheet.removeChart(whale!);
	const cells = sheet.getRange(summaryRow(book, "tiers.headings"), 1, 6, 1);
	sheet.insertChart(sheet.newChart().asLineChart().setTitle("My own").clearRanges().addRange(cells).build());
	const [, own] = book.charts(SUMMARY);
	await tierIt(book);
	expect(titles(book)).toEqual(["Tier 1: 25 % of customers, 119 % of gross profit", "My own"]);
	const [ours, theirs] = book.charts(SUMMARY);
	expect([ours!.place, ours!.options.width, ours!.colors]).toEqual([
		{ row: 39, column: 1, x: 5, y: 6 },
		300,
		["#ff0000"],
	]);
	expect(ours!.ranges).toEqual(expected(book)[0]);
	expect(theirs).toEqual(own);
});

test("the summary has no chart of unknown figures: it goes and comes with them", async () => {
	const book = await tiered([
		["Customer", "Revenue", "Profit"],
		["Ane", 10, ""],
	]);
	expect(book.charts(SUMMARY)).toEqual([]);
	await book.type("C2", "5", "Customers");
	await tierIt(book);
	expect(titles(book)[1]).toBe("1 customer (100 %) earned 5; nobody took anything back.");
	await book.type("C2", "", "Customers");
	await tierIt(book);
	expect(book.charts(SUMMARY)).toEqual([]);
});

test("a tiering interrupted after removing a chart does not make it count as deleted by a user", async () => {
	const host = watchedHost();
	const book = await openSheets({ Customers: LIST.map((row) => row.slice(0, 3)) }, "en_US", host.around);
	await tierIt(book);
	const both = titles(book);
	const profits = LIST.slice(1).map((row) => String(row[2]));
	const type = async (cells: readonly string[]) => {
		for (const [index, cell] of cells.entries()) await book.type(`C${index + 2}`, cell, "Customers");
	};
	await type(profits.map(() => ""));
	host.watch(() => {
		if (book.charts(SUMMARY).length < both.length) throw new Error("Exceeded maximum execution time");
	});
	await expect(tierIt(book)).rejects.toThrow("Exceeded");
	host.watch(noWatch);
	expect(book.charts(SUMMARY).length).toBeLessThan(2);
	await type(profits);
	await tierIt(book);
	expect(titles(book).sort()).toEqual(both.sort());
});

test("the summary of a list with losses only has the curve, but no chart of shares", async () => {
	const book = await tiered([
		["Customer", "Profit"],
		["Ane", -10],
		["Bo", -30],
	]);
	expect(book.charts(SUMMARY).map(({ shape }) => shape)).toEqual(["line"]);
	expect(titles(book)).toEqual(["Nobody earned us anything; 2 customers (100 %) cost 40."]);
	const danish = await tiered(
		[
			["Kunde", "Fortjeneste"],
			["Ane", -10],
		],
		"da_DK",
	);
	expect(titles(danish, "Kundeoversigt")).toEqual([
		"Ingen har tjent noget ind; 1 kunde (100 %) har kostet 10.",
	]);
});

test("the title of the tier chart never names a tier that nobody is in", async () => {
	const book = await tiered(LIST.slice(0, 2));
	expect(titles(book)[0]).toBe("Tier 1: 100 % of customers, 100 % of gross profit");
});

test("charts that come later get rows of their own, and hide nothing that somebody has written", async () => {
	const book = await tiered([
		["Customer", "Revenue", "Profit"],
		["Ane", 10, ""],
	]);
	await book.type(`C${summaryRow(book, "personas.above")}`, "my notes", SUMMARY);
	await book.type("C2", "5", "Customers");
	await tierIt(book);
	const below = book.values(SUMMARY).findIndex((row) => row[2] === "my notes");
	expect(summaryRow(book, "personas.above") - 1).toBe(below);
	for (const { place, options } of book.charts(SUMMARY))
		expect(place.row + Math.ceil(Number(options.height) / 21)).toBeLessThanOrEqual(below);
});

test("a summary that lost its metadata gets no second charts", async () => {
	const book = await tiered();
	loseMetadata(book, SUMMARY);
	await tierIt(book);
	expect(book.charts(SUMMARY)).toHaveLength(2);
	await book.type("C3", "1240", "Customers");
	await tierIt(book);
	expect(titles(book)[1]).toContain("nobody took anything back");
});

test("charts with new ids are recognised by their cells, even if the list has grown since", async () => {
	const book = await tiered();
	const sheet = book.face(SUMMARY);
	for (const chart of sheet.getCharts()) {
		sheet.removeChart(chart);
		sheet.insertChart(chart);
	}
	const copied = book.charts(SUMMARY).map(({ id }) => id);
	await book.type("A6", "Eva", "Customers");
	await book.type("C6", "50", "Customers");
	for (let run = 0; run < 2; run++) await tierIt(book);
	expect(book.charts(SUMMARY).map(({ id }) => id)).toEqual(copied);
	expect(ranges(book)[1]).toEqual(columns(book, "AG", "whale.headings", "whale.5"));
});

describe.each(["added", "merged", "split"] as const)(
	"where Sheets returns the ranges of charts %s",
	(chartRanges) => {
		const host = watchedHost();
		const open = async () => {
			const book = await openHeadless({
				code: builtCode(),
				behaviour: { chartRanges },
				sheets: { Customers: LIST.map((row) => row.slice(0, 3)) },
				around: (services) => host.around(withClock(services)),
			});
			onTestFinished(() => book.dispose());
			await book.settled();
			return book;
		};
		/** Number of times that the next tiering inserts, updates or removes a chart. */
		const drawn = async (book: Headless) => {
			host.watch(noWatch);
			await tierIt(book);
			return host.calls.filter((call) => /^(insert|update|remove)Chart$/.test(call)).length;
		};
		/** Lets somebody move from tier to tier, which draws a chart of ranges side by side. */
		const moved = async () => {
			const book = await open();
			await tierIt(book);
			const now = new Date();
			vi.setSystemTime(Number(now) + 40 * 86_400_000);
			onTestFinished(() => {
				vi.setSystemTime(now);
			});
			await book.type("C2", "-500", "Customers");
			await book.type("C3", "4000", "Customers");
			await tierIt(book);
			expect(book.charts(SUMMARY)).toHaveLength(3);
			return book;
		};
		test("charts are drawn once, and not again while nothing changes", async () => {
			const book = await moved();
			const before = book.charts(SUMMARY);
			expect(await drawn(book)).toBe(0);
			expect(book.charts(SUMMARY)).toEqual(before);
		});
		test("a chart is drawn again after somebody has given it other cells", async () => {
			const book = await moved();
			const sheet = book.face(SUMMARY);
			const before = ranges(book);
			for (const chart of sheet.getCharts()) {
				const narrow = chart.modify().asColumnChart().clearRanges();
				sheet.updateChart(narrow.addRange(sheet.getRange(1, 1, 2, 1)).build());
			}
			expect(await drawn(book)).toBe(3);
			expect(ranges(book)).toEqual(before);
		});
		test("charts are found by their cells in a summary that lost its metadata", async () => {
			const book = await moved();
			loseMetadata(book, SUMMARY);
			await tierIt(book);
			expect(book.charts(SUMMARY)).toHaveLength(3);
		});
		test("a chart that a user inserts in the same moment stays theirs", async () => {
			const book = await open();
			host.watch((call) => {
				if (call !== "insertChart") return;
				host.watch(noWatch);
				const sheet = book.face(SUMMARY);
				const theirs = sheet.newChart().asLineChart().setTitle("My own").clearRanges();
				sheet.insertChart(theirs.addRange(sheet.getRange(1, 1, 3, 1)).build());
			});
			await tierIt(book);
			const own = book.charts(SUMMARY).find(({ title }) => title === "My own");
			await book.type("C3", "1240", "Customers");
			await tierIt(book);
			expect(book.charts(SUMMARY).find(({ title }) => title === "My own")).toEqual(own);
			expect(titles(book).filter((title) => title.includes("took anything back"))).toHaveLength(1);
			for (const cell of ["C2", "C3", "C4", "C5"]) await book.type(cell, "", "Customers");
			await tierIt(book);
			expect(titles(book)).toEqual(["My own"]);
		});
	},
);

test("a new chart is known by the id that was not there before, whatever its ranges", async () => {
	const host = watchedHost();
	const book = await openSheets({ Customers: LIST }, "en_US", host.around);
	host.watch((call) => {
		if (call === "getRanges") throw new Error("Service Spreadsheets failed");
	});
	await tierIt(book);
	const [tiers, whale] = book.charts(SUMMARY).map(({ id }) => id);
	expect(metadataOf(book, SUMMARY).charts).toEqual({ tiers, whale });
});

test("a summary made again has its charts again", async () => {
	const book = await tiered();
	book.standIn.book.grid.workbook.deleteSheet(book.grid(SUMMARY));
	await book.settled();
	await tierIt(book);
	expect(titles(book)).toHaveLength(2);
});

test("chart colours stand out from white, and from one another in grey", () => {
	const { main, beside } = CHART_COLORS;
	expect(wcagContrast(main, "#ffffff")).toBeGreaterThan(3);
	expect(wcagContrast(beside, "#ffffff")).toBeGreaterThan(3);
	expect(wcagContrast(main, beside)).toBeGreaterThan(3);
});
