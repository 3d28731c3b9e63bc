import { currencyWords } from "./currency.ts";
import { wordsOf } from "./wordsOf.ts";

/** Words that only look like millions of a currency: March in some languages, and a woman. */
export const NO_MILLIONS: readonly string[] = ["mars", "mrs"];

/** Words of a heading, folded, that say how many of the currency a figure counts. */
type Scales = readonly (readonly [number, RegExp])[];

let scales: Scales | undefined;

/** Built on first use, because loading the script must cost nothing. */
function scalesOfHeadings(): Scales {
	if (scales !== undefined) return scales;
	// "money" stands for any currency sign: see `wordsOf`.
	const money = `(?:money|kr|zl|kc|rs|rm|${currencyWords().join("|")}|euros?|dollars?|pounds?|rupees?|kroner|kronor)`;
	scales = [
		[1e9, /\b(?:billions?|bn|mia|mrd|mld|milliarde[nr]?|milliards|miljarde?r?)\b/],
		[1e7, /\b(?:crores?|(?:money|inr|rs|rupees?|in) crs?)\b/],
		[
			1e6,
			new RegExp(
				`\\b(?!(?:${NO_MILLIONS.join("|")})\\b)(?:millions?|millione[nr]|miljoner|miljoenen|millones|mio|mill|milj|mln|mn|m ?${money}|money mm?)\\b`,
			),
		],
		[1e5, /\b(?:lakhs?|lacs?)\b/],
		[
			1e3,
			new RegExp(
				`\\b(?:thousands?|tusinde?|tusen|tusentals?|tausend|tsd|tys|tis|duizend|duizenden|milliers|en miles|k|1?000s?|1 000|[tk] ?${money})\\b`,
			),
		],
	];
	return scales;
}

/**
 * Factor by which the figures below a heading are too small: 1 for nearly all headings.
 *
 * @example headingScale("Omsætning (TDKK)") → 1000; headingScale("Revenue, $m") → 1000000
 */
export function headingScale(heading: string): number {
	return scaleOfWords(wordsOf(withThousandsApart(heading)));
}

/** Factor of the amounts of a column: that of its heading, else one that a text beside the list states. */
export function amountScale(heading: string, stated = 1): number {
	const own = headingScale(heading);
	return own === 1 ? stated : own;
}

/** Same as {@link headingScale}, of the words of a heading. */
export function scaleOfWords(words: readonly string[]): number {
	const text = words.join(" ");
	return scalesOfHeadings().find(([, pattern]) => pattern.test(text))?.[0] ?? 1;
}

/** A heading in which "DKK'000" is two words. */
export const withThousandsApart = (heading: string): string => heading.replace(/['’`´](?=000)/g, " ");
