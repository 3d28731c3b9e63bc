/** The words for true and false that a sheet may take for values, in the languages of many locales. */
const BOOLEANS = new Set(
	(
		"true|false|sand|sandt|falsk|sant|falskt|usann|usant|wahr|falsch|waar|onwaar|vrai|faux|verdadero|falso|" +
		"verdadeiro|vero|tosi|prawda|igaz|hamis|fals|pravda|nepravda"
	).split("|"),
);

/** These are in no number, date, time, amount or formula that begins with a letter. */
const PUNCTUATION_OF_PROSE = /[–—?!;“”"„«»=<>…_|&]/;
/** More than the words of the longest date, such as “miércoles, 12 de marzo de 2026, 10:30 a. m.”. */
const MIN_WORDS_OF_PROSE = 6;

/**
 * True if Sheets may take a text for something else than a text where it is typed: a number, a date, a formula. False only where
 * that is certain; it is not known exactly what Sheets takes for a date or an amount.
 *
 * @example true: "0012", "May 5", "kr 5", "TRUE", "-x", "'quoted"; false: "Next step", "Ask Eva by 5 May, or lose the customer."
 */
export function looksParsed(text: string): boolean {
	const trimmed = text.trim();
	if (!/^\p{L}/u.test(trimmed)) return true;
	if (!/\p{N}/u.test(trimmed)) return mayBeBoolean(trimmed);
	if (PUNCTUATION_OF_PROSE.test(trimmed)) return false;
	return (trimmed.match(/\p{L}{2,}/gu) ?? []).length < MIN_WORDS_OF_PROSE;
}

/** Counts every single word beyond the Latin letters: a locale may have its own words there. */
const mayBeBoolean = (text: string) =>
	!/\s/.test(text) && (BOOLEANS.has(text.toLowerCase()) || /[^\u0020-\u00ff]/.test(text));
