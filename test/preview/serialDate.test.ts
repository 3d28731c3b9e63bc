import { describe, expect, it } from "vitest";
import { fromSerial, toSerial } from "../../src/preview/serialDate.ts";

describe("fromSerial", () => {
	it("is the inverse of toSerial in local time", () => {
		for (const date of [new Date(2026, 6, 1, 13, 45, 6, 789), new Date(1899, 11, 30), new Date(1850, 0, 5)])
			expect(fromSerial(toSerial(date))).toEqual(date);
	});

	it("returns an invalid date for a number beyond all dates", () => {
		expect(fromSerial(1e12).getTime()).toBeNaN();
	});
});
