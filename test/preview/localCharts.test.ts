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
const firstChart = () => workbook.charts()[0]!;

describe("charts of the local workbook", () => {
	it("are on a sheet once inserted, with an id of their own", async () => {
		const { sheet, chart } = await open();
		expect(chart().getChartId()).toBe(null);
		sheet.insertChart(chart());
		sheet.insertChart(chart());
		const ids = sheet.getCharts().map((inserted) => inserted.getChartId());
		expect(new Set(ids).size).toBe(2);
		sheet.removeChart(sheet.getCharts()[0]!);
		expect(sheet.getCharts().map((inserted) => inserted.getChartId())).toEqual([ids[1]]);
	});

	it("change only through updateChart, and keep what was not set again", async () => {
		const { sheet, chart } = await open();
		sheet.insertChart(chart());
		const changed = sheet.getCharts()[0]!.modify().asLineChart().setTitle("Other").clearRanges().build();
		expect(firstChart().title).toBe("Shares");
		sheet.updateChart(changed);
		expect(firstChart()).toMatchObject({
			shape: "line",
			title: "Other",
			place: { row: 2, column: 3 },
			ranges: [],
		});
		expect(() => sheet.updateChart(chart())).toThrow("not on the sheet");
		expect(() => sheet.removeChart(chart())).toThrow("not on the sheet");
	});

	it("cannot be inserted by a custom function", async () => {
		const { sheet, chart } = await open();
		workbook.standIn.during("CUSTOM_FUNCTION", () =>
			expect(() => sheet.insertChart(chart())).toThrow("permission"),
		);
	});

	it("move with inserted rows and columns, and lose deleted ones", async () => {
		const { sheet, chart } = await open();
		sheet.insertChart(chart());
		sheet.insertRowsAfter(2, 2);
		sheet.insertColumnsAfter(1, 1);
		expect([firstChart().ranges, firstChart().place.row, firstChart().place.column]).toEqual([
			["A1:A6", "C1:C6"],
			4,
			4,
		]);
		workbook.grid().deleteRows(1, 3);
		expect([firstChart().ranges, firstChart().place.row]).toEqual([["A1:A3", "C1:C3"], 1]);
		workbook.grid().deleteColumns(2, 1);
		expect(firstChart().ranges).toEqual(["A1:A3"]);
	});

	it("are drawn from the current content of their cells", async () => {
		const { sheet, chart: newChart } = await open();
		sheet.getRange(2, 2, 3, 1).setNumberFormat("0.0 %");
		sheet.insertChart(newChart());
		await workbook.type("B3", "0.5");
		const { book } = workbook.standIn;
		const [chart] = book.charts.get(workbook.grid().getSheetId())!;
		expect(chartColumns(book, chart!)).toEqual([
			{ heading: "Tier", values: [1, 2, "none"], isPercent: false },
			{ heading: "Share", values: [0.25, 0.5, ""], isPercent: true },
		]);
	});
});
