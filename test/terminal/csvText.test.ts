import { describe, expect, test } from "vitest";
import { openFile } from "../../src/preview/openFile.ts";
import { csvText } from "../../src/terminal/csvText.ts";

type Value = string | number | boolean | Date | null;
const sheet = (rows: readonly (readonly Value[])[]) => ({
	name: "List",
	rows: rows.map((row) => row.map((value) => (value === null ? null : { value }))),
});
const lines = (rows: readonly (readonly Value[])[], locale = "en_US") =>
	csvText(sheet(rows), locale).replace("\ufeff", "").split("\r\n");

describe("csvText", () => {
	test("writes decimals and separators as the locale has them", () => {
		const row = ["Ane, Bo; Cid", 1234.5, -0.25, true, null];
		expect(lines([row])).toEqual(['"Ane, Bo; Cid",1234.5,-0.25,TRUE,']);
		expect(lines([row], "da_DK")).toEqual(['"Ane, Bo; Cid";1234,5;-0,25;TRUE;']);
	});

	test("writes a day as its ISO date, with the time if it has one", () => {
		expect(lines([[new Date(2026, 10, 30), new Date(2026, 10, 30, 14, 5)]])).toEqual([
			"2026-11-30,2026-11-30 14:05:00",
		]);
	});

	test.each(["=1+1", "@SUM(1)", "+cmd|' /C calc'!A0", "-x", "\t=1", "\r=1"])(
		"writes the text %j so that no spreadsheet runs it",
		(text) => {
			expect(csvText(sheet([[text]]), "en_US").replace(/[\ufeff"]/g, "")).toBe(`'${text}`);
		},
	);

	test.each(["+45 12 34 56 78", "-12.5", "- 5 %", "Ane = Bo", "–", ""])(
		"writes the text %j as it is",
		(text) => {
			expect(lines([["x", text]])).toEqual([`x,${text}`]);
		},
	);

	test("can be opened again with the same values", async () => {
		const rows = [
			["Kunde", "Omsætning", "Dag"],
			['Æble "1"\nVejle', 1234.5, new Date(2026, 10, 30)],
			["0012", -900, null],
		];
		const bytes = new TextEncoder().encode(csvText(sheet(rows), "da_DK"));
		const again = await openFile(bytes, "list.csv");
		expect(again.locale).toBe("da_DK");
		expect(again.sheets[0]!.rows.map((row) => row.map((cell) => cell?.value ?? null))).toEqual(rows);
	});
});
