import { wordsOf } from "./wordsOf.ts";

const CODE = "(?:kr|dkk|sek|nok|isk|eur|usd|gbp|chf|pln|czk|huf|inr|aud|cad|nzd)";
/** "money" stands for any currency sign: see {@link wordsOf}. */
const MONEY = `(?:money|${CODE}|euros?|dollars?|kroner|kronor)`;

/** Words of a heading, folded, that say how many of the currency a figure counts. */
const SCALES: readonly (readonly [number, RegExp])[] = [
	[1e9, /\b(?:billions?|bn|mia|mrd|mld|milliarde[nr]?|milliards|miljarde?r?)\b/],
	[
		1e6,
		new RegExp(
			`\\b(?:millions?|millione[nr]|miljoner|miljoenen|millones|mio|mill|milj|mln|mn|m ?${MONEY}|money mm?)\\b`,
		),
	],
	[
		1e3,
		new RegExp(
			`\\b(?:thousands?|tusinde?|tusen|tusentals?|tausend|tsd|duizend|duizenden|milliers|en miles|k|1?000s?|1 000|[tk] ?${MONEY})\\b`,
		),
	],
];

/**
 * Factor by which the figures below a heading are too small: 1 for nearly all headings.
 *
 * @example headingScale("Omsætning (TDKK)") → 1000; headingScale("Revenue, $m") → 1000000
 */
export function headingScale(heading: string): number {
	const words = wordsOf(heading).join(" ");
	return SCALES.find(([, pattern]) => pattern.test(words))?.[0] ?? 1;
}
