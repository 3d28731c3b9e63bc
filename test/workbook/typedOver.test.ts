import { expect, test } from "vitest";
import type { Home } from "../../src/contract/server.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { openSheets, type Rows, runMenuItem } from "./openFile.ts";
import { TAB, viewOf } from "./reviewing.ts";

const LIST: Rows = [
	["Customer", "Revenue", "Profit"],
	["Ane", 9_000, 3_000],
	["Bo", 4_000, 900],
	["Cy", 8_000, -700],
	["Di", 2_000, 300],
];
const tiered = async (rows = LIST) => {
	const book = await openSheets({ [TAB]: rows });
	await runMenuItem(book, "tierMyCustomers");
	return book;
};
const noticed = async (book: Headless) =>
	(await viewOf<Home>(book, "sidebarHome")).firstNoticed.map(({ text, at }) => [text, at?.cell]);
const about = (cells: string) => expect.stringMatching(new RegExp(`typed over the tier in ${cells}[.:]`));

test("a tier that somebody has typed over is told on home, and by the run that writes it again", async () => {
	const book = await tiered();
	expect(await noticed(book)).toEqual([]);
	await book.type("D4", "1", TAB);
	await book.type("D5", "vip", TAB);
	expect(await noticed(book)).toEqual([[about("D4, D5"), "D4"]]);
	await runMenuItem(book, "tierMyCustomers");
	expect(book.seen.toasts.at(-1)).toEqual(about("D4, D5"));
	expect(book.values(TAB)[3]![3]).toBe(4);
	expect(await noticed(book)).toEqual([]);
	await runMenuItem(book, "tierMyCustomers");
	expect(book.seen.toasts.at(-1)).not.toContain("typed over");
});

test("a tier that is only out of date, or a person's own column Tier, is not told as typed over", async () => {
	const book = await tiered();
	await book.type("C2", "-900", TAB);
	expect(JSON.stringify(await noticed(book))).not.toContain("typed over");
	const own = await tiered(LIST.map((row, index) => [...row, index === 0 ? "Tier" : "gold"]));
	expect(JSON.stringify(await noticed(own))).not.toContain("typed over");
});
