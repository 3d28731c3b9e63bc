import { describe, expect, test } from "vitest";
import type { Home } from "../../src/contract/server.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { openSheets, type Rows, runMenuItem } from "./openFile.ts";

const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Hours", "Orders"],
	...Array.from({ length: 9 }, (_, index) => [`Shop ${index}`, 900 + index * 70, 90 + index, 4 + index, 3]),
];
/** With other columns in front, the names in the last of `columns`. */
const namesIn = (column: number): Rows =>
	LIST.map((row, index) => [
		...Array.from({ length: column - 1 }, (_, other) => (index === 0 ? `Field ${other}` : "x")),
		...row,
	]);

const offerOf = async (book: Headless) => {
	const reply = (await book.call("sidebarHome")) as { view: Home };
	return reply.view.viewOffer;
};
const frozen = (book: Headless) => {
	const tab = book.face("Customers");
	return { rows: tab.getFrozenRows(), columns: tab.getFrozenColumns() };
};
async function tiered(rows: Rows, before?: (book: Headless) => void): Promise<Headless> {
	const book = await openSheets({ Customers: rows });
	before?.(book);
	await runMenuItem(book, "tierMyCustomers");
	return book;
}

describe("the offer to keep names and headings in view", () => {
	test("is made once the list has tiers, and taken up only when asked", async () => {
		const book = await openSheets({ Customers: LIST });
		expect(await offerOf(book)).toBeNull();
		await runMenuItem(book, "tierMyCustomers");
		expect(frozen(book)).toEqual({ rows: 0, columns: 0 });
		expect(await offerOf(book)).toEqual({ farNames: null });
		expect(await book.call("sidebarKeepInView")).toMatchObject({ ok: true });
		expect(frozen(book)).toEqual({ rows: 1, columns: 1 });
		expect(await offerOf(book)).toBeNull();
	});

	test("freezes the lines above the headings too", async () => {
		const book = await tiered([["Our customers", "", "", "", ""], ["", "", "", "", ""], ...namesIn(2)]);
		await book.call("sidebarKeepInView");
		expect(frozen(book)).toEqual({ rows: 3, columns: 2 });
	});

	test("is of the headings alone, and says so, where the names are far to the right", async () => {
		const book = await tiered(namesIn(5));
		expect(await offerOf(book)).toEqual({ farNames: "E" });
		const reply = await book.call("sidebarKeepInView");
		expect(reply).toMatchObject({
			ok: true,
			message: expect.stringContaining("The headings stay in view now."),
		});
		expect(frozen(book)).toEqual({ rows: 1, columns: 0 });
	});

	test("is not made where a person has frozen something, which stays", async () => {
		const book = await tiered(LIST, (opened) => opened.face("Customers").setFrozenColumns(2));
		expect(await offerOf(book)).toBeNull();
		expect(await book.call("sidebarKeepInView")).toMatchObject({ ok: false });
		expect(frozen(book)).toEqual({ rows: 0, columns: 2 });
	});

	test("is taken back by undo", async () => {
		const book = await tiered(LIST);
		await book.call("sidebarKeepInView");
		expect(await book.call("sidebarUndo")).toEqual({
			ok: true,
			message: expect.stringMatching(/^The change made .* ago was undone\.$/),
		});
		expect(frozen(book)).toEqual({ rows: 0, columns: 0 });
		expect(book.values("Customers")[0]).toContain("Tier");
	});

	test("is not taken back by undo where a person has frozen something else since", async () => {
		const book = await tiered(LIST);
		await book.call("sidebarKeepInView");
		book.face("Customers").setFrozenRows(4);
		await book.call("sidebarUndo");
		expect(frozen(book)).toEqual({ rows: 4, columns: 1 });
	});
});
