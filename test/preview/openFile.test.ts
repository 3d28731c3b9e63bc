import { createRequire } from "node:module";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import type { OpenedFile } from "../../src/preview/opened.ts";
import { openFile } from "../../src/preview/openFile.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
/** Returns the ZIP library of exceljs, to change the parts of a file that exceljs has written. */
const zipLibrary = () => createRequire(import.meta.resolve("exceljs"))("jszip");
const valuesOf = ({ sheets }: OpenedFile) =>
	sheets.map(({ rows }) => rows.map((row) => row.map((cell) => cell?.value ?? null)));

/** Returns a file of exceljs with its XML parts changed. */
async function changedFile(
	workbook: ExcelJS.Workbook,
	change: (xml: string, path: string) => string,
): Promise<Uint8Array> {
	const zip = await zipLibrary().loadAsync(await workbook.xlsx.writeBuffer());
	for (const path of Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name))) {
		zip.file(path, change(await zip.file(path).async("string"), path));
	}
	return zip.generateAsync({ type: "uint8array" });
}

describe("openFile on an .xlsx file", () => {
	it("reads its sheets with formulas, results, dates, styles, notes, widths and hidden rows", async () => {
		const workbook = new ExcelJS.Workbook();
		const sheet = workbook.addWorksheet("Kunder", { views: [{ state: "frozen", ySplit: 1 }] });
		sheet.addRow(["Navn", "Sum"]);
		sheet.addRow(["Ane", { formula: "SUM(1,2)", result: 3 }]);
		sheet.addRow([new Date(Date.UTC(2026, 2, 4)), { richText: [{ text: "to " }, { text: "dele" }] }]);
		sheet.getCell("A1").font = { bold: true };
		sheet.getCell("A2").note = "En note";
		sheet.getCell("A3").numFmt = "dd-mm-yyyy";
		sheet.getRow(3).hidden = true;
		sheet.getColumn(1).width = 20;
		workbook.addWorksheet("Andet").addRow([{ error: "#N/A" }]);
		const file = await openFile(new Uint8Array(await workbook.xlsx.writeBuffer()), "kunder.xlsx");
		expect(file.sheets.map(({ name }) => name)).toEqual(["Kunder", "Andet"]);
		expect(file.sheets[0]).toMatchObject({
			frozenRows: 1,
			hiddenRows: [2],
			columnWidths: [150, undefined],
			rows: [
				[{ value: "Navn", bold: true }, { value: "Sum" }],
				[
					{ value: "Ane", note: "En note" },
					{ value: 3, formula: "=SUM(1,2)" },
				],
				[{ value: new Date(2026, 2, 4), format: "dd-mm-yyyy" }, { value: "to dele" }],
			],
		});
		expect(file.sheets[1]?.rows[0]?.[0]?.value).toBe("#N/A");
	});

	it("reads what its cells take: lists, ranges, numbers and dates, and if they only warn", async () => {
		const workbook = new ExcelJS.Workbook();
		const sheet = workbook.addWorksheet("Kunder");
		const validate = (cell: string, validation: object) => {
			sheet.getCell(cell).dataValidation = {
				showErrorMessage: true,
				...validation,
			} as ExcelJS.DataValidation;
		};
		const list = { type: "list", formulae: ['"Ja,Nej"'] };
		for (const cell of ["B2", "B3", "B4"]) validate(cell, list);
		validate("C2", { type: "list", formulae: ["Andet!$A$1:$A$3"], errorStyle: "warning" });
		validate("D2", { type: "decimal", operator: "between", formulae: [1, 5] });
		validate("E2", { type: "date", operator: "greaterThan", formulae: [new Date(2020, 0, 1)] });
		validate("F2", { type: "custom", formulae: ["A2>1"] });
		const file = await openFile(new Uint8Array(await workbook.xlsx.writeBuffer()), "kunder.xlsx");
		expect(file.sheets[0]!.validations).toEqual([
			{ type: "list", values: ["Ja", "Nej"], warns: false, range: "B2:B4" },
			{ type: "range", values: ["Andet!$A$1:$A$3"], warns: true, range: "C2:C2" },
			{ type: "number", values: [1, 5], warns: false, range: "D2:D2" },
			{ type: "date", warns: false, range: "E2:E2" },
		]);
	});

	it("names filters and charts as left out, and nothing where there are none", async () => {
		const workbook = new ExcelJS.Workbook();
		const sheet = workbook.addWorksheet("Kunder");
		sheet.addRow(["Navn", "Sum"]);
		const leftOut = async (content: ArrayBuffer | Uint8Array) =>
			(await openFile(new Uint8Array(content), "kunder.xlsx")).leftOut;
		expect(await leftOut(await workbook.xlsx.writeBuffer())).toEqual([]);
		sheet.autoFilter = "A1:B1";
		const filtered = await workbook.xlsx.writeBuffer();
		expect(await leftOut(filtered)).toEqual(["filters"]);
		// exceljs writes no charts.
		const zip = await zipLibrary().loadAsync(filtered);
		zip.file("xl/charts/chart1.xml", "<c:chartSpace/>");
		expect(await leftOut(await zip.generateAsync({ type: "uint8array" }))).toEqual(["filters", "charts"]);
	});

	it("reads XML whose names have a prefix, as some programs write it", async () => {
		const workbook = new ExcelJS.Workbook();
		const sheet = workbook.addWorksheet("Kunder");
		sheet.addRow(["Navn", "Omsætning"]).font = { bold: true };
		sheet.addRow(["Ane", 1240.5]).getCell(2).numFmt = "#,##0.00";
		sheet.addRow(["I alt", { formula: "SUM(B2:B2)", result: 1240.5 }]);
		sheet.getCell("A2").note = "En note";
		const prefixed = await changedFile(workbook, (xml, path) =>
			path.startsWith("xl/") && !path.endsWith(".rels") && !path.includes("theme")
				? xml.replace(/<(\/?)(?=[a-zA-Z])(?![\w]+:)/g, "<$1ss:").replace("xmlns=", "xmlns:ss=")
				: xml,
		);
		expect(await openFile(prefixed, "kunder.xlsx")).toEqual(
			await openFile(new Uint8Array(await workbook.xlsx.writeBuffer()), "kunder.xlsx"),
		);
	});

	it("reads hidden tabs and columns, links, results of shared formulas, alignment, colours and rules by comparison", async () => {
		const workbook = new ExcelJS.Workbook();
		const sheet = workbook.addWorksheet("Kunder", { state: "hidden" });
		sheet.addRow([{ text: "Ane", hyperlink: "https://example.com" }, 2, true]);
		sheet.addRow(["Bo", 3]);
		sheet.fillFormula("D1:D2", "B1*2", [4, 6]);
		sheet.getCell("E1").value = { formula: '__xludf.DUMMYFUNCTION("x")', result: 7 };
		sheet.getCell("B1").alignment = { horizontal: "right", vertical: "middle", wrapText: true };
		sheet.getCell("B2").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFCDE7D8" } };
		sheet.getCell("B2").font = { color: { argb: "FF12355B" } };
		sheet.getColumn(3).hidden = true;
		sheet.addConditionalFormatting({
			ref: "B1:B2",
			rules: [
				{
					type: "cellIs",
					operator: "greaterThan",
					priority: 1,
					formulae: ["2"],
					style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFD6E4F5" } } },
				},
			],
		});
		const [opened] = (await openFile(new Uint8Array(await workbook.xlsx.writeBuffer()), "kunder.xlsx"))
			.sheets;
		expect(opened).toMatchObject({
			hidden: true,
			hiddenColumns: [2],
			rules: [{ ranges: ["B1:B2"], formula: "=B1>2", background: "#d6e4f5" }],
		});
		expect(opened!.rows).toEqual([
			[
				{ value: "Ane" },
				{ value: 2, align: "right", vertical: "middle", wrap: true },
				{ value: true },
				{ value: 4, formula: "=B1*2" },
				{ value: 7 },
			],
			[{ value: "Bo" }, { value: 3, background: "#cde7d8", color: "#12355b" }, null, { value: 6 }],
		]);
	});

	it("reads durations as dates from 30 December 1899 on, and days of files that count from 1904", async () => {
		const cells = [
			[0.5, "[h]:mm", new Date(1899, 11, 30, 12)],
			[2.25, "[h]:mm", new Date(1900, 0, 1, 6)],
			[60, "[h]:mm", new Date(1900, 1, 28)],
			[61, "[h]:mm", new Date(1900, 2, 1)],
			[46085.75, "yyyy-mm-dd hh:mm", new Date(2026, 2, 4, 18)],
			[46085, "General", 46085],
		] as const;
		const workbook = new ExcelJS.Workbook();
		const sheet = workbook.addWorksheet("Kunder");
		for (const [serial, format] of cells) sheet.addRow([serial]).getCell(1).numFmt = format;
		const values = async (content: Uint8Array) => valuesOf(await openFile(content, "kunder.xlsx"))[0]!.flat();
		expect(await values(new Uint8Array(await workbook.xlsx.writeBuffer()))).toEqual(
			cells.map(([, , value]) => value),
		);
		const from1904 = await changedFile(workbook, (xml, path) =>
			path === "xl/workbook.xml" ? xml.replace(/<workbookPr[^>]*>/, '<workbookPr date1904="1"/>') : xml,
		);
		expect((await values(from1904))[4]).toEqual(new Date(2030, 2, 5, 18));
	});

	it("leaves blank what a merged cell covers, and keeps its style", async () => {
		const workbook = new ExcelJS.Workbook();
		const sheet = workbook.addWorksheet("Kunder");
		sheet.addRow(["2024", "hidden", "2025"]);
		sheet.addRow(["hidden too", "hidden as well", 3]);
		sheet.getCell("B2").font = { bold: true };
		const merged = await changedFile(workbook, (xml, path) =>
			path.endsWith("sheet1.xml")
				? xml.replace(
						"</sheetData>",
						'</sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
					)
				: xml,
		);
		const { sheets } = await openFile(merged, "kunder.xlsx");
		expect(sheets[0]!.rows).toEqual([
			[{ value: "2024" }, null, { value: "2025" }],
			[null, { value: null, bold: true }, { value: 3 }],
		]);
	});

	it("reads the tabs beside a chart that has a tab of its own", async () => {
		const workbook = new ExcelJS.Workbook();
		workbook.addWorksheet("Kunder").addRow(["Ane"]);
		workbook.addWorksheet("Diagram");
		workbook.addWorksheet("Andet").addRow(["Bo"]);
		const charted = await changedFile(workbook, (xml, path) =>
			path === "xl/_rels/workbook.xml.rels"
				? xml.replace(/worksheet" Target="worksheets\/sheet2/, 'chartsheet" Target="chartsheets/sheet2')
				: xml,
		);
		const file = await openFile(charted, "kunder.xlsx");
		expect(file.sheets.map(({ name }) => name)).toEqual(["Kunder", "Andet"]);
		expect(valuesOf(file)).toEqual([[["Ane"]], [["Bo"]]]);
	});

	it("opens a list whose last row is far below the others", async () => {
		const workbook = new ExcelJS.Workbook();
		const sheet = workbook.addWorksheet("Kunder");
		sheet.addRow(["Navn", "Sum"]);
		sheet.getCell("B200000").value = 7;
		const file = await openFile(new Uint8Array(await workbook.xlsx.writeBuffer()), "kunder.xlsx");
		expect(file.sheets[0]!.rows).toHaveLength(200_000);
		expect(file.sheets[0]!.rows.at(-1)).toEqual([null, { value: 7 }]);
	});

	it("ends a sheet at its last content, however far its formats go", async () => {
		const workbook = new ExcelJS.Workbook();
		const sheet = workbook.addWorksheet("Kunder");
		sheet.addRow(["Navn", "Sum"]);
		sheet.addRow(["Ane", 1]);
		sheet.getCell("A4").note = "En note";
		for (const cell of ["A3", "A5", "B300", "A1048576"]) sheet.getCell(cell).font = { bold: true };
		const file = await openFile(new Uint8Array(await workbook.xlsx.writeBuffer()), "kunder.xlsx");
		expect(file.sheets[0]!.rows.slice(2)).toEqual([
			[{ value: null, bold: true }],
			[{ value: null, note: "En note" }],
		]);
	});

	it("goes by its content where it is named .csv", async () => {
		const workbook = new ExcelJS.Workbook();
		workbook.addWorksheet("Kunder").addRow(["Ane", 10]);
		const file = await openFile(new Uint8Array(await workbook.xlsx.writeBuffer()), "kunder.csv");
		expect(valuesOf(file)).toEqual([[["Ane", 10]]]);
	});
});

describe("openFile rejects", () => {
	const ole = (stream: string) =>
		new Uint8Array([
			...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
			...Buffer.from(`\0\0${stream}\0\0`, "utf16le"),
		]);

	it.each([
		["a text that is named .xlsx", "unreadable", bytes("not a workbook"), "list.xlsx"],
		["a broken ZIP file", "unreadable", bytes("PK\u0003\u0004 and no more"), "list.xlsx"],
		["a workbook with a password", "encrypted", ole("EncryptedPackage"), "list.xlsx"],
		["an old workbook that is named .xlsx", "oldExcel", ole("Workbook"), "list.xlsx"],
		["an old workbook that is named .csv", "oldExcel", ole("Workbook"), "list.csv"],
		["an old workbook", "oldExcel", ole("Workbook"), "list.xls"],
		["an OpenDocument spreadsheet", "openDocument", bytes("PK"), "list.ods"],
		["a Numbers spreadsheet", "appleNumbers", bytes("PK"), "list.numbers"],
		["another type of file", "unknownType", bytes("x"), "list.pdf"],
	])("%s as %s", async (_, kind, content, name) => {
		await expect(openFile(content, name)).rejects.toMatchObject({ kind });
	});
});
