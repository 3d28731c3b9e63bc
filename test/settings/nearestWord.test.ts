import { describe, expect, test } from "vitest";
import { nearestWord } from "../../src/settings/nearestWord.ts";

describe("nearestWord", () => {
	const weights = ["off", "low", "normal", "high"];

	test.each([
		["a letter missing", "hgh", "high"],
		["a letter too many", "highh", "high"],
		["a wrong letter", "hogh", "high"],
		["two letters in each other's place", "hihg", "high"],
		["the first two letters in each other's place", "ihgh", "high"],
		["the beginning", " Norm ", "normal"],
		["capitals", "HIHG", "high"],
	])("finds the word that was meant, with %s", (_, typed, word) => {
		expect(nearestWord(typed, weights)).toBe(word);
	});

	test.each(["huge", "h", "", "highest", "medium"])("finds none near “%s”", (typed) => {
		expect(nearestWord(typed, weights)).toBeNull();
	});

	test("finds none between two that are as near", () => {
		expect(nearestWord("lov", ["low", "lov'", "lav"])).toBeNull();
	});
});
