import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { readTable } from "../../src/table/readTable.ts";

const read = (...grid: readonly Cell[][]) => {
	const { columns, customers, problems } = readTable(grid);
	return {
		facts: columns.map(({ fact }) => fact),
		of: (fact: "margin" | "satisfaction") => customers.map(({ facts }) => facts[fact]),
		kinds: problems.map(({ kind }) => kind),
	};
};

describe("readTable judges a column by", () => {
	test("its values, not by the headings and lines of later pages", () => {
		for (const [heading, cells] of [
			["Margin", [0.382, 0.096]],
			["Marge", [41.3, 52.7]],
			["Margen", ["28.5%", "16.5%"]],
		] as const) {
			const { facts, of, kinds } = read(
				["Customer", heading],
				["Ane", cells[0]],
				["Page 1 of 2", ""],
				["Customer", heading],
				["Bo", cells[1]],
			);
			expect(facts).toEqual(["customer", "margin"]);
			expect(of("margin")).not.toContain(undefined);
			expect(kinds).toEqual([]);
		}
		expect(
			read(["Customer", "Satisfaction"], ["Ane", 4], ["Customer", "Satisfaction"], ["Bo", 5]).kinds,
		).toEqual([]);
	});
	test("its numbers, where a share has a remark among them", () => {
		const { of, kinds } = read(["Customer", "Marge"], ["Ane", 12.5], ["Bo", 50], ["Cy", "see note 3"]);
		expect(of("margin")).toEqual([0.125, 0.5, undefined]);
		expect(kinds).toEqual(["unreadable"]);
		expect(read(["Customer", "Marge"], ["Ane", 3600], ["Bo", 31900], ["Cy", "see note 3"]).facts[1]).toBe(
			"profit",
		);
	});
	test("the rows that are not torn", () => {
		const { facts, of } = read(
			["Customer", "Revenue", "Margin %"],
			["Ane", 884, "37.5%"],
			["Bo", " Partners", 382, "52.9%"],
			["Cy", 40, "12.5%"],
		);
		expect(facts[2]).toBe("margin");
		expect([of("margin")[0], of("margin")[2]]).toEqual([0.375, 0.125]);
	});
});
