import { withThousandsApart } from "./headingScale.ts";
import { wordsOf } from "./wordsOf.ts";

/** A longer text above a column is a sentence, and no heading. */
export const MAX_HEADING_WORDS = 10;

/** The word in place of "#" and "№", which mean a number of things, or the number of one. */
const NUMBER_SIGN = " numbersign ";

/** The sign of an average, "Ø Rabatt". */
const AVERAGE_SIGN = /(?<!\p{L})[Øø⌀∅](?!\p{L})/gu;

/**
 * Words of a heading, to understand it: those of {@link wordsOf}, but "#" is no count yet ("Customer #" is a customer's number),
 * a year may be cut short, and "Ø" is an average.
 *
 * @example wordsOfHeading("Rev '24") → ["rev", "2024"]; wordsOfHeading("Customer #") → ["customer", "numbersign"]
 */
export function wordsOfHeading(text: string): string[] {
	return wordsOf(
		withThousandsApart(text)
			.replace(/['’`´](\d\d)(?!\d)/g, (_, year: string) => ` ${fullYear(year)} `)
			.replace(/#|№/g, NUMBER_SIGN)
			.replace(AVERAGE_SIGN, " avg "),
	);
}

/** The year that two digits are short for: "24" is 2024, "98" is 1998. */
export function fullYear(twoDigits: string): number {
	const year = Number(twoDigits);
	return year < 70 ? 2000 + year : 1900 + year;
}
