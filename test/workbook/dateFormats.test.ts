import { expect, test } from "vitest";
import { dateFormats } from "../../src/workbook/dateFormats.ts";
import type { Area, Port } from "../../src/workbook/port.ts";

const DAY = new Date("2027-05-03");
const TIME = new Date("2027-05-03T15:30Z");
const DURATION = new Date("1899-12-31T12:15Z");
const AREA: Area = { tab: 1, row: 2, column: 3, rows: 1, columns: 1 };

/** A file in which each cell of the column has the next of these formats. */
const port = (...formats: string[]) =>
	({ numberFormats: () => formats.map((format) => [format]) }) as unknown as Port;

/** The format that a cell of another format gets with a date; undefined: it keeps its own. */
function given(date: Date, format: string): unknown {
	const [edit] = dateFormats(AREA, [[date]], port(format));
	return edit?.kind === "style" ? edit.style.numberFormat : undefined;
}

test.each([
	"yyyy-mm-dd",
	"d. mmmm yyyy",
	"M/d/yyyy H:mm:ss",
	"hh:mm",
	"[h]:mm",
	"[mm]:ss",
	"mmm",
	'"den "d/m',
	"[$-406]dd-mm-yyyy",
])("a date keeps the format %s", (format) => {
	expect(given(DAY, format)).toBeUndefined();
});

test.each([
	"0.###############",
	"General",
	"",
	"@",
	"#,##0.00",
	"0.0 %",
	"0.00E+00",
	'0 "days"',
	"[Red]0",
	"[$kr. dk] #,##0",
	"\\h0",
])("a date in a cell of the format “%s” gets one", (format) => {
	expect([DAY, TIME, DURATION].map((date) => given(date, format))).toEqual([
		"yyyy-mm-dd",
		"yyyy-mm-dd hh:mm",
		"[h]:mm",
	]);
});

test("dateFormats styles stretches of dates, and asks for no formats where there is no date", () => {
	const values = [
		[DAY, "a"],
		[DAY, 5],
		["", ""],
		[DAY, true],
		[DAY, ""],
	];
	const asked: Area[] = [];
	const file = {
		numberFormats: (area: Area) => {
			asked.push(area);
			return [["0"], ["0"], ["0"], ["d/m"], ["0"]];
		},
	} as unknown as Port;
	const area = { ...AREA, rows: 5, columns: 2 };
	expect(dateFormats(area, values, file)).toEqual(
		[
			{ row: 2, rows: 2 },
			{ row: 6, rows: 1 },
		].map((part) => ({
			kind: "style",
			area: { ...area, ...part, columns: 1 },
			style: { numberFormat: "yyyy-mm-dd" },
		})),
	);
	expect(asked).toEqual([{ ...area, columns: 1 }]);
});
