import { FACTS, type FactKey } from "../../tiering/facts.ts";
import { currencyWords } from "../currency.ts";
import { fold, wordsOf } from "../wordsOf.ts";
import { wordsOfHeading } from "../wordsOfHeading.ts";
import { danish } from "./da.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { finnish } from "./fi.ts";
import { french } from "./fr.ts";
import type { HeadingWords, NamePart } from "./headingWords.ts";
import { italian } from "./it.ts";
import { moneyUnits } from "./moneyUnits.ts";
import { dutch } from "./nl.ts";
import { norwegian } from "./no.ts";
import { polish } from "./pl.ts";
import { portuguese } from "./pt.ts";
import { swedish } from "./sv.ts";

/** Limit of the trust that a phrase means its fact; see {@link HeadingWords}. */
export type PhraseFlag = "" | "~" | "?" | "&" | "^" | "#";

/** One fact that a phrase may mean; `order` is its index in the list of phrases, best first. */
export interface Phrase {
	readonly fact: FactKey;
	readonly flag: PhraseFlag;
	readonly order: number;
}

/** Meaning of a phrase beside the fact's own name. */
export type Modifier =
	| "previous"
	| "recent"
	| "toDate"
	| "allTime"
	| "figure"
	| "withTax"
	| "count"
	| "average"
	| "date"
	| "filler"
	| "money"
	| "percent"
	| "hours"
	| "days"
	| "scale";

/** Words of all languages together, indexed for lookup. */
interface Lexicon {
	readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
	readonly modifiers: ReadonlyMap<string, readonly Modifier[]>;
	/** Words in front of a business year: "FY", which may have two digits. */
	readonly businessYear: ReadonlySet<string>;
	readonly nameParts: ReadonlyMap<string, NamePart>;
	readonly planned: ReadonlySet<string>;
	readonly other: ReadonlySet<string>;
	readonly counted: ReadonlySet<string>;
	/** Matches a part of a word for what is spent. */
	readonly spent: RegExp;
	readonly total: ReadonlySet<string>;
	/** Matches the longest word of any phrase in {@link total}, in a folded text, also inside another word. */
	readonly inTotal: RegExp;
	readonly unknown: ReadonlySet<string>;
	/** Folded name, or its first 3, 4 or 5 letters → 1 to 12. */
	readonly months: ReadonlyMap<string, number>;
}

const LANGUAGES: readonly HeadingWords[] = [
	english,
	danish,
	german,
	swedish,
	norwegian,
	dutch,
	french,
	spanish,
	italian,
	portuguese,
	polish,
	finnish,
];

const UNITS: Readonly<Partial<Record<Modifier, string>>> = {
	percent:
		"pct|percent|percentage|in pct|procent|prozent|prosent|pourcentage|porcentaje|pourcent|i pct|en pct|em pct|w pct|i procent|i prosent|w procentach|em percentagem|in percentuale|percentuale|percento|percentual|por cento|procentowa|prosenttia|prosentti",
	hours: "h|hrs|hours|timer|timmar|tim|stunden|std|uren|uur|heures|horas|ore|godz|godziny|tuntia",
	days: "days|dage|dagar|dager|tage|dagen|jours|dias|day|giorni|gg|dni|paivaa|pv",
	count: "#",
	scale: "1 5|1 to 5|1 til 5|1 till 5|1 bis 5|1 tot 5|1 a 5|of 5|1 2 3 4 5",
};

const PERIODS_AND_FILLERS = [
	"previous",
	"recent",
	"toDate",
	"allTime",
	"figure",
	"withTax",
	"count",
	"average",
	"date",
	"filler",
] as const;

const split = (list: string): string[] => list.split("|");

const keyOf = (phrase: string): string => wordsOfHeading(phrase).join(" ");

function push<T>(into: Map<string, T[]>, key: string, value: T): void {
	const sameKey = into.get(key);
	if (sameKey) sameKey.push(value);
	else into.set(key, [value]);
}

function phrasesOf(languages: readonly HeadingWords[]): Map<string, Phrase[]> {
	const phrases = new Map<string, Phrase[]>();
	for (const language of languages)
		for (const fact of Object.keys(FACTS) as FactKey[])
			split(language.facts[fact] ?? "").forEach((entry, order) => {
				const mark = (/^[~?&^]|^#(?=\p{L})/u.exec(entry)?.[0] ?? "") as PhraseFlag;
				const key = keyOf(entry.slice(mark.length));
				const known = phrases.get(key);
				if (key && !known?.some((phrase) => phrase.fact === fact))
					push(phrases, key, { fact, flag: mark, order });
			});
	return phrases;
}

function modifiersOf(languages: readonly HeadingWords[]): Map<string, Modifier[]> {
	const modifiers = new Map<string, Modifier[]>();
	for (const language of [...languages, { ...UNITS, money: moneyUnits() }])
		for (const modifier of [...PERIODS_AND_FILLERS, "money" as const, ...(Object.keys(UNITS) as Modifier[])])
			for (const phrase of split((language as Partial<Record<Modifier, string>>)[modifier] ?? ""))
				if (phrase) push(modifiers, keyOf(phrase), modifier);
	for (const code of currencyWords()) push(modifiers, code, "money");
	return modifiers;
}

function monthsOf(languages: readonly HeadingWords[]): Map<string, number> {
	const months = new Map<string, number>();
	for (const language of languages)
		split(language.months).forEach((spellings, index) => {
			for (const spelling of fold(spellings).split("/"))
				for (const length of [3, 4, 5, spelling.length])
					if (!months.has(spelling.slice(0, length))) months.set(spelling.slice(0, length), index + 1);
		});
	return months;
}

function namePartsOf(languages: readonly HeadingWords[]): Map<string, NamePart> {
	return new Map(
		languages.flatMap(({ nameParts }) =>
			(Object.keys(nameParts) as NamePart[]).flatMap((part) =>
				split(nameParts[part]).map((phrase): [string, NamePart] => [keyOf(phrase), part]),
			),
		),
	);
}

function longestWord(phrase: string): string {
	return phrase.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest));
}

let cachedLexicon: Lexicon | undefined;

/** Words of all languages. Built on first use, because loading the script must cost nothing. */
export function lexicon(): Lexicon {
	cachedLexicon ??= buildLexicon();
	return cachedLexicon;
}

function buildLexicon(): Lexicon {
	const total = new Set(
		LANGUAGES.flatMap((language) => split(language.total).map((label) => wordsOf(label).join(" "))),
	);
	return {
		phrases: phrasesOf(LANGUAGES),
		modifiers: modifiersOf(LANGUAGES),
		businessYear: new Set(LANGUAGES.flatMap((language) => split(language.businessYear).map(keyOf))),
		nameParts: namePartsOf(LANGUAGES),
		planned: new Set(LANGUAGES.flatMap((language) => split(language.planned).map(keyOf))),
		other: new Set(LANGUAGES.flatMap((language) => split(language.other).map(keyOf))),
		counted: new Set(LANGUAGES.flatMap((language) => split(language.counted).map(keyOf))),
		spent: new RegExp(LANGUAGES.flatMap((language) => split(language.spent).map(keyOf)).join("|")),
		total,
		inTotal: new RegExp(Array.from(total, longestWord).join("|")),
		unknown: new Set(LANGUAGES.flatMap((language) => split(language.unknown))),
		months: monthsOf(LANGUAGES),
	};
}
