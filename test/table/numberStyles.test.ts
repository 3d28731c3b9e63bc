import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { decimalSign } from "../../src/table/locale.ts";
import { readTable } from "../../src/table/readTable.ts";

/** How a person or a program writes amounts. */
interface Style {
	readonly signs: readonly [group: string, decimal: string];
	/** Decimals of every amount; null for as many as it has. */
	readonly decimals: number | null;
	readonly units: readonly [before: string, after: string];
	readonly negative: "minus" | "behind" | "brackets";
}

const SIGNS: readonly Style["signs"][] = [
	[".", ","],
	[",", "."],
	["", ","],
	["", "."],
	[" ", ","],
	["\u00a0", ","],
	["\u202f", ","],
	["'", "."],
	["’", "."],
];
const UNITS: readonly Style["units"][] = [
	["", ""],
	["", " €"],
	["", " kr."],
	["$", ""],
	["DKK ", ""],
	["", " zł"],
	["RM ", ""],
];

const styleOf = (signs: readonly Style["signs"][], units: readonly Style["units"][]): fc.Arbitrary<Style> =>
	fc.record({
		signs: fc.constantFrom(...signs),
		decimals: fc.constantFrom(0, 2, null),
		units: fc.constantFrom(...units),
		negative: fc.constantFrom("minus", "behind", "brackets"),
	});

const LOCALE = fc.constantFrom("da_DK", "en_US", "de_DE", "en_GB", "fr_FR", "de_CH");

/** Amounts in cents, of any size that a customer may have; many are whole, and many of those round. */
const cents = fc.oneof(
	fc.integer({ min: 1, max: 99_999_999 }),
	fc.integer({ min: 1, max: 99_999 }).map((whole) => whole * 100),
	fc.integer({ min: 1, max: 999 }).map((thousands) => thousands * 100_000),
	fc.integer({ min: 1, max: 9_999 }).map((tens) => tens * 1000),
);

const list = fc.array(fc.record({ revenue: cents, profit: cents, isLoss: fc.boolean() }), {
	minLength: 2,
	maxLength: 25,
});

/** An amount as the style has it: without cents where it writes none. */
const amountIn = (amount: number, { decimals }: Style) =>
	decimals === 0 ? Math.round(amount / 100) : amount / 100;

function written(amount: number, { signs: [group, decimal], decimals, units, negative }: Style): string {
	const [whole, fraction] = Math.abs(amount)
		.toFixed(decimals ?? (Number.isInteger(amount) ? 0 : 2))
		.split(".");
	const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, group);
	const figure = units[0] + grouped + (fraction === undefined ? "" : decimal + fraction) + units[1];
	if (amount >= 0) return figure;
	if (negative === "brackets") return `(${figure})`;
	return negative === "minus" ? `-${figure}` : `${figure}-`;
}

/** The currency that a spreadsheet of a locale knows. */
const CURRENCIES: Readonly<Record<string, string>> = { da_DK: " kr.", en_US: "$", de_DE: " €", fr_FR: " €" };

/** The cell that a spreadsheet of a locale makes of a text when it opens the file. */
function opened(file: string, locale: string): Cell {
	const text = file.replace(CURRENCIES[locale] ?? "", "");
	const isPoint = decimalSign(locale) === ".";
	const number = isPoint
		? /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/
		: /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;
	if (!number.test(text)) return file;
	return Number(isPoint ? text.replace(/,/g, "") : text.replace(/\./g, "").replace(",", "."));
}

type Amounts = { readonly revenue: number; readonly profit: number };

function amountsIn(rows: readonly { revenue: number; profit: number; isLoss: boolean }[], style: Style) {
	return rows.map(({ revenue, profit, isLoss }, row): Amounts => {
		const sign = isLoss && row > 0 ? -1 : 1; // not negative throughout
		const earned = Math.min(profit, revenue); // more is a doubt of its own
		return { revenue: amountIn(revenue, style), profit: sign * amountIn(earned, style) || 0 };
	});
}

function read(amounts: readonly Amounts[], style: Style, cell: (text: string) => Cell, locale: string) {
	const rows = amounts.map(({ revenue, profit }, row): Cell[] => [
		`Customer of row ${row}`,
		cell(written(revenue, style)),
		cell(written(profit, style)),
	]);
	return readTable([["Customer", "Revenue", "Profit"], ...rows], { locale });
}

describe("readTable with amounts in any style", () => {
	it("reads texts exactly, whatever the locale, and has no doubt", () => {
		fc.assert(
			fc.property(list, styleOf(SIGNS, UNITS), LOCALE, (rows, style, locale) => {
				const amounts = amountsIn(rows, style);
				const { customers, problems } = read(amounts, style, (text) => text, locale);
				expect(problems).toEqual([]);
				expect(customers.map(({ facts: { revenue, profit } }) => ({ revenue, profit }))).toEqual(amounts);
			}),
			{ numRuns: 700, seed: 19 },
		);
	});

	it("reads what a spreadsheet of the same style has made of them, and has no doubt", () => {
		fc.assert(
			fc.property(list, styleOf(SIGNS.slice(0, 4), UNITS), (rows, style) => {
				const locale = style.signs[1] === "," ? "de_DE" : "en_GB";
				const amounts = amountsIn(rows, style);
				const { customers, problems } = read(amounts, style, (text) => opened(text, locale), locale);
				expect(problems).toEqual([]);
				expect(customers.map(({ facts: { revenue, profit } }) => ({ revenue, profit }))).toEqual(amounts);
			}),
			{ numRuns: 500, seed: 19 },
		);
	});

	it("leaves an amount out and says so where a spreadsheet of another style has opened them", () => {
		const counts = { lists: 0, wrong: 0, silent: 0, said: 0 };
		fc.assert(
			fc.property(list, styleOf(SIGNS, UNITS), LOCALE, (rows, style, locale) => {
				const amounts = amountsIn(rows, style);
				const { customers, problems } = read(amounts, style, (text) => opened(text, locale), locale);
				const isWrong = customers.some(({ facts }, row) =>
					(["revenue", "profit"] as const).some(
						(fact) => facts[fact] !== undefined && facts[fact] !== amounts[row]![fact],
					),
				);
				counts.lists++;
				if (problems.length > 0) counts.said++;
				if (isWrong) counts[problems.length === 0 ? "silent" : "wrong"]++;
			}),
			{ numRuns: 2500, seed: 19 },
		);
		// What is left has nothing to tell by: [[158, 94.27], [287, 630]] were 158, 94.270, 287 and 630.
		expect(counts.wrong + counts.silent).toBeLessThan(0.001 * counts.lists);
		expect(counts.said).toBeGreaterThan(20);
	});
});
