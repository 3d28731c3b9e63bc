import fc from "fast-check";
import { expect, test } from "vitest";

test("fast-check's limit of time counts real time, although the tests of the engine have a clock of their own", () => {
	const property = fc.property(fc.nat(), () => true);
	expect(fc.check(property, { numRuns: 1_000_000, interruptAfterTimeLimit: 20 }).interrupted).toBe(true);
});
