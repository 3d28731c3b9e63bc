import { FACTS, type FactKey } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import type { CellReader, ColumnContext } from "./cellReader.ts";
import { IN_THOUSANDTHS } from "./currency.ts";
import { hoursOf, isDate } from "./dayOf.ts";
import { headingScale } from "./headingScale.ts";
import { decimalSign } from "./locale.ts";
import { type Notation, valueInNotation } from "./notation.ts";
import { isOpen, type NumberStyle, notationOfThousands, numberStyle } from "./numberStyle.ts";
import { readClock, withoutHourUnit } from "./readHours.ts";
import { readNumber, type WrittenNumber } from "./readNumber.ts";

const DAY_UNIT = / ?(?:days?|dage?|dagar|dager|tage?|dagen|jours?|d[ií]as?|d)\.?$/i;

/** Digits that a number keeps, so that a product shows no error of the computer. */
const DIGITS = 15;

/**
 * Returns a reader for numbers: money, hours, days and counts.
 *
 * Only a text like "1.234" or "1,234" is open: it has two readings. In money and counts of things its sign separates thousands,
 * as nobody writes a tenth of a cent. Elsewhere the column decides, then the other columns of numbers, then the locale; but below
 * "in thousands" the locale makes no fraction of 1.234, which then stays unread.
 * Where the cells of a column contradict each other, or what decides is missing, an open number is left unread. A number cell is
 * never open. A duration counts as hours, and as nothing else.
 *
 * What is marked CR and DR is positive or negative as the whole column tells: see {@link numberStyle}. An amount without a mark among
 * marked ones is left unread.
 */
export function numberReader(
	fact: FactKey,
	cells: readonly Cell[],
	locale: string | undefined,
	{ heading = "", neighbours, numbers }: ColumnContext = {},
): CellReader {
	const kind = FACTS[fact];
	const isMoney = kind === "money";
	const stripUnit = unitStripper(fact);
	const style = numberStyle(cells, stripUnit, numbers);
	const scale = isMoney ? headingScale(heading) : 1;
	const meantBy = openNumbers(style, isAmount(fact), scale, neighbours, locale);
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
		const isOpenDinar = style.notation === "open" && isOpen(number) && IN_THOUSANDTHS.test(cell);
		const value = isOpenDinar ? null : meantBy(number);
		if (value === null) return null;
		const sign = value === 0 ? 1 : style.signs[number.side ?? "unmarked"];
		if (sign === null) return null;
		return sign * (number.scale === "" ? scaled(value, scale) : value);
	};
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

/** Returns a reader for written numbers in a column of a style; it gives null where nobody can know which reading is meant. */
function openNumbers(
	style: NumberStyle,
	isAmount: boolean,
	scale: number,
	neighbours: (() => Notation) | undefined,
	locale: string | undefined,
): (number: WrittenNumber) => number | null {
	const own = style.notation;
	const others = own === "open" && style.hasOpen ? (neighbours?.() ?? "open") : "open";
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
		if (own !== "open") return style.inCents ? null : number[own];
		return others === "open" || others === "mixed" || others === thousands ? number[thousands] : null;
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
