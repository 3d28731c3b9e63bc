import { describe, expect, test } from "vitest";
import type { Card, Home, Notice, SetUp } from "../../src/contract/server.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { openSheets, type Rows, runMenuItem } from "./openFile.ts";
import { columnByName, fact, history, refs, save, TAB, viewOf } from "./reviewing.ts";
import { summaryLine } from "./summaryLine.ts";

const HEADINGS = ["Customer", "Revenue", "Profit", "Hours", "Referred by", "Satisfaction"];
const LIST: Rows = [
	HEADINGS,
	["Birch", 5000, 1500, 10, "Elm Limited", 4],
	["Elm Ltd", 1000, 100, 10, "", ""],
	["Maple", 2000, -300, 40, "Elm (E7)", 2],
	["ELM LIMITED", 3000, 900, 5, "", 5],
	["Oak", 800, 80, 2, "", 3],
];
const NAMES = ["Elm Ltd", "ELM LIMITED"];

const tier = (book: Headless) => runMenuItem(book, "tierMyCustomers");
const undo = (book: Headless) => runMenuItem(book, "undoLastChange");
const home = (book: Headless) => viewOf<Home>(book, "sidebarHome");
const setUp = (book: Headless) => viewOf<SetUp>(book, "sidebarSetUp", null);
const questions = async (book: Headless): Promise<Notice[]> =>
	(await home(book)).firstNoticed.filter(({ same }) => same !== undefined);

async function decide(book: Headless, answer: "one" | "different" | "undecided", names = NAMES, tab = TAB) {
	const reply = await book.call("sidebarSame", { tab, names, answer }, true);
	await book.settled();
	return reply as { ok: boolean; message: string };
}

const cellsOf = (book: Headless, columns: number) => book.values(TAB).map((row) => row.slice(0, columns));
const results = (book: Headless) =>
	Object.fromEntries(
		["Tier", "Score", "Range", "Why"].map((heading) => [heading, columnByName(book, heading)]),
	);
const notes = (book: Headless) => Object.values(book.notes(TAB)).filter((note) => note.includes("\nFor "));

describe("rows that may be one customer", () => {
	test("are asked about on home and in Set up, with the rows and their figures", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		const [asked] = await questions(book);
		expect(asked).toEqual({
			text: "“Elm Ltd” (row 3), “ELM LIMITED” (row 5) may be one customer: each is rated by itself until you decide under Set up.",
			at: { tab: TAB, cell: "A3" },
			same: {
				names: NAMES,
				rows: ["Row 3: Elm Ltd · Revenue 1,000.00", "Row 5: ELM LIMITED · Revenue 3,000.00"],
				answers: ["one", "different"],
			},
		});
		expect((await setUp(book)).remarks).toContainEqual(asked);
		expect(JSON.stringify(book.values("Tier summary"))).toContain("may be one customer");
	});

	test("are asked about in Danish", async () => {
		const book = await openSheets({ [TAB]: LIST }, "da_DK");
		await tier(book);
		expect((await questions(book))[0]?.text).toBe(
			"”Elm Ltd” (række 3), ”ELM LIMITED” (række 5) er måske samme kunde: hver vurderes for sig, indtil du tager stilling under Opsætning.",
		);
		expect(await decide(book, "one")).toMatchObject({ ok: true });
		expect(book.values("Niveauindstillinger").at(-1)?.slice(0, 2)).toEqual([
			"Elm Ltd = ELM LIMITED",
			"én kunde",
		]);
		expect((await home(book)).customers).toBe(4);
	});
});

describe("Treat as one", () => {
	test("gives both rows one result from both figures, and leaves the rows as they are", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		const before = results(book);
		const reply = await decide(book, "one");
		expect(reply).toMatchObject({ ok: true });
		expect(reply.message).toContain("“Elm Ltd” and “ELM LIMITED” now count as one customer");
		expect(reply.message).toContain("4 customers tiered");
		expect(cellsOf(book, HEADINGS.length)).toEqual(LIST);
		const after = results(book);
		for (const [heading, cells] of Object.entries(after))
			expect([heading, cells["ELM LIMITED"]]).toEqual([heading, cells["Elm Ltd"]]);
		expect(after.Score!["Elm Ltd"]).not.toBe(before.Score!["Elm Ltd"]);
		expect(String(after.Why!["Elm Ltd"])).toContain("25");
		expect((await home(book)).customers).toBe(4);
		expect(await questions(book)).toEqual([]);
		expect(summaryLine(book, "tiers.1").slice(2, 9)).toEqual([
			1,
			0.25,
			4000,
			4000 / 11_800,
			1000,
			1000 / 2280,
			15,
		]);
		expect(summaryLine(book, "tiers.all").slice(2, 9)).toEqual([4, 1, 11_800, 1, 2280, 1, 67]);
	});

	test("says in the note of each row with whom it counts", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		await decide(book, "one");
		expect(
			notes(book).filter((note) => note.includes("Counts as one customer with ELM LIMITED"))[0],
		).toContain("\nFor Elm Ltd\n");
		expect(notes(book).filter((note) => note.includes("Counts as one customer with Elm Ltd"))[0]).toContain(
			"\nFor ELM LIMITED\n",
		);
	});

	test("is undone as one change, and is asked again then", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		const before = [book.values(TAB), book.values("Tier settings"), notes(book)];
		await decide(book, "one");
		await undo(book);
		expect(book.seen.alerts).toEqual([]);
		expect([book.values(TAB), book.values("Tier settings"), notes(book)]).toEqual(before);
		expect(await questions(book)).toHaveLength(1);
	});

	test("can be taken back from the list of decisions", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		const before = results(book);
		await decide(book, "one");
		const { decisions } = await setUp(book);
		expect(decisions).toEqual([
			{ names: ["elm ltd", "elm limited"], label: "“Elm Ltd” and “ELM LIMITED”", isSame: true },
		]);
		const reply = await decide(book, "undecided", [...decisions[0]!.names]);
		expect(reply.message).toContain("Your decision on “Elm Ltd” and “ELM LIMITED” is taken back.");
		expect(results(book)).toEqual(before);
		expect((await setUp(book)).decisions).toEqual([]);
		expect(await questions(book)).toHaveLength(1);
		expect((await home(book)).firstNoticed.map(({ text }) => text).join()).not.toContain(
			"show the tier of another customer",
		);
	});

	test("holds after sorting, and after a row is inserted", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		await decide(book, "one");
		const then = results(book);
		await book.sort("A2:N6", "B", TAB);
		expect(results(book)).toEqual(then);
		expect((await home(book)).firstNoticed).toEqual([]);
		await tier(book);
		expect(results(book)).toEqual(then);
		book.grid(TAB).insertRowsBefore(2, 1);
		await tier(book);
		expect(results(book)).toEqual(then);
		expect((await home(book)).customers).toBe(4);
	});

	test("finds results that a sort has left beside other customers, and none of those of one customer", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		await decide(book, "one");
		const then = results(book);
		const swapped = [book.values(TAB)[4]!, book.values(TAB)[2]!].map((row) => row.slice(0, HEADINGS.length));
		const put = (row: number, cells: unknown[]) =>
			book
				.face(TAB)
				.getRange(row, 1, 1, cells.length)
				.setValues([cells as string[]]);
		put(3, swapped[0]!);
		put(5, swapped[1]!);
		await book.settled();
		expect((await home(book)).firstNoticed).toEqual([]);
		await book.sort("A2:F6", "A", TAB);
		expect((await home(book)).firstNoticed.map(({ text }) => text).join()).toContain(
			"show the tier of another customer",
		);
		await tier(book);
		expect(results(book)).toEqual(then);
		expect((await home(book)).firstNoticed).toEqual([]);
	});

	test("lapses when a name is changed, which home says with a way to take it back", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		await decide(book, "one");
		await book.type("A5", "Elm Holding", TAB);
		expect((await home(book)).customers).toBe(5);
		const [lapsed, ...others] = await questions(book);
		expect(others).toEqual([]);
		expect(lapsed?.text).toContain(
			"“Elm Ltd” and “ELM LIMITED” were to count as one customer, but only row 3",
		);
		expect(lapsed?.same?.answers).toEqual(["undecided"]);
		expect(await decide(book, "undecided", [...lapsed!.same!.names])).toMatchObject({ ok: true });
		expect(await questions(book)).toEqual([]);
	});

	test("is asked anew when a name is spelled in a new way", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		await decide(book, "one");
		await book.type("A5", "Elm, Ltd.", TAB);
		expect((await questions(book)).map(({ same }) => same?.answers)).toEqual([
			["undecided"],
			["one", "different"],
		]);
	});

	test("resolves a referrer by either name to the one customer", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		await decide(book, "one");
		expect(columnByName(book, "Referred customers")).toMatchObject({ "Elm Ltd": 1, "ELM LIMITED": 1 });
	});

	test("gives formulas with the settings tab the same value in both rows, and counts the customer once", async () => {
		const book = await openSheets({ [TAB]: LIST, Sums: [["x"]] });
		await tier(book);
		await decide(book, "one");
		await book.type("A2", `=CUSTOMER_NET_PROFIT(${TAB}!A1:F6,,'Tier settings'!A:H)`, "Sums");
		await book.type("C2", `=TIER_SUMMARY(${TAB}!A1:F6,,'Tier settings'!A:H)`, "Sums");
		expect(
			book
				.values("Sums")
				.slice(1, 7)
				.map(([cell]) => cell),
		).toEqual(["Gross profit", 1500, 1000, -300, 1000, 80]);
		expect(JSON.stringify(book.values("Sums"))).toContain(",4,1,");
	});

	test("is refused where no second row has one of the names any more", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		await book.type("A5", "Willow", TAB);
		expect(await decide(book, "one")).toMatchObject({ ok: false });
		expect((await setUp(book)).decisions).toEqual([]);
	});

	test("before the first run stores the decision and writes nothing beside the list", async () => {
		const book = await openSheets({ [TAB]: LIST });
		expect(await decide(book, "one")).toMatchObject({ ok: true });
		expect(book.values(TAB)).toEqual(LIST);
		expect((await home(book)).customers).toBe(4);
		await tier(book);
		const { Tier } = results(book);
		expect(Tier!["ELM LIMITED"]).toBe(Tier!["Elm Ltd"]);
	});
});

describe("Not the same", () => {
	test("is not asked again, also after sorting, and changes no result", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		const before = results(book);
		const reply = await decide(book, "different");
		expect(reply.message).toBe(
			"“Elm Ltd” and “ELM LIMITED” are different customers: you will not be asked again.",
		);
		expect(results(book)).toEqual(before);
		expect(await questions(book)).toEqual([]);
		await book.sort("A2:N6", "B", TAB);
		await tier(book);
		expect(await questions(book)).toEqual([]);
		expect((await home(book)).customers).toBe(5);
	});

	test("survives restoring the default settings", async () => {
		const book = await openSheets({ [TAB]: LIST });
		await tier(book);
		await decide(book, "different");
		await runMenuItem(book, "restoreDefaultSettings");
		expect((await setUp(book)).decisions).toHaveLength(1);
		expect(await questions(book)).toEqual([]);
	});
});

describe("a review of rows that count as one customer", () => {
	async function joined(list: Rows = LIST) {
		const book = await openSheets({ [TAB]: list });
		await tier(book);
		await decide(book, "one");
		return book;
	}

	test("shows the customer once, and both rows as theirs", async () => {
		const book = await joined();
		expect(Object.keys(await refs(book)).sort()).toEqual(["Birch", "Elm Ltd", "Maple", "Oak"]);
		book.face(TAB).getRange(5, 1, 1, 1).activate();
		const tab = String(book.face(TAB).getSheetId());
		const { card } = await viewOf<{ card: Card }>(book, "sidebarThisRow", tab, {
			reviewer: "Eva",
			round: false,
		});
		expect(card.customer.name).toBe("Elm Ltd");
		expect(card.facts).toMatchObject({ revenue: 4000, satisfaction: 5 });
	});

	test("saves an answer where one stands, else in the first row, and the result in both rows", async () => {
		const book = await joined();
		const elm = (await refs(book))["Elm Ltd"]!;
		const saved = await save(book, [fact(elm, "satisfaction", 5, 1), fact(elm, "energy", null, 2)]);
		expect(saved.map(({ outcome }) => outcome)).toEqual(["saved", "saved"]);
		expect(columnByName(book, "Satisfaction")).toMatchObject({ "Elm Ltd": "", "ELM LIMITED": 1 });
		expect(columnByName(book, "Energy")).toMatchObject({ "Elm Ltd": 2, "ELM LIMITED": "" });
		const then = results(book);
		expect(then.Score!["ELM LIMITED"]).toBe(then.Score!["Elm Ltd"]);
		await tier(book);
		expect(results(book)).toEqual(then);
		expect(history(book).filter(([name]) => name === "Elm Ltd").length).toBeGreaterThanOrEqual(2);
	});

	test("asks for an answer on which the rows differ, and writes it into both", async () => {
		const list = LIST.map((row) => (row[0] === "Elm Ltd" ? [...row.slice(0, 5), 2] : row));
		const book = await joined(list);
		const texts = (await home(book)).firstNoticed.map(({ text }) => text);
		expect(texts.join()).toContain("F3, F5 differ on Satisfaction");
		const elm = (await refs(book))["Elm Ltd"]!;
		const [saved] = await save(book, [fact(elm, "satisfaction", null, 3)]);
		expect(saved?.outcome).toBe("saved");
		expect(columnByName(book, "Satisfaction")).toMatchObject({ "Elm Ltd": 3, "ELM LIMITED": 3 });
		expect((await home(book)).firstNoticed).toEqual([]);
	});

	test("refuses a figure of which both rows have a part, and names the rows", async () => {
		const book = await joined();
		const elm = (await refs(book))["Elm Ltd"]!;
		const [saved] = await save(book, [fact(elm, "hours", 15, 20)]);
		expect(saved).toMatchObject({
			outcome: "refused",
			message:
				"“Elm Ltd” counts as one customer with several rows: write Hours into rows 3, 5 in the sheet, where each has its part.",
		});
		expect(cellsOf(book, HEADINGS.length)).toEqual(LIST);
	});

	test("records a move between tiers once", async () => {
		const book = await joined();
		const elm = (await refs(book))["Elm Ltd"]!;
		const before = history(book).length;
		await save(book, [fact(elm, "manualTier", null, 4)]);
		const added = history(book).slice(before);
		expect(added.map(([name]) => name)).toEqual(["Elm Ltd", "Elm Ltd"]);
		expect(columnByName(book, "Tier")).toMatchObject({ "Elm Ltd": 4, "ELM LIMITED": 4 });
	});
});
