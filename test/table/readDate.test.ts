import { describe, expect, test } from "vitest";
import { readDate } from "../../src/table/readDate.ts";

const iso = (day: number | null) =>
	day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);
/** Both readings of a written date, with the day first and with the month first; null if it is no date. */
const read = (text: string) => {
	const date = readDate(text);
	return date && [iso(date.first), iso(date.second)];
};

describe("readDate with an unambiguous date", () => {
	test.each([
		...["2025-12-31", "2025/12/31", "2025.12.31", "20251231", " 2025-12-31 ", "2025-12-31T23:59:59Z"],
		...["2025-12-31 10:30", "2025-12-31 10.30", "2025-12-31 1:05 pm", "2025-12-31 23:59:59.123"],
		...["2025-12-31T10:30:00+01:00", "2025-12-31T10:30:00-0530", "2025-12-31 10:30 UTC", "2025-12-31, 10:30"],
		...["31. december 2025", "31 dec 2025", "31. dez. 2025", "December 31, 2025", "December 31st, 2025"],
		...["Dec 31 2025", "den 31. december 2025", "31 décembre 2025", "31 de diciembre de 2025", "31 dic 2025"],
		...[
			"31 dec 25",
			"31 december 2025 10:30",
			"31 december 2025, 9:05:59",
			"31  december  2025",
			"2025 dec 31",
		],
	])("reads %s", (text) => {
		expect(read(text)).toEqual(["2025-12-31", "2025-12-31"]);
	});
	test.each([
		"31-12-2025",
		"31/12/2025",
		"31.12.2025",
		"31.12.25",
		"31. 12. 2025",
		"31 12 2025",
		"31/12-2025",
		"31/12 2025",
		"31/12-25",
	])("reads %s with the day first: there is no thirty-first month", (text) => {
		expect(read(text)).toEqual(["2025-12-31", null]);
	});
	test("reads 12/31/2025 with the month first", () => {
		expect(read("12/31/2025")).toEqual([null, "2025-12-31"]);
	});
});

describe("readDate with an ambiguous date", () => {
	test.each(["03/04/2025", "3/4/2025", "03-04-25", "3.4.2025", "3. 4. 2025", "03/04/2025 10:30"])(
		"reads %s in both ways",
		(text) => {
			expect(read(text)).toEqual(["2025-04-03", "2025-03-04"]);
		},
	);
	test("returns the separator, because people who write points put the day first", () => {
		expect(
			["3/4/2025", "3-4-2025", "3.4.2025", "2025-04-03"].map((text) => readDate(text)?.separator),
		).toEqual([...["/", "-", ".", ""]]);
	});
});

test("readDate takes years of two digits up to 79 for this century, and from 80 for the last", () => {
	expect(read("31-12-79")![0]).toBe("2079-12-31");
	expect(read("31-12-80")![0]).toBe("1980-12-31");
	expect(read("31-12-00")![0]).toBe("2000-12-31");
});

test.each([
	...[
		"2025-02-30",
		"2025-13-01",
		"2025-00-10",
		"2025-01-00",
		"32-12-2025",
		"31-04-2025",
		"1899-12-31",
		"2100-01-01",
	],
	...[
		"December 2025",
		"31 december",
		"december",
		"2025",
		"202512311",
		"20251331",
		"x20251231",
		"2025-12/31",
		"12/2025",
	],
	...[
		"31 december 2025 or so",
		"31 moon 2025",
		"31 december 12 2025",
		"1 2 december",
		"5 december 125",
		"",
		"n/a",
	],
	...[
		"31-12-20255",
		"31-12-2025 10:30 or later",
		"2025-12-31 at noon",
		"about 2025-12-31",
		"31/12-2",
		"order 31-12-2025",
	],
	...[`31 december 2025${" ".repeat(30)}${"x".repeat(30)}`, "31 december 2025 den den den den den den den"],
])("readDate rejects %s", (text) => {
	expect(readDate(text)).toBeNull();
});
