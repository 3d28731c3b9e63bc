import { expect, test } from "vitest";
import type { Headless } from "../../src/preview/headless.ts";
import { openSheets, type Rows, runMenuItem, visibleContent } from "./openFile.ts";
import { loseMetadata } from "./sheetMetadata.ts";

const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Referred by"],
	["Ane", 1_000, 300, ""],
	["Bo", 400, 90, "Ane"],
	["Cy", 800, -200, "Bo"],
];
const ITEMS = ["tierMyCustomers", "showReferralTree"];

/** A file as it comes back from another program: without the metadata that says which tab the customers are on. */
async function withoutMetadata(): Promise<Headless> {
	const book = await openSheets({ Customers: LIST });
	for (const item of ITEMS) {
		book.grid("Customers").activate();
		await runMenuItem(book, item);
	}
	loseMetadata(book, "Customers");
	return book;
}

test.each(["Referral tree", "Tier summary"])(
	"“%s” is never taken for the customer list, though it has names and tiers",
	async (tab) => {
		const book = await withoutMetadata();
		const before = visibleContent(book);
		for (const item of ITEMS) {
			book.grid(tab).activate();
			await runMenuItem(book, item);
			expect(book.seen.alerts.pop()).toBe(
				`“${tab}” was made by Customer Tiers and is not a list of customers. Open the tab with your customers, one row each, and run this again. Nothing was changed.`,
			);
		}
		expect(visibleContent(book)).toEqual(before);
	},
);

test("sidebarSaveSetUp refuses to store a tab of the add-on's as the customer list", async () => {
	const book = await withoutMetadata();
	book.grid("Referral tree").activate();
	const before = visibleContent(book);
	const choice = { tab: "Referral tree", headingRow: 9, assumedMargin: null, hourlyCost: null, columns: [] };
	expect(await book.call("sidebarSaveSetUp", choice)).toMatchObject({
		ok: false,
		message: expect.stringMatching(/^“Referral tree” was made by Customer Tiers/),
	});
	expect(visibleContent(book)).toEqual(before);
});

test("menu items work as before from the customer tab of a file without metadata", async () => {
	const book = await withoutMetadata();
	const before = visibleContent(book);
	for (const item of ITEMS) {
		book.grid("Customers").activate();
		await runMenuItem(book, item);
	}
	expect(book.seen.alerts).toEqual([]);
	expect(visibleContent(book)).toEqual(before);
});
