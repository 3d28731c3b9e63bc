import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { readTable } from "../../src/table/readTable.ts";

const DAY_MS = 86_400_000;
const date = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day));
const dayOf = (iso: string) => Date.parse(iso) / DAY_MS;

const read = (cells: readonly Cell[], locale?: string) => {
	const rows = cells.map((cell, row): Cell[] => [`Customer of row ${row}`, 100 + row, cell]);
	const { customers, problems } = readTable(
		[["Customer", "Revenue", "First order"], ...rows],
		locale ? { locale } : {},
	);
	return { days: customers.map(({ facts }) => facts.firstOrder), problems };
};

const two = (number: number) => String(number).padStart(2, "0");

/** The cell that a spreadsheet makes of a date; a text where there is no such month. */
function opened([first, second, year]: readonly [number, number, number], isMonthFirst: boolean): Cell {
	const [month, day] = isMonthFirst ? [first, second] : [second, first];
	return month <= 12 ? date(year, month, day) : `${two(first)}/${two(second)}/${year}`;
}

describe("readTable with dates that a spreadsheet has opened", () => {
	test("says which dates may be swapped, and leaves them out", () => {
		const { days, problems } = read([date(2025, 9, 2), "27/09/2025", date(2026, 4, 5), "3/9/2025"], "en_US");
		expect(days).toEqual([undefined, dayOf("2025-09-27"), undefined, dayOf("2025-09-03")]);
		expect(problems).toEqual([
			{
				kind: "swappedDates",
				found: dayOf("2025-09-02"),
				text: { row: 2, column: 2, found: "27/09/2025" },
				columns: [{ column: 2, rows: [1, 3], fact: "firstOrder" }],
			},
		]);
	});
	test("says so of an American list in a European file too", () => {
		const { days, problems } = read([date(2025, 9, 2), "09/27/2025"], "en_GB");
		expect(days).toEqual([undefined, dayOf("2025-09-27")]);
		expect(problems).toMatchObject([{ kind: "swappedDates", columns: [{ rows: [1] }] }]);
	});
	test("doubts no column of date cells, of texts, or with a date after the twelfth", () => {
		for (const cells of [
			[date(2025, 9, 2), date(2025, 3, 4)],
			["27/09/2025", "02/09/2025"],
			[date(2025, 9, 2), "27/09/2025", date(2025, 3, 30)],
			[date(2025, 9, 2), "27 September 2025", "2025-09-27"],
			[date(2025, 9, 2), "2/9/2025"],
		])
			expect(read(cells, "en_US").problems).toEqual([]);
	});
	test.each([undefined, "en_US", "de_DE", "da_DK", "en_GB"])(
		"doubts the same dates in %s, as the locale may have been set after they were read",
		(locale) => {
			for (const text of ["27.09.2025", "27/09/2025", "27/09-2025", "27-09-2025"]) {
				const { days, problems } = read([date(2025, 9, 2), text, date(2026, 4, 5)], locale);
				expect(days).toEqual([undefined, dayOf("2025-09-27"), undefined]);
				expect(problems).toMatchObject([{ kind: "swappedDates", columns: [{ rows: [1, 3] }] }]);
			}
		},
	);
	test("takes texts for typed if one makes sense in both orders, and no spreadsheet reads its notation", () => {
		for (const texts of [
			["24.12.2025", "02.09.2025"],
			["3/9-2025", "24/12-2025"],
		])
			expect(read([date(2025, 9, 2), ...texts], "de_DE").problems).toEqual([]);
		expect(read([date(2025, 9, 2), "24/12/2025", "02.09.2025"], "de_DE").problems).toHaveLength(1);
	});
	test("keeps a date of which day and month are the same", () => {
		const { days } = read([date(2025, 9, 9), "27.09.2025", date(2026, 4, 5)], "de_DE");
		expect(days).toEqual([dayOf("2025-09-09"), dayOf("2025-09-27"), undefined]);
		expect(read([date(2025, 9, 9), "27.09.2025"], "de_DE").problems).toEqual([]);
	});
	test("says one thing about all columns of dates that nothing shows to be read right", () => {
		const { customers, problems } = readTable([
			["Customer", "First order", "Last order", "Next action by"],
			["Ane", date(2024, 2, 3), date(2025, 9, 2), date(2026, 1, 30)],
			["Bo", "28/02/2024", date(2025, 10, 4), date(2026, 3, 2)],
		]);
		expect(problems).toMatchObject([
			{
				kind: "swappedDates",
				columns: [
					{ column: 1, rows: [1], fact: "firstOrder" },
					{ column: 2, rows: [1, 2], fact: "lastOrder" },
				],
			},
		]);
		expect(customers.map(({ facts }) => facts.lastOrder)).toEqual([undefined, undefined]);
	});

	test("says which dates only an American locale reads with the month first, and reads them so", () => {
		const { days, problems } = read(["02/09/2022", "05/12/2023", "4-4-2024"], "en_US");
		expect(days).toEqual([dayOf("2022-02-09"), dayOf("2023-05-12"), dayOf("2024-04-04")]);
		expect(problems).toEqual([
			{ kind: "openDates", column: 2, rows: [1, 2], found: "02/09/2022", fact: "firstOrder" },
		]);
		for (const cells of [
			["02/09/2022", "05/13/2023"],
			["2.9.2022", "5.12.2023"],
			["2022-09-02", "9 May 2023"],
			["04/04/2024", ""],
		])
			expect(read(cells, "en_US").problems).toEqual([]);
		expect(read(["02/09/2022", "05/12/2023"], "en_GB").problems).toEqual([]);
	});
	test("lets another column of dates decide which comes first", () => {
		const open = ["02/09/2022", "05/12/2023"];
		const both = (last: readonly string[]) =>
			readTable(
				[
					["Customer", "First order", "Last order"],
					...open.map((first, row) => [`Customer ${row}`, first, last[row]]),
				],
				{ locale: "en_US" },
			);
		const european = both(["25/11/2024", "03/12/2024"]);
		expect(european.customers.map(({ facts }) => facts.firstOrder)).toEqual([
			dayOf("2022-09-02"),
			dayOf("2023-12-05"),
		]);
		expect(european.problems).toEqual([]);
		const american = both(["11/25/2024", "03/12/2024"]);
		expect(american.customers[0]?.facts.firstOrder).toBe(dayOf("2022-02-09"));
		expect(american.problems).toEqual([]);
	});

	it("reads no date wrongly in silence", () => {
		const day = fc.tuple(
			fc.integer({ min: 1, max: 28 }),
			fc.integer({ min: 1, max: 12 }),
			fc.constantFrom(2024, 2025),
		);
		fc.assert(
			fc.property(
				fc.array(day, { minLength: 4, maxLength: 20 }),
				fc.boolean(),
				fc.boolean(),
				(list, listIsMonthFirst, fileIsMonthFirst) => {
					const cells = list.map(([dayOfMonth, month, year]) =>
						opened(
							listIsMonthFirst ? [month, dayOfMonth, year] : [dayOfMonth, month, year],
							fileIsMonthFirst,
						),
					);
					// Without a date after the twelfth nothing shows the other order.
					fc.pre(listIsMonthFirst === fileIsMonthFirst || cells.some((cell) => typeof cell === "string"));
					const { days, problems } = read(cells, fileIsMonthFirst ? "en_US" : "en_GB");
					for (const [row, [dayOfMonth, month, year]] of list.entries())
						if (days[row] !== undefined)
							expect(days[row]).toBe(date(year, month, dayOfMonth).getTime() / DAY_MS);
					expect(problems.length > 0).toBe(days.includes(undefined));
					if (listIsMonthFirst === fileIsMonthFirst) expect(problems).toEqual([]);
				},
			),
			{ numRuns: 1000 },
		);
	});
});

test.each([
	["Customer since", 43_831],
	["Kunde siden", 2018],
	["Joined", "2018"],
])("readTable says that a bare number below %s is not read as a date", (heading, cell) => {
	const read = (value: string | number) =>
		readTable([
			["Customer", heading],
			["Ane", value],
			["Bo", value],
		]).problems;
	expect(read(cell)).toEqual([
		{ kind: "unfitColumn", row: 1, column: 1, found: String(cell), fact: "firstOrder" },
	]);
	expect(read("yes")).toEqual([]);
});
