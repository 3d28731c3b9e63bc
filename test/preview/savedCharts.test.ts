import ExcelJS from "exceljs";
import { readXlsx } from "hucre/xlsx";
import JSZip from "jszip";
import { expect, test } from "vitest";
import { currentSheets } from "../../src/preview/currentSheets.ts";
import { openHeadless } from "../../src/preview/headless.ts";
import type { ChartCells, OpenedSheet, SheetChart } from "../../src/preview/opened.ts";
import { saveXlsx } from "../../src/preview/saveXlsx.ts";

const cells = (
	column: number,
	heading: string,
	values: ChartCells["values"],
	isPercent = false,
): ChartCells => ({
	sheet: 1,
	column,
	row: 1,
	heading,
	values,
	isPercent,
});
const bars: SheetChart = {
	shape: "columns",
	title: 'Tier 1 & 2: <half> of "profit"',
	axes: { x: "Tier", y: "Share" },
	isStacked: true,
	hasLegend: true,
	x: cells(0, "Tier", ["Tier 1", "Tier 2"]),
	series: [
		{ cells: cells(1, "Customers", [0.25, 0.75], true), color: "0B3D2E", hasLine: false, pointSize: 0 },
		{ cells: cells(27, "Profit", [0.5, ""], true), color: "C9A227", hasLine: false, pointSize: 0 },
	],
	row: 4,
	column: 3,
	x0: 10,
	y0: 0,
	width: 560,
	height: 290,
};
const curve: SheetChart = {
	...bars,
	shape: "points",
	title: "",
	isStacked: false,
	hasLegend: false,
	x: cells(0, "Customers", [1, 2]),
	series: [
		{ cells: cells(1, "Profit", [10, 12]), color: "0B3D2E", hasLine: true, pointSize: 0 },
		{ cells: cells(2, "Peak", ["", 12]), color: "B3261E", hasLine: false, pointSize: 10 },
	],
	row: 20,
};
const sheets: OpenedSheet[] = [
	{ name: "List", rows: [[{ value: "Ane", note: "Pays on time." }]] },
	{ name: "Anne's tiers", rows: [[{ value: "Tier", note: "1 to 4" }]], charts: [bars, curve] },
	{ name: "Other", rows: [[{ value: 1 }]], charts: [{ ...curve, title: "Again" }] },
];

test("saveXlsx writes charts of cells, with their texts, colours and kinds", async () => {
	const read = (await readXlsx(await saveXlsx(sheets))).sheets.map(({ charts = [] }) => charts);
	expect(read.map(({ length }) => length)).toEqual([0, 2, 1]);
	const [first, second] = read[1]!;
	expect(first).toMatchObject({
		title: bars.title,
		kinds: ["bar"],
		barGrouping: "stacked",
		legend: "top",
		anchor: { from: { row: 4, col: 3 } },
		axes: { x: { title: "Tier" }, y: { title: "Share" } },
	});
	expect(first!.series).toMatchObject([
		{ valuesRef: "'Anne''s tiers'!$B$2:$B$3", categoriesRef: "'Anne''s tiers'!$A$2:$A$3", color: "0B3D2E" },
		{ valuesRef: "'Anne''s tiers'!$AB$2:$AB$3", color: "C9A227" },
	]);
	expect(second).toMatchObject({ kinds: ["scatter"], anchor: { from: { row: 20, col: 3 } } });
	expect(second!.title).toBeUndefined();
	expect(second!.legend).toBeUndefined();
	expect(read[2]![0]!.title).toBe("Again");
});

test("saveXlsx leaves the notes and cells of a sheet with charts as they are without", async () => {
	const saved = new ExcelJS.Workbook();
	await saved.xlsx.load((await saveXlsx(sheets)).buffer as ArrayBuffer);
	const sheet = saved.getWorksheet("Anne's tiers")!;
	expect([sheet.getCell("A1").value, sheet.getCell("A1").text]).toEqual(["Tier", "Tier"]);
	expect(JSON.stringify(sheet.getCell("A1").note)).toContain("1 to 4");
});

test("saveXlsx puts a drawing where a sheet may have it, and names each part once", async () => {
	const zip = await JSZip.loadAsync(await saveXlsx(sheets));
	const part = async (path: string) => zip.file(path)!.async("string");
	expect(await part("xl/worksheets/sheet2.xml")).toMatch(/<pageMargins.*<drawing [^>]*\/><legacyDrawing /);
	const types = await part("[Content_Types].xml");
	const names = [...types.matchAll(/PartName="([^"]*)"/g)].map(([, name]) => name!);
	expect(new Set(names).size).toBe(names.length);
	for (const name of names) expect(zip.file(name.slice(1)), name).not.toBeNull();
	expect(names.filter((name) => name.includes("/charts/"))).toHaveLength(3);
});

test("saveXlsx keeps the values of a chart's cells for programs that only show it", async () => {
	const zip = await JSZip.loadAsync(await saveXlsx(sheets));
	const chart = await zip.file("xl/charts/chart2.xml")!.async("string");
	const peak = chart.slice(chart.lastIndexOf("<c:yVal>"));
	expect(peak).toContain('<c:ptCount val="2"/><c:pt idx="1"><c:v>12</c:v></c:pt></c:numCache>');
});

test("a chart of the workbook is saved with its cells, kinds and colours, and left out once its cells are gone", async () => {
	const workbook = await openHeadless({
		code: "",
		grid: [
			["Customers", "Profit", "Peak"],
			[1, 10, ""],
			[2, 12, 12],
		],
	});
	const list = workbook.face();
	const spreadsheet = workbook.standIn.host.SpreadsheetApp.getActiveSpreadsheet();
	const board = spreadsheet.insertSheet("Board", 1);
	board.insertChart(
		board
			.newChart()
			.asLineChart()
			.setTitle("Curve")
			.setXAxisTitle("Customers")
			.setYAxisTitle("Profit")
			.setColors(["#0b3d2e"])
			.clearRanges()
			.addRange(list.getRange(1, 1, 3, 3))
			.setNumHeaders(1)
			.setOption("legend", { position: "none" })
			.setOption("series", { 1: { pointSize: 10, lineWidth: 0 } })
			.setPosition(5, 2, 0, 0)
			.build(),
	);
	const saved = () => currentSheets(workbook.standIn.book, []).map(({ charts = [] }) => charts);
	const [ofList, ofBoard] = saved();
	expect(ofList).toEqual([]);
	expect(ofBoard).toMatchObject([
		{
			shape: "points",
			hasLegend: false,
			x: { sheet: 0, column: 0, row: 1, heading: "Customers", values: [1, 2] },
			series: [
				{ cells: { column: 1, values: [10, 12] }, color: "0B3D2E", hasLine: true, pointSize: 0 },
				{ cells: { column: 2, values: ["", 12] }, hasLine: false, pointSize: 10 },
			],
			row: 4,
			column: 1,
		},
	]);
	spreadsheet.deleteSheet(list);
	expect(saved()).toEqual([[]]);
	workbook.dispose();
});
