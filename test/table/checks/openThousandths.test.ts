import { describe, expect, test } from "vitest";
import type { Grid } from "../../../src/table/cell.ts";
import { readList } from "../../../src/table/readTable.ts";

const read = (grid: Grid, locale = "en_US") => {
	const { customers, problems } = readList(grid, { locale });
	return {
		revenues: customers.map(({ facts }) => facts.revenue),
		problems: problems.filter(({ kind }) => kind === "openThousandths"),
	};
};

describe("amounts with three digits behind a sign, in a currency of a thousand parts", () => {
	test.each(["Revenue (KWD)", "Revenue (kwd)", "Revenue BHD", "TND Revenue", "Revenue JOD"])(
		"are unknown and said below %s",
		(heading) => {
			for (const locale of ["en_US", "da_DK"]) {
				const { revenues, problems } = read(
					[
						["Customer", heading],
						["Ane", "12.500"],
						["Bo", "1.750"],
						["Cy", "980.000"],
						["Di", 14],
					],
					locale,
				);
				expect(revenues).toEqual([undefined, undefined, undefined, 14]);
				expect(problems).toMatchObject([{ column: 1, rows: [1, 2, 3], found: "12.500", fact: "revenue" }]);
			}
		},
	);
	test.each(["Currency", "Cur."])("are unknown in the rows where a column %s names it", (heading) => {
		const { revenues, problems } = read([
			["Customer", "Revenue", heading],
			["Ane", "12.500", "EUR"],
			["Bo", "1.750", "BHD"],
			["Cy", "8.000", "EUR"],
		]);
		expect(revenues).toEqual([12_500, undefined, 8000]);
		expect(problems).toMatchObject([{ rows: [2], found: "1.750", currency: "BHD" }]);
	});
	test.each([
		["1,234.500", [12.5, 1234.5]],
		["1.234,500", [12_500, 1234.5]],
		["0.755", [12.5, 0.755]],
	])("are read where %s beside them shows how", (other, revenues) => {
		const read1 = read([
			["Customer", "Revenue (OMR)"],
			["Ane", "12.500"],
			["Bo", other],
		]);
		expect(read1).toEqual({ revenues, problems: [] });
		const cells = [
			["Customer", "Revenue"],
			["Ane", "OMR 12.500"],
			["Bo", other],
		];
		expect(read(cells).revenues).toEqual(revenues);
	});
	test("are unread among amounts of other currencies that contradict each other, unless one of their own shows how", () => {
		const revenues = (...others: readonly string[]) =>
			read([
				["Customer", "Revenue"],
				["Ane", "KWD 12.500"],
				["Bo", "EUR 1.234,50"],
				...others.map((other) => ["Cy", other]),
			]).revenues[0];
		expect(revenues("USD 1,234.50")).toBeUndefined();
		expect(revenues("USD 1,234.50", "USD 1,234.50", "KWD 1,008.250")).toBe(12.5);
	});
	test("are read alike where the heading or a text beside the list states thousands", () => {
		const rows = [
			["Ane", "12.500"],
			["Bo", "980.000"],
		];
		const below = (...top: string[][]) => read([...top, ...rows], "da_DK");
		const expected = { revenues: [12_500_000, 980_000_000], problems: [] };
		expect(below(["Customer", "Revenue (TKWD)"])).toEqual(expected);
		expect(below(["Customer", "Revenue (KWD)", "All amounts in thousands"])).toEqual(expected);
	});
	test("are thousands in other currencies, and in other columns", () => {
		expect(
			read([
				["Customer", "Revenue (EUR)"],
				["Ane", "12.500"],
			]),
		).toEqual({ revenues: [12_500], problems: [] });
		const grid = [
			["Customer", "Revenue (EUR)", "Profit (KWD)"],
			["Ane", "12.500", "3.000"],
			["Bo", "7.100", "2.000"],
		];
		expect(read(grid)).toMatchObject({ revenues: [12_500, 7100], problems: [{ column: 2, fact: "profit" }] });
	});
});
