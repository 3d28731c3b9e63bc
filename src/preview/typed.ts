import { getLocale, parseBool, parseDate, parseNumber, parseTime } from "numfmt";

/** The result of typing a text into a cell. */
export type Typed =
	| { kind: "blank" }
	| { kind: "text"; text: string }
	| { kind: "formula"; formula: string }
	| { kind: "boolean"; value: boolean }
	| { kind: "number"; value: number; format?: string };

/** A value `v` and its number format `z`; null for any other text. */
type Parsed = ReturnType<typeof parseNumber>;

/** True for a locale that writes 1.234,50 where English writes 1,234.50. */
export function hasDecimalComma(locale: string): boolean {
	return getLocale(locale)?.decimal === ",";
}

/**
 * Reads a text as Google Sheets does when it is typed: `0012` becomes 12, `5%` becomes 0.05, `1/2` a date, `=A1` a formula;
 * `'0012` stays text, without the apostrophe, and so does the fraction `1 1/2`. Not tried in Sheets. High confidence: plain and
 * grouped numbers, percentages, the locale's own currency, dates in digits or with a month name, times with AM or PM. Medium:
 * other currencies, `(5)`, `- 5`, `10-2026`, the locale's own words for true and false, `2026-03-04T10:30` as text. Low: `5 %`,
 * which numfmt's tests say Sheets refuses.
 */
export function typed(raw: string, locale: string): Typed {
	if (raw === "") return { kind: "blank" };
	if (raw.startsWith("'")) return { kind: "text", text: raw.slice(1) };
	const trimmed = raw.trim();
	if (/^=./s.test(trimmed)) return { kind: "formula", formula: trimmed };
	const parsed =
		number(trimmed, locale) ??
		date(trimmed, locale) ??
		time(trimmed, locale) ??
		parseBool(trimmed, { locale });
	if (typeof parsed?.v === "boolean") return { kind: "boolean", value: parsed.v };
	if (parsed) return { kind: "number", value: parsed.v, ...(parsed.z ? { format: parsed.z } : {}) };
	// Sheets takes a leading sign for the start of a formula
	if (/^[+-][A-Za-z($]/.test(trimmed)) return { kind: "formula", formula: `=${trimmed}` };
	return { kind: "text", text: raw };
}

/** Returns the number in a text that is written as the locale writes numbers, without percent or currency; else undefined. */
export function plainNumber(raw: string, locale: string): number | undefined {
	return /^[+-]?[\d.,\s']*\d$/.test(raw) ? (number(raw, locale)?.v as number | undefined) : undefined;
}

/**
 * Requires groups of three digits: numfmt alone reads `1.234,50` in English as 1.2345. Perhaps stricter than Sheets, which by
 * numfmt's tests accepts `1,234,4434`.
 */
function number(raw: string, locale: string): Parsed {
	const { group, decimal } = getLocale(locale) ?? { group: ",", decimal: "." };
	const figure = `(\\d+|\\d{1,3}(\\${group}\\d{3})+)?(\\${decimal}\\d*)?(e[+-]?\\d+)?`;
	// numfmt knows no currency of several letters
	const signed = decimal === "," ? raw.replace(/^(-?)kr\.?|kr\.?$/i, "$1¤") : raw;
	const fits = new RegExp(`^[^\\d.,]*${figure}[^\\d.,]*$`, "i").test(signed);
	const parsed = fits && raw.includes("(") === raw.includes(")") && parseNumber(signed, { locale });
	if (!parsed) return null;
	// keep 15 digits as a sheet does: numfmt makes 0.5700000000000001 of 57%
	const v = Number(Number(parsed.v).toPrecision(15));
	return parsed.z ? { v, z: parsed.z.replace("¤", "[$kr.]") } : { v };
}

/** Refuses dates before 1900, and numbers January and February 1900 as Excel does; Sheets differs, by numfmt's tests. */
function date(raw: string, locale: string): Parsed {
	// leave `10 12` and `1, 2` texts: numfmt takes them for dates, Sheets is not known to
	if (!/\d[/.-]\d|\p{L}/u.test(raw)) return null;
	// add this year: without one, numfmt takes `1/2` for 2 January in every locale, and `Mar 12` for a month of 2012
	const whole = raw.replace(/^(?:\d\d?|\p{L}+\.?)([ /.-])\d\d?$/u, `$&$1${new Date().getFullYear()}`);
	// put the day first outside America: numfmt takes an English it has no data for, such as en_IN, for American
	return parseDate(whole, { locale: locale.replace(/^en[_-](?!US)\w+/i, "en_GB") });
}

function time(raw: string, locale: string): Parsed {
	// leave `12A` and `5:` texts: numfmt takes them for times, Sheets is not known to
	if (!/:[\d.]+$|m\.?$/i.test(raw)) return null;
	// add the hours afterwards: numfmt takes no more than 24, a duration may be longer
	const [, hours, rest] = /^(2[4-9]|[3-9]\d|\d{3,})(:[\d:]+)$/.exec(raw) ?? [];
	const parsed = parseTime(rest ? `0${rest}` : raw, { locale });
	return parsed && rest ? { v: Number(parsed.v) + Number(hours) / 24, z: "[h]:mm:ss" } : parsed;
}
