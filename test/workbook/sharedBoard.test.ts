import { describe, expect, test } from "vitest";
import type { Reply } from "../../src/contract/reply.ts";
import type { BoardPage, BoardPageChoice } from "../../src/contract/server.ts";
import { openSheets, type Rows } from "./openFile.ts";

const HEADINGS = ["Customer", "Revenue", "Gross profit", "Hours"];
/** Two earners and a loser: 1,300 earned, 300 of it lost. */
const LIST: Rows = [
	HEADINGS,
	["Nordlys Tryk", 9_876, 800, 40],
	["Bo & Co", 5_432, 500, 10],
	["Cy plc", 3_210, -300, 50],
];

async function page(rows: Rows, choice: Partial<BoardPageChoice> = {}, locale = "en_US"): Promise<BoardPage> {
	const book = await openSheets({ "List of Ane": rows }, locale);
	const asked: BoardPageChoice = { names: true, money: true, language: "en-US", ...choice };
	const reply = (await book.call("sidebarSharedBoard", asked)) as Reply<BoardPage>;
	if (!reply.ok) throw new Error(reply.message);
	return reply.view;
}

const plain = (text: string) => text.replace(/\u00a0/g, " ");
const names = ({ columns }: BoardPage) =>
	columns.flatMap(({ named }) => named.map(({ name }) => name)).sort();
const amounts = ({ columns }: BoardPage) =>
	columns.flatMap(({ named }) => named.map(({ amount }) => plain(amount))).sort();
const manyCustomers = (count: number): Rows => [
	HEADINGS,
	...Array.from({ length: count }, (_, index): Rows[number] => [
		`Customer number ${index}`,
		1000 + index,
		(index % 97) * 10 - 50,
		1 + (index % 40),
	]),
];

describe("the page to share", () => {
	test("shows names and amounts where both are asked for", async () => {
		const shown = await page(LIST);
		expect(names(shown)).toEqual(["Bo & Co", "Cy plc", "Nordlys Tryk"]);
		expect(amounts(shown)).toEqual(["500", "800", "−300"]);
		expect(shown.about).toMatch(/^List of Ane · /);
		expect(shown.figures[0]).toEqual({ figure: "1,000", text: "Gross profit", isRed: false });
		expect(shown.file).toMatch(/^Customers by tier \d{4}-\d\d-\d\d$/);
		expect(shown.scatter!.title).toBe("Worth it? Gross profit against hours (size: revenue)");
		expect(shown.scatter!.x.ticks.map(({ text }) => text)).toEqual(["0", "20", "40"]);
		expect(shown.curve!.peak).toMatchObject({ text: "peak 1,300", givenBack: "−300" });
	});

	test("without names says no name, in any text, nor that of the list", async () => {
		const shown = await page(LIST, { names: false });
		expect(JSON.stringify(shown)).not.toMatch(/Nordlys|Bo & Co|Cy plc|List of Ane/);
		expect(names(shown)).toEqual(["Customer 1", "Customer 2", "Customer 3"]);
		expect(shown.scatter!.points.map(({ name }) => name).sort()).toEqual(names(shown));
		expect(amounts(shown)).toEqual(["500", "800", "−300"]);
	});

	test("without money shows shares of the total or of what is earned, and says of which", async () => {
		const mild: Rows = [...LIST.slice(0, 3), ["Cy plc", 3_210, -100, 50]];
		const ofTotal = await page(mild, { money: false });
		expect(amounts(ofTotal)).toEqual(["42 %", "67 %", "−8.3 %"]);
		expect(ofTotal.about).toMatch(/ · percentages are of gross profit$/);
		const tight: Rows = [...LIST.slice(0, 3), ["Cy plc", 3_210, -650, 50]];
		const ofEarned = await page(tight, { money: false });
		expect(amounts(ofEarned)).toEqual(["38 %", "62 %", "−50 %"]);
		expect(ofEarned.about).toMatch(/ · percentages are of what the profitable customers earn$/);
	});

	test("without money contains no amount, neither in a text nor as a number", async () => {
		const shown = await page(LIST, { money: false });
		const numbers = JSON.stringify(shown)
			.match(/\d[\d.,]*\d/g)!
			.map((text) => Number(text.replace(/,/g, "")));
		for (const amount of [9_876, 5_432, 3_210, 800, 500, 300, 1_000, 1_300])
			expect(numbers).not.toContain(amount);
		for (const axis of [shown.scatter!.y, shown.curve!.y])
			for (const { text } of axis.ticks) expect(text).toMatch(/%$/);
	});

	test("without money has no marks on an axis of revenue", async () => {
		const noHours = LIST.map(([name, revenue, profit]) => [name!, revenue!, profit!]);
		const marks = async (money: boolean) => (await page(noHours, { money })).scatter!.x;
		expect(await marks(true)).toMatchObject({ title: "Revenue" });
		expect((await marks(true)).ticks.length).toBeGreaterThan(1);
		expect((await marks(false)).ticks).toEqual([]);
	});

	test("without money says of a list that only loses that it does, and no amount", async () => {
		const losers: Rows = [HEADINGS, ["Ane", 900, -80, 3], ["Bo", 800, -120, 4]];
		const shown = await page(losers, { money: false });
		expect(plain(shown.headline)).toBe("2 customers. Together they cost you money.");
		expect(JSON.stringify(shown)).not.toMatch(/NaN|Infinity|200/);
		expect(amounts(shown)).toEqual(["", ""]);
		expect(shown.figures.map(({ text }) => plain(text))).toEqual([
			"customers in Tier 4",
			"of your hours go to Tiers 3–4",
		]);
		expect(shown.curve).toMatchObject({ title: "Whale curve: nobody earns you anything", peak: null });
		expect(JSON.stringify(shown)).not.toMatch(/[+"]–"|take back/);
	});

	test("without money writes small shares apart, and none as 0 % that is not", async () => {
		const tiny: Rows = [HEADINGS, ["Ane", 2_000_000, 1_000_000, 3], ["Bo", 800, 77, 4], ["Cy", 700, -160, 5]];
		expect(amounts(await page(tiny, { money: false }))).toEqual(["0.008 %", "100 %", "−0.02 %"]);
		const even: Rows = [
			HEADINGS,
			...Array.from({ length: 900 }, (_, row): Rows[number] => [
				`Customer ${row}`,
				900,
				100 + (row % 60),
				row,
			]),
		];
		const marks = (await page(even, { money: false })).scatter!.y.ticks.map(({ text }) => plain(text));
		expect(marks).toEqual(["0 %", "0.05 %", "0.1 %"]);
	});

	test("is in Danish where that is asked for, and the reply still has the language of the file", async () => {
		const book = await openSheets({ Customers: LIST });
		const choice: BoardPageChoice = { names: false, money: true, language: "da-DK" };
		const reply = (await book.call("sidebarSharedBoard", choice)) as Reply<BoardPage>;
		expect(reply).toMatchObject({ ok: true, locale: "en-US", view: { language: "da-DK" } });
		const { view } = reply as Extract<typeof reply, { ok: true }>;
		expect(view.figures[0]).toMatchObject({ figure: "1.000", text: "Bruttofortjeneste" });
		expect(names(view)).toEqual(["Kunde 1", "Kunde 2", "Kunde 3"]);
	});

	test("names ten customers of a tier at most, those with the largest amounts, and counts the others", async () => {
		const shown = await page(manyCustomers(1200));
		for (const { named, below, sums } of shown.columns) {
			const all = Number(/^[\d,]+/.exec(sums)![0].replace(",", ""));
			if (all <= 10) expect(named).toHaveLength(all);
			else {
				expect(named).toHaveLength(9);
				expect(below).toBe(`and ${(all - 9).toLocaleString("en-US")} more`);
			}
		}
		expect(shown.scatter!.points).toHaveLength(150);
		expect(shown.scatter!.others).toContain("1,050 customers");
		const everywhere = [...shown.scatter!.points, ...shown.curve!.points];
		expect(everywhere.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true);
	});

	test("of a list of names has no charts and says that nothing is known", async () => {
		const shown = await page([
			["Customer", "City"],
			["Ane", "Aarhus"],
			["Bo", "Vejle"],
		]);
		expect(plain(shown.headline)).toBe("2 customers. What they bring is not known yet.");
		expect([shown.scatter, shown.curve]).toEqual([null, null]);
		expect(shown.columns.map(({ below }) => below)).toEqual(Array(4).fill("Nobody yet"));
	});

	test("says why there is none for a tab without customers", async () => {
		const book = await openSheets({ Notes: [["Hello"]] });
		const reply = await book.call("sidebarSharedBoard", { names: true, money: true, language: "en-US" });
		expect(reply).toMatchObject({ ok: false, message: expect.stringContaining("Notes") });
	});
});
