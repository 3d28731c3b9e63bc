import { describe, expect, it } from "vitest";
import { cellAddress, columnLetters } from "../../src/table/cellAddress.ts";

describe("cellAddress and columnLetters", () => {
	it("count from 0", () => {
		expect(cellAddress(0, 0)).toBe("A1");
		expect(cellAddress(2, 2)).toBe("C3");
	});
	it("continue after Z with two and three letters", () => {
		expect([25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(["Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
	});
});
