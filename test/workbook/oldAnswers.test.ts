import { describe, expect, test } from "vitest";
import type { Card } from "../../src/contract/server.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { openSheets, type Rows } from "./openFile.ts";
import { dontKnow, fact, inRound, refs, review, save, TAB } from "./reviewing.ts";

const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Negotiation", "Energy", "Fit"],
	["Ane", 300, 90, "", "", 4],
	["Bo", 900, 90, "", "", ""],
];

/** Noon of the day that many months and days before today. */
function ago(months: number, days = 0): Date {
	const now = new Date();
	return new Date(now.getFullYear(), now.getMonth() - months, now.getDate() - days, 12);
}

/** Gives all of today's entries of the history another date. */
function redateToday(book: Headless, date: Date | string) {
	const rows = book.values("Tier history").length;
	const dates = book.face("Tier history").getRange(5, 1, rows - 4, 1);
	const today = new Date().toDateString();
	dates.setValues(
		dates.getValues().map(([at]) => [new Date(at as Date).toDateString() === today ? date : at]),
	);
}

const all = { order: "sheet", which: "all", round: false } as const;
async function old(book: Headless, round = false): Promise<Card["old"]> {
	const { cards } = await review(book, { choice: { ...all, round } });
	return cards.find(({ customer }) => customer.name === "Ane")!.old;
}

async function answered(date: Date | string): Promise<Headless> {
	const book = await openSheets({ [TAB]: LIST });
	const { Ane: ane } = await refs(book);
	await save(book, [fact(ane!, "negotiation", null, 4), fact(ane!, "revenue", 300, 320)]);
	redateToday(book, date);
	return book;
}

describe("old answers on a card", () => {
	test("a card shows the age in months of an answer last asked for a year ago or longer", async () => {
		expect(await old(await answered(ago(14, 1)))).toEqual([{ fact: "negotiation", months: 14 }]);
		expect(await old(await answered(ago(12)))).toEqual([{ fact: "negotiation", months: 12 }]);
		expect(await old(await answered(ago(11, 1)))).toEqual([]);
	});

	test("a card shows no age of an answer typed into the sheet, or dated in words", async () => {
		const book = await answered(ago(14, 1));
		await book.type("D2", "2", TAB);
		expect(await old(book)).toEqual([]);
		expect(await old(await answered("last summer"))).toEqual([]);
	});

	test("a card shows no age of an answer typed after a “don't know”", async () => {
		const book = await answered(ago(30));
		const { Ane: ane } = await refs(book);
		await save(book, [fact(ane!, "negotiation", 4, null), dontKnow(ane!, "negotiation")]);
		redateToday(book, ago(20));
		await book.type("D2", "4", TAB);
		expect(await old(book)).toEqual([]);
	});

	test("a card takes the same answer given again as a new one", async () => {
		const book = await answered(ago(14, 1));
		const { Ane: ane } = await refs(book);
		await save(book, [fact(ane!, "negotiation", 4, 4)]);
		expect(await old(book)).toEqual([]);
		redateToday(book, ago(13));
		expect(await old(book)).toEqual([{ fact: "negotiation", months: 13 }]);
	});

	test("a team round counts as asking, shows no ages, and alone gives no answer a date", async () => {
		const book = await answered(ago(30));
		const { Ane: ane } = await refs(book);
		await save(book, [inRound(ane!, "negotiation", 3), inRound(ane!, "fit", 3)]);
		redateToday(book, ago(20));
		expect(await old(book)).toEqual([{ fact: "negotiation", months: 20 }]);
		expect(await old(book, true)).toEqual([]);
		await save(book, [inRound(ane!, "negotiation", 5)], "Bo");
		expect(await old(book)).toEqual([]);
	});
});
