import { findHeaderRow } from "../table/findHeaderRow.ts";
import { danish } from "../table/headings/da.ts";
import { german } from "../table/headings/de.ts";
import { english } from "../table/headings/en.ts";
import { spanish } from "../table/headings/es.ts";
import { finnish } from "../table/headings/fi.ts";
import { french } from "../table/headings/fr.ts";
import type { HeadingWords } from "../table/headings/headingWords.ts";
import { italian } from "../table/headings/it.ts";
import { dutch } from "../table/headings/nl.ts";
import { norwegian } from "../table/headings/no.ts";
import { polish } from "../table/headings/pl.ts";
import { portuguese } from "../table/headings/pt.ts";
import { swedish } from "../table/headings/sv.ts";
import { wordsOf } from "../table/wordsOf.ts";

interface Language {
	readonly words: readonly HeadingWords[];
	/** Letters that show it where the headings alone do not. */
	readonly letters?: RegExp;
	/** The likeliest first. */
	readonly locales: readonly Locale[];
}

interface Locale {
	readonly name: string;
	readonly decimals: "." | ",";
	readonly currency: RegExp;
	readonly isMonthFirst?: true;
}

const EURO = /€|\bEUR\b/;

const LANGUAGES: readonly Language[] = [
	{
		words: [english],
		locales: [
			{ name: "en_US", decimals: ".", currency: /\$|\bUSD\b/, isMonthFirst: true },
			{ name: "en_GB", decimals: ".", currency: /£|\bGBP\b/ },
			{ name: "en_IN", decimals: ".", currency: /₹|\bRs\b|\bINR\b/ },
			// an English with decimal commas
			{ name: "en_ZA", decimals: ",", currency: /\bZAR\b|\bR ?\d/ },
		],
	},
	{
		words: [danish],
		letters: /[æøå]/i,
		locales: [{ name: "da_DK", decimals: ",", currency: /\bkr\b|\bDKK\b/i }],
	},
	{
		words: [german],
		letters: /[äöüß]/i,
		locales: [
			{ name: "de_DE", decimals: ",", currency: EURO },
			{ name: "de_CH", decimals: ".", currency: /\bCHF\b|\bFr\./ },
		],
	},
	{
		words: [swedish],
		letters: /[åäö]/i,
		locales: [{ name: "sv_SE", decimals: ",", currency: /\bkr\b|\bSEK\b/i }],
	},
	{
		// the Norwegian words are those that differ from Danish
		words: [danish, norwegian],
		letters: /[æøå]/i,
		locales: [{ name: "nb_NO", decimals: ",", currency: /\bkr\b|\bNOK\b/i }],
	},
	{ words: [dutch], locales: [{ name: "nl_NL", decimals: ",", currency: EURO }] },
	{
		words: [french],
		letters: /[éèêçàù]/i,
		locales: [{ name: "fr_FR", decimals: ",", currency: EURO }],
	},
	{
		words: [spanish],
		letters: /[ñáíóú]/i,
		locales: [
			{ name: "es_ES", decimals: ",", currency: EURO },
			{ name: "es_MX", decimals: ".", currency: /\$|\bMXN\b/ },
		],
	},
	{ words: [italian], letters: /[àèìòù]/i, locales: [{ name: "it_IT", decimals: ",", currency: EURO }] },
	{
		words: [portuguese],
		letters: /[ãõçâêô]/i,
		locales: [
			{ name: "pt_PT", decimals: ",", currency: EURO },
			{ name: "pt_BR", decimals: ",", currency: /R\$|\bBRL\b/ },
		],
	},
	{
		words: [polish],
		letters: /[ąćęłńóśźż]/i,
		locales: [{ name: "pl_PL", decimals: ",", currency: /zł|\bPLN\b/i }],
	},
	{ words: [finnish], letters: /[äö]/i, locales: [{ name: "fi_FI", decimals: ",", currency: EURO }] },
];

/** A list that lies on its side has a row for each figure: not many. */
const MAX_FIGURES = 60;

/** How many rows are looked at for currencies, dates and letters. */
const SAMPLE_ROWS = 200;

/** A currency is weaker evidence of a language than a heading in it, and a letter in somebody's name is weaker still. */
const WEIGHT = { currency: 0.4, letters: 0.2 } as const;

/**
 * Guesses the locale of a list from its headings, currency, dates and decimals; undefined where they do not agree on one. How the
 * cells of a text file are separated is no evidence: programs do that in any language.
 */
export function guessLocale(
	rows: readonly (readonly string[])[],
	decimals: "." | "," | undefined,
): string | undefined {
	const headings = rows[findHeaderRow(rows) ?? 0] ?? [];
	const sample = rows
		.slice(0, SAMPLE_ROWS)
		.map((row) => row.join("\t"))
		.join("\n");
	const scoresOf = (texts: readonly string[]) => LANGUAGES.map((language) => score(language, texts, sample));
	const ofHeadings = scoresOf(headings);
	// A list that lies on its side has its headings in the first column.
	const scores = ofHeadings.some((one) => one > 0)
		? ofHeadings
		: scoresOf(rows.slice(0, MAX_FIGURES).map(([first = ""]) => first));
	const best = Math.max(...scores);
	if (best === 0) return undefined;
	const [language, other] = LANGUAGES.filter((_, index) => scores[index]! > best - 1e-9);
	// Danish headings are Norwegian ones too
	if (!language || (other && !other.words.includes(language.words[0]!))) return undefined;
	return localeOf(language, sample, decimals)?.name;
}

/** The signs and codes of the currency of a locale that can be guessed; undefined for other locales. */
export const currencyOfLocale = (name: string): RegExp | undefined =>
	LANGUAGES.flatMap(({ locales }) => locales).find((locale) => locale.name === name)?.currency;

function score(language: Language, headings: readonly string[], sample: string): number {
	const { phrases, words } = vocabularyOf(language);
	let sum = 0;
	for (const heading of headings) {
		const inIt = wordsOf(heading).filter((word) => !/^\d+$/.test(word));
		if (inIt.length === 0) continue;
		const known = inIt.filter((word) => words.has(word)).length;
		sum += phrases.has(inIt.join(" ")) ? 1 : (0.5 * known) / inIt.length;
	}
	if (language.locales.some(({ currency }) => currency.test(sample))) sum += WEIGHT.currency;
	return sum > 0 && language.letters?.test(sample) ? sum + WEIGHT.letters : sum;
}

/** Whole headings, and the single words in them. */
interface Vocabulary {
	readonly phrases: ReadonlySet<string>;
	readonly words: ReadonlySet<string>;
}

const vocabularies = new Map<Language, Vocabulary>();

function vocabularyOf(language: Language): Vocabulary {
	const known = vocabularies.get(language) ?? newVocabulary(language);
	vocabularies.set(language, known);
	return known;
}

function newVocabulary({ words }: Language): Vocabulary {
	const lists = words.flatMap(({ facts, nameParts = {}, months: _months, unknown: _unknown, ...others }) => [
		...Object.values(facts),
		...Object.values(nameParts),
		...Object.values(others),
	]);
	const phrases = new Set(
		lists.flatMap((list) => list.split("|")).map((phrase) => wordsOf(phrase).join(" ")),
	);
	return { phrases, words: new Set([...phrases].flatMap((phrase) => phrase.split(" "))) };
}

function localeOf(
	{ locales }: Language,
	sample: string,
	decimals: "." | "," | undefined,
): Locale | undefined {
	const fitting = locales.filter((locale) => decimals === undefined || locale.decimals === decimals);
	const isMonthFirst = monthFirstIn(sample);
	const rank = (locale: Locale) =>
		(isMonthFirst !== undefined && isMonthFirst === (locale.isMonthFirst === true) ? 2 : 0) +
		(locale.currency.test(sample) ? 1 : 0);
	return fitting.reduce<Locale | undefined>(
		(best, locale) => (best && rank(best) >= rank(locale) ? best : locale),
		undefined,
	);
}

/** True where dates such as 12/31/2025 show that the month comes first, false for 31/12/2025; undefined for none, or both. */
function monthFirstIn(sample: string): boolean | undefined {
	let [dayFirst, monthFirst] = [false, false];
	for (const [, first, second] of sample.matchAll(/\b(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b/g)) {
		if (Number(first) > 12 && Number(second) <= 12) dayFirst = true;
		if (Number(second) > 12 && Number(first) <= 12) monthFirst = true;
	}
	return dayFirst === monthFirst ? undefined : monthFirst;
}
