import { wordsOf } from "./wordsOf.ts";

/** The word in place of "#" and "№", which mean a number of things, or the number of one. */
const NUMBER_SIGN = " numbersign ";

/** "Ø" alone, as in "Ø discount". */
const AVERAGE_SIGN = /(?<!\p{L})[Øø⌀](?!\p{L})/gu;

/**
 * Words of a heading, to understand it: those of {@link wordsOf}, but "#" is no count yet ("Customer #" is a customer's number), and
 * a year may be cut short.
 *
 * @example wordsOfHeading("Rev '24") → ["rev", "2024"]; wordsOfHeading("Customer #") → ["customer", "numbersign"]
 */
export function wordsOfHeading(text: string): string[] {
	return wordsOf(
		text
			.replace(/['’`´](\d\d)(?!\d)/g, (_, year: string) => ` ${fullYear(year)} `)
			.replace(AVERAGE_SIGN, " average ")
			.replace(/#|№/g, NUMBER_SIGN),
	);
}

/** The year that two digits are short for: "24" is 2024, "98" is 1998. */
export function fullYear(twoDigits: string): number {
	const year = Number(twoDigits);
	return year < 70 ? 2000 + year : 1900 + year;
}
