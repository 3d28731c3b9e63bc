import type { FactKey } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import type { CellReader, ColumnContext } from "./cellReader.ts";
import { lexicon } from "./headings/lexicon.ts";
import { isPercentHeading } from "./isPercentHeading.ts";
import { type Notation, valueInNotation } from "./notation.ts";
import { notationOf } from "./numberReader.ts";
import { isOpen, numberStyle } from "./numberStyle.ts";
import { readNumber, type WrittenNumber } from "./readNumber.ts";
import { wordsOfHeading } from "./wordsOfHeading.ts";

/** A larger number is not meant as a part of one. */
const MAX_PART_OF_ONE = 1.5;

/** Nobody gets half the price off on average: half or more of the discounts as large as that are small per cents. */
const LARGE_DISCOUNT = 0.5;

/** Share of the discounts above 100 that shows a column of amounts; fewer are mistakes of typing. */
const MIN_ABOVE_HUNDRED = 0.1;

/** So many other discounts, whole and this small, are per cents, whatever a single larger number says. */
const MIN_PERCENTS = 5;
const MAX_USUAL_PERCENT = 40;

const MAX_FRACTIONS_AMONG_PERCENT = 0.5;

/** With so many fractions below 1, larger numbers are mistakes even below a "%". */
const MIN_FRACTIONS_OF_PARTS = 0.9;

/** Beside a discount, a word for an amount: "Discount amount", "Total discounts". */
const AMOUNT_WORDS =
	/^(?:amount|total|totals|sum|belob|ialt|betrag|summe|gesamt|belopp|summa|totalt|bedrag|totaal|montant|importe|importo|totale|valor|montante|kwota|wartosc|suma|razem|yhteensa)$/;

/**
 * Unit of the bare numbers in a column of shares: `money` if they are amounts, `open` if nobody can know, `openMoney` if nobody can know
 * whether they are per cents or amounts.
 */
export type ShareScale = "parts" | "percent" | "money" | "open" | "openMoney";

/** A number of a column of shares. `percent`: it has the sign; `currency`: it is an amount. */
interface WrittenShare {
	readonly value: number;
	readonly percent: boolean;
	readonly currency: boolean;
}

/**
 * Returns a reader for shares: 0.12, "12 %" and 12 are all 0.12.
 *
 * The column decides whether its bare numbers are parts of one or per cent: see {@link shareScale}. Numbers of which nobody can
 * know, and amounts of money, are unknown; {@link grownShares} are left unread. Discounts that are negative throughout are meant without the sign.
 */
export function shareReader(
	fact: FactKey,
	cells: readonly Cell[],
	locale: string | undefined,
	{ heading = "", neighbours }: ColumnContext = {},
): CellReader {
	const { shares, read } = writtenShares(cells, locale, neighbours);
	const scale = scaleOf(fact, shares, heading);
	if (scale === "money") return (cell) => (read(cell) === null ? null : undefined);
	const smallest = scale === "percent" && !isPercentHeading(heading) ? smallestPercent(shares) : 0;
	const sign = fact === "discount" && isNegativeThroughout(shares) ? -1 : 1;
	return (cell) => {
		const share = read(cell);
		if (!share || (share.currency && scale !== "openMoney")) return null;
		if (share.percent) return (sign * share.value) / 100;
		if (scale === "open" || scale === "openMoney") return share.value === 0 ? 0 : undefined;
		// Leave unread: beside 12, 15 and 20, nobody knows whether 0.25 is a quarter or a quarter of one per cent.
		if (share.value !== 0 && Math.abs(share.value) * 10 < smallest) return null;
		return scale === "percent" ? (sign * share.value) / 100 : sign * share.value;
	};
}

/** How the bare numbers of a column of shares are meant. @param heading as written in the table. */
export function shareScale(
	fact: FactKey,
	cells: readonly Cell[],
	locale: string | undefined,
	heading: string,
): ShareScale {
	return scaleOf(fact, writtenShares(cells, locale, undefined).shares, heading);
}

/** The numbers of a column, and a reader for them. A number with two readings is the smaller one: 12.345 % is no 12,345 %. */
function writtenShares(
	cells: readonly Cell[],
	locale: string | undefined,
	neighbours: (() => Notation) | undefined,
): { shares: readonly WrittenShare[]; read: (cell: Cell) => WrittenShare | null } {
	const style = numberStyle(cells, (text) => text);
	const others = style.notation === "open" && style.hasOpen ? (neighbours?.() ?? "open") : style.notation;
	const notation = others === "open" ? notationOf(locale) : others;
	const meantBy = (number: WrittenNumber) => {
		if (!isOpen(number) || style.notation === "mixed") return valueInNotation(number, style.notation);
		if (style.notation !== "open") return valueInNotation(number, notation);
		return Math.abs(number.first!) < Math.abs(number.second!) ? number.first : number.second;
	};
	const isGrown = grownShares(cells, locale);
	const read = (cell: Cell): WrittenShare | null => {
		if (typeof cell === "number")
			return Number.isFinite(cell) && !isGrown(cell)
				? { value: cell, percent: false, currency: false }
				: null;
		const number = typeof cell === "string" ? readNumber(cell) : null;
		if (!number || number.side !== null) return null;
		const value = meantBy(number);
		return value === null ? null : { value, percent: number.percent, currency: number.currency };
	};
	const shares: WrittenShare[] = [];
	for (const cell of cells) {
		const share = read(cell);
		if (share) shares.push(share);
	}
	return { shares, read };
}

/**
 * Returns a function that is true for a number that a spreadsheet may have made of a part of one: a German file reads 0.125 as 125, and
 * leaves 0.05 text. All texts that it left must be parts of one: beside "12.5", a 15 is what it says.
 */
export function grownShares(cells: readonly Cell[], locale: string | undefined): (cell: Cell) => boolean {
	const ours = notationOf(locale);
	if (ours === "open") return () => false;
	const texts = cells.filter((cell) => typeof cell === "string");
	const left = texts.flatMap((cell) => {
		const number = readNumber(cell);
		if (!number || number.percent || number.currency) return [];
		const [own, other] = ours === "first" ? [number.first, number.second] : [number.second, number.first];
		return own === null && other !== null ? [Math.abs(other)] : [];
	});
	if (left.length === 0 || left.some((value) => value >= 1)) return () => false;
	return (cell) => typeof cell === "number" && Number.isInteger(cell) && Math.abs(cell) > MAX_PART_OF_ONE;
}

/**
 * Per cent if any bare number is above 1.5, unless most are fractions below 1: then the large ones are outliers, and stay unread,
 * as any share above the whole. Losses below −1.5 decide alone only in a column without gains: a margin may well be −275 %.
 * A "%" in the heading does not decide alone: a cell with the format "15%" is the number 0.15. Among small discounts below a "%",
 * a 1 shows per cents, and 0.5 without it leaves it open; so do larger numbers among more fractions.
 */
function scaleOf(fact: FactKey, shares: readonly WrittenShare[], heading: string): ShareScale {
	const bare = shares.filter(({ percent, value }) => !percent && value !== 0);
	const inPercent = isPercentHeading(heading);
	const areSigned = shares.filter(({ percent }) => percent).length > bare.length;
	if (fact === "discount" && !inPercent && !areSigned) {
		if (saysMoney(heading, bare)) return "money";
		const scale = scaleOfAmounts(bare);
		if (scale !== null) return scale;
	}
	const values = bare.map(({ value }) => value);
	const negative = fact === "discount" && isNegativeThroughout(shares);
	const gains = values.filter((value) => value > 0 !== negative).length;
	const large = values.filter((value) => (negative ? -value : value) > MAX_PART_OF_ONE).length;
	const fractions = values.filter((value) => Math.abs(value) < 1).length;
	if (large > 0) return scaleOfLarge(fractions / values.length, inPercent);
	const deepLosses = values.filter((value) => value < -MAX_PART_OF_ONE).length;
	if (gains === 0 && deepLosses > (values.length - gains) / 2) return "percent";
	return fact === "discount" ? scaleOfSmallDiscounts(values.map(Math.abs), inPercent) : "parts";
}

/** Scale of a column with numbers above 1.5. @param fractions share of the numbers that are below 1 */
function scaleOfLarge(fractions: number, inPercent: boolean): ShareScale {
	if (fractions <= MAX_FRACTIONS_AMONG_PERCENT) return "percent";
	return inPercent && fractions < MIN_FRACTIONS_OF_PARTS ? "open" : "parts";
}

function scaleOfSmallDiscounts(values: readonly number[], inPercent: boolean): ShareScale {
	const large = values.filter((value) => value >= LARGE_DISCOUNT);
	if (large.length === 0 || large.length < values.length / 2) return "parts";
	return inPercent && large.some((value) => value >= 1) ? "percent" : "open";
}

/**
 * Scale of discounts that may be amounts: with a currency, subtracted throughout, or larger than the whole price in per cent. Where half
 * are parts of one, a large number is a slip. A single one of many does not make amounts of the others: beside usual per cents it is in
 * doubt itself, else all are.
 */
function scaleOfAmounts(bare: readonly WrittenShare[]): ShareScale | null {
	if (bare.length === 0) return null;
	const isAbove = ({ value, currency }: WrittenShare) => currency || Math.abs(value) > 100;
	const above = bare.filter(isAbove);
	const fractions = bare.filter(({ value, currency }) => !currency && Math.abs(value) < 1).length;
	const areMany = above.length >= bare.length * MIN_ABOVE_HUNDRED || above.some(({ currency }) => currency);
	if (fractions * 2 < bare.length && above.length > 0 && areMany) {
		if (above.length > 1 || bare.length === 1) return "money";
		const others = bare.filter((share) => !isAbove(share));
		return areUsualPercents(others.map(({ value }) => value)) ? "percent" : "openMoney";
	}
	return isNegativeThroughout(bare) && bare.some(({ value }) => value < -MAX_PART_OF_ONE) ? "money" : null;
}

/** True for numbers that discounts in per cent usually are: 5, 7.5, 12. Fewer of them may be small amounts. */
export function areUsualPercents(values: readonly number[]): boolean {
	const isUsual = (value: number) =>
		Math.abs(value * 2 - Math.round(value * 2)) < 1e-9 && Math.abs(value) <= MAX_USUAL_PERCENT;
	return values.length >= MIN_PERCENTS && values.every(isUsual);
}

/** True for discounts below a heading that names an amount, "Discount €", unless all could be parts of one. */
function saysMoney(heading: string, bare: readonly WrittenShare[]): boolean {
	if (bare.every(({ value }) => Math.abs(value) <= 1)) return false;
	const { modifiers } = lexicon();
	return wordsOfHeading(heading).some(
		(word) => AMOUNT_WORDS.test(word) || modifiers.get(word)?.includes("money"),
	);
}

function isNegativeThroughout(shares: readonly WrittenShare[]): boolean {
	return shares.some(({ value }) => value < 0) && shares.every(({ value }) => value <= 0);
}

/** Smallest of the bare numbers that can only be per cent, without its sign; infinite if there is none. */
function smallestPercent(shares: readonly WrittenShare[]): number {
	let smallest = Number.POSITIVE_INFINITY;
	for (const { percent, value } of shares)
		if (!percent && Math.abs(value) >= 1) smallest = Math.min(smallest, Math.abs(value));
	return smallest;
}
