import type { Cell } from "./cell.ts";
import { beginsWithCurrency, withoutCurrency } from "./currency.ts";
import type { TwoReadings } from "./notation.ts";
import { powerOfTen } from "./scaleWords.ts";

/** A number written as text: `first` with a decimal point, `second` with a decimal comma. */
export interface WrittenNumber extends TwoReadings {
	readonly percent: boolean;
	/** A currency stands beside it. */
	readonly currency: boolean;
	/** The word that multiplied it, "k", "mio"; "" if there is none. */
	readonly scale: string;
	/** The side of a ledger that it is marked with: 5,000 CR is a credit. */
	readonly side: LedgerSide | null;
	/** Digits behind the decimal sign; 0 where the number can be read in two ways. */
	readonly decimals: number;
}

export type LedgerSide = "credit" | "debit";

const PERCENT = / ?(?:%|pct\.?|percent|procent|prozent|prosent)$/i;
/** German ledgers mark a credit with H, a debit with S. */
const CREDIT = / ?(?:[cC][rR]\.?|(?<=\d )H)$/;
const DEBIT = / ?(?:[dD][rR]\.?|(?<=\d )S)$/;
const SCALE = /^(.*[\d)]) ?([a-z]+)\.?$/i;
/** "500,-", "500.--", Indian "500/-" and "500/=": no cents. */
const NO_CENTS = /(?<=\d\)?)(?:[,.]-{1,2}|\/[-=])(?= ?\D*$)/;
const SCALE_BEFORE = /^([tkm])\.? ?(?=[^\d ])/i;

const WITH_DECIMAL_POINT =
	/^(?:\d+|[1-9]\d{0,2}(?:([ ',])\d{3})(?:\1\d{3})*|[1-9]\d?(?:,\d\d)+,\d{3})(?:\.\d+)?$|^\.\d+$/;
const WITH_DECIMAL_COMMA = /^(?:\d+|[1-9]\d{0,2}(?:([ '.])\d{3})(?:\1\d{3})*)(?:,\d+)?$|^,\d+$/;

const AROUND_DIGITS = /^(\D*)(\d(?:.*\d)?)(\D*)$/s;

/** Separates two numbers in one cell, never thousands. */
const LINE_BREAK = /[\t\n\v\f\r\u0085\u2028\u2029]/;

/** True for a number, and for a text that {@link readNumber} reads as one. */
export const isNumeric = (cell: Cell): boolean =>
	typeof cell === "number" || (typeof cell === "string" && readNumber(cell) !== null);

/** More signs and units than a number has. */
const MAX_UNITS = 6;

/**
 * Reads a number written as text, in both ways it can be meant; `null` if it is not a number.
 *
 * Accepts currency signs and codes before or after, `%`, groups of three digits separated by point, comma, space (also
 * non-breaking) or apostrophe, Indian groups (1,23,456), minus signs and dashes before or after, brackets for a negative,
 * `,-` and `/-` for no cents, words such as "k" and "mio.", and the marks CR and DR of a ledger.
 * Deliberately rejects "1/2", "ca. 12", and a rupee amount such as "₹5 Cr", which is a credit or fifty millions.
 *
 * @example readNumber("kr. 1.234,50") → { first: null, second: 1234.5, … }
 */
export function readNumber(text: string): WrittenNumber | null {
	if (text.length > 40) return null;
	const [, before, digits, behind] = AROUND_DIGITS.exec(text) ?? [];
	if (digits === undefined || LINE_BREAK.test(digits)) return null;
	const units = unitsAround(before!, behind!);
	if (!units) return null;
	const { lead, isNegative, power, percent, currency, scale, side } = units;
	const body = lead + (/^[\d.,]+$/.test(digits) ? digits : normalized(digits));
	const factor = power === 0 ? "" : `e${power}`;
	const signed = (figure: string) => (isNegative ? -1 : 1) * Number(figure + factor); // exact: "1.1e6", not 1.1 × 1e6
	const first = WITH_DECIMAL_POINT.test(body) ? signed(body.replace(/[ ',]/g, "")) : null;
	const second = WITH_DECIMAL_COMMA.test(body) ? signed(body.replace(/[ '.]/g, "").replace(",", ".")) : null;
	if (first === null && second === null) return null;
	const isSmall = Math.abs(first ?? second!) < 1000;
	if (side === "credit" && isSmall && /₹|Rs|INR/i.test(text)) return null;
	return { first, second, percent, currency, scale, side, decimals: decimalsOf(body, first, second) };
}

function decimalsOf(body: string, first: number | null, second: number | null): number {
	if (first !== null && second !== null) return 0;
	const sign = body.lastIndexOf(first === null ? "," : ".");
	return sign < 0 ? 0 : body.length - sign - 1;
}

function normalized(text: string): string {
	return text
		.replace(/\s+/g, " ")
		.trim()
		.replace(/[−–—‐‑]/g, "-")
		.replace(/[’‘ʼ′`´]/g, "'");
}

/** What stands around the digits of a number. */
interface Units {
	/** A decimal sign in front of the first digit: ".5". */
	readonly lead: string;
	readonly isNegative: boolean;
	readonly percent: boolean;
	readonly currency: boolean;
	readonly scale: string;
	readonly power: number;
	readonly side: LedgerSide | null;
}

const NO_UNITS: Units = {
	lead: "",
	isNegative: false,
	percent: false,
	currency: false,
	scale: "",
	power: 0,
	side: null,
};

/** Kept, because a column has the same ones in every cell. */
const knownUnits = new Map<string, Units | null>();
const MAX_KNOWN_UNITS = 500;

/** Signs, brackets, currency, per cent, scale and ledger mark, in any order: "-$5", "$(5)", "5- kr", "1,2 mio. kr"; null for anything else. */
function unitsAround(before: string, behind: string): Units | null {
	if (before === "" && behind === "") return NO_UNITS;
	const text = `${before}1${behind}`;
	let units = knownUnits.get(text);
	if (units === undefined) {
		units = unitsOf(normalized(text));
		if (knownUnits.size >= MAX_KNOWN_UNITS) knownUnits.clear();
		knownUnits.set(text, units);
	}
	return units;
}

/** A number of which the units are being removed. */
type BeingRead = { -readonly [K in Exclude<keyof Units, "lead" | "isNegative">]: Units[K] } & {
	body: string;
	minuses: number;
};

/** Units of the number 1. */
function unitsOf(text: string): Units | null {
	const left: BeingRead = {
		...{ minuses: 0, percent: false, currency: false, scale: "", power: 0, side: null },
		body: text.replace(NO_CENTS, ""),
	};
	for (let pass = 0; pass < MAX_UNITS; pass++) {
		const before = left.body;
		removeOneOfEach(left);
		if (left.body === before) break;
	}
	const { body, minuses, ...units } = left;
	const lead = /^\+?([.,]?)1$/.exec(body)?.[1];
	return lead === undefined || minuses > 1 ? null : { ...units, lead, isNegative: minuses === 1 };
}

function removeOneOfEach(units: BeingRead): void {
	const change = (body: string): boolean => {
		const isChanged = body !== units.body;
		units.body = body;
		return isChanged;
	};
	const remove = (pattern: RegExp): boolean => change(units.body.replace(pattern, ""));
	if (remove(/^- ?| ?-$/)) units.minuses++;
	const bracketed = /^\( ?(.*?) ?\)$/.exec(units.body);
	if (bracketed) {
		units.body = bracketed[1]!;
		units.minuses++;
	}
	if (!/[^\d., ']/.test(units.body)) return;
	if (!units.currency && !units.percent && remove(PERCENT)) units.percent = true;
	if (!units.currency && !units.percent) units.currency = change(withoutCurrency(units.body));
	if (units.percent) return;
	if (units.side === null && remove(CREDIT)) units.side = "credit";
	if (units.side === null && remove(DEBIT)) units.side = "debit";
	if (units.scale === "") removeScale(units);
}

function removeScale(units: BeingRead): void {
	const behind = SCALE.exec(units.body);
	const inFront = behind ? null : SCALE_BEFORE.exec(units.body);
	if (inFront && !beginsWithCurrency(units.body.slice(inFront[0].length))) return;
	const word = (behind?.[2] ?? inFront?.[1] ?? "").toLowerCase();
	const power = powerOfTen(word, units.currency || inFront !== null);
	if (power === undefined) return;
	units.scale = word;
	units.power = power;
	units.body = behind ? behind[1]! : units.body.slice(inFront![0].length);
}
