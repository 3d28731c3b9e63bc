import { describe, expect, onTestFinished, test } from "vitest";
import { type Headless, openHeadless } from "../../src/preview/headless.ts";
import type { OpenedValidation } from "../../src/preview/validations.ts";
import { builtCode } from "../builtCode.ts";
import { openSheets, type Rows, runMenuItem, withClock } from "./openFile.ts";
import { fact, history, idOf, refs, reviewed, save, TAB } from "./reviewing.ts";

const listWith = (heading: string, ...cells: (string | number)[]): Rows => [
	["Customer", heading, "Revenue"],
	["Ane", cells[0] ?? "", 100],
	["Bo", cells[1] ?? "", 300],
	["Cy", cells[2] ?? "", 200],
];

/** Opens a list in which the answers have a validation. */
async function validated(
	rows: Rows,
	validation: Omit<OpenedValidation, "range">,
	locale = "en_US",
): Promise<Headless> {
	const book = await openSheets({ [TAB]: rows, Lists: [["Nej"], ["Ja"]] }, locale);
	book.validate({ range: "B2:B4", ...validation }, TAB);
	return book;
}

describe("saving an answer into a drop-down", () => {
	test.each<[string, Parameters<typeof fact>[1], number | string, unknown, Omit<OpenedValidation, "range">]>([
		["Ease", "energy", 4, 4, { type: "list", values: ["1", "2", "3", "4", "5"] }],
		[
			"Satisfaction",
			"satisfaction",
			5,
			"5 - excellent",
			{ type: "list", values: ["1 - bad", "5 - excellent"] },
		],
		["Story", "story", "North", "North", { type: "list", values: ["North", "South"] }],
		["Fit", "fit", 3, 3, { type: "list", values: ["low", "high"], warns: true }],
	])("writes the option that reads as the answer: %s", async (heading, about, answer, cell, validation) => {
		const name = heading === "Ease" ? "Energy" : heading;
		const book = await validated(listWith(name), validation);
		const { Bo: bo } = await refs(book);
		expect(await save(book, [fact(bo!, about, null, answer)])).toMatchObject([
			{ outcome: "saved", message: "" },
		]);
		expect(book.values(TAB)[2]![1]).toBe(cell);
		expect(await save(book, [fact(bo!, about, answer, null)])).toMatchObject([{ outcome: "saved" }]);
	});

	test("an answer that no option reads as is refused with the cell and its options, and the others are saved", async () => {
		const book = await validated(listWith("Fit"), { type: "list", values: ["1", "2", "3"] });
		const { Ane: ane, Bo: bo } = await refs(book);
		const saved = await save(book, [fact(ane!, "fit", null, 5), fact(bo!, "fit", null, 3), reviewed(ane!)]);
		expect(saved).toMatchObject([
			{
				outcome: "refused",
				at: { tab: TAB, cell: "B2" },
				message:
					"Cell B2 (Fit) takes only 1, 2, 3, and none of these is read as “5”. Nothing was written there. Choose one in the sheet, or let its rule show a warning only (Data ▸ Data validation).",
			},
			{ outcome: "saved" },
			{ outcome: "saved" },
		]);
		expect(book.values(TAB).map((row) => row[1])).toEqual(["Fit", "", 3, ""]);
		expect(history(book)).toHaveLength(2);
	});

	test("the refusal is in Danish in a Danish file, and a checkbox is no place for an answer from 1 to 5", async () => {
		const book = await validated(listWith("Fit"), { type: "checkbox" }, "da_DK");
		const { Ane: ane } = await refs(book);
		const [first] = await save(book, [fact(ane!, "fit", null, 5)]);
		expect(first!.message).toContain("Celle B2");
		expect(first!.message).toContain("tager kun imod TRUE, FALSE");
	});

	test("a validation that is no list refuses at the write: the reply names the cell, and that it is for good", async () => {
		const book = await validated(listWith("Fit"), { type: "number", values: [10, 20] });
		const { Ane: ane, Bo: bo } = await refs(book);
		const batch = (...changes: unknown[]) => ({ tab: idOf(book), reviewer: "Eva", changes });
		const reply = await book.call("sidebarSave", batch(fact(ane!, "fit", null, 5)));
		expect(reply).toEqual({
			ok: false,
			locale: "en-US",
			rejected: true,
			message:
				"Cell B2 on “Customers” has a rule for what may be typed there, and refused what was to be written. Remove the rule from these cells, or let it show a warning only (Data ▸ Data validation). Nothing was changed.",
		});
		expect(book.values(TAB)[1]).toEqual(["Ane", "", 100]);
		expect(book.sheets().includes("Tier history") ? history(book) : []).toEqual([]);
		expect(await save(book, [fact(bo!, "energy", null, 4)])).toMatchObject([{ outcome: "saved" }]);
	});

	test("a typed column of a table refuses with a sentence about the column's type", async () => {
		const book = await validated(listWith("Story"), { type: "typedColumn" });
		const { Ane: ane } = await refs(book);
		const batch = { tab: idOf(book), reviewer: "Eva", changes: [fact(ane!, "story", null, "From the fair")] };
		expect(await book.call("sidebarSave", batch)).toMatchObject({
			ok: false,
			rejected: true,
			message: expect.stringContaining("A column of the table on “Customers” has a type"),
		});
	});

	test("a name is written as the drop-down spells it, and the next answer to the same question does not collide", async () => {
		const book = await validated(listWith("Plan owner"), { type: "list", values: ["Eva", "Bo"] });
		const { Ane: ane } = await refs(book);
		expect(await save(book, [fact(ane!, "planOwner", null, " bo ")])).toMatchObject([{ outcome: "saved" }]);
		expect(book.values(TAB)[1]![1]).toBe("Bo");
		expect(await save(book, [fact(ane!, "planOwner", "bo", "EVA")])).toMatchObject([{ outcome: "saved" }]);
		expect(book.values(TAB)[1]![1]).toBe("Eva");
		expect(await save(book, [fact(ane!, "planOwner", "Eva", "Bob")])).toMatchObject([
			{ message: expect.stringContaining("takes only Eva, Bo, and “Bob” is not among them.") },
		]);
	});

	test("“Mellem” of a Danish drop-down is the answer in the middle", async () => {
		const book = await validated(
			listWith("Match"),
			{ type: "list", values: ["Lav", "Mellem", "Høj"] },
			"da_DK",
		);
		const { Ane: ane, Bo: bo } = await refs(book);
		const saved = await save(book, [fact(ane!, "fit", null, 3), fact(bo!, "fit", null, 2)]);
		expect(saved).toMatchObject([{ outcome: "saved" }, { outcome: "saved" }]);
		expect(book.values(TAB).map((row) => row[1])).toEqual(["Match", "Mellem", "Lav", ""]);
	});

	test("options of a range are read from it", async () => {
		const book = await openSheets({ [TAB]: listWith("Manual reason"), Lists: [["Eva's sister"], ["Other"]] });
		book.validate({ range: "B2:B4", type: "range", values: ["Lists!$A$1:$A$2"] }, TAB);
		const { Ane: ane } = await refs(book);
		const [first, second] = await save(book, [
			fact(ane!, "manualReason", null, "Nobody"),
			fact(ane!, "fit", null, 2),
		]);
		expect(first!.message).toContain(
			"takes only Eva's sister, Other, and “Nobody” is not among them. Nothing",
		);
		expect(second).toMatchObject({ outcome: "saved" });
		expect(await save(book, [fact(ane!, "manualReason", null, "Other")])).toMatchObject([
			{ outcome: "saved" },
		]);
		expect(book.values(TAB)[1]![1]).toBe("Other");
	});

	test("a drop-down whose tab is gone refuses for good, and the reply names the cell", async () => {
		const book = await validated(listWith("Fit"), { type: "range", values: ["Gone!$A$1:$A$2"] });
		const { Ane: ane, Bo: bo } = await refs(book);
		const batch = (...changes: unknown[]) => ({ tab: idOf(book), reviewer: "Eva", changes });
		expect(await book.call("sidebarSave", batch(fact(ane!, "fit", null, 5)))).toMatchObject({
			ok: false,
			rejected: true,
			message: expect.stringContaining("Cell B2 on “Customers” has a rule"),
		});
		expect(await save(book, [fact(bo!, "energy", null, 4)])).toMatchObject([{ outcome: "saved" }]);
	});
});

describe("adding a customer to a list with drop-downs", () => {
	const add = (book: Headless, facts: object) => book.call("sidebarAddCustomer", idOf(book), facts, "Eva");

	test("the new row takes what the row above it takes", async () => {
		const book = await validated(listWith("Fit"), { type: "list", values: ["1", "2"] });
		expect(await add(book, { customer: "Dan", fit: 5 })).toMatchObject({
			ok: false,
			message:
				"“Dan” was not added: column B (Fit) takes only 1, 2, and none of these is read as “5”. Choose another answer, or let the rule of the column show a warning only (Data ▸ Data validation).",
		});
		expect(book.values(TAB)).toHaveLength(4);
		expect(await add(book, { customer: "Dan", fit: 2 })).toMatchObject({ ok: true });
		expect(book.values(TAB)[4]!.slice(0, 2)).toEqual(["Dan", 2]);
	});

	test("in Danish, the refusal says too that the customer was not added", async () => {
		const rows = listWith("Tilfredshed");
		const book = await validated(rows, { type: "list", values: ["God", "Dårlig"] }, "da_DK");
		expect(await add(book, { customer: "Ny Kunde ApS", satisfaction: 3 })).toEqual({
			ok: false,
			message:
				"”Ny Kunde ApS” er ikke tilføjet: kolonne B (Tilfredshed) tager kun imod God, Dårlig, og ingen af dem læses som ”3”. Vælg et andet svar, eller lad kolonnens regel nøjes med at advare (Data ▸ Datavalidering).",
		});
	});

	test("a drop-down of names refuses a new one, and takes a listed one in its own spelling", async () => {
		const book = await openSheets({ [TAB]: listWith("Fit") });
		book.validate({ range: "A2:A4", type: "list", values: ["Ane", "Bo", "Cy", "Dan Ltd"] }, TAB);
		expect(await add(book, { customer: "Dan" })).toMatchObject({
			ok: false,
			message: expect.stringContaining(
				"“Dan” was not added: column A (Customer) takes only Ane, Bo, Cy, Dan Ltd, and “Dan” is not among them.",
			),
		});
		expect(await add(book, { customer: "dan ltd" })).toMatchObject({ ok: true });
		expect(book.values(TAB)[4]![0]).toBe("Dan Ltd");
	});
});

describe("result columns where the user has validations", () => {
	const headings = (book: Headless) => book.values(TAB)[0]!;

	test("go to the right of columns that refuse, and undo leaves those as they were", async () => {
		const book = await openSheets({ [TAB]: listWith("Fit", 1, 2, 3) });
		book.validate({ range: "D1:E100", type: "list", values: ["x", "y"] }, TAB);
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.alerts).toEqual([]);
		expect(headings(book).slice(3, 8)).toEqual(["", "", "Tier", "Why", "Next step"]);
		await runMenuItem(book, "tierMyCustomers");
		expect(headings(book).filter((heading) => heading === "Tier")).toHaveLength(1);
		await runMenuItem(book, "undoLastChange");
		expect(headings(book)).toEqual(["Customer", "Fit", "Revenue"]);
		const validations = book.face(TAB).getRange(1, 1, 4, 8).getDataValidations();
		expect(validations[1]!.map((validation) => validation !== null)).toEqual(
			Array.from({ length: 8 }, (_, column) => column === 3 || column === 4),
		);
	});

	test("go to the right of a drop-down whose tab is gone", async () => {
		const book = await openSheets({ [TAB]: listWith("Fit", 1, 2, 3) });
		book.validate({ range: "D2:D4", type: "range", values: ["Gone!$A$1:$A$2"] }, TAB);
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.alerts).toEqual([]);
		expect(headings(book).slice(3, 6)).toEqual(["", "Tier", "Why"]);
	});

	test("are inserted where whole rows refuse, without the validation of their neighbour", async () => {
		const book = await openSheets({ [TAB]: listWith("Fit", 1, 2, 3) });
		const columns = book.face(TAB).getMaxColumns();
		book.validate({ range: "D1:AF100", type: "list", values: ["x"] }, TAB);
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.alerts).toEqual([]);
		expect(headings(book).indexOf("Tier")).toBe(columns);
		const inserted = book.face(TAB).getRange(1, columns + 1, 4, 9);
		expect(
			inserted
				.getDataValidations()
				.flat()
				.every((validation) => validation === null),
		).toBe(true);
	});

	test("a new column for answers goes where nothing refuses it", async () => {
		const book = await openSheets({ [TAB]: listWith("Fit", 1, 2, 3) });
		book.validate({ range: "D2:D100", type: "checkbox" }, TAB);
		const { Ane: ane } = await refs(book);
		expect(await save(book, [fact(ane!, "energy", null, 4)])).toMatchObject([{ outcome: "saved" }]);
		expect(headings(book)).toEqual(["Customer", "Fit", "Revenue", "", "Energy"]);
	});

	test("a drop-down that somebody put on the scores stops the run with a sentence that names the cell", async () => {
		const book = await openSheets({ [TAB]: listWith("Fit", 1, 2, 3) });
		await runMenuItem(book, "tierMyCustomers");
		book.validate({ range: "E2:E4", type: "list", values: ["x"] }, TAB);
		await book.type("C2", "-500", TAB);
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.alerts.join()).toMatch(/^Cell E[2-4] on “Customers” takes only x, and refused/);
	});
});

describe("writes that Google refuses only at the flush", () => {
	async function lateBook(rows: Rows): Promise<Headless> {
		const book = await openHeadless({
			code: builtCode(),
			behaviour: { failsAtFlush: true },
			sheets: { [TAB]: rows },
			around: withClock,
		});
		onTestFinished(() => book.dispose());
		return book;
	}

	test("an answer that a cell did not take is in no history, and the reply names the cell", async () => {
		const book = await lateBook(listWith("Fit", "", "", 3));
		const { Ane: ane, Bo: bo } = await refs(book);
		await save(book, [fact(bo!, "fit", null, 2)]);
		book.validate({ range: "B2:B2", type: "number", values: [10, 20] }, TAB);
		const change = fact(ane!, "fit", null, 5);
		const batch = { tab: idOf(book), reviewer: "Eva", changes: [change] };
		const reply = await book.call("sidebarSave", batch);
		expect(reply).toMatchObject({
			ok: false,
			rejected: true,
			message: expect.stringContaining("Cell B2 on"),
		});
		expect(history(book)).toHaveLength(1);
		// The change does not count as saved when it arrives again.
		expect(await book.call("sidebarSave", batch)).toMatchObject({ ok: false, rejected: true });
		expect(book.values(TAB).map((row) => row[1])).toEqual(["Fit", "", 2, 3]);
		// What can be undone is still the answer that was saved.
		await book.call("sidebarUndo");
		expect(book.values(TAB).map((row) => row[1])).toEqual(["Fit", "", "", 3]);
	});

	test("a run whose results were refused is taken back, and undo takes back the one before it", async () => {
		const book = await lateBook(listWith("Fit", 1, 2, 3));
		await runMenuItem(book, "tierMyCustomers");
		const before = book.values(TAB);
		book.validate({ range: "E2:E4", type: "list", values: ["x"] }, TAB);
		await book.type("C2", "-500", TAB);
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.alerts.join()).toMatch(/Cell E[2-4] on “Customers” takes only x/);
		expect(book.values(TAB).map((row) => row.slice(3))).toEqual(before.map((row) => row.slice(3)));
		await runMenuItem(book, "undoLastChange");
		const [headings, [name, fit], ...others] = listWith("Fit", 1, 2, 3) as [Rows[0], Rows[0], ...Rows];
		expect(book.values(TAB)).toEqual([headings, [name, fit, -500], ...others]);
	});
});
