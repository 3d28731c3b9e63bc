import { describe, expect, test } from "vitest";
import { readList } from "../../../src/table/readTable.ts";
import { judge } from "../../lists/generate/judge.ts";
import { makePlan } from "../../lists/generate/plan.ts";

/** Whole lists in random locales, styles and dirt. */
const LISTS = 150;

describe("readList for formulas, without the checks that only tell", () => {
	test("reads the same customers as with them", async () => {
		for (let seed = 1; seed <= LISTS; seed++) {
			const { read } = await judge(makePlan(seed));
			const hints = read.locale === undefined ? {} : { locale: read.locale };
			const { customers, leftOut } = readList(read.grid, { ...hints, onlyCustomers: true });
			const all = readList(read.grid, hints);
			expect({ seed, customers, leftOut }).toEqual({
				seed,
				customers: all.customers,
				leftOut: all.leftOut,
			});
		}
	});

	test("takes away what cannot be trusted, and does not say what can stay", () => {
		const grid = [
			["Customer", "Revenue", "Last order"],
			["Ane", 1200, new Date(Date.UTC(1905, 0, 1))],
			["Other customers (34)", 9000, new Date(Date.UTC(2026, 3, 7))],
		];
		const kinds = (onlyCustomers: boolean) =>
			readList(grid, { onlyCustomers }).problems.map(({ kind }) => kind);
		expect(kinds(false)).toEqual(["oddDates", "severalInOne"]);
		expect(kinds(true)).toEqual(["oddDates"]);
		expect(readList(grid, { onlyCustomers: true }).customers[0]!.facts.lastOrder).toBeUndefined();
	});
});
