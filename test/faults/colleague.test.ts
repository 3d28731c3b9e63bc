import { expect, test } from "vitest";
import type { Outcome } from "../../src/contract/reply.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { openSheets, type Rows, visibleContent } from "../workbook/openFile.ts";
import { columnByName, fact, history, idOf, refs, save, TAB } from "../workbook/reviewing.ts";
import { summaryRow } from "../workbook/summaryLine.ts";
import { noWatch, watchedHost } from "./watchedHost.ts";

const LIST: Rows = [
	["Customer", "Revenue", "Profit", "Hours"],
	["Ane", 1000, 300, 1],
	["Bo", 2000, -100, 9],
	["Cy", 3000, 200, 4],
];
const changed = (tab = TAB) =>
	`Somebody changed “${tab}” while Customer Tiers was at work on it. Nothing was written. Try again.`;

/** Runs an action; returns the message if it was refused, else null. */
type Act = () => Promise<string | null>;
/** A colleague's edit by hand, which does not wait for the add-on's lock. */
type ByHand = (book: Headless) => void;

const type =
	(row: number, at: number, value: unknown, tab = TAB): ByHand =>
	(book) =>
		book
			.face(tab)
			.getRange(row, at, 1, 1)
			.setValues([[value]]);
const sort: ByHand = (book) => {
	const face = book.face(TAB);
	const top = book.values(TAB).findIndex((row) => row.includes("Ane") || row.includes("Cy")) + 1;
	const rows = face.getRange(top, 1, 3, face.getLastColumn());
	rows.setValues(rows.getValues().reverse());
};
const insertAbove: ByHand = (book) => book.grid(TAB).insertRowsBefore(0, 1);
const insertLeft: ByHand = (book) => book.grid(TAB).insertColumnsBefore(0, 1);

const WRITES = /^(set|insert|add|remove|hide|update|delete)/;

async function watched(sheets: Record<string, Rows>) {
	const host = watchedHost();
	const book = await openSheets(sheets, "en_US", host.around);
	return {
		book,
		/** Number of calls until the run checks that nothing has changed, measured on an undisturbed run. */
		async callsBeforeCheck(act: Act): Promise<number> {
			host.watch(noWatch);
			expect(await act()).toBeNull();
			// Skip a copy that the run reads from and deletes: it is not the file.
			const from = host.calls.lastIndexOf("deleteSheet") + 1;
			const first = host.calls.findIndex((call, index) => index >= from && WRITES.test(call));
			// The last call before that check asks who may write.
			const last = host.calls.lastIndexOf("canEdit", first) + 1;
			expect(last).toBeGreaterThan(0);
			return last;
		},
		/** Runs the action while a colleague edits between its reading and its check. */
		async meanwhile(at: number, byHand: ByHand, act: Act) {
			let left: ReturnType<typeof visibleContent> | undefined;
			host.watch((_, number) => {
				if (number !== at) return;
				byHand(book);
				left = visibleContent(book);
			});
			const said = await act();
			await book.settled();
			host.watch(noWatch);
			expect(left).toBeDefined();
			return { said, left };
		},
	};
}

const tier =
	(book: Headless): Act =>
	async () => {
		const before = book.seen.alerts.length;
		await book.run("tierMyCustomers");
		await book.settled();
		return book.seen.alerts[before] ?? null;
	};

/** Overwrites a score before tiering, because unchanged cells are not written again. */
const tierWithChange =
	(book: Headless): Act =>
	async () => {
		const grid = book.values(TAB);
		const heading = grid.findIndex((row) => row.includes("Score"));
		book
			.face(TAB)
			.getRange(heading + 4, grid[heading]!.indexOf("Score") + 1, 1, 1)
			.setValues([[0]]);
		await book.settled();
		return tier(book)();
	};

const asked =
	(book: Headless, name: string, ...args: unknown[]): Act =>
	async () => {
		const { ok, message } = (await book.call(name, ...args)) as Outcome;
		await book.settled();
		return ok ? null : message;
	};

test("tiering writes no result beside the wrong customer if a colleague sorts, inserts or renames meanwhile", async () => {
	const { book, callsBeforeCheck, meanwhile } = await watched({ [TAB]: LIST });
	await tier(book)();
	const act = tierWithChange(book);
	const at = await callsBeforeCheck(act);
	const scores = columnByName(book, "Score");
	for (const byHand of [sort, insertAbove, type(2, 6, "my own reason")]) {
		expect(await meanwhile(at, byHand, act)).toEqual({ said: changed(), left: visibleContent(book) });
		expect(await act()).toBeNull();
		expect(columnByName(book, "Score")).toEqual(scores);
	}
	expect(await meanwhile(at, insertLeft, act)).toEqual({ said: changed(), left: visibleContent(book) });
	book.grid(TAB).deleteColumns(0, 1);
	expect(await meanwhile(at, type(5, 1, "Bo & Co"), act)).toEqual({
		said: changed(),
		left: visibleContent(book),
	});
});

test("tiering goes on if a colleague types into another cell or adds a customer at the end, which stays", async () => {
	const { book, callsBeforeCheck, meanwhile } = await watched({ [TAB]: LIST });
	await tier(book)();
	const act = tierWithChange(book);
	const at = await callsBeforeCheck(act);
	const scores = columnByName(book, "Score");
	const addAtTheEnd: ByHand = (book) =>
		book
			.face(TAB)
			.getRange(5, 1, 1, 4)
			.setValues([["Di", 10, 5, 1]]);
	for (const byHand of [addAtTheEnd, type(3, 3, 900)]) {
		expect((await meanwhile(at, byHand, act)).said).toBeNull();
	}
	expect(columnByName(book, "Profit")).toEqual({ Ane: 300, Bo: 900, Cy: 200, Di: 5 });
	expect(columnByName(book, "Score").Bo).toBe(scores.Bo);
	await act();
	expect(columnByName(book, "Score").Di).not.toBe("");
	expect(columnByName(book, "Score").Bo).not.toBe(scores.Bo);
});

test("tiering keeps what a colleague writes behind a line of the summary meanwhile", async () => {
	const { book, callsBeforeCheck, meanwhile } = await watched({ [TAB]: LIST });
	await tier(book)();
	const act = tierWithChange(book);
	const at = await callsBeforeCheck(act);
	const row = summaryRow(book, "tiers.check");
	expect(await meanwhile(at, type(row, 8, "mine", "Tier summary"), act)).toEqual({
		said: changed("Tier summary"),
		left: visibleContent(book),
	});
	await book.type("C3", "-900", TAB);
	expect(await act()).toBeNull();
	const moved = summaryRow(book, "tiers.check");
	expect(book.values("Tier summary")[moved - 1]?.[7]).toBe("mine");
});

test("tiering adds no columns where a colleague has just begun one of their own", async () => {
	const { book, meanwhile } = await watched({ [TAB]: LIST });
	const twin = await watched({ [TAB]: LIST });
	const at = await twin.callsBeforeCheck(tier(twin.book));
	expect(await meanwhile(at, type(1, 5, "Mine"), tier(book))).toEqual({
		said: changed(),
		left: visibleContent(book),
	});
	expect(await tier(book)()).toBeNull();
	expect(book.values(TAB)[0]!.slice(4, 6)).toEqual(["Mine", "Tier"]);
});

test("saving an answer writes to its customer or nowhere, and never over a colleague's typing", async () => {
	const { book, callsBeforeCheck, meanwhile } = await watched({ [TAB]: LIST });
	await tier(book)();
	const { Bo } = await refs(book);
	let current: number | null = null;
	const act: Act = async () => {
		const next: number = current === 4 ? 5 : 4;
		try {
			const [saved] = await save(book, [fact(Bo!, "negotiation", current, next)]);
			expect(saved!.outcome).toBe("saved");
			current = next;
			return null;
		} catch (error) {
			return (error as Error).message;
		}
	};
	await act();
	const at = await callsBeforeCheck(act);
	const answered = book.values(TAB)[0]!.indexOf("Negotiation") + 1;
	const lastLine = book.values("Tier history").length;
	for (const [byHand, tab] of [
		[sort, TAB],
		[insertAbove, TAB],
		[type(lastLine + 1, 2, "a word of mine", "Tier history"), "Tier history"],
		[type(4, answered, 1), TAB],
	] as const) {
		expect(await meanwhile(at, byHand, act)).toEqual({ said: changed(tab), left: visibleContent(book) });
	}
	current = 1;
	expect((await meanwhile(at, type(4, 4, 77), act)).said).toBeNull();
	expect(columnByName(book, "Hours")).toEqual({ Ane: 1, Bo: 77, Cy: 4 });
	expect(columnByName(book, "Negotiation")).toEqual({ Ane: "", Bo: current, Cy: "" });
});

test("adding a customer is refused if a colleague changes the list meanwhile", async () => {
	const { book, callsBeforeCheck, meanwhile } = await watched({ [TAB]: LIST });
	const add = (name: string) => asked(book, "sidebarAddCustomer", idOf(book), { customer: name }, "Eva");
	await add("Di")();
	const at = await callsBeforeCheck(add("Ea"));
	for (const byHand of [sort, type(2, 1, "Cy & Co")]) {
		expect(await meanwhile(at, byHand, add("Fie"))).toEqual({ said: changed(), left: visibleContent(book) });
	}
	expect(history(book).map(([name]) => name)).toEqual(["Di", "Ea"]);
});

test("freezing keeps what a colleague types over a formula meanwhile", async () => {
	const sheets = { [TAB]: LIST, Mine: [["=TIER_ROLE(1)"], ["=TIER_ROLE(2)"]] };
	const twin = await watched(sheets);
	const at = await twin.callsBeforeCheck(asked(twin.book, "sidebarFreeze"));
	const { book, meanwhile } = await watched(sheets);
	const act = asked(book, "sidebarFreeze");
	expect(await meanwhile(at, type(2, 1, "mine", "Mine"), act)).toEqual({
		said: changed("Mine"),
		left: visibleContent(book),
	});
	expect(await act()).toBeNull();
	expect(book.values("Mine")).toEqual([["Partner"], ["mine"]]);
});

test("a run that fits settings overwrites nothing that a colleague typed on their tab meanwhile", async () => {
	const customers = Array.from({ length: 8 }, (_, index) => [
		`Customer ${"ABCDEFGH"[index]}`,
		1000 * (8 - index),
	]);
	const host = watchedHost();
	const book = await openSheets({ [TAB]: [["Customer", "Revenue"], ...customers] }, "en_US", host.around);
	await tier(book)();
	const SETTINGS = "Tier settings";
	const row = book.values(SETTINGS).findIndex((cells) => cells.includes("threshold.tier1")) + 1;
	/** Fits again to other revenues, while a colleague types when a part of all calls is made. @returns the number of calls. */
	const fitAgain = async (revenue: number, at: number | null) => {
		for (const index of customers.keys()) await book.type(`B${index + 2}`, String(revenue + 13 * index), TAB);
		await book.type(`B${row}`, "75", SETTINGS);
		host.watch((_, number) => {
			if (number === at) type(row, 2, 88, SETTINGS)(book);
		});
		await book.run("fitToListAgain");
		await book.settled();
		const made = host.calls.length;
		host.watch(noWatch);
		return made;
	};
	const calls = await fitAgain(100, null);
	for (const part of [0.05, 0.15, 0.25, 0.35, 0.5, 0.65, 0.8]) {
		await fitAgain(1000 * part + 200, Math.ceil(calls * part));
		expect(book.values(SETTINGS)[row - 1]![1], `typed after ${part} of the calls`).toBe(88);
	}
});
