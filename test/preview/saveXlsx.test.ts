import ExcelJS from "exceljs";
import { expect, it } from "vitest";
import { currentSheets } from "../../src/preview/currentSheets.ts";
import { openHeadless } from "../../src/preview/headless.ts";
import { openFile } from "../../src/preview/openFile.ts";
import { saveXlsx } from "../../src/preview/saveXlsx.ts";
import { workbookData } from "../../src/preview/workbookData.ts";

const code = `
/**
 * Doubles.
 * @customfunction
 */
function DOUBLE(rows) { return rows.map(function (row) { return [row[0] * 2]; }); }
`;

it("saveXlsx writes a file that openFile reads back, with values in place of the add-on's functions", async () => {
	const workbook = await openHeadless({
		code,
		grid: [
			["Name", "Revenue", "Since"],
			["Ane", 10, new Date(2026, 2, 4, 13, 30)],
			["Bo", 20, null],
		],
	});
	await workbook.type("D2", "=DOUBLE(B2:B3)");
	await workbook.type("E2", "=SUM(B2:B3)");
	await workbook.type("F2", "'=1+1");
	await workbook.type("G2", "'0012");
	const face = workbook.face();
	face.getRange(1, 1, 1, 3).setFontWeight("bold");
	face.getRange(1, 1, 1, 1).setBackground("#cde7d8");
	face.getRange(2, 2, 2, 1).setNumberFormat("#,##0.00");
	face.getRange(2, 1, 1, 1).setNotes([["Tier 1: earns."]]);
	face.setColumnWidths(1, 1, 150);
	face.getRange(3, 2, 1, 1).setHorizontalAlignment("left");
	face.getRange(3, 2, 1, 1).setVerticalAlignment("middle");
	face.setFrozenRows(1);
	face.setColumnWidths(3, 1, 120);
	face.hideColumns(3, 1);
	face.setConditionalFormatRules([
		workbook.standIn.host.SpreadsheetApp.newConditionalFormatRule()
			.whenFormulaSatisfied('=$A2="Ane"')
			.setBackground("#d6e4f5")
			.setFontColor("#12355b")
			.setRanges([face.getRange(2, 1, 2, 1)])
			.build(),
	]);
	const saved = await saveXlsx(currentSheets(workbook.standIn.book, ["DOUBLE"]));
	workbook.dispose();
	const sheet = (await openFile(saved, "saved.xlsx")).sheets[0];
	expect(sheet?.rows[0]?.[0]).toEqual({ value: "Name", bold: true, background: "#cde7d8" });
	expect(sheet?.rows[1]).toMatchObject([
		{ value: "Ane", note: "Tier 1: earns." },
		{ value: 10, format: "#,##0.00" },
		{ value: new Date(2026, 2, 4, 13, 30) },
		{ value: 20 },
		{ value: 30, formula: "=SUM(B2:B3)" },
		{ value: "=1+1" },
		{ value: "0012" },
	]);
	expect(sheet?.rows[1]?.[3]).not.toHaveProperty("formula");
	expect(sheet?.rows[1]?.[5]).not.toHaveProperty("formula");
	expect(sheet?.rows[2]?.[3]).toEqual({ value: 40 });
	expect(sheet?.rows[2]?.[1]).toEqual({ value: 20, format: "#,##0.00", align: "left", vertical: "middle" });
	expect(sheet?.columnWidths?.[0]).toBe(150);
	expect(sheet?.frozenRows).toBe(1);
	expect(sheet?.hiddenColumns).toEqual([2]);
	const [opened] = Object.values(workbookData("saved", [sheet!]).sheets!);
	expect(opened!.columnData![2]).toEqual({ w: 120, hd: 1 });
	expect(opened!.cellData![2]![1]!.s).toMatchObject({ ht: 1, vt: 2 });
	expect(sheet?.rules).toEqual([
		{ ranges: ["A2:A3"], formula: '=$A2="Ane"', background: "#d6e4f5", color: "#12355b" },
	]);
});

it("saveXlsx fits a sheet to the width of one page, in landscape or portrait, unless it is too wide to read", async () => {
	const sheet = (name: string, columnWidths: number[], hiddenColumns: number[] = []) => ({
		name,
		rows: [columnWidths.map((value) => ({ value }))],
		columnWidths,
		hiddenColumns,
	});
	const saved = new ExcelJS.Workbook();
	const sheets = [
		sheet("summary", [700, 800]),
		sheet("list", [700, 801]),
		sheet("page", [150, 600]),
		sheet("keys", [700, 700, 500], [2]),
	];
	await saved.xlsx.load((await saveXlsx(sheets)) as unknown as ExcelJS.Buffer);
	expect(
		saved.worksheets.map(({ pageSetup: { orientation, fitToPage, fitToWidth, fitToHeight } }) => [
			orientation,
			fitToPage,
			fitToWidth,
			fitToHeight,
		]),
	).toEqual([
		["landscape", true, 1, 0],
		["portrait", false, 1, 1],
		["portrait", true, 1, 0],
		["landscape", true, 1, 0],
	]);
});

it("saveXlsx keeps the height of rows, and writes all in one font", async () => {
	const sheet = {
		name: "summary",
		rows: [[{ value: "Ane" }], [{ value: "Bo", bold: true }]],
		rowHeights: [undefined, 48],
	};
	const saved = new ExcelJS.Workbook();
	await saved.xlsx.load((await saveXlsx([sheet])) as unknown as ExcelJS.Buffer);
	const [made] = saved.worksheets;
	expect([made!.getRow(1).height, made!.getRow(2).height]).toEqual([undefined, 36]);
	expect(["A1", "A2"].map((cell) => made!.getCell(cell).font.name)).toEqual(["Arial", "Arial"]);
});

it("saveXlsx keeps font sizes, and writes all cells in one font", async () => {
	const saved = new ExcelJS.Workbook();
	const rows = [
		[{ value: "title", size: 18, bold: true }, { value: "plain" }, { value: 3, color: "#5f6368" }],
	];
	await saved.xlsx.load((await saveXlsx([{ name: "page", rows }])) as unknown as ExcelJS.Buffer);
	const fonts = [1, 2, 3].map((column) => saved.worksheets[0]!.getCell(1, column).font);
	expect(fonts).toMatchObject([
		{ name: "Arial", size: 18, bold: true },
		{ name: "Arial", size: 10 },
		{ name: "Arial", size: 10 },
	]);
});

it("saveXlsx gives sheets unique names that Excel accepts", async () => {
	const long = "Customers of the north and of the ";
	const names = ["History", "'quoted'", "a/b:c", `${long}east`, `${long}west`, "'", "bell\u0007"];
	const saved = await saveXlsx(names.map((name) => ({ name, rows: [[{ value: 1 }]] })));
	expect((await openFile(saved, "saved.xlsx")).sheets.map(({ name }) => name)).toEqual([
		"History 2",
		"quoted",
		"a b c",
		"Customers of the north and of t",
		"Customers of the north and of 2",
		" ",
		"bell ",
	]);
});

it.each([
	["=SUM(B2:B3)", "SUM(B2:B3)"],
	["=IFS(A1=1,XLOOKUP(A1,B:B,C:C),TRUE,0)", "_xlfn.IFS(A1=1,_xlfn.XLOOKUP(A1,B:B,C:C),TRUE,0)"],
	["=sort(filter(A:A,B:B>0))", "_xlfn._xlws.sort(_xlfn._xlws.filter(A:A,B:B>0))"],
	[`="FILTER(x) "&'FILTER(y)'!A1`, `"FILTER(x) "&'FILTER(y)'!A1`],
	[
		'=IFERROR(HYPERLINK("#gid=7&range=B"&XMATCH(J10,Kunder!$B:$B,0),J10),J10)',
		`IFERROR(HYPERLINK("#'Kunder'!B"&_xlfn.XMATCH(J10,Kunder!$B:$B,0),J10),J10)`,
	],
	[
		`=HYPERLINK("#gid=7&range=B"&XMATCH(J10,'Ane''s "best"'!$B:$B,0),J10)`,
		`HYPERLINK("#'Ane''s ""best""'!B"&_xlfn.XMATCH(J10,'Ane''s "best"'!$B:$B,0),J10)`,
	],
])(
	"saveXlsx writes %s so that Excel knows its functions and follows its links",
	async (formula, expected) => {
		const bytes = await saveXlsx([{ name: "Board", rows: [[{ value: "x", formula }]] }]);
		const saved = new ExcelJS.Workbook();
		await saved.xlsx.load(bytes.buffer as ArrayBuffer);
		expect(saved.getWorksheet("Board")?.getCell("A1").formula).toBe(expected);
	},
);
