import { afterEach, describe, expect, it } from "vitest";
import { chartColumns } from "../../src/preview/chartData.ts";
import { type Headless, openHeadless } from "../../src/preview/headless.ts";

let workbook: Headless;
afterEach(() => workbook.dispose());

async function open() {
	workbook = await openHeadless({
		code: "",
		grid: [
			["Tier", "Share"],
			[1, 0.25],
			[2, 0.75],
			["none", ""],
		],
	});
	const sheet = workbook.face();
	const chart = () =>
		sheet
			.newChart()
			.asColumnChart()
			.setTitle("Shares")
			.clearRanges()
			.addRange(sheet.getRange(1, 1, 4, 1))
			.addRange(sheet.getRange(1, 2, 4, 1))
			.setNumHeaders(1)
			.setPosition(3, 4, 0, 0)
			.build();
	return { sheet, chart };
}
const only = () => workbook.charts()[0]!;

describe("charts", () => {
	it("stand on a sheet once they are put there, under an id of their own", async () => {
		const { sheet, chart } = await open();
		expect(chart().getChartId()).toBe(null);
		sheet.insertChart(chart());
		sheet.insertChart(chart());
		const ids = sheet.getCharts().map((one) => one.getChartId());
		expect(new Set(ids).size).toBe(2);
		sheet.removeChart(sheet.getCharts()[0]!);
		expect(sheet.getCharts().map((one) => one.getChartId())).toEqual([ids[1]]);
	});

	it("change only when the sheet is told so, and keep what nobody has set anew", async () => {
		const { sheet, chart } = await open();
		sheet.insertChart(chart());
		const changed = sheet.getCharts()[0]!.modify().asLineChart().setTitle("Other").clearRanges().build();
		expect(only().title).toBe("Shares");
		sheet.updateChart(changed);
		expect(only()).toMatchObject({ shape: "line", title: "Other", place: { row: 2, column: 3 }, ranges: [] });
		expect(() => sheet.updateChart(chart())).toThrow("not on the sheet");
		expect(() => sheet.removeChart(chart())).toThrow("not on the sheet");
	});

	it("are put nowhere by somebody who may only look", async () => {
		const { sheet, chart } = await open();
		workbook.standIn.during("CUSTOM_FUNCTION", () =>
			expect(() => sheet.insertChart(chart())).toThrow("permission"),
		);
	});

	it("move with their rows and columns, and lose those that go", async () => {
		const { sheet, chart } = await open();
		sheet.insertChart(chart());
		sheet.insertRowsAfter(2, 2);
		sheet.insertColumnsAfter(1, 1);
		expect([only().ranges, only().place.row, only().place.column]).toEqual([["A1:A6", "C1:C6"], 4, 4]);
		workbook.grid().deleteRows(1, 3);
		expect([only().ranges, only().place.row]).toEqual([["A1:A3", "C1:C3"], 1]);
		workbook.grid().deleteColumns(2, 1);
		expect(only().ranges).toEqual(["A1:A3"]);
	});

	it("are drawn from what their cells hold now", async () => {
		const { sheet, chart } = await open();
		sheet.getRange(2, 2, 3, 1).setNumberFormat("0.0 %");
		sheet.insertChart(chart());
		await workbook.type("B3", "0.5");
		const { book } = workbook.standIn;
		const [kept] = book.charts.get(workbook.grid().getSheetId())!;
		expect(chartColumns(book, kept!)).toEqual([
			{ heading: "Tier", values: [1, 2, "none"], isPercent: false },
			{ heading: "Share", values: [0.25, 0.5, ""], isPercent: true },
		]);
	});
});
