import { describe, expect, test } from "vitest";
import type { Home } from "../../src/contract/server.ts";
import { language } from "../../src/i18n/language.ts";
import type { Headless } from "../../src/preview/headless.ts";
import type { AnswerFact } from "../../src/tiering/facts.ts";
import { openSheets, type Rows, runMenuItem } from "./openFile.ts";
import { fact, refs, review, save, TAB, viewOf } from "./reviewing.ts";

const { words: en } = language("en");

/** From the customer with the least profit to the one with the most. */
const LIST: Rows = [
	["Customer", "Region", "Revenue", "Profit"],
	["Alder", "North", 1000, -200],
	["Birch", "South", 1000, 20],
	["Cedar", "North", 1000, 110],
	["Elm", "South", 1000, 300],
	["Fir", "North", 1000, 400],
];

const FACTS = ["energy", "fit", "negotiation", "steadiness", "newNeeds"] as const;

const said = (rows: number, cell: string) => en.problem.displacedAnswers(rows, cell, en.record.tab);
const tier = (book: Headless) => runMenuItem(book, "tierMyCustomers");
const lastToast = (book: Headless) => book.seen.toasts[book.seen.toasts.length - 1]!;
const notices = async (book: Headless) =>
	(await viewOf<Home>(book, "sidebarHome")).firstNoticed.map(({ text }) => text);
const isSaid = async (book: Headless) =>
	(await notices(book)).some((text) => text.includes("given for another customer"));
const summary = (book: Headless) => book.values("Tier summary").flat().join("\n");

/** Sorts only the list's own columns, as a Table does: from the customer with the most profit on. */
const sortTable = (book: Headless) => book.sort("A2:D6", "D", TAB);

async function give(book: Headless, given: Readonly<Record<string, Partial<Record<AnswerFact, number>>>>) {
	const customers = await refs(book);
	await save(
		book,
		Object.entries(given).flatMap(([name, values]) =>
			Object.entries(values).map(([key, value]) => fact(customers[name]!, key as AnswerFact, null, value)),
		),
	);
}

/** A tiered list with answers. */
async function answered(given: Parameters<typeof give>[1], locale = "en_US"): Promise<Headless> {
	const book = await openSheets({ [TAB]: LIST }, locale);
	await tier(book);
	await give(book, given);
	return book;
}

const all = (value: number) => Object.fromEntries(FACTS.map((key) => [key, value]));

describe("answers that were left behind when the list was sorted", () => {
	test("home says in how many rows, from which cell on, and what to do, for as long as it is so", async () => {
		const book = await answered({ Alder: all(1), Fir: all(5) });
		expect(await isSaid(book)).toBe(false);
		await sortTable(book);
		expect((await viewOf<Home>(book, "sidebarHome")).firstNoticed[0]).toEqual({
			text: said(2, "N2"),
			at: { tab: TAB, cell: "N2" },
		});
		await tier(book);
		await tier(book);
		expect(await notices(book)).toContain(said(2, "N2"));
		book
			.face(TAB)
			.getRange(1, 1, LIST.length, 4)
			.setValues([...LIST]);
		await book.settled();
		expect(await isSaid(book)).toBe(false);
	});

	test("each tiering and the summary say so, and nothing is called right", async () => {
		const book = await answered({ Alder: all(1), Fir: all(5) });
		expect(summary(book)).not.toContain(said(2, "N2"));
		await sortTable(book);
		await tier(book);
		expect(lastToast(book)).toContain(said(2, "N2"));
		expect(lastToast(book)).not.toContain("right again");
		expect(lastToast(book)).not.toContain("Check the answers");
		expect(summary(book)).toContain(said(2, "N2"));
		await tier(book);
		expect(lastToast(book)).toContain(said(2, "N2"));
	});

	test("the review marks the cards of the customers beside whom they stand, but not in a round", async () => {
		const book = await answered({ Alder: all(1), Fir: all(5) });
		await sortTable(book);
		const marked = async (round: boolean) => {
			const { cards } = await review(book, { choice: { order: "sheet", which: "all", round } });
			return cards.filter(({ isDisplaced }) => isDisplaced).map(({ customer }) => customer.name);
		};
		expect(await marked(false)).toEqual(["Fir", "Alder"]);
		expect(await marked(true)).toEqual([]);
	});

	test("giving them again in the review confirms them", async () => {
		const book = await answered({ Alder: { energy: 1 }, Fir: { energy: 5 } });
		await sortTable(book);
		expect(await isSaid(book)).toBe(true);
		const { Alder, Fir } = await refs(book);
		await save(book, [fact(Alder!, "energy", 5, 5), fact(Fir!, "energy", 1, 1)]);
		expect(await isSaid(book)).toBe(false);
	});

	test("those of one customer are noticed too, and those beside customers who were never asked", async () => {
		const book = await answered({ Alder: { energy: 1, fit: 2 } });
		await sortTable(book);
		expect(await notices(book)).toContain(said(1, "N2"));
	});

	test("those are still noticed that stand beside others when somebody has answered anew since", async () => {
		const book = await answered({ Alder: all(1), Birch: all(2), Fir: all(5) });
		await sortTable(book);
		const { Fir } = await refs(book);
		await save(
			book,
			FACTS.map((key) => fact(Fir!, key, 1, 4)),
		);
		expect(await notices(book)).toContain(said(2, "N3"));
	});

	test("those are still noticed that are left when those of one customer have been put right", async () => {
		const book = await answered({ Alder: all(1), Fir: all(5) });
		await sortTable(book);
		const { Fir } = await refs(book);
		await save(
			book,
			FACTS.map((key) => fact(Fir!, key, 1, 5)),
		);
		expect(await notices(book)).toContain(said(1, "N6"));
	});

	test("the notice is given in Danish", async () => {
		const book = await answered({ Alder: all(1), Fir: all(5) }, "da_DK");
		await sortTable(book);
		expect((await notices(book))[0]).toBe(
			"2 rækker viser svar, der er givet om en anden kunde (første gang i N2), og niveauerne regnes ud fra dem: listen er nok sorteret uden disse kolonner. Fortryd sorteringen, eller ret svarene: ”Niveauhistorik” viser hvert svar med dets kunde. Er de rigtige, så giv dem igen i gennemgangen.",
		);
	});
});

describe("answers that are not called displaced", () => {
	const GIVEN = { Alder: { energy: 2 }, Birch: { energy: 3 }, Cedar: { energy: 4 } };

	test.each<[string, Readonly<Record<string, string>>]>([
		["one that somebody has typed over", { N2: "3" }],
		["a single one that somebody has moved to another customer", { N2: "3", N3: "" }],
		["several that somebody has raised by one", { N2: "3", N3: "4", N4: "5" }],
		["several that somebody has typed over with equal ones", { N2: "4", N3: "4" }],
		["some that somebody has cleared", { N2: "", N3: "" }],
		[
			"some cleared, beside customers about whom people have typed others",
			{ N2: "", N3: "", N5: "2", N6: "1" },
		],
	])("%s", async (_, typed) => {
		const book = await answered(GIVEN);
		for (const [cell, text] of Object.entries(typed)) await book.type(cell, text, TAB);
		expect(await isSaid(book)).toBe(false);
		await tier(book);
		expect(lastToast(book)).not.toContain("another customer");
	});

	test("equal ones, wherever they stand", async () => {
		const book = await answered({ Alder: all(3), Fir: all(3) });
		await sortTable(book);
		expect(await isSaid(book)).toBe(false);
	});

	test("those of renamed customers", async () => {
		const book = await answered(GIVEN);
		await book.type("A2", "Alder & Sons", TAB);
		await book.type("A3", "Birch Ltd", TAB);
		expect(await isSaid(book)).toBe(false);
	});

	test("those of a file whose history is gone", async () => {
		const book = await answered(GIVEN);
		await sortTable(book);
		const lines = book.values("Tier history").length - 4;
		const keys = book.face("Tier history").getRange(5, 8, lines, 1);
		keys.setValues(keys.getValues().map(() => [""]));
		expect(await isSaid(book)).toBe(false);
	});

	test("those that were sorted with the list", async () => {
		const book = await answered(GIVEN);
		await book.sort("A2:N6", "D", TAB);
		expect(await isSaid(book)).toBe(false);
	});

	test("those that people have typed into a list of their own", async () => {
		const typed: Rows = LIST.map((row, index) => [...row, index === 0 ? "Energy" : index]);
		const book = await openSheets({ [TAB]: LIST, Typed: typed });
		await tier(book);
		await give(book, { Alder: { energy: 2 }, Birch: { energy: 1 } });
		book.grid("Typed").activate();
		await tier(book);
		expect(book.values("Typed")[0]).toContain("Tier");
		expect(lastToast(book)).not.toContain("given for another customer");
		expect(await isSaid(book)).toBe(false);
	});

	test("those that were given since for another list with the same customers", async () => {
		const book = await openSheets({ [TAB]: LIST, "Last year": LIST });
		await tier(book);
		await give(book, { Alder: all(2), Birch: all(3) });
		book.grid("Last year").activate();
		await tier(book);
		const customers = await refs(book, "Last year");
		await save(
			book,
			FACTS.flatMap((key) => [fact(customers.Alder!, key, null, 3), fact(customers.Birch!, key, null, 2)]),
			"Eva",
			"Last year",
		);
		book.grid(TAB).activate();
		expect(await isSaid(book)).toBe(false);
	});
});
