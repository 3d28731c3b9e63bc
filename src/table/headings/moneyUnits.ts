import { currencyWords } from "../currency.ts";
import { NO_MILLIONS } from "../headingScale.ts";

const SCALES =
	"mio|mill|milj|mln|mn|mia|mrd|bn|tsd|thousand|thousands|million|millions|billions|lakh|lakhs|lac|lacs|crore|crores|tusind|tusinde|tusen|tusentals|tusental|tausend|tys|tis|duizend|duizenden|milliers|miles|000|000 s|1000|1 000";

/** Before a currency: thousands in German, Danish and English, millions. */
const PREFIXES = ["t", "k", "m"];

/**
 * Words of a heading that say what its amounts are counted in, in any language: "TDKK", "k€", "in Mio. €", "i 1.000 kr.". A sign
 * is "money", as `wordsOf` has it. What they do to the figures: `headingScale`.
 */
export function moneyUnits(): string {
	const currencies = ["money", "kr", "zl", "kc", "rs", "rm", ...currencyWords()];
	const prefixed = currencies
		.flatMap((currency) => PREFIXES.flatMap((prefix) => [prefix + currency, `${prefix} ${currency}`]))
		.filter((unit) => !NO_MILLIONS.includes(unit));
	const words = [...currencies, ...prefixed, ...SCALES.split("|")];
	return [
		...words,
		// "in" is a filler
		...["i", "en", "em", "w"].flatMap((preposition) => words.map((word) => `${preposition} ${word}`)),
		...["en miles", "en milliers", "x 1000", "x 1 000", "money k", "money m", "money mm"],
		...["us", "r", "hk", "s", "a", "c", "nz", "mx"].map((letters) => `${letters} money`),
		...["euro", "euros", "deuros", "dollar", "dollars", "pounds", "rupees", "kroner", "kronor"],
		...["money cr", "rs cr", "inr cr", "in cr"], // alone, it is a credit
	].join("|");
}
