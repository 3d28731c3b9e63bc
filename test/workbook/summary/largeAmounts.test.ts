import { describe, expect, test } from "vitest";
import type { Headless } from "../../../src/preview/headless.ts";
import { openSheets, type Rows, runMenuItem } from "../openFile.ts";

const HEADINGS = ["Customer", "Revenue", "Profit", "Referred by"];

async function tabsOf(rows: Rows): Promise<Headless> {
	const book = await openSheets({ Customers: [HEADINGS, ...rows] });
	await runMenuItem(book, "tierMyCustomers");
	await runMenuItem(book, "showReferralTree");
	return book;
}

const lines = (book: Headless, tab: string) => book.values(tab).map(([first]) => String(first));
const check = (book: Headless, tab: string) => lines(book, tab).find((line) => line.startsWith("Check"));

/** 400 customers with `amount` and some cents, every third with a loss, two of three referred by the one before. */
const list = (amount: number): Rows =>
	Array.from({ length: 400 }, (_, index) => [
		`C${index}`,
		amount + index * 0.37,
		((index % 3) - 1) * amount * 0.3,
		index % 3 > 0 ? `C${index - 1}` : "",
	]);

describe("large amounts", () => {
	test("large amounts add up to the cent as far as a number can hold cents", async () => {
		const book = await tabsOf(list(1e10));
		// 400 × 10,000,000,000 + 79,800 × 0.37
		const sum = "4,000,000,029,526.00";
		expect(check(book, "Tier summary")).toContain(`customers, revenue ${sum}, gross profit`);
		expect(check(book, "Referral tree")).toBe(`Check: credits add up to the total value, ${sum} = ${sum}.`);
	});

	test("amounts too large to hold cents raise no false alarm", async () => {
		const book = await tabsOf(list(1e13));
		expect(check(book, "Tier summary")).toMatch(/^Check: the tiers add up to the list/);
		expect(check(book, "Referral tree")).toMatch(/^Check: credits add up to the total value/);
	});

	test("amounts too large to be meant are read as unknown and named, and no sum becomes infinite", async () => {
		const book = await tabsOf([
			["Ane", 1.7e308, 10, ""],
			["Bo", 1.7e308, -1e308, "Ane"],
			["Cy", 300, -1e308, "Bo"],
			["Di", 500, 50, "Cy"],
		]);
		expect(check(book, "Tier summary")).toContain("revenue 800.00, gross profit 60.00");
		expect(lines(book, "Tier summary")).toContain(
			"B2: “1.7e+308” could not be read as Revenue. Write only a number there, and put remarks in a column of their own.",
		);
		expect(check(book, "Referral tree")).toContain("800.00 = 800.00.");
	});
});
