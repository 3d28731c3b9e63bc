import { getLocale, parseBool, parseDate, parseNumber, parseTime } from "numfmt";

/** What a sheet makes of a text that is typed into a cell. */
export type Typed =
	| { kind: "blank" }
	| { kind: "text"; text: string }
	| { kind: "formula"; formula: string }
	| { kind: "boolean"; value: boolean }
	| { kind: "number"; value: number; format?: string };

/** A value `v` and its number format `z`; null for any other text. */
type Parsed = ReturnType<typeof parseNumber>;

/** Whether a locale writes 1.234,50 where English writes 1,234.50. */
export function hasDecimalComma(locale: string): boolean {
	return getLocale(locale)?.decimal === ",";
}

/**
 * Reads a text as Google Sheets reads what is typed: `0012` becomes 12, `5%` becomes 0.05, `1/2` a date,
 * `=A1` a formula, `'0012` stays text without the apostrophe, as does the fraction `1 1/2`.
 * None of it was tried in Sheets. High confidence: plain and grouped numbers, percentages, the locale's own currency,
 * dates in digits or with a month name, times with AM or PM. Medium: other currencies, `(5)`, `- 5`, `10-2026`, the
 * locale's own words for true and false, `2026-03-04T10:30` as text. Low: `5 %`, which numfmt's tests say Sheets refuses.
 */
export function typed(raw: string, locale: string): Typed {
	if (raw === "") return { kind: "blank" };
	if (raw.startsWith("'")) return { kind: "text", text: raw.slice(1) };
	const trimmed = raw.trim();
	if (/^=./s.test(trimmed)) return { kind: "formula", formula: trimmed };
	const read =
		number(trimmed, locale) ??
		date(trimmed, locale) ??
		time(trimmed, locale) ??
		parseBool(trimmed, { locale });
	if (typeof read?.v === "boolean") return { kind: "boolean", value: read.v };
	if (read) return { kind: "number", value: read.v, ...(read.z ? { format: read.z } : {}) };
	// Sheets takes a leading sign for the start of a formula
	if (/^[+-][A-Za-z($]/.test(trimmed)) return { kind: "formula", formula: `=${trimmed}` };
	return { kind: "text", text: raw };
}

/** The number in a text written as that locale writes numbers, without percent or currency, else undefined. */
export function plainNumber(raw: string, locale: string): number | undefined {
	return /^[+-]?[\d.,\s']*\d$/.test(raw) ? (number(raw, locale)?.v as number | undefined) : undefined;
}

/**
 * Insists on groups of three digits: numfmt alone makes 1.2345 of `1.234,50` in English. Stricter than Sheets perhaps,
 * which by numfmt's tests takes `1,234,4434`.
 */
function number(raw: string, locale: string): Parsed {
	const { group, decimal } = getLocale(locale) ?? { group: ",", decimal: "." };
	const figure = `(\\d+|\\d{1,3}(\\${group}\\d{3})+)?(\\${decimal}\\d*)?(e[+-]?\\d+)?`;
	// numfmt knows no currency of several letters
	const signed = decimal === "," ? raw.replace(/^(-?)kr\.?|kr\.?$/i, "$1¤") : raw;
	const fits = new RegExp(`^[^\\d.,]*${figure}[^\\d.,]*$`, "i").test(signed);
	const read = fits && raw.includes("(") === raw.includes(")") && parseNumber(signed, { locale });
	if (!read) return null;
	// keep 15 digits as a sheet does: numfmt makes 0.5700000000000001 of 57%
	const v = Number(Number(read.v).toPrecision(15));
	return read.z ? { v, z: read.z.replace("¤", "[$kr.]") } : { v };
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
	// numfmt ends at 24 hours, a duration does not
	const [, hours, rest] = /^(2[4-9]|[3-9]\d|\d{3,})(:[\d:]+)$/.exec(raw) ?? [];
	const read = parseTime(rest ? `0${rest}` : raw, { locale });
	return read && rest ? { v: Number(read.v) + Number(hours) / 24, z: "[h]:mm:ss" } : read;
}
