import type { FactKey } from "../tiering/facts.ts";
import { lexicon, type Phrase } from "./headings/lexicon.ts";
import { periodOf } from "./period.ts";
import { readModifiers } from "./readModifiers.ts";

/** A fact that a heading nearly names: only suggested to the user, never read. */
interface NearMiss {
	readonly fact: FactKey;
	readonly strength: number;
}

const CONTAINED_STRENGTH = 0.3;
const MISSPELT_STRENGTH = 0.35;

/**
 * Finds the fact that an unknown heading comes closest to; `null` if none is near, or if a word shows that the heading
 * means something else ("Contact *owner*", "Credit *limit*").
 *
 * Near means: one letter wrong, a word cut short ("Turnov."), a fact's name among unknown words ("Revenue, webshop"), or
 * a period alone ("2025").
 */
export function nearMiss(words: readonly string[]): NearMiss | null {
	const { other } = lexicon();
	if (lexicon().total.has(words.join(" "))) return null; // what it is a total of, nobody knows
	if (words.length === 0 || words.length > 8 || words.some((word) => other.has(word))) return null;
	return misspelt(words.join(" ")) ?? contained(words) ?? periodAlone(words);
}

/** Takes a period alone, "2025" or "This year", for revenue, and prefers the newest year. */
function periodAlone(words: readonly string[]): NearMiss | null {
	const modifiers = readModifiers(words);
	const period = modifiers && periodOf(modifiers.modifiers.flat(), modifiers.years, modifiers.months);
	if (period === null || period === "whole") return null;
	if (period === "previous") return { fact: "previousRevenue", strength: CONTAINED_STRENGTH };
	const yearBonus = typeof period === "number" ? period / 1e6 : 0;
	return { fact: "revenue", strength: CONTAINED_STRENGTH + yearBonus };
}

function contained(words: readonly string[]): NearMiss | null {
	for (let length = words.length; length > 0; length--)
		for (let from = 0; from + length <= words.length; from++) {
			const phrase = certainPhrase(lexicon().phrases.get(words.slice(from, from + length).join(" ")));
			if (phrase) return { fact: phrase.fact, strength: CONTAINED_STRENGTH };
		}
	return null;
}

function misspelt(heading: string): NearMiss | null {
	if (heading.length < 5) return null;
	for (const [known, phrases] of indexByFirstLetter().get(heading.charAt(0)) ?? []) {
		const isCutShort = heading.length < known.length && known.startsWith(heading);
		const phrase = isCutShort || isOneLetterApart(heading, known) ? certainPhrase(phrases) : undefined;
		if (phrase) return { fact: phrase.fact, strength: MISSPELT_STRENGTH };
	}
	return null;
}

function certainPhrase(phrases: readonly Phrase[] | undefined): Phrase | undefined {
	return phrases?.find((phrase) => phrase.flag === "" || phrase.flag === "^");
}

/** True if adding, removing or replacing one letter turns `a` into `b`. */
function isOneLetterApart(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1 || a === b) return false;
	let prefix = 0;
	while (prefix < a.length && a[prefix] === b[prefix]) prefix++;
	let suffix = 0;
	const maxSuffix = Math.min(a.length, b.length) - prefix;
	while (suffix < maxSuffix && a[a.length - 1 - suffix] === b[b.length - 1 - suffix]) suffix++;
	return Math.max(a.length, b.length) - prefix - suffix <= 1;
}

let phrasesByLetter: Map<string, [string, readonly Phrase[]][]> | undefined;

function indexByFirstLetter(): Map<string, [string, readonly Phrase[]][]> {
	if (phrasesByLetter) return phrasesByLetter;
	phrasesByLetter = new Map();
	for (const entry of lexicon().phrases) {
		const sameLetter = phrasesByLetter.get(entry[0].charAt(0));
		if (sameLetter) sameLetter.push([entry[0], entry[1]]);
		else phrasesByLetter.set(entry[0].charAt(0), [[entry[0], entry[1]]]);
	}
	return phrasesByLetter;
}
