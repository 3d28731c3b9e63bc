import { describe, expect, it } from "vitest";
import { cellAddress, columnLetters } from "../../src/table/a1.ts";

describe("cellAddress", () => {
	it("counts from 0 and reads as in the sheet", () => {
		expect(cellAddress(0, 0)).toBe("A1");
		expect(cellAddress(2, 2)).toBe("C3");
	});
	it("goes on after Z with two and three letters", () => {
		expect([25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(["Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
	});
});
