import { currencyWords } from "./currency.ts";
import { wordsOf } from "./wordsOf.ts";

/** Words of a heading, folded, that say how many of the currency a figure counts. */
type Scales = readonly (readonly [number, RegExp])[];

let scales: Scales | undefined;

/** Built on first use, because loading the script must cost nothing. */
function scalesOfHeadings(): Scales {
	if (scales !== undefined) return scales;
	// "money" stands for any currency sign: see `wordsOf`.
	const money = `(?:money|kr|zl|kc|${currencyWords().join("|")}|euros?|dollars?|kroner|kronor)`;
	scales = [
		[1e9, /\b(?:billions?|bn|mia|mrd|mld|milliarde[nr]?|milliards|miljarde?r?)\b/],
		[
			1e6,
			new RegExp(
				`\\b(?:millions?|millione[nr]|miljoner|miljoenen|millones|mio|mill|milj|mln|mn|m ?${money}|money mm?)\\b`,
			),
		],
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
	const words = wordsOf(heading).join(" ");
	return scalesOfHeadings().find(([, pattern]) => pattern.test(words))?.[0] ?? 1;
}
