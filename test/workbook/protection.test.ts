import { describe, expect, test } from "vitest";
import { fromA1 } from "../../src/preview/a1.ts";
import type { Headless } from "../../src/preview/headless.ts";
import type { CellPosition } from "../../src/workbook/port.ts";
import { noWatch, watchedHost } from "../faults/watchedHost.ts";
import { openSheets, type Rows, runMenuItem } from "./openFile.ts";
import { fact, refs, save } from "./reviewing.ts";
import { loseMetadata } from "./sheetMetadata.ts";

const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Hours"],
	["Ane", 1000, 300, 3],
	["Bo", 2000, -10, 30],
	["Cy", 500, 200, 1],
];
const [SETTINGS, PLAYBOOK, HISTORY] = ["Tier settings", "Playbook", "Tier history"];
const TABS = [SETTINGS, PLAYBOOK, HISTORY];

/** A file with all three of those tabs. */
async function made(locale = "en_US"): Promise<Headless> {
	const book = await openSheets({ Customers: LIST }, locale);
	await runMenuItem(book, "tierMyCustomers");
	await book.run("showPlaybook");
	await book.settled();
	book.grid("Customers").activate();
	return book;
}

/** Removes protections, as a user can under Data ▸ Protect sheets and ranges. */
const unprotect = (book: Headless, tab: string) => book.protections(tab).splice(0);

/** Leaves a tab as versions made it that did not protect tabs. */
function asIfNeverProtected(book: Headless, tab: string): void {
	unprotect(book, tab);
	loseMetadata(book, tab, "isProtected");
}

/** Cells, as `row:column`, that Sheets lets anybody change without a warning. */
function openCells(book: Headless, tab: string): string[] {
	return book.protections(tab).flatMap(({ open }) =>
		open.flatMap((area) => {
			const [from, to] = area.split(":").map(fromA1) as [CellPosition, CellPosition];
			return Array.from({ length: to.row - from.row + 1 }, (_, row) =>
				Array.from(
					{ length: to.column - from.column + 1 },
					(_, column) => `${from.row + row}:${from.column + column}`,
				),
			).flat();
		}),
	);
}

const contentOf = (book: Headless, tab: string, position: string) => {
	const [row, column] = position.split(":").map(Number) as [number, number];
	return { row: book.values(tab)[row - 1]!, column: column - 1 };
};

describe("protection of settings, playbook and history", () => {
	test("new settings, playbook and history tabs warn before somebody changes them, and say why", async () => {
		const book = await made();
		for (const tab of TABS) {
			expect(book.protections(tab), tab).toMatchObject([{ warningOnly: true }]);
			expect(book.protections(tab)[0]!.description).toMatch(/^Customer Tiers: .{40,}/);
		}
		expect(book.protections(SETTINGS)[0]!.description).toBe(
			"Customer Tiers: these settings decide everybody's tier. The coloured cells are there to be changed; the rest keeps the tab working.",
		);
		for (const tab of ["Customers", "Tier summary", "Alternatives"])
			expect(book.protections(tab), tab).toEqual([]);
		const danish = await made("da_DK");
		expect(danish.protections("Niveauindstillinger")[0]!.description).toContain("afgør alles niveau");
	});

	test("a history that a review makes warns before somebody changes it", async () => {
		const book = await openSheets({ Customers: LIST });
		const { Ane } = await refs(book);
		await save(book, [fact(Ane!, "energy", null, 4)]);
		expect(book.protections(HISTORY)).toMatchObject([{ warningOnly: true, open: [] }]);
	});

	test("the settings tab does not warn in cells that are there to be changed, but in all others", async () => {
		const book = await made();
		const open = openCells(book, SETTINGS);
		const isInput = (row: number, column: number) =>
			book.grid(SETTINGS).getSheet().getComposedCellStyle(row, column).bg?.rgb === "#fff8e1";
		const inputs = book
			.values(SETTINGS)
			.flatMap((line, row) =>
				line.flatMap((_, column) => (isInput(row, column) ? [`${row + 1}:${column + 1}`] : [])),
			);
		expect(inputs.length).toBeGreaterThan(100);
		expect([...open].sort()).toEqual(inputs.sort());
	});

	test("the playbook does not warn in its texts, but in headings, keys and counts", async () => {
		const book = await made();
		const open = openCells(book, PLAYBOOK).map((position) => contentOf(book, PLAYBOOK, position));
		expect(open.every(({ column }) => column === 1)).toBe(true);
		const keys = open.map(({ row }) => String(row[2]));
		expect(keys).toContain("tier.1.action");
		expect(keys).toContain("letter.goodbye.body");
		expect(keys.filter((key) => !/^(tier\.|lapsed\.|letter\.|howTo$|fields$)/.test(key))).toEqual([]);
		const texts = book.values(PLAYBOOK).filter((row) => /^(tier|lapsed|letter)\./.test(String(row[2])));
		expect(keys.filter((key) => /^(tier|lapsed|letter)\./.test(key))).toHaveLength(texts.length);
	});

	test("tabs that an earlier version made warn from the next tiering on, wherever their lines are now", async () => {
		const book = await made();
		for (const tab of TABS) asIfNeverProtected(book, tab);
		book.grid(SETTINGS).insertRowsBefore(3, 2);
		book.grid(PLAYBOOK).insertColumnsBefore(0, 1);
		await book.settled();
		await runMenuItem(book, "tierMyCustomers");
		expect(TABS.map((tab) => book.protections(tab).length)).toEqual([1, 1, 1]);
		const settings = openCells(book, SETTINGS).map((position) => contentOf(book, SETTINGS, position));
		expect(settings.every(({ row }) => /^\w+\.\w+/.test(String(row[7])))).toBe(true);
		expect(new Set(settings.map(({ column }) => column))).toEqual(new Set([1, 4, 5, 6]));
		const texts = openCells(book, PLAYBOOK).map((position) => contentOf(book, PLAYBOOK, position));
		expect(new Set(texts.map(({ column }) => column))).toEqual(new Set([2]));
	});

	test("tiering protects a tab only once, and not again after somebody removed the protection", async () => {
		const book = await made();
		await runMenuItem(book, "tierMyCustomers");
		expect(TABS.map((tab) => book.protections(tab).length)).toEqual([1, 1, 1]);
		unprotect(book, SETTINGS);
		await runMenuItem(book, "tierMyCustomers");
		await runMenuItem(book, "showPlaybook");
		expect(TABS.map((tab) => book.protections(tab).length)).toEqual([0, 1, 1]);
	});

	test("tiering leaves a tab alone that a user has protected, even after they removed that protection", async () => {
		const book = await made();
		asIfNeverProtected(book, SETTINGS);
		book.face(SETTINGS).protect().setDescription("only the boss");
		await runMenuItem(book, "tierMyCustomers");
		expect(book.protections(SETTINGS)).toMatchObject([{ description: "only the boss" }]);
		unprotect(book, SETTINGS);
		await runMenuItem(book, "tierMyCustomers");
		expect(book.protections(SETTINGS)).toEqual([]);
	});

	test("a user who may not protect tabs can still tier, and the next tiering by one who may protects them", async () => {
		const host = watchedHost();
		const book = await openSheets({ Customers: LIST }, "en_US", host.around);
		host.watch((call) => {
			if (call === "protect") throw new Error("You may not protect this.");
		});
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.alerts).toEqual([]);
		expect(book.sheets()).toContain(SETTINGS);
		expect(book.values(HISTORY).length).toBeGreaterThan(0);
		expect(book.protections(SETTINGS)).toEqual([]);
		host.watch(noWatch);
		await runMenuItem(book, "tierMyCustomers");
		expect(book.protections(SETTINGS)).toHaveLength(1);
	});
});
