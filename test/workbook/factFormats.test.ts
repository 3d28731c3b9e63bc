import { expect, test } from "vitest";
import type { FactValue, ReviewFact } from "../../src/contract/server.ts";
import { openSheets, runMenuItem } from "./openFile.ts";
import { fact, refs, review, save, TAB } from "./reviewing.ts";

const LIST = [
	["Customer", "Revenue"],
	["Ane", 1000],
	["Bo", 2000],
];

/** A fact of each kind, for columns that the list lacks. */
const FACTS_OF_EACH_KIND: readonly (readonly [ReviewFact, FactValue])[] = [
	["profit", 300.5],
	["discount", 0.125],
	["negotiation", 4],
	["hours", 12.5],
	["manualTier", 3],
	["manualReason", "1/2"],
	["manualUntil", 20_941],
	["planAction", "reprice"],
	["planDone", 1],
];

const PAIRS = FACTS_OF_EACH_KIND.flatMap((left) =>
	FACTS_OF_EACH_KIND.filter((right) => right !== left).map((right) => ({ left, right })),
);

test("every fact written beside every other, in a grid without a spare column, is read back as written", async () => {
	for (const { left, right } of PAIRS) {
		const book = await openSheets({ [TAB]: LIST });
		const sheet = book.face(TAB);
		sheet.deleteColumns(3, sheet.getMaxColumns() - 2);
		for (const [about, value] of [left, right]) {
			const { Ane } = await refs(book);
			await save(book, [fact(Ane!, about, null, value)]);
		}
		const { facts } = (await review(book, { choice: { order: "sheet", which: "all", round: false } }))
			.cards[0]!;
		expect(facts, `${left[0]}, ${right[0]}`).toMatchObject({ [left[0]]: left[1], [right[0]]: right[1] });
		book.dispose();
	}
});

test.each(FACTS_OF_EACH_KIND)(
	"%s is read back as written into a spare column with the format of dates",
	async (about, value) => {
		const book = await openSheets({ [TAB]: LIST });
		book.face(TAB).getRange(1, 3, 20, 20).setNumberFormat("yyyy-mm-dd");
		await runMenuItem(book, "tierMyCustomers");
		const { Ane } = await refs(book);
		await save(book, [fact(Ane!, about, null, value)]);
		const { cards } = await review(book, { choice: { order: "sheet", which: "all", round: false } });
		expect(cards[0]!.facts).toMatchObject({ [about]: value });
		// The tier is a number or a text, never a day.
		expect(typeof book.values(TAB)[1]![2]).not.toBe("object");
	},
);

test("undoing a fact in a new column gives its cells the format back that a person had given to them", async () => {
	const book = await openSheets({ [TAB]: LIST });
	const cells = book.face(TAB).getRange(2, 3, 2, 1);
	cells.setNumberFormat('#,##0 "kr."');
	const { Ane } = await refs(book);
	await save(book, [fact(Ane!, "discount", null, 0.125)]);
	expect(cells.getNumberFormats()[0]![0]).toContain("%");
	await runMenuItem(book, "undoLastChange");
	expect(cells.getNumberFormats()).toEqual([['#,##0 "kr."'], ['#,##0 "kr."']]);
});

test.each(FACTS_OF_EACH_KIND.filter(([, value]) => typeof value === "number"))(
	"%s is read back as written into an empty column of the list with the format of dates, and undo brings the format back",
	async (about, value) => {
		const book = await openSheets({ [TAB]: LIST });
		// The add-on's own heading for the fact, without the facts.
		const { Ane } = await refs(book);
		await save(book, [fact(Ane!, about, null, value)]);
		const heading = book.values(TAB)[0]!.length - 1;
		const sheet = book.face(TAB);
		const cells = sheet.getRange(2, heading + 1, 3, 1);
		cells.setValues([[""], [""], [""]]);
		cells.setNumberFormat("dd/mm/yyyy");
		await save(book, [fact((await refs(book)).Bo!, about, null, value)]);
		const { cards } = await review(book, { choice: { order: "sheet", which: "all", round: false } });
		expect(cards[1]!.facts).toMatchObject({ [about]: value });
		// Only the cell that was written.
		expect(cells.getNumberFormats()[0]).toEqual(["dd/mm/yyyy"]);
		expect(cells.getNumberFormats()[2]).toEqual(["dd/mm/yyyy"]);
		await runMenuItem(book, "undoLastChange");
		expect(cells.getNumberFormats()).toEqual([["dd/mm/yyyy"], ["dd/mm/yyyy"], ["dd/mm/yyyy"]]);
		expect(book.values(TAB)[2]![heading] ?? "").toBe("");
	},
);

test("a format that fits a number stays when a fact is written into an existing column", async () => {
	const book = await openSheets({ [TAB]: LIST.map((row, index) => [...row, index === 0 ? "Profit" : ""]) });
	const cells = book.face(TAB).getRange(2, 3, 2, 1);
	cells.setNumberFormat('#,##0.0 "dkk"');
	const { Ane } = await refs(book);
	await save(book, [fact(Ane!, "profit", null, 300.5)]);
	expect(book.values(TAB)[1]![2]).toBe(300.5);
	expect(cells.getNumberFormats()).toEqual([['#,##0.0 "dkk"'], ['#,##0.0 "dkk"']]);
});
