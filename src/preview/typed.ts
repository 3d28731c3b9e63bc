import { toSerial } from "./serialDate.ts";

/** What a sheet makes of a text that is typed into a cell. */
export type Typed =
	| { kind: "blank" }
	| { kind: "text"; text: string }
	| { kind: "formula"; formula: string }
	| { kind: "boolean"; value: boolean }
	| { kind: "number"; value: number; format?: string };

const text = (value: string): Typed => ({ kind: "text", text: value });
const number = (value: number, format?: string): Typed =>
	format === undefined ? { kind: "number", value } : { kind: "number", value, format };

/** Whether a locale writes 1.234,50 where English writes 1,234.50. */
export function hasDecimalComma(locale: string): boolean {
	return !/^(en|ja|zh|ko|he|th)/i.test(locale);
}

/**
 * Reads a text as Google Sheets reads what is typed: `0012` becomes 12, `5%` becomes 0.05, `1/2` a date,
 * `=A1` a formula, `'0012` stays text without the apostrophe. A subset: no month names, no fractions.
 */
export function typed(raw: string, locale: string): Typed {
	if (raw === "") return { kind: "blank" };
	if (raw.startsWith("'")) return text(raw.slice(1));
	const trimmed = raw.trim();
	if (/^=./s.test(trimmed)) return { kind: "formula", formula: trimmed };
	if (/^(true|false)$/i.test(trimmed)) return { kind: "boolean", value: /^true$/i.test(trimmed) };
	const amount = typedNumber(trimmed, locale) ?? typedDate(trimmed, locale);
	if (amount) return amount;
	// Sheets takes a leading sign for the start of a formula
	if (/^[+-][A-Za-z($]/.test(trimmed)) return { kind: "formula", formula: `=${trimmed}` };
	return text(raw);
}

/** The number in a text written as that locale writes numbers, else undefined. */
export function plainNumber(raw: string, locale: string): number | undefined {
	const comma = hasDecimalComma(locale);
	const shape = comma ? /^[+-]?(\d+|\d{1,3}(\.\d{3})+)?(,\d+)?$/ : /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?$/;
	if (!shape.test(raw) || !/\d/.test(raw)) return undefined;
	return Number(comma ? raw.replaceAll(".", "").replace(",", ".") : raw.replaceAll(",", ""));
}

function typedNumber(raw: string, locale: string): Typed | undefined {
	const plain = plainNumber(raw, locale);
	if (plain !== undefined) return number(plain);
	const percent = /^(.+?)\s?%$/.exec(raw)?.[1];
	if (percent !== undefined) {
		const value = plainNumber(percent, locale);
		if (value !== undefined) return number(value / 100, /[.,]/.test(percent) ? "0.00%" : "0%");
	}
	if (/^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(raw)) return number(Number(raw), "0.00E+00");
	const money = hasDecimalComma(locale) ? /^(-?)(?:kr\.?|€)\s?(.+)$/i : /^(-?)[$£](.+)$/;
	const [, sign, figure] = money.exec(raw) ?? [];
	const value = figure === undefined ? undefined : plainNumber(figure, locale);
	if (value === undefined) return undefined;
	return number(sign ? -value : value, "#,##0.00");
}

function typedDate(raw: string, locale: string): Typed | undefined {
	const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(raw);
	if (time) {
		const [hours, minutes, seconds] = [Number(time[1]), Number(time[2]), Number(time[3] ?? 0)];
		if (minutes > 59 || seconds > 59) return undefined;
		return number(hours / 24 + minutes / 1440 + seconds / 86_400, "hh:mm:ss");
	}
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(raw);
	if (iso) {
		const clock = iso.slice(4, 7).map((part) => Number(part ?? 0));
		return date(Number(iso[1]), Number(iso[2]), Number(iso[3]), clock, "yyyy-mm-dd");
	}
	const parts = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?$/.exec(raw);
	if (!parts) return undefined;
	const monthFirst = /^en_US/i.test(locale);
	const [first, second] = [Number(parts[1]), Number(parts[2])];
	const year = parts[3] === undefined ? new Date().getFullYear() : fullYear(parts[3]);
	return monthFirst ? date(year, first, second, [], "m/d/yyyy") : date(year, second, first, [], "dd-mm-yyyy");
}

function fullYear(digits: string): number {
	const year = Number(digits);
	return digits.length === 4 ? year : year + (year < 30 ? 2000 : 1900);
}

function date(year: number, month: number, day: number, clock: number[], format: string): Typed | undefined {
	const [hours = 0, minutes = 0, seconds = 0] = clock;
	const moment = new Date(year, month - 1, day, hours, minutes, seconds);
	if (moment.getMonth() !== month - 1 || moment.getDate() !== day) return undefined;
	const withTime = hours + minutes + seconds > 0;
	return number(toSerial(moment), withTime ? `${format} hh:mm:ss` : format);
}
