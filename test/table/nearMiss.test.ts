import { describe, expect, test } from "vitest";
import { nearMiss } from "../../src/table/nearMiss.ts";
import { wordsOf } from "../../src/table/wordsOf.ts";

const near = (heading: string) => nearMiss(wordsOf(heading))?.fact ?? null;
const strength = (heading: string) => nearMiss(wordsOf(heading))!.strength;

describe("a heading that is close to one we know", () => {
	test.each([
		["one letter exchanged", "Turnovar", "revenue"],
		["one letter too many", "Turnovver", "revenue"],
		["one letter too many at the end", "Turnovers", "revenue"],
		["one letter left out", "Turnver", "revenue"],
		["two words with a letter wrong", "Days latte", "daysLate"],
		["cut short", "Turnov.", "revenue"],
		["a name we know among words that we do not", "Revenue, webshop", "revenue"],
		["and behind them", "Webshop revenue", "revenue"],
		["and between them", "Nordic revenue webshop", "revenue"],
		["the longest name in it", "Customer number webshop", "id"],
		["what is ours but in an address book", "Webshop discount", "discount"],
		["a period without a word of what", "2025", "revenue"],
		["last year without a word of what", "Last year", "previousRevenue"],
	])("%s: %s", (_, heading, fact) => {
		expect(near(heading)).toBe(fact);
	});
	test.each([
		["two letters wrong", "Tormovar"],
		["two letters too many", "Turnoverrs!x"],
		["two letters the wrong way round", "Trunover"],
		["another first letter", "Burnover"],
		["too short to be cut", "Turn"],
		["a word that says that it is something else", "Revenue owner"],
		["a name that is only ever suggested", "Webshop amount"],
		["a name that stands for many things", "Webshop income"],
		["a sentence", "What the revenue of all these customers really was"],
		["nothing", ""],
	])("is not %s: %s", (_, heading) => {
		expect(near(heading)).toBeNull();
	});
	test("eight words are no sentence yet", () => {
		expect(near("Nordic webshop of Aarhus and Odense revenue kiosk")).toBe("revenue");
		expect(near("Nordic webshop of Aarhus and Odense revenue kiosk nine")).toBeNull();
	});
	test("is nearer by a letter than by a word, and a newer year nearer than an older one", () => {
		expect(strength("Turnovar")).toBeGreaterThan(strength("Webshop revenue"));
		expect(strength("2025")).toBeGreaterThan(strength("2024"));
		expect(strength("2025")).toBeLessThan(strength("Turnovar"));
	});
});
