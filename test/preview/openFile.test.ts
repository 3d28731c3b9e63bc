import { createRequire } from "node:module";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { openFile } from "../../src/preview/openFile.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const values = async (content: Uint8Array, name = "list.csv") => {
	const file = await openFile(content, name);
	return file.sheets[0]?.rows.map((row) => row.map((cell) => cell?.value ?? null));
};

describe("openFile on a text file", () => {
	it.each([
		["commas", "Name,Revenue\nAne,10\n", "list.csv"],
		["semicolons", "Name;Revenue\r\nAne;10\r\n", "list.csv"],
		["tabs", "Name\tRevenue\rAne\t10\r", "list.tsv"],
		["the separator that Excel's sep= line names", "sep=;\r\nName;Revenue\r\nAne;10", "list.csv"],
	])("splits at %s", async (_, text, name) => {
		expect(await values(bytes(text), name)).toEqual([
			["Name", "Revenue"],
			["Ane", 10],
		]);
	});

	it.each([
		["12.500", "-1.240", 12_500, -1240],
		["1.234.567", "12.500", 1_234_567, 12_500],
	])(
		"reads points as thousands separators if every point could be one: %s and %s",
		async (text, otherText, first, second) => {
			expect(await values(bytes(`Kunde;Beløb\nAne;${text}\nBo;${otherText}\n`))).toEqual([
				["Kunde", "Beløb"],
				["Ane", first],
				["Bo", second],
			]);
			expect((await values(bytes(`Kunde;Beløb\nAne;${text}\nBo;12.5\n`)))?.[2]).toEqual(["Bo", 12.5]);
		},
	);

	it("accepts a title above the header", async () => {
		expect(await values(bytes("Customers 2025, all of them\n\nName;Revenue\nAne;10\nBo;20\n"))).toEqual([
			["Customers 2025, all of them"],
			[null],
			["Name", "Revenue"],
			["Ane", 10],
			["Bo", 20],
		]);
	});

	it("accepts separators and line ends within quotes", async () => {
		expect(await values(bytes('Name,Story\n"Bo, Ltd","one\ntwo ""three"""\n'))).toEqual([
			["Name", "Story"],
			["Bo, Ltd", 'one\ntwo "three"'],
		]);
	});

	it.each([
		["UTF-8", bytes("Navn;Å\nÆble;1")],
		["UTF-8 with a byte order mark", bytes("\ufeffNavn;Å\nÆble;1")],
		["UTF-16", new Uint8Array(Buffer.from("\ufeffNavn;Å\nÆble;1", "utf16le"))],
		["Windows-1252", new Uint8Array(Buffer.from("Navn;Å\nÆble;1", "latin1"))],
	])("reads %s", async (_, content) => {
		expect(await values(content)).toEqual([
			["Navn", "Å"],
			["Æble", 1],
		]);
	});

	it.each([
		["12.5", 12.5],
		["-3", -3],
		["0", 0],
		["2026-03-04", new Date(2026, 2, 4)],
		["2026-02-30", "2026-02-30"],
		["0012", "0012"],
		["1e3", "1e3"],
		["=1+1", "=1+1"],
		["+45 12345678", "+45 12345678"],
		["1,234.50", "1,234.50"],
		["5%", "5%"],
		["12345678901234567", "12345678901234567"],
		[" 7", " 7"],
		["TRUE", "TRUE"],
	])("reads %j as a number or a date only if it is one beyond doubt", async (text, value) => {
		expect(await values(bytes(`Name\tX\nAne\t${text}`), "list.tsv")).toEqual([
			["Name", "X"],
			["Ane", value],
		]);
	});

	it("takes semicolons and decimal commas as a Danish file", async () => {
		const file = await openFile(bytes("Navn;Omsætning\nÆble;1.234,50\nBo;-7"), "liste.csv");
		expect(file.locale).toBe("da_DK");
		expect(file.sheets[0]?.rows.map((row) => row[1]?.value)).toEqual(["Omsætning", 1234.5, -7]);
	});
});

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
		const JSZip = createRequire(import.meta.resolve("exceljs"))("jszip");
		const zip = await JSZip.loadAsync(filtered);
		zip.file("xl/charts/chart1.xml", "<c:chartSpace/>");
		expect(await leftOut(await zip.generateAsync({ type: "uint8array" }))).toEqual(["filters", "charts"]);
	});

	it("rejects a file that is no workbook as unreadable", async () => {
		await expect(openFile(bytes("not a workbook"), "list.xlsx")).rejects.toMatchObject({
			kind: "unreadable",
		});
	});
});

it("openFile rejects another file type as unknownType", async () => {
	await expect(openFile(bytes("x"), "list.pdf")).rejects.toMatchObject({ kind: "unknownType" });
});
