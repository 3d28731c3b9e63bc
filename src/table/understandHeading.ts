import { FACTS, type FactKey, type FactKind } from "../tiering/facts.ts";
import { lexicon, type Mark, type Modifier, type Phrase } from "./headings/lexicon.ts";
import { type Period, periodOf } from "./period.ts";
import { type Modifiers, readModifiers } from "./readModifiers.ts";

/** One thing a heading may mean. */
export interface Meaning {
	readonly fact: FactKey;
	readonly mark: Mark;
	/** 0–1: how sure the heading alone makes us. */
	readonly strength: number;
	/** The words that name the fact: what the columns of a series ("Net sales 2024", "Net sales 2025") share. */
	readonly core: string;
	readonly period: Period;
}

const STRENGTH: Readonly<Record<Mark, number>> = { "": 1, "^": 0.9, "~": 0.7, "&": 0.65, "?": 0.4 };

const PERIODS: readonly Modifier[] = ["previous", "recent", "toDate"];

/** What may stand beside a fact's name without making it another fact. */
const HARMLESS: Readonly<Record<FactKind, readonly Modifier[]>> = {
	text: ["filler"],
	money: ["filler", "figure", "money", ...PERIODS],
	share: ["filler", "average", "percent", ...PERIODS],
	hours: ["filler", "figure", "count", "hours", ...PERIODS],
	days: ["filler", "average", "count", "days", ...PERIODS],
	count: ["filler", "figure", "count", ...PERIODS],
	date: ["filler", "date"],
	answer: ["filler", "average", "scale"],
	tier: ["filler", "scale"],
	yes: ["filler"],
	plan: ["filler"],
};

const HAS_PERIODS: readonly FactKind[] = ["money", "share", "hours", "days", "count", "answer"];

/**
 * Everything a heading may mean, the surest first; none where a single word of it is not understood.
 *
 * Some phrase in it has to name a fact, and all the other words have to be harmless to that kind of fact:
 * "Total revenue 2025" is revenue, "Revenue budget" is not, "Average revenue" is another thing.
 */
export function understandHeading(words: readonly string[]): Meaning[] {
	const found: Meaning[] = [];
	for (let from = 0; from < words.length; from++)
		for (let to = words.length; to > from; to--) {
			const core = words.slice(from, to).join(" ");
			const phrases = lexicon().phrases.get(core);
			if (!phrases) continue;
			const beside = readModifiers([...words.slice(0, from), ...words.slice(to)]);
			if (!beside) continue;
			for (const phrase of phrases) {
				const meaning = meaningOf(phrase, core, to - from, beside);
				if (meaning) found.push(meaning);
			}
		}
	return found.sort((a, b) => b.strength - a.strength);
}

function meaningOf(phrase: Phrase, core: string, length: number, beside: Modifiers): Meaning | null {
	const inPercent = beside.said.some((senses) => senses.includes("percent"));
	const fact = phrase.fact === "profit" && inPercent ? "margin" : phrase.fact; // "Gross profit %" is a margin
	const kind = FACTS[fact];
	const said: Modifier[] = [];
	for (const senses of beside.said) {
		const harmless = senses.find((sense) => HARMLESS[kind].includes(sense));
		if (!harmless) return null;
		said.push(harmless);
	}
	if (beside.years.length > 0 && !HAS_PERIODS.includes(kind)) return null;
	const period = periodOf(said, beside.years);
	if (period === null) return null;
	const firmer = fact === "margin" && inPercent ? 0.05 : 0;
	const strength = STRENGTH[phrase.mark] - 0.002 * phrase.order + 0.001 * length + firmer;
	return { fact, mark: phrase.mark, strength, core, period };
}
