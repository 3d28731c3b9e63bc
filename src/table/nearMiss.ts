import type { FactKey } from "../tiering/facts.ts";
import { lexicon, type Phrase } from "./headings/lexicon.ts";
import { periodOf } from "./period.ts";
import { readModifiers } from "./readModifiers.ts";

/** A heading that is close to one we know: a suggestion to a person, never a reading. */
interface NearMiss {
	readonly fact: FactKey;
	readonly strength: number;
}

const CONTAINED = 0.3;
const MISSPELT = 0.35;

/**
 * The fact a heading we do not understand comes closest to; `null` where nothing is near, or where a word says
 * that it is something else ("Contact *owner*", "Credit *limit*").
 *
 * Near is: one letter wrong, a word cut short ("Turnov."), a fact's name among words we do not know
 * ("Revenue, webshop"), or a period without a word of what ("2025").
 */
export function nearMiss(words: readonly string[]): NearMiss | null {
	const { other } = lexicon();
	if (words.length === 0 || words.length > 8 || words.some((word) => other.has(word))) return null;
	return misspelt(words.join(" ")) ?? contained(words) ?? periodAlone(words);
}

/** "2025", "This year": figures of a period, and most likely the revenue. */
function periodAlone(words: readonly string[]): NearMiss | null {
	const said = readModifiers(words);
	const period = said && periodOf(said.said.flat(), said.years);
	if (period === null || period === "whole") return null;
	if (period === "previous") return { fact: "previousRevenue", strength: CONTAINED };
	const newer = typeof period === "number" ? period / 1e6 : 0;
	return { fact: "revenue", strength: CONTAINED + newer };
}

function contained(words: readonly string[]): NearMiss | null {
	for (let length = words.length; length > 0; length--)
		for (let from = 0; from + length <= words.length; from++) {
			const phrase = certain(lexicon().phrases.get(words.slice(from, from + length).join(" ")));
			if (phrase) return { fact: phrase.fact, strength: CONTAINED };
		}
	return null;
}

function misspelt(heading: string): NearMiss | null {
	if (heading.length < 5) return null;
	for (const [known, phrases] of byFirstLetter().get(heading.charAt(0)) ?? []) {
		const cut = heading.length < known.length && known.startsWith(heading);
		const phrase = cut || oneLetterApart(heading, known) ? certain(phrases) : undefined;
		if (phrase) return { fact: phrase.fact, strength: MISSPELT };
	}
	return null;
}

function certain(phrases: readonly Phrase[] | undefined): Phrase | undefined {
	return phrases?.find((phrase) => phrase.mark === "" || phrase.mark === "^");
}

/** Whether one letter added, left out or exchanged makes the one the other. */
function oneLetterApart(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1 || a === b) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	let end = 0;
	const room = Math.min(a.length, b.length) - start;
	while (end < room && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
	return Math.max(a.length, b.length) - start - end <= 1;
}

let letters: Map<string, [string, readonly Phrase[]][]> | undefined;

function byFirstLetter(): Map<string, [string, readonly Phrase[]][]> {
	if (letters) return letters;
	letters = new Map();
	for (const entry of lexicon().phrases) {
		const there = letters.get(entry[0].charAt(0));
		if (there) there.push([entry[0], entry[1]]);
		else letters.set(entry[0].charAt(0), [[entry[0], entry[1]]]);
	}
	return letters;
}
