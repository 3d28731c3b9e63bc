import ExcelJS from "exceljs";
import { afterEach, describe, expect, it } from "vitest";
import { currentSheets } from "../../src/preview/currentSheets.ts";
import { type Headless, openHeadless } from "../../src/preview/headless.ts";
import { saveXlsx } from "../../src/preview/saveXlsx.ts";

let workbook: Headless;
afterEach(() => workbook.dispose());

async function open() {
	workbook = await openHeadless({
		code: "",
		grid: Array.from({ length: 8 }, (_, row) => [`row ${row + 1}`]),
	});
	const { GroupControlTogglePosition } = workbook.standIn.host.SpreadsheetApp;
	const sheet = workbook.face();
	sheet.setRowGroupControlPosition(GroupControlTogglePosition.BEFORE);
	const shift = (row: number, rows: number, delta: number) =>
		sheet.getRange(row, 1, rows, 1).shiftRowGroupDepth(delta);
	return { sheet, shift };
}
const depths = () => currentSheets(workbook.standIn.book, [])[0]!.groupDepths;

describe("row groups of the local workbook", () => {
	it("nest at most eight deep, and never below zero", async () => {
		const { shift } = await open();
		shift(2, 5, 1);
		shift(3, 2, 1);
		expect(depths()).toEqual([0, 1, 2, 2, 1, 1, 0, 0]);
		shift(3, 1, 12);
		expect(depths()![2]).toBe(8);
		shift(2, 7, -8);
		expect(depths()).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
	});

	it("move with their rows", async () => {
		const { sheet, shift } = await open();
		shift(3, 2, 1);
		sheet.insertRowsAfter(1, 2);
		expect(depths()).toEqual([0, 0, 0, 0, 1, 1, 0, 0, 0, 0]);
	});

	it("need a row above for the control that folds them", async () => {
		const { shift } = await open();
		expect(() => shift(1, 2, 1)).toThrow("no row for the sign");
	});

	it("cannot be changed by a custom function", async () => {
		const { shift } = await open();
		workbook.standIn.during("CUSTOM_FUNCTION", () => expect(() => shift(2, 1, 1)).toThrow("permission"));
	});

	it("fold in the saved file, under the row above them", async () => {
		const { shift } = await open();
		shift(2, 5, 1);
		shift(3, 1, 8);
		const saved = new ExcelJS.Workbook();
		const bytes = await saveXlsx(currentSheets(workbook.standIn.book, []));
		await saved.xlsx.load(bytes as unknown as ExcelJS.Buffer);
		const sheet = saved.worksheets[0]!;
		const levels = [1, 2, 3, 4, 5, 6, 7].map((row) => sheet.getRow(row).outlineLevel ?? 0);
		// Excel has at most seven levels.
		expect(levels).toEqual([0, 1, 7, 1, 1, 1, 0]);
		expect(sheet.properties.outlineProperties).toMatchObject({ summaryBelow: false });
	});

	it("support no other calls, and name the missing one", async () => {
		const { sheet } = await open();
		const other = sheet as unknown as { collapseAllRowGroups(): void };
		expect(() => other.collapseAllRowGroups()).toThrow(
			"not in the local workbook: Sheet.collapseAllRowGroups",
		);
		expect(() => sheet.setRowGroupControlPosition("elsewhere")).toThrow("no such position");
	});
});
