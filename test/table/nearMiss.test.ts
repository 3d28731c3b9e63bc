import { describe, expect, test } from "vitest";
import { nearMiss } from "../../src/table/nearMiss.ts";
import { wordsOf } from "../../src/table/wordsOf.ts";

const near = (heading: string) => nearMiss(wordsOf(heading))?.fact ?? null;
const strength = (heading: string) => nearMiss(wordsOf(heading))!.strength;

describe("nearMiss", () => {
	test.each([
		["one letter replaced", "Turnovar", "revenue"],
		["one letter added", "Turnovver", "revenue"],
		["one letter added at the end", "Turnovers", "revenue"],
		["one letter left out", "Turnver", "revenue"],
		["two words with a letter wrong", "Days latte", "daysLate"],
		["cut short", "Turnov.", "revenue"],
		["a known name before unknown words", "Revenue, webshop", "revenue"],
		["a known name behind unknown words", "Webshop revenue", "revenue"],
		["a known name between unknown words", "Nordic revenue webshop", "revenue"],
		["the longest known name", "Customer number webshop", "id"],
		["a name that is trusted except in an address book", "Webshop discount", "discount"],
		["a year alone", "2025", "revenue"],
		["last year alone", "Last year", "previousRevenue"],
	])("finds the fact, %s: %s", (_, heading, fact) => {
		expect(near(heading)).toBe(fact);
	});
	test.each([
		["two letters wrong", "Tormovar"],
		["two letters added", "Turnoverrs!x"],
		["two letters swapped", "Trunover"],
		["a wrong first letter", "Burnover"],
		["too short for a word cut short", "Turn"],
		["a word that shows that it is something else", "Revenue owner"],
		["a name that is only ever suggested", "Webshop amount"],
		["a name that other columns may fit better", "Webshop income"],
		["a sentence", "What the revenue of all these customers really was"],
		["nothing", ""],
	])("finds none, %s: %s", (_, heading) => {
		expect(near(heading)).toBeNull();
	});
	test("accepts eight words, and rejects nine as a sentence", () => {
		expect(near("Nordic webshop of Aarhus and Odense revenue kiosk")).toBe("revenue");
		expect(near("Nordic webshop of Aarhus and Odense revenue kiosk nine")).toBeNull();
	});
	test("prefers a wrong letter to an unknown word, and a newer year to an older one", () => {
		expect(strength("Turnovar")).toBeGreaterThan(strength("Webshop revenue"));
		expect(strength("2025")).toBeGreaterThan(strength("2024"));
		expect(strength("2025")).toBeLessThan(strength("Turnovar"));
	});
});
