import { FACTS, type FactKey } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import type { CellReader, ColumnContext } from "./cellReader.ts";
import { currencyOf, currencyOfHeading, IN_THOUSANDTHS } from "./currency.ts";
import { hoursOf, isDate } from "./dayOf.ts";
import { amountScale } from "./headingScale.ts";
import { decimalSign } from "./locale.ts";
import { type Notation, valueInNotation } from "./notation.ts";
import { isOpen, type NumberStyle, notationOfThousands, numberStyle } from "./numberStyle.ts";
import { readClock, withoutHourUnit } from "./readHours.ts";
import { readNumber, type WrittenNumber } from "./readNumber.ts";

const DAY_UNIT = / ?(?:days?|dage?|dagar|dager|tage?|dagen|jours?|d[ií]as?|d)\.?$/i;

/** Shows an Indian amount: "₹", "Rs", "lakh", "1,23,456". */
const INDIAN = /[₹₨]|\b(?:rs|inr|lakhs?|lacs?|crores?)\b|\d,\d\d,\d{3}/i;

/** Digits that a number keeps, so that a product shows no error of the computer. */
const DIGITS = 15;

/**
 * Returns a reader for numbers: money, hours, days and counts.
 *
 * Only a text like "1.234" or "1,234" is open: it has two readings. In money and counts of things its sign separates thousands,
 * as nobody writes a tenth of a cent. Elsewhere the column decides, then the other columns of numbers, then the locale; but below
 * "in thousands" the locale makes no fraction of 1.234, which then stays unread.
 * Where the cells of a column contradict each other, those of each currency decide alone. Where these do too, or what decides is
 * missing, an open number is left unread; and so is one of a currency of a thousand parts, unless another cell decides. It is unknown
 * where the columns of amounts contradict each other: see the check of open notations. A number cell is never open. A duration counts
 * as hours, and as nothing else.
 *
 * What is marked CR and DR is positive or negative as the whole column tells: see {@link numberStyle}. An amount without a mark among
 * marked ones is left unread.
 */
export function numberReader(
	fact: FactKey,
	cells: readonly Cell[],
	locale: string | undefined,
	{ heading = "", scale: stated, neighbours, numbers }: ColumnContext = {},
): CellReader {
	const kind = FACTS[fact];
	const isMoney = kind === "money";
	const stripUnit = unitStripper(fact);
	const style = numberStyle(cells, stripUnit, numbers);
	const scale = isMoney ? amountScale(heading, stated) : 1;
	const hasCrores = isMoney && style.mayBeCrores && isIndian(cells, heading, locale);
	const ofStyle = (one: NumberStyle, others?: () => Notation): ReaderOfText => {
		const meantBy = openNumbers(one, isAmount(fact), scale, others, locale);
		const isOpenDinar = (number: WrittenNumber, text: string) =>
			one.notation === "open" && isOpen(number) && IN_THOUSANDTHS.test(text);
		return (number, text) => (isOpenDinar(number, text) ? null : meantBy(number));
	};
	const meant = ofStyle(style, neighbours);
	const meantIn =
		isMoney && style.isContradicted
			? byCurrency(cells, (ofCurrency) => ofStyle(numberStyle(ofCurrency, stripUnit)))
			: () => undefined;
	return (cell) => {
		if (typeof cell === "number")
			return Number.isFinite(cell) && (style.signs.unmarked !== null || cell === 0)
				? scaled(cell, scale)
				: null;
		if (isDate(cell) && kind === "hours") return hoursOf(cell);
		if (typeof cell !== "string") return null;
		const clock = kind === "hours" ? readClock(cell.trim()) : null;
		if (clock !== null) return clock;
		const number = readNumber(stripUnit(cell.trim()));
		if (!number || number.percent || !mayBe(fact, number) || (style.hasMm && number.scale === "m"))
			return null;
		if (hasCrores && number.side !== null) return null;
		const value = (meantIn(cell) ?? meant)(number, cell);
		if (value === null || value === undefined) return value;
		const sign = value === 0 ? 1 : style.signs[number.side ?? "unmarked"];
		if (sign === null) return null;
		return sign * (number.scale === "" ? scaled(value, scale) : value);
	};
}

/** True for a column of an Indian list, as its cells, its heading or the locale show. */
function isIndian(cells: readonly Cell[], heading: string, locale = ""): boolean {
	const isRupees = ["rs", "₨", "INR"].includes(currencyOfHeading(heading) ?? "");
	return (
		isRupees || /[_-]IN$/i.test(locale) || cells.some((cell) => typeof cell === "string" && INDIAN.test(cell))
	);
}

/** Removes the unit of a fact's numbers: "12 days", "3.5 h". */
export function unitStripper(fact: FactKey): (text: string) => string {
	const kind = FACTS[fact];
	if (kind === "hours") return withoutHourUnit;
	return kind === "days" ? (text) => text.replace(DAY_UNIT, "") : (text) => text;
}

/** True for money and things that are counted: neither has three decimals. What is used may be kilos. */
function isAmount(fact: FactKey): boolean {
	const kind = FACTS[fact];
	return kind === "money" || (kind === "count" && fact !== "usage" && fact !== "previousUsage");
}

function mayBe(fact: FactKey, { currency, scale, side }: WrittenNumber): boolean {
	const kind = FACTS[fact];
	return kind === "money" || (!currency && side === null && (scale === "" || kind === "count"));
}

const scaled = (value: number, scale: number) =>
	scale === 1 ? value : Number((value * scale).toPrecision(DIGITS));

type MeantBy = (number: WrittenNumber) => number | null | undefined;

/** Same, of a number in a text, which may name a currency. */
type ReaderOfText = (number: WrittenNumber, text: string) => number | null | undefined;

/** Returns a function that gives the reader for the currency of a text, as people write each in the notation of its country. */
function byCurrency(
	cells: readonly Cell[],
	readerOf: (cells: readonly Cell[]) => ReaderOfText,
): (text: string) => ReaderOfText | undefined {
	const groups = new Map<string, string[]>();
	for (const cell of cells) {
		const currency = typeof cell === "string" ? currencyOf(cell) : undefined;
		if (currency === undefined) continue;
		const group = groups.get(currency);
		if (group) group.push(cell as string);
		else groups.set(currency, [cell as string]);
	}
	if (groups.size < 2) return () => undefined;
	const readers = new Map(Array.from(groups, ([currency, group]) => [currency, readerOf(group)]));
	return (text) => readers.get(currencyOf(text) ?? "");
}

/**
 * Returns a reader for written numbers in a column of a style; it gives null where nobody can know which reading is meant, and
 * `undefined` where the columns beside it are why.
 */
function openNumbers(
	style: NumberStyle,
	isAmount: boolean,
	scale: number,
	neighbours: (() => Notation) | undefined,
	locale: string | undefined,
): MeantBy {
	const own = style.notation;
	const around = style.hasOpen && (own === "open" || isAmount) ? (neighbours?.() ?? "open") : "open";
	const others = own === "open" ? around : "open";
	if (!isAmount) {
		const notation = own === "open" ? settledBy(others, locale) : own;
		return (number) => valueInNotation(number, number.scale === "" ? notation : orFirst(notation));
	}
	if (scale !== 1) {
		const notation = own === "open" ? settledBy(others, locale) : own;
		const isGuess = own === "open" && (others === "open" || others === "mixed");
		return (number) => {
			if (number.scale !== "") return valueInNotation(number, orFirst(notation));
			if (!isGuess || !isOpen(number)) return valueInNotation(number, notation);
			const thousands = notationOfThousands(number);
			// A locale alone does not make 1.234 thousands a little more than one.
			return style.isGrouped || notation === thousands ? number[thousands] : null;
		};
	}
	return (number) => {
		if (!isOpen(number) || own === "mixed") return valueInNotation(number, own);
		if (number.scale !== "") return valueInNotation(number, own === "open" ? orFirst(others) : own);
		const thousands = notationOfThousands(number);
		if (own === thousands) return number[own];
		// Read three decimals only among others that are no cents: 1.234 beside 12.5 and 0.75.
		if (own !== "open" && style.inCents) return null;
		if (around === "mixed") return undefined;
		if (own !== "open") return number[own];
		return others === "open" || others === thousands ? number[thousands] : null;
	};
}

const settledBy = (others: Notation, locale: string | undefined): Notation =>
	others === "first" || others === "second" ? others : notationOf(locale);

/** "1.250 million" has decimals, unless something says otherwise. */
const orFirst = (notation: Notation): Notation => (notation === "open" ? "first" : notation);

/** The notation of a locale; `open` if it is not known. */
export function notationOf(locale: string | undefined): Notation {
	const sign = decimalSign(locale);
	if (sign === null) return "open";
	return sign === "." ? "first" : "second";
}
