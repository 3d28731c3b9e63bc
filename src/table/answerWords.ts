import type { FactKey } from "../tiering/facts.ts";
import { fold } from "./wordsOf.ts";

/** Words that people type for 1 to 5, in that order, in English and Danish; `|` separates spellings. */
const WORDS_FOR_ANY_FACT: readonly string[] = [
	"no|nej|never|aldrig|very bad|very poor|very low|meget dårlig|meget dårligt|meget lav|meget lavt|terrible|elendig|elendigt|very weak|meget svag|meget svagt",
	"bad|poor|low|rarely|seldom|weak|dårlig|dårligt|lav|lavt|sjældent|svag|svagt|mostly not|mest nej",
	"ok|okay|neutral|average|fair|medium|moderate|so-so|sometimes|middel|mellem|moderat|nogenlunde|sommetider|nogle gange|hverken eller|both|både og",
	"good|high|often|usually|mostly|strong|god|godt|høj|højt|ofte|som regel|for det meste|stærk|stærkt|mest ja",
	"yes|ja|always|altid|very good|very high|very strong|excellent|great|perfect|meget god|meget godt|meget høj|meget højt|meget stærk|meget stærkt|fremragende|perfekt",
];

/** The model's own wording of both ends of the scale, and of the middle if it has one. */
const WORDS_BY_FACT: Partial<Record<FactKey, Readonly<Record<number, string>>>> = {
	negotiation: {
		1: "pinched every penny|vendte hver en krone",
		5: "saw the value|saw the value we bring|så værdien|så den værdi vi giver",
	},
	ownerFocus: {
		1: "stuck in today's fires|today's fires|slukker brande",
		5: "eyes on tomorrow|øje for fremtiden|blikket rettet fremad",
	},
	delegation: {
		1: "neck-deep in the detail|begravet i detaljer",
		5: "sets priorities|sætter retning|prioriterer og uddelegerer",
	},
	direction: {
		1: "undecided|ubeslutsom",
		3: "lost, but knows the destination|kender målet, ikke vejen",
		5: "goals agreed|goals agreed by both sides|mål aftalt|fælles mål",
	},
	newNeeds: {
		1: "only ever the first order|only the first order|kun den første ordre",
		5: "brings new needs|new needs that stretch us|kommer med nye behov",
	},
	energy: {
		1: "draining|drains|drains us|dræner|dræner os",
		5: "brings out our best|får det bedste frem i os",
	},
	steadiness: { 1: "shifts constantly|always shifting|skifter hele tiden|ustabil", 5: "steady|stabil" },
	satisfaction: {
		1: "never happy|very dissatisfied|aldrig tilfreds|meget utilfreds",
		2: "dissatisfied|unhappy|utilfreds",
		3: "neither satisfied nor dissatisfied|hverken tilfreds eller utilfreds",
		4: "satisfied|happy|tilfreds",
		5: "delighted|very satisfied|very happy|meget tilfreds|begejstret",
	},
	fit: {
		1: "neither of us is right for the other|wrong for each other|passer ikke sammen",
		5: "right for each other|passer sammen|passer til hinanden",
	},
};

const normalize = (text: string): string =>
	fold(text)
		.replace(/[^a-z0-9]+/g, " ")
		.trim();

/** Answer from 1 to 5 that the words mean for this question; `undefined` if the words are unknown. */
export function answerFromWords(fact: FactKey, text: string): number | undefined {
	const words = normalize(text);
	const isNamedIn = (spellings: string | undefined) =>
		spellings?.split("|").some((spelling) => normalize(spelling) === words);
	for (let answer = 1; answer <= 5; answer++) if (isNamedIn(WORDS_BY_FACT[fact]?.[answer])) return answer;
	for (let answer = 1; answer <= 5; answer++) if (isNamedIn(WORDS_FOR_ANY_FACT[answer - 1])) return answer;
	return undefined;
}
