import { describe, expect, test } from "vitest";
import { readAnswer } from "../../src/table/readAnswer.ts";
import type { FactKey } from "../../src/tiering/facts.ts";

/** Words of the questionnaire for 1 to 5, in English and Danish; words for any question come last. */
const WORDS: readonly (readonly [FactKey, number, readonly string[]])[] = [
	["negotiation", 1, ["pinched every penny", "vendte hver en krone"]],
	["negotiation", 5, ["saw the value we bring", "Saw the value", "så den værdi vi giver", "så værdien"]],
	["ownerFocus", 1, ["stuck in today's fires", "today’s fires", "slukker brande"]],
	["ownerFocus", 5, ["eyes on tomorrow", "øje for fremtiden", "blikket rettet fremad"]],
	["delegation", 1, ["neck-deep in the detail", "begravet i detaljer"]],
	["delegation", 5, ["sets priorities", "sætter retning", "prioriterer og uddelegerer"]],
	["direction", 1, ["undecided", "ubeslutsom"]],
	["direction", 3, ["lost, but knows the destination", "kender målet, ikke vejen"]],
	["direction", 5, ["goals agreed by both sides", "goals agreed", "mål aftalt", "fælles mål"]],
	["newNeeds", 1, ["only ever the first order", "only the first order", "kun den første ordre"]],
	["newNeeds", 5, ["brings new needs", "new needs that stretch us", "kommer med nye behov"]],
	["energy", 1, ["drains us", "draining", "drains", "dræner os", "dræner"]],
	["energy", 5, ["brings out our best", "får det bedste frem i os"]],
	["steadiness", 1, ["shifts constantly", "always shifting", "skifter hele tiden", "ustabil"]],
	["steadiness", 5, ["steady", "stabil"]],
	["satisfaction", 1, ["never happy", "very dissatisfied", "aldrig tilfreds", "meget utilfreds"]],
	["satisfaction", 2, ["dissatisfied", "unhappy", "utilfreds"]],
	["satisfaction", 3, ["neither satisfied nor dissatisfied", "hverken tilfreds eller utilfreds"]],
	["satisfaction", 4, ["satisfied", "happy", "tilfreds"]],
	["satisfaction", 5, ["delighted", "very satisfied", "very happy", "meget tilfreds", "begejstret"]],
	["fit", 1, ["neither of us is right for the other", "wrong for each other", "passer ikke sammen"]],
	["fit", 5, ["right for each other", "passer sammen", "passer til hinanden"]],
	[
		"fit",
		1,
		["no", "nej", "never", "aldrig", "very bad", "very poor", "very low", "meget dårlig", "meget lav"],
	],
	["fit", 1, ["terrible", "elendig", "meget dårligt", "meget lavt", "elendigt"]],
	["fit", 1, ["very weak", "meget svag", "meget svagt"]],
	["fit", 2, ["seldom", "weak", "svag", "svagt", "dårligt", "lavt"]],
	["fit", 2, ["bad", "poor", "low", "rarely", "dårlig", "lav", "sjældent", "mostly not", "mest nej"]],
	["fit", 3, ["ok", "okay", "neutral", "average", "fair", "medium", "sometimes", "middel", "nogenlunde"]],
	["fit", 3, ["mellem", "moderate", "moderat", "so-so", "nogle gange"]],
	["fit", 3, ["sommetider", "hverken eller", "both", "både og"]],
	["fit", 4, ["good", "high", "often", "mostly", "god", "godt", "høj", "ofte", "mest ja"]],
	["fit", 5, ["yes", "ja", "always", "altid", "very good", "very high", "excellent", "great", "fremragende"]],
	["fit", 4, ["usually", "som regel", "for det meste", "strong", "stærk", "stærkt", "højt"]],
	["fit", 5, ["very strong", "meget stærk", "meget stærkt", "meget højt", "perfect", "perfekt"]],
	["fit", 5, ["meget god", "meget godt", "meget høj"]],
];

describe("readAnswer with words", () => {
	test.each(WORDS)("reads the words of %s for %d", (fact, answer, spellings) => {
		for (const text of spellings) {
			expect([text, readAnswer(fact, text)]).toEqual([text, answer]);
			expect([text, readAnswer(fact, ` ${text.toUpperCase()}. `)]).toEqual([text, answer]);
		}
	});
	test("rejects words of another question, and unknown words", () => {
		for (const text of ["steady", "delighted", "not good", "good bad", "", "moon"])
			expect([text, readAnswer("fit", text)]).toEqual([text, null]);
	});
});

describe("readAnswer with figures", () => {
	test.each([
		...[
			["4", 4],
			["4,5", 4.5],
			["4.25", 4.25],
			["1", 1],
			["5", 5],
			["4/5", 4],
			["4 / 5", 4],
			["4 of 5", 4],
		],
		...[
			["4 out of 5", 4],
			["4 af 5", 4],
			["4 von 5", 4],
			["4 av 5", 4],
			["4 van 5", 4],
			["4 sur 5", 4],
		],
		...[
			["4 de 5", 4],
			["5 - delighted", 5],
			["5: delighted", 5],
			["2 (so so)", 2],
			["3, I think", 3],
		],
		...[
			["★★★★☆", 4],
			["***", 3],
			["⭐⭐", 2],
			["★", 1],
		],
	] as [string, number][])("reads %s", (text, answer) => {
		expect(readAnswer("fit", text)).toBe(answer);
	});
	test.each(["0", "6", "0.5", "5.1", "8/10", "4 of 10", "★★★★★★", "☆☆☆", "-4", "4 5", "44", "3 - 4", "4x"])(
		"rejects %s: another scale, or none",
		(text) => {
			expect(readAnswer("fit", text)).toBeNull();
		},
	);
});
