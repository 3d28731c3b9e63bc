import { FACTS, type FactKey } from "../../tiering/facts.ts";
import { IN_THOUSANDTHS } from "../currency.ts";
import { amountScale } from "../headingScale.ts";
import { notationOf } from "../numberReader.ts";
import { isOpen, notationOfThousands } from "../numberStyle.ts";
import { inStyle, otherStyle } from "../otherStyle.ts";
import type { ColumnCells } from "../reading.ts";
import { readNumber } from "../readNumber.ts";
import { shownText } from "../shownText.ts";
import type { ReadList } from "./checkList.ts";
import { withoutFacts } from "./withoutFact.ts";

/** Texts that the spreadsheet could not read are too few to speak of a whole column, if its numbers look right. */
const FEW_TEXTS = 0.1;
/** Amounts that end on cents are prices; fewer may be thousands that end on nought. */
const MIN_PRICES = 3;
/** More are needed beside a column of which it is certain. */
const MIN_PRICES_BESIDE = 10;
/** Without a text that tells, so many of the fractions have three decimals, */
const MIN_THREE_DECIMALS = 1 / 3;
/** and if it is one only, the list is short. */
const SHORT_LIST = 10;

/** A number without a currency or the like, which a spreadsheet reads in its own notation. */
const PLAIN = /^-?[\d.,]+$/;

/** The style of the texts that count as numbers; null where all texts agree. */
type Style = ReturnType<typeof otherStyle>;

/** Numbers and texts of one column of amounts, counted. */
interface Amounts {
	readonly column: number;
	readonly fact: FactKey;
	/** Rows of the numbers that may have been thousands: below 1000, with at most three decimals. */
	readonly shrinkable: number[];
	/** Of those: whole numbers, and fractions with two and with three decimals. */
	readonly whole: number;
	readonly twoDecimals: number;
	readonly threeDecimals: number;
	/** Numbers that were never thousands: a fraction above 1000, or one with more decimals. */
	readonly certain: number;
	readonly wholeThousands: number;
	/** Texts that are written as the spreadsheet does not write numbers. */
	readonly foreign: ForeignTexts;
}

interface ForeignTexts {
	/** Texts that the spreadsheet would have read as numbers: nothing was read as a number here that was not one. */
	readonly untouched: boolean;
	readonly count: number;
	/** Of those, from 1000 on. */
	readonly thousands: number;
	/** Row of the first one; −1 if there is none. */
	readonly row: number;
}

/**
 * Finds numbers that a spreadsheet made of thousands: where a list with "12.500" and "1.234,56" is opened in an English file, the first
 * becomes the number 12.5, and the second stays text. Takes such amounts away, as 8 may have been 8 or 8,000.
 *
 * Texts of the other notation in the column raise the doubt, or numbers of exactly three decimals. Numbers that cannot come from
 * thousands dispel it. What is certain of one column counts for the other amounts.
 *
 * The same holds of texts, such as those of a file, that are written in two styles: "12.5" beside "1.234,56" is a number, too.
 */
export function shrunkThousands(list: ReadList): ReadList {
	const possible = list.columns.flatMap(({ fact, heading, scale }, column) =>
		fact !== null && isAmount(fact) && !IN_THOUSANDTHS.test(heading)
			? [{ column, fact, isScaled: isScaled(fact, heading, scale) }]
			: [],
	);
	const withTexts = possible.map(({ column }) => column).filter((column) => list.textColumns.has(column));
	const style = otherStyle(list.grid, list.customers, withTexts, list.locale);
	// Without a text, a single number that was never thousands speaks for its whole column.
	const isOneEnough = withTexts.length === 0;
	const amounts = possible
		.map(({ column, fact, isScaled }) => ({
			...amountsOf(list, column, fact, style, isOneEnough),
			isScaled,
		}))
		// In thousands or millions, fractions are usual.
		.filter(({ foreign, isScaled }) => !isScaled || foreign.count > 0);
	if (amounts.every(({ shrinkable }) => shrinkable.length === 0)) return list;
	const foreignTexts = amounts.reduce((sum, { foreign }) => sum + foreign.count, 0);
	const shrunk = amounts.filter(
		(one) => (style === null || hasFractions(one)) && isShrunk(one, foreignTexts),
	);
	if (shrunk.length === 0) return list;
	const witness = amounts.find(({ foreign }) => foreign.row >= 0);
	const text = witness && {
		row: witness.foreign.row,
		column: witness.column,
		found: shownText(list.grid[witness.foreign.row]![witness.column]),
	};
	const columns = amounts
		.filter((one) => shrunk.includes(one) || (style === null && isShrunkToo(one)))
		.map((one) => cellsInDoubt(list, one, style));
	const { column, rows } = columns[0]!;
	const cell = list.grid[rows[0]!]![column];
	return withoutFacts(list, {
		kind: "shrunkThousands",
		found: inStyle(cell, style) as number,
		...(typeof cell === "string" ? { shown: shownText(cell) } : {}),
		text: text ?? null,
		columns,
	});
}

const hasFractions = ({ shrinkable, whole }: Amounts) => shrinkable.length > whole;

/** The numbers that may have been thousands, a fraction first. */
function cellsInDoubt(
	{ grid }: ReadList,
	{ column, fact, shrinkable, wholeThousands }: Amounts,
	style: Style,
): ColumnCells {
	const isFraction = (row: number) => !Number.isInteger(inStyle(grid[row]![column], style));
	// Among texts that no program has changed, 300 beside 2000 is no more than it says.
	const onlyFractions = FACTS[fact] === "count" || (style !== null && wholeThousands > 0);
	const rows = onlyFractions ? shrinkable.filter(isFraction) : shrinkable;
	const example = rows.find(isFraction) ?? rows[0]!;
	return { column, rows: [example, ...rows.filter((row) => row !== example)], fact };
}

const isScaled = (fact: FactKey, heading: string, stated: number | undefined) =>
	amountScale(heading, FACTS[fact] === "money" ? stated : 1) !== 1;

function isAmount(fact: FactKey): boolean {
	return FACTS[fact] === "money" || ["orders", "products"].includes(fact);
}

/** @param isOneEnough true if nothing else counts once a number is certain */
function amountsOf(
	list: ReadList,
	column: number,
	fact: FactKey,
	style: Style,
	isOneEnough: boolean,
): Amounts {
	const { grid, customers } = list;
	const amounts = {
		...{ column, fact, shrinkable: [] as number[], whole: 0, twoDecimals: 0, threeDecimals: 0 },
		...{ certain: 0, wholeThousands: 0 },
	};
	for (const { row } of customers) {
		const cell = inStyle(grid[row]![column], style);
		if (typeof cell !== "number" || cell === 0) continue;
		if (isOneEnough && amounts.certain > 0) break;
		const decimals = decimalsOf(cell);
		const isThousand = Math.abs(cell) >= 1000;
		if (decimals > 3 || (isThousand && decimals > 0)) amounts.certain++;
		else if (isThousand) amounts.wholeThousands++;
		else {
			amounts.shrinkable.push(row);
			if (decimals === 0) amounts.whole++;
			if (decimals === 2) amounts.twoDecimals++;
			if (decimals === 3) amounts.threeDecimals++;
		}
	}
	return { ...amounts, foreign: foreignTextsOf(list, column, style) };
}

/** Decimals of a number, from 0 to 4; 4 stands for more. */
function decimalsOf(number: number): number {
	if (Number.isInteger(number)) return 0;
	for (let decimals = 0; decimals < 4; decimals++) {
		const shifted = number * 10 ** decimals;
		if (Math.abs(shifted - Math.round(shifted)) < 1e-6) return decimals;
	}
	return 4;
}

function foreignTextsOf(
	{ grid, asTyped, customers, locale, textColumns }: ReadList,
	column: number,
	style: Style,
): ForeignTexts {
	const texts = { untouched: false, count: 0, thousands: 0, row: -1 };
	if (!textColumns.has(column)) return texts;
	for (const { row } of customers) {
		const cell = grid[row]![column];
		if (typeof cell !== "string") continue;
		// A text with a space beside it stays text, however it is written.
		const isPlain = PLAIN.test(cell) && cell === asTyped[row]![column];
		if (isPlain && isOpenText(cell)) texts.untouched = true;
		const value = style === null ? foreignAmount(cell, isPlain, locale) : otherAmount(cell, style);
		if (value === null) continue;
		if (texts.row < 0) texts.row = row;
		texts.count++;
		if (Math.abs(value) >= 1000) texts.thousands++;
	}
	return texts;
}

/**
 * The amount in a text that the spreadsheet did not take for a number, as it is not written in its notation; null for any other
 * cell. Also in a file with decimal commas: it would have read "1.234,56", unless it got that locale later. The same does not
 * hold of "1,234.56", as programs that open a file as English leave it text.
 */
function foreignAmount(cell: string, isPlain: boolean, locale: string | undefined): number | null {
	if (!/\d[.,]\d/.test(cell)) return null;
	const number = readNumber(cell);
	if (!number || number.percent || number.scale !== "") return null;
	const { first, second } = number;
	const withPoint = isOpen(number) ? notationOfThousands(number) === "first" : first !== null;
	const ours = notationOf(locale);
	const isForeign = withPoint ? ours === "second" : ours !== "second" || isPlain;
	return isForeign ? (withPoint ? first : second) : null;
}

/** The amount in a text that is not in a style; null for any other cell. */
function otherAmount(cell: string, style: "first" | "second"): number | null {
	if (!/\d[.,]\d/.test(cell)) return null;
	const number = readNumber(cell.trim());
	if (!number || number.percent || number.scale !== "" || number[style] !== null) return null;
	return style === "first" ? number.second : number.first;
}

/** "12.500" is a number in every locale, if a spreadsheet reads the text at all. */
const isOpenText = (cell: string) => /^-?\d{1,3}[.,]\d{3}$/.test(cell);

/** @param foreignTexts their number in all columns of amounts */
function isShrunk(amounts: Amounts, foreignTexts: number): boolean {
	const { fact, shrinkable, whole, twoDecimals, threeDecimals, certain, wholeThousands, foreign } = amounts;
	const fractions = shrinkable.length - whole;
	if (threeDecimals > certain && foreignTexts > 0) return true;
	if (certain > 0 || foreign.untouched) return false;
	const isShort = shrinkable.length + wholeThousands <= SHORT_LIST;
	if (threeDecimals >= (isShort ? 1 : 2) && threeDecimals >= fractions * MIN_THREE_DECIMALS) return true;
	if (foreignTexts === 0) return false;
	const areFew = foreignTexts < shrinkable.length * FEW_TEXTS;
	if (fractions > 0) return !(areFew && threeDecimals === 0 && twoDecimals >= MIN_PRICES);
	if (FACTS[fact] === "count") return false;
	return whole > 0 && wholeThousands === 0 && foreign.thousands >= whole * FEW_TEXTS;
}

/** True for amounts beside shrunk ones, unless they look like something else. */
function isShrunkToo({
	fact,
	shrinkable,
	whole,
	certain,
	wholeThousands,
	foreign,
	...amounts
}: Amounts): boolean {
	if (certain > 0 || foreign.untouched || shrinkable.length === 0) return false;
	if (whole === shrinkable.length) return FACTS[fact] === "money" && wholeThousands === 0;
	const { twoDecimals, threeDecimals } = amounts;
	const arePrices = threeDecimals === 0 && twoDecimals >= (shrinkable.length - whole) / 2;
	return !(arePrices && twoDecimals >= MIN_PRICES_BESIDE);
}
