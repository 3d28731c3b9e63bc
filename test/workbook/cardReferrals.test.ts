import { describe, expect, test } from "vitest";
import type { Card } from "../../src/contract/server.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { openSheets, type Rows } from "./openFile.ts";
import { columnByName, fact, idOf, refs, save, TAB, viewOf } from "./reviewing.ts";

const LIST: Rows = [
	["Customer", "Customer ID", "Revenue", "Referred by"],
	["Ane", "K1", 1_000, "Google ads"],
	["Bo", "K2", 500, "ane"],
	["Eva", "K3", 2_000, "K1"],
	["Ib", "K4", "", "Eva"],
	["Jo", "K5", 300, ""],
	["Ka", "K6", 300, "ka"],
];

async function cardOf(book: Headless, name: string, round = false): Promise<Card> {
	const all = await refs(book);
	return (
		await viewOf<Card[]>(book, "sidebarCards", idOf(book), [all[name]], { reviewer: "Eva", round })
	)[0]!;
}

describe("referrals on a card", () => {
	test("a card counts referred customers from the list, the most valuable first", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { facts, referrals } = await cardOf(book, "Ane");
		expect([facts.referred, facts.referralValue]).toEqual([3, 2_500]);
		expect(referrals).toEqual({
			by: { name: "Google ads", isCustomer: false },
			brought: [
				{ name: "Eva", value: 2_000, referred: 1 },
				{ name: "Bo", value: 500, referred: 0 },
			],
			direct: 2,
			credit: 1_000 + 0.25 * 2_000 + 0.25 * 500,
		});
	});

	test("a card names a referrer given by customer number, and leaves an unknown value blank", async () => {
		const book = await openSheets({ [TAB]: LIST });
		expect((await cardOf(book, "Eva")).referrals).toMatchObject({
			by: { name: "Ane", isCustomer: true },
			brought: [{ name: "Ib", value: null, referred: 0 }],
		});
	});

	test("a card shows no referrer for a blank cell, and a self-referral as no customer", async () => {
		const book = await openSheets({ [TAB]: LIST });
		expect((await cardOf(book, "Jo")).referrals).toMatchObject({ by: null, brought: [], direct: 0 });
		expect((await cardOf(book, "Ka")).referrals).toMatchObject({ by: { name: "ka", isCustomer: false } });
	});

	test("a card names the first 12 of many referred customers, and counts all", async () => {
		const many = Array.from({ length: 30 }, (_, index) => [`C${index}`, "", 100 + index, "Ane"]);
		const book = await openSheets({ [TAB]: [...LIST.slice(0, 2), ...many] });
		const { brought, direct } = (await cardOf(book, "Ane")).referrals!;
		expect([brought.length, direct, brought[0]!.name, brought[11]!.name]).toEqual([12, 30, "C29", "C18"]);
	});

	test("a card has no referrals if their column is missing or blank, nor in a team round", async () => {
		const silent = await openSheets({ [TAB]: LIST.map((row) => row.slice(0, 3)) });
		expect((await cardOf(silent, "Ane")).referrals).toBeNull();
		const empty = await openSheets({
			[TAB]: LIST.map((row, index) => [...row.slice(0, 3), index === 0 ? row[3]! : ""]),
		});
		expect((await cardOf(empty, "Ane")).referrals).toBeNull();
		const book = await openSheets({ [TAB]: LIST });
		expect((await cardOf(book, "Ane", true)).referrals).toBeNull();
	});

	test("the answer “would have come anyway” changes the referral credit and gets a column of its own", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Bo: bo } = await refs(book);
		const before = (await cardOf(book, "Bo")).referrals!.credit;
		expect(await save(book, [fact(bo!, "cameAnyway", null, 1)])).toMatchObject([{ outcome: "saved" }]);
		expect(columnByName(book, "Would have come anyway").Bo).toBe(true);
		const card = await cardOf(book, "Bo");
		expect([before, card.facts.cameAnyway, card.referrals!.credit]).toEqual([375, 1, 500]);
		// A counted value is no answer, so it gets no column.
		expect(book.values(TAB)[0]).toEqual([...LIST[0]!, "Would have come anyway"]);
	});
});
