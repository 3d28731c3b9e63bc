import { describe, expect, test } from "vitest";
import type { Headless } from "../../src/preview/headless.ts";
import { openSheets, type Rows, runMenuItem } from "./openFile.ts";
import { summaryLine } from "./summaryLine.ts";

const plain = (cell: unknown) => String(cell ?? "").replace(/\u00a0/g, " ");
const line = (book: Headless, key: string, tab?: string) => summaryLine(book, key, tab).map(plain);

/** Fees and hours, without profits: at 50 an hour, the last four cost more than they pay. */
const FEES: Rows = [
	["Ada", 9000, 20],
	["Bob", 8000, 30],
	["Cat", 7000, 40],
	["Dan", 6000, 40],
	["Eve", 1000, 60],
	["Fay", 900, 50],
	["Gus", 800, 45],
	["Hob", 700, 40],
];
const HEADINGS: Rows[number] = ["Customer", "Revenue", "Hours"];

async function tiered(list: Rows, locale?: string, margin: number | null = 1): Promise<Headless> {
	const book = await openSheets({ Customers: list }, locale);
	await runMenuItem(book, "tierMyCustomers");
	await book.call("sidebarSaveSetUp", {
		tab: "Customers",
		headingRow: null,
		columns: [],
		assumedMargin: margin,
		hourlyCost: 50,
	});
	await runMenuItem(book, "tierMyCustomers");
	return book;
}

const home = async (book: Headless) => {
	// biome-ignore lint/suspicious/noExplicitAny: a reply is JSON
	const reply: any = await book.call("sidebarHome");
	return reply.view;
};

describe("net profits at a usual margin", () => {
	test("the top of the summary and home say of how many customers the profit is assumed", async () => {
		const book = await tiered([HEADINGS, ...FEES]);
		const assumed = "Net profit is assumed for 8 of 8 customers: it rests on the usual margin of 100 %.";
		expect(line(book, "assumed")[0]).toBe(assumed);
		expect(plain(book.values("Tier summary")[2]![0])).toBe(assumed);
		expect(plain((await home(book)).assumed)).toBe(assumed);
	});

	test("findings, the curve and the title of the chart say that they are at the usual margin", async () => {
		const book = await tiered([HEADINGS, ...FEES]);
		expect(line(book, "diagnoses.workingTooHard")[2]).toMatch(
			/^Yes: Tiers 3–4 take \d+ % of the hours and cost us money, at the usual margin \(limit: .+\)\.$/,
		);
		expect(line(book, "headline")[0]).toMatch(/ cost us money, at the usual margin\.$/);
		expect(plain((await home(book)).diagnosis)).toContain(", at the usual margin (");
		expect(line(book, "whale.found")[0]).toMatch(/ took back [\d,]+, at the usual margin\.$/);
		const titles = book.charts("Tier summary").map(({ title }) => plain(title));
		expect(titles).toHaveLength(2);
		for (const title of titles) expect(title).toMatch(/, at the usual margin\.?$/);
	});

	test("the summary says the same in Danish in a Danish file", async () => {
		const book = await tiered([["Kunde", "Omsætning", "Timer"], ...FEES], "da_DK");
		expect(line(book, "assumed", "Kundeoversigt")[0]).toBe(
			"Nettofortjenesten er antaget for 8 af 8 kunder: den bygger på den sædvanlige dækningsgrad på 100 %.",
		);
		expect(line(book, "headline", "Kundeoversigt")[0]).toMatch(
			/ koster os penge, ved den sædvanlige dækningsgrad\.$/,
		);
	});

	test("where few profits are assumed, the summary counts them, and its findings are as they are", async () => {
		const own = FEES.map(([name, revenue, hours], index) => [
			name!,
			revenue!,
			hours!,
			index === 0 ? "" : Number(revenue) / 2,
		]);
		const book = await tiered([[...HEADINGS, "Profit"], ...own]);
		expect(line(book, "assumed")[0]).toMatch(/^Net profit is assumed for 1 of 8 customers: /);
		expect(line(book, "diagnoses.workingTooHard")[2]).toMatch(/^Yes: .+ cost us money \(limit: /);
		expect(line(book, "whale.found")[0]).not.toContain("usual margin");
	});

	test("without a usual margin, the summary and home say nothing of it", async () => {
		const book = await tiered([HEADINGS, ...FEES], "en_US", null);
		expect(line(book, "assumed")).toEqual([]);
		expect((await home(book)).assumed).toBeNull();
	});
});
