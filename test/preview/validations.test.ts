import { describe, expect, onTestFinished, test } from "vitest";
import type { Behaviour } from "../../src/preview/behaviour.ts";
import { openHeadless } from "../../src/preview/headless.ts";

async function open(behaviour: Partial<Behaviour> = {}) {
	const sheets = {
		List: [
			["Name", "Ease"],
			["Ane", ""],
			["Bo", ""],
		],
		Options: [["Easy"], ["Hard"]],
	};
	const book = await openHeadless({ code: "", sheets, behaviour });
	onTestFinished(() => book.dispose());
	return book;
}
const write = (book: Awaited<ReturnType<typeof open>>, cell: string, value: unknown) =>
	book.range(cell, "List").setValues([[value]]);

describe("validations of the stand-in", () => {
	test.each([
		["a list", { type: "list" as const, values: ["Easy", "Hard"] }, "Easy", "Nope"],
		["a range", { type: "range" as const, values: ["Options!$A$1:$A$2"] }, "Hard", "Nope"],
		["a checkbox", { type: "checkbox" as const }, true, 4],
		["a checkbox with values of its own", { type: "checkbox" as const, values: ["Yes", "No"] }, "No", true],
		["a number between bounds", { type: "number" as const, values: [1, 5] }, 4, 6],
		["a date", { type: "date" as const }, new Date(2026, 0, 1), 4],
	])(
		"%s takes its values and blanks, and throws Google's error for any other",
		async (_, rule, good, bad) => {
			const book = await open();
			book.validate({ range: "B2:B3", ...rule }, "List");
			write(book, "B2", good);
			expect(() => write(book, "B3", bad)).toThrow(
				"The data you entered in cell B3 violates the data validation rules set on this cell.",
			);
			expect(book.values("List")[2]).toEqual(["Bo", ""]);
			write(book, "B2", "");
			book.validate({ range: "B3:B3", ...rule, warns: true }, "List");
			write(book, "B3", bad);
		},
	);

	test("a typed column refuses and shows no validation", async () => {
		const book = await open();
		book.validate({ range: "B2:B3", type: "typedColumn" }, "List");
		expect(() => write(book, "B2", "text")).toThrow(
			"This operation is not allowed on cells in typed columns.",
		);
		expect(book.range("B2", "List").getDataValidations()).toEqual([[null]]);
	});

	test("inheritsValidation: new columns take over their neighbour's, which the last column has", async () => {
		const book = await open({ inheritsValidation: true });
		const sheet = book.face("List");
		const columns = sheet.getMaxColumns();
		sheet.insertColumnsAfter(columns, 2);
		const cells = sheet.getRange(1, columns, 1, 3);
		expect(cells.getDataValidations()[0]!.map((rule) => rule?.getAllowInvalid())).toEqual([
			false,
			false,
			false,
		]);
		cells.clearDataValidations();
		expect(cells.getDataValidations()).toEqual([[null, null, null]]);
	});
});

describe("failsAtFlush of the stand-in", () => {
	test.each([
		["flush", "flush"],
		["the next read", "read"],
	])("a refused write is dropped, and %s throws its error once", async (_, when) => {
		const book = await open({ failsAtFlush: true });
		book.validate({ range: "B2:B3", type: "list", values: ["Easy"] }, "List");
		write(book, "B2", "Nope");
		write(book, "B3", "Easy");
		const next = () =>
			when === "flush" ? book.standIn.host.SpreadsheetApp.flush() : book.range("A1", "List").getValues();
		expect(next).toThrow("cell B2 violates");
		expect(next).not.toThrow();
		expect(book.values("List").map((row) => row[1])).toEqual(["Ease", "", "Easy"]);
	});
});
