import { describe, expect, test } from "vitest";
import type { Headless } from "../../src/preview/headless.ts";
import { openSheets, type Rows } from "./openFile.ts";
import { columnByName, fact, refs, save, TAB } from "./reviewing.ts";

const LIST: Rows = [
	["Customer", "Revenue", "Profit"],
	["Ane", 300, 30],
	["Bo", 200, 20],
	["Cy", 100, 10],
];
const NUMBERED: Rows = LIST.map((row, index) => [...row, index === 0 ? "Customer ID" : `K-${index}`]);

const writeRows = (book: Headless, rows: Rows) =>
	book.face(TAB).getRange(1, 1, rows.length, rows[0]!.length).setValues(rows);

describe("saving after the list has changed", () => {
	test("saving finds the customers after the list was sorted", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Ane: ane, Cy: cy } = await refs(book);
		writeRows(book, [LIST[0]!, LIST[3]!, LIST[2]!, LIST[1]!]);
		const saved = await save(book, [fact(ane!, "fit", null, 5), fact(cy!, "fit", null, 1)]);
		expect(saved).toMatchObject([{ customer: { row: 4 } }, { customer: { row: 2 } }]);
		expect(columnByName(book, "Fit")).toEqual({ Ane: 5, Bo: "", Cy: 1 });
	});
	test("saving finds the customer after rows and columns were inserted", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Bo: bo } = await refs(book);
		book.grid(TAB).insertRowsAfter(0, 3);
		book.grid(TAB).insertColumnsAfter(0, 2);
		expect(await save(book, [fact(bo!, "fit", null, 5)])).toMatchObject([{ customer: { row: 6 } }]);
		expect(columnByName(book, "Fit")).toEqual({ Ane: "", Bo: 5, Cy: "" });
	});
	test("saving finds the customer after another was deleted, and reports that one as lost", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Cy: cy, Ane: ane } = await refs(book);
		book.grid(TAB).deleteRows(1, 1);
		const saved = await save(book, [fact(ane!, "fit", null, 1), fact(cy!, "fit", null, 5)]);
		expect(saved).toMatchObject([
			{ outcome: "lost", message: "“Ane” is not on “Customers” any more. Nothing was written." },
			{ outcome: "saved" },
		]);
		expect(columnByName(book, "Fit")).toEqual({ Bo: "", Cy: 5 });
	});
	test("saving finds the list after its tab was renamed, though another list has its name now", async () => {
		const book = await openSheets({ Other: LIST, [TAB]: LIST });
		const { Bo: bo } = await refs(book);
		await save(book, [fact(bo!, "fit", null, 4)], "Eva", "Other");
		book.grid(TAB).setName("Kunder 2026");
		book.grid("Other").setName(TAB);
		expect(await save(book, [fact(bo!, "fit", null, 5)], "Eva", "Kunder 2026")).toMatchObject([
			{ outcome: "saved" },
		]);
		expect(columnByName(book, "Fit", "Kunder 2026")).toEqual({ Ane: "", Bo: 5, Cy: "" });
		expect(columnByName(book, "Fit")).toEqual({ Ane: "", Bo: 4, Cy: "" });
	});
	test("saving finds the column of the answers after it was moved", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Bo: bo } = await refs(book);
		await save(book, [fact(bo!, "fit", null, 4)]);
		writeRows(
			book,
			LIST.map(([name, ...rest], index) => [["Fit", "", 4, ""][index]!, name!, ...rest]),
		);
		await save(book, [fact(bo!, "fit", 4, 5)]);
		expect(book.values(TAB)[2]).toEqual([5, "Bo", 200, 20]);
	});
	test("saving finds a renamed customer by number", async () => {
		const book = await openSheets({ [TAB]: NUMBERED });
		const { Bo: bo } = await refs(book);
		await book.type("A3", "Bo & Sons", TAB);
		expect(await save(book, [fact(bo!, "fit", null, 5)])).toMatchObject([
			{ outcome: "saved", customer: { name: "Bo & Sons", id: "K-2" } },
		]);
		expect(columnByName(book, "Fit")["Bo & Sons"]).toBe(5);
	});
	test("saving asks before it takes a renamed customer without a number for the same", async () => {
		const book = await openSheets({ [TAB]: LIST });
		const { Bo: bo } = await refs(book);
		await book.type("A3", "Bo & Sons", TAB);
		const [asked] = await save(book, [fact(bo!, "fit", null, 5)]);
		expect(asked).toMatchObject({
			outcome: "alike",
			message:
				"“Bo” is not in the list any more, but row 3, “Bo & Sons”, has the same figures. Nothing was written yet.",
		});
		expect(book.values(TAB)[0]).toHaveLength(3);
		if (asked?.outcome !== "alike") throw new Error("not asked");
		expect(await save(book, [fact(asked.customer, "fit", null, 5)])).toMatchObject([{ outcome: "saved" }]);
		expect(columnByName(book, "Fit")["Bo & Sons"]).toBe(5);
	});
	test("saving tells customers with one name apart by their figures, and saves for neither where it cannot", async () => {
		const twins: Rows = [LIST[0]!, ["Bo", 200, 20], ["Bo", 100, 10], ["Di", "", ""], ["Di", "", ""]];
		const book = await openSheets({ [TAB]: twins });
		const { Bo: bo, Di: di } = await refs(book);
		writeRows(book, [twins[0]!, twins[2]!, twins[1]!, ["Cy", 5, 1], twins[3]!]);
		book.range("A6", TAB).setValues([["Di"]]);
		const saved = await save(book, [fact(bo!, "fit", null, 5), fact(di!, "fit", null, 1)]);
		expect(saved).toMatchObject([
			{ outcome: "saved", customer: { row: 3 } },
			{ outcome: "lost", message: expect.stringContaining("any of the rows 5, 6") },
		]);
		expect(book.values(TAB).map((row) => row[3])).toEqual(["Fit", "", 5, "", "", ""]);
	});
	test("saving works while the user is on another tab", async () => {
		const book = await openSheets({ [TAB]: LIST, Other: [["a", "b"]] });
		const { Bo: bo } = await refs(book);
		book.range("B1", "Other").activate();
		await save(book, [fact(bo!, "fit", null, 5)]);
		expect(columnByName(book, "Fit").Bo).toBe(5);
		expect(book.face().getName()).toBe("Other");
		expect(book.values("Other")).toEqual([["a", "b"]]);
	});
});
