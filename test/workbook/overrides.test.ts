import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/contract/server.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { openSheets, type Rows, runMenuItem } from "./openFile.ts";
import { columnByName, fact, refs, save, TAB, viewOf } from "./reviewing.ts";
import { summaryLine } from "./summaryLine.ts";

const HEADINGS = ["Customer", "Revenue", "Profit", "Manual tier", "Manual until", "Previous revenue"];
const day = (days: number) => {
	const now = new Date();
	return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
};
const shownDate = (date: Date, tag = "en-US") =>
	new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", year: "numeric" }).format(date);
const PAST = new Date(2020, 9, 31);

/** By the figures alone, Bo Hansen is in Tier 4 and the others are in Tier 1. */
const bo = (tier: number | "", until: Date | "") => ["Bo Hansen", 9_800, -1_240, tier, until, 9_000];
const good = (name: string, tier: number | "", until: Date | "") => [name, 10_000, 3_500, tier, until, 6_500];

async function tiered(rows: Rows, locale?: string): Promise<Headless> {
	const book = await openSheets({ [TAB]: [HEADINGS, ...rows] }, locale);
	await runMenuItem(book, "tierMyCustomers");
	return book;
}
const line = (book: Headless, when: "past" | "soon", tab?: string) =>
	summaryLine(book, `first.${when}`, tab).slice(0, 3);
const overrides = async (book: Headless) => {
	book.face(TAB).getRange(1, 1, 1, 1).activate();
	return (await viewOf<Plan>(book, "sidebarPlan")).overrides;
};

describe("an override that ran out", () => {
	test("an override that ran out is named in the reason, on the summary and in sidebarPlan, with its cell", async () => {
		const book = await tiered([good("Ane", "", ""), bo(2, PAST)]);
		expect(columnByName(book, "Tier")["Bo Hansen"]).toBe(4);
		expect(columnByName(book, "Why")["Bo Hansen"]).toMatch(
			/ Tier 2, set by hand, ran out on Oct 31, 2020\.$/,
		);
		expect(columnByName(book, "Why").Ane).not.toContain("by hand");
		expect(line(book, "past")).toEqual([
			"Ran out",
			"1 tier set by hand ran out: set it again or remove it",
			"Bo Hansen (2 → 4, Oct 31, 2020)",
		]);
		expect(line(book, "soon")).toEqual([]);
		expect(await overrides(book)).toEqual({
			first: [
				{
					text: "Tier set by hand ran out on Oct 31, 2020: Bo Hansen (2 → 4). Set it again or remove it.",
					at: { tab: TAB, cell: "D3" },
				},
			],
			count: 1,
		});
	});

	test("an override that ran out is named until it is set again or taken back", async () => {
		const book = await tiered([good("Ane", "", ""), bo(2, PAST)]);
		const { "Bo Hansen": hansen } = await refs(book);
		const pastDay = Date.UTC(2020, 9, 31) / 86_400_000;
		const farDay = Date.UTC(2090, 0, 1) / 86_400_000;
		await save(book, [fact(hansen!, "manualUntil", pastDay, farDay)]);
		expect((await overrides(book)).count).toBe(0);
		await save(book, [fact(hansen!, "manualUntil", farDay, pastDay)]);
		expect((await overrides(book)).count).toBe(1);
		await save(book, [fact(hansen!, "manualTier", 2, null), fact(hansen!, "manualUntil", pastDay, null)]);
		expect((await overrides(book)).count).toBe(0);
		expect(columnByName(book, "Why")["Bo Hansen"]).not.toContain("by hand");
		await runMenuItem(book, "tierMyCustomers");
		expect(line(book, "past")).toEqual([]);
	});

	test("an override runs out by the review date, where one is set, and its end is recorded in the history", async () => {
		const book = await tiered([good("Ane", "", ""), bo(2, PAST)]);
		const row = book.values("Tier settings").findIndex((cells) => cells.includes("general.reviewDate")) + 1;
		await book.type(`B${row}`, "2020-10-31", "Tier settings");
		await runMenuItem(book, "tierMyCustomers");
		expect(columnByName(book, "Tier")["Bo Hansen"]).toBe(2);
		expect([line(book, "past"), line(book, "soon")[2]]).toEqual([[], "Bo Hansen (2 → 4, Oct 31, 2020)"]);
		expect((await overrides(book)).first[0]!.text).toContain("runs out on Oct 31, 2020");
		await book.type(`B${row}`, "", "Tier settings");
		await runMenuItem(book, "tierMyCustomers");
		expect(line(book, "past")[2]).toBe("Bo Hansen (2 → 4, Oct 31, 2020)");
		const [last] = book.values("Tier history").slice(-1);
		expect([last![1], last![4], last![5], last![7]]).toEqual(["Bo Hansen", 2, 4, "tier:override"]);
	});

	test("an override is not named where the figures agree, nor where it has no last day", async () => {
		const book = await tiered([good("Ane", 1, PAST), bo(2, "")]);
		expect(columnByName(book, "Why").Ane).not.toContain("ran out");
		expect([line(book, "past"), line(book, "soon"), await overrides(book)]).toEqual([
			[],
			[],
			{ first: [], count: 0 },
		]);
	});
});

describe("an override that will run out within 30 days", () => {
	test("an override that will run out is named 30 days ahead, but not in the reason", async () => {
		const book = await tiered([
			good("Last", 3, day(30)),
			good("Today", 3, day(0)),
			good("Later", 3, day(31)),
			good("Yesterday", 3, day(-1)),
		]);
		expect(line(book, "past")[2]).toBe(`Yesterday (3 → 1, ${shownDate(day(-1))})`);
		expect(line(book, "soon")).toEqual([
			"Runs out soon",
			"2 tiers set by hand run out within a month",
			`Today (3 → 1, ${shownDate(day(0))}), Last (3 → 1, ${shownDate(day(30))})`,
		]);
		expect(columnByName(book, "Why").Today).not.toContain("ran out");
		const { first, count } = await overrides(book);
		expect(count).toBe(3);
		expect(first[1]).toEqual({
			text: `Tier set by hand runs out on ${shownDate(day(0))}: Today (3 → 1).`,
			at: { tab: TAB, cell: "D3" },
		});
	});
});

test("overrides that ran out on one day share a sentence, and sidebarPlan sends the first five", async () => {
	const many = Array.from({ length: 7 }, (_, index) =>
		good(`C${index}`, 3, new Date(2020, Math.max(1, index), 1)),
	);
	const { first, count } = await overrides(await tiered(many));
	expect([count, first.length]).toEqual([6, 5]);
	expect(first[0]!.text).toBe(
		"Tiers set by hand ran out on Feb 1, 2020: C0 (3 → 1), C1 (3 → 1). Set them again or remove them.",
	);
});

test("overrides that ran out or will are named in Danish in a Danish file", async () => {
	const book = await tiered([bo(2, PAST), good("Ane", 3, day(3))], "da_DK");
	expect(columnByName(book, "Hvorfor")["Bo Hansen"]).toMatch(
		/Niveau 2, som var sat manuelt, gjaldt kun til og med 31\. okt\. 2020\.$/,
	);
	expect(line(book, "past", "Kundeoversigt")).toEqual([
		"Udløbet",
		"1 manuelt sat niveau er udløbet: sæt det igen, eller ophæv det",
		"Bo Hansen (2 → 4, 31. okt. 2020)",
	]);
	expect(line(book, "soon", "Kundeoversigt")[1]).toBe("1 manuelt sat niveau udløber inden for en måned");
	expect((await overrides(book)).first.map(({ text }) => text)).toEqual([
		"Et manuelt sat niveau udløb 31. okt. 2020: Bo Hansen (2 → 4). Sæt det igen, eller ophæv det.",
		`Et manuelt sat niveau udløber ${shownDate(day(3), "da-DK")}: Ane (3 → 1).`,
	]);
});
