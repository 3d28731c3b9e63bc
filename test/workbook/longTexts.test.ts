import { expect, test } from "vitest";
import { openSheets, type Rows, runMenuItem } from "./openFile.ts";

/** 50,000 characters, as many as a cell takes. */
const FULL = "word ".repeat(10_000);

test("a name in very many rows gives one readable notice that fits in a cell", async () => {
	const sales = Array.from({ length: 40 }, (_, index) => ["Cash sale", 100 + index, 20]);
	const book = await openSheets({ Customers: [["Customer", "Revenue", "Profit"], ...sales] });
	await runMenuItem(book, "tierMyCustomers");
	expect(book.seen.alerts).toEqual([]);
	expect(book.values("Tier summary").map(([first]) => first)).toContain(
		"“Cash sale” appears in rows 2, 3, 4, 5, 6, 7, 8, 9, and 32 more: each is rated by itself until you decide under Set up.",
	);
});

test("a name as long as a cell takes, in two rows, stops neither tiering nor the tree", async () => {
	const book = await openSheets({
		Customers: [
			["Customer", "Revenue", "Profit", "Referred by"],
			[FULL, 100, 20, ""],
			[FULL, 300, 50, "Bo"],
			["Bo", 300, 50, FULL],
		],
	});
	await runMenuItem(book, "tierMyCustomers");
	await runMenuItem(book, "showReferralTree");
	expect(book.seen.alerts).toEqual([]);
	expect(book.sheets()).toContain("Referral tree");
});

test("a manual reason as long as a cell takes is cut where the result quotes it", async () => {
	const rows: Rows = [
		["Customer", "Revenue", "Profit", "Manual tier", "Manual reason"],
		["Ane", 100, 20, 1, FULL.trim()],
		["Bo", 300, 50, "", ""],
	];
	const book = await openSheets({ Customers: rows });
	await runMenuItem(book, "tierMyCustomers");
	expect(book.seen.alerts).toEqual([]);
	const why = String(book.values("Customers")[1]![6]);
	expect([why.length, why.slice(-1)]).toEqual([50_000, "…"]);
	expect(book.values("Customers")[1]!.slice(0, 5)).toEqual(rows[1]);
});
