import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/table/cell.ts";
import { readTable } from "../../../src/table/readTable.ts";
import type { FactKey } from "../../../src/tiering/facts.ts";

const TODAY = Date.UTC(2026, 10, 30) / 86_400_000;

/** Facts and problems of a list, whose columns are given by heading. */
function read(columns: Readonly<Record<string, readonly Cell[]>>, locale = "en_US") {
	const [first = []] = Object.values(columns);
	const rows = first.map((_, row) => [
		`Customer of row ${row}`,
		...Object.values(columns).map((cells) => cells[row]),
	]);
	const grid = [["Customer", ...Object.keys(columns)], ...rows];
	const { customers, problems } = readTable(grid, { locale, today: () => TODAY });
	const of = (fact: FactKey) => customers.map(({ facts }) => facts[fact]);
	return { of, problems, kinds: problems.map(({ kind }) => kind) };
}

const day = (iso: string) => Date.parse(iso) / 86_400_000;

describe("amounts in columns that contradict each other", () => {
	test("are unknown where they can be read in two ways, although their own column has decimals", () => {
		const { of, problems } = read({
			Revenue: ["2.310,75", "88,50", "5.120,00"],
			Cost: ["1.400", "612.5", "3.050"],
		});
		expect(of("revenue")).toEqual([2310.75, 88.5, 5120]);
		expect(of("cost")).toEqual([undefined, 612.5, undefined]);
		expect(problems).toEqual([
			{ kind: "openNotation", column: 2, rows: [1, 3], found: "1.400", fact: "cost" },
		]);
	});
	test("are unknown in a column of nothing else between two that disagree", () => {
		const { of, kinds } = read({
			Revenue: ["2.310,75", "88,50"],
			"Previous revenue": ["2,110.75", "90.50"],
			Cost: ["1.400", "612.500"],
		});
		expect(of("cost")).toEqual([undefined, undefined]);
		expect(kinds).toEqual(["openNotation"]);
	});
	test("are read by the others where these agree, and by their own column where it is clear", () => {
		const agreed = read({ Revenue: ["2.310,75", "88,50"], Cost: ["1.400", "612.500"] });
		expect(agreed.of("cost")).toEqual([1400, 612_500]);
		const contrary = read({ Revenue: ["2.310,75", "88,50"], Cost: ["1,400.25", "1,612"] });
		expect(contrary.of("cost")).toEqual([1400.25, 1612]);
		const alone = read({ Revenue: ["900", "88"], Cost: ["1.234", "12.5"] });
		expect(alone.of("cost")).toEqual([1.234, 12.5]);
		expect([agreed, contrary, alone].flatMap(({ kinds }) => kinds)).toEqual([]);
	});
});

describe("dinars", () => {
	test.each(["BD", "JD", "KD"])("of the sign %s are unread where they may have three decimals", (sign) => {
		const { of, kinds } = read({ Revenue: [`1.750 ${sign}`, `5 ${sign}`, `6 ${sign}`] });
		expect(of("revenue")).toEqual([undefined, 5, 6]);
		expect(kinds).toEqual(["unreadable"]);
	});
});

describe("a column Margin", () => {
	test("of parts of one with a single percentage is read as margins, without that one", () => {
		const { of, problems } = read({ Revenue: [900, 650, 480, 310], Margin: [0.4, 0.35, 35, 0.28] });
		expect(of("margin")).toEqual([0.4, 0.35, undefined, 0.28]);
		expect(of("profit")).toEqual([undefined, undefined, undefined, undefined]);
		expect(problems).toMatchObject([{ kind: "unreadable", row: 3, column: 2, found: "35" }]);
	});
	test("of percentages with one that is none is unknown, and said", () => {
		const { of, problems } = read({ Revenue: [9000, 6500, 4800, 3100], Margin: [40, 35, 280, 22] });
		expect(of("profit")).toEqual([undefined, undefined, undefined, undefined]);
		expect(problems).toEqual([
			{ kind: "perhapsMargins", column: 2, rows: [3, 1, 2, 4], found: "280", heading: "Margin" },
		]);
	});
	test("of amounts is read as the profit", () => {
		for (const [revenues, profits] of [
			[
				[9000, 6500, 4800, 3100],
				[2500, 1800, 1300, 90],
			],
			[
				[120, 85, 300, 60],
				[40, 35, 110, 22],
			],
			[
				[12, 2.5, 3],
				[4.2, 0.8, 0.9],
			],
		] as const) {
			const { of, kinds } = read({ Revenue: revenues, Margin: profits });
			expect(of("profit")).toEqual(profits);
			expect(kinds).toEqual([]);
		}
		const { of } = read({ Revenue: [9000, 6500, 4800, 3100], Margin: ["€40", "€35", "€280", "€22"] });
		expect(of("profit")).toEqual([40, 35, 280, 22]);
	});
	test("named as profit, or never above 100, is what its heading says", () => {
		const revenues = [9000, 6500, 4800, 3100];
		expect(read({ Revenue: revenues, Profit: [40, 35, 280, 22] }).kinds).toEqual([]);
		expect(read({ Revenue: revenues, Margin: [40, 35, 28, 22] }).of("margin")).toEqual([
			0.4, 0.35, 0.28, 0.22,
		]);
	});
});

describe("revenue that is negative for most", () => {
	test("and adds up to less than nought is unknown, and said", () => {
		const { of, problems } = read({ Revenue: [-4200, 310, -1900, -600] });
		expect(of("revenue")).toEqual([undefined, undefined, undefined, undefined]);
		expect(problems).toEqual([{ kind: "mixedSigns", column: 1, rows: [2], fact: "revenue" }]);
	});
	test("but adds up to more consists of credit notes", () => {
		const { of, kinds } = read({ Revenue: [-40, 3100, -19, -6] });
		expect(of("revenue")).toEqual([-40, 3100, -19, -6]);
		expect(kinds).toEqual([]);
	});
	test("is read as it is where only half are negative", () => {
		expect(read({ Revenue: [-4200, 310, -1900, 250] }).kinds).toEqual([]);
	});
});

describe("dates of orders", () => {
	const dates = {
		"First order": ["2021-03-04", "2025-08-09", "2024-01-15", "2022-02-02"],
		"Last order": ["2026-02-03", "2025-02-11", "2024-01-15", ""],
	};
	test("are unknown in rows where the first comes after the last", () => {
		const { of, problems } = read(dates);
		expect(of("firstOrder")).toEqual([day("2021-03-04"), undefined, day("2024-01-15"), day("2022-02-02")]);
		expect(of("lastOrder")).toEqual([day("2026-02-03"), undefined, day("2024-01-15"), undefined]);
		expect(problems).toEqual([
			{
				kind: "reversedOrders",
				...{ column: 1, rows: [2], found: "2025-08-09" },
				last: { row: 2, column: 2, found: "2025-02-11" },
			},
		]);
	});
	test.each(["First order", "Last order"])("are unknown as %s before 1950 and far ahead", (heading) => {
		const { of, problems } = read({ [heading]: ["2024-05-06", "1.1.1900", "1949-12-31", "2028-01-01"] });
		expect(of(heading === "First order" ? "firstOrder" : "lastOrder")).toEqual([
			...[day("2024-05-06"), undefined, undefined, undefined],
		]);
		expect(problems).toMatchObject([{ kind: "oddDates", column: 1, rows: [2, 3, 4], found: "1.1.1900" }]);
	});
	test("are unknown where a program wrote 1970 for no date, unless other customers are as old", () => {
		expect(read({ "First order": ["2024-05-06", "1970-01-01", "2019-04-03"] }).of("firstOrder")).toEqual([
			...[day("2024-05-06"), undefined, day("2019-04-03")],
		]);
		const old = read({ "First order": ["2024-05-06", "1970-01-01", "1968-01-01"] });
		expect(old.of("firstOrder")).toEqual([day("2024-05-06"), 0, day("1968-01-01")]);
		expect(old.kinds).toEqual([]);
	});
	test.each(["First order", "Last order"])("are unknown as %s after the day of the review", (heading) => {
		const { of, problems } = read({ [heading]: ["2026-12-24", "2026-11-30", "2026-12-01", "2027-11-30"] });
		expect(of(heading === "First order" ? "firstOrder" : "lastOrder")).toEqual([
			...[undefined, day("2026-11-30"), day("2026-12-01"), undefined],
		]);
		expect(problems).toMatchObject([{ kind: "futureDates", column: 1, rows: [1, 4], found: "2026-12-24" }]);
	});
	test("may lie many years ahead where they are about the future", () => {
		const { kinds } = read({
			"Plan due": ["2029-01-01", "2031-06-30"],
			"Manual until": ["2035-01-01", "2040-06-30"],
		});
		expect(kinds).toEqual([]);
	});
});

describe("days late", () => {
	test("beyond ten years are no days late", () => {
		expect(read({ "Days late": [9999, 12, -5, 3650] }).of("daysLate")).toEqual([undefined, 12, -5, 3650]);
	});
});

describe("revenue of two periods", () => {
	const revenue = [52_000, 8100, 31_000, 17_500, 9400];
	test("that differs a thousandfold for one customer is said, and read as it is", () => {
		const { of, problems } = read({
			Revenue: revenue,
			"Previous revenue": [49_000, 8600, 30.5, 16_000, 11_000],
		});
		expect(of("previousRevenue")).toEqual([49_000, 8600, 30.5, 16_000, 11_000]);
		expect(problems).toEqual([
			{ kind: "otherUnit", row: 3, column: 2, value: 30.5, beside: { row: 3, column: 1 }, other: 31_000 },
		]);
		const reversed = read({
			Revenue: [52, 8100, 31_000, 17_500],
			"Previous revenue": [49_000, 8600, 30_500, 16_000],
		});
		expect(reversed.problems).toMatchObject([{ kind: "otherUnit", row: 1, column: 1, value: 52 }]);
	});
	test.each([
		["where others change as much", [49_000, 8600, 30.5, 900, 11_000]],
		["where it is small even in thousands", [49_000, 8600, 0.5, 16_000, 11_000]],
		["of a new customer", [49_000, 8600, 0, 16_000, 11_000]],
		["where it is a hundredth", [49_000, 8600, 310, 16_000, 11_000]],
		["where two of five differ", [49, 8600, 30.5, 16_000, 11_000]],
	])("is not said %s", (_, previous) => {
		expect(read({ Revenue: revenue, "Previous revenue": previous }).kinds).toEqual([]);
	});
});
