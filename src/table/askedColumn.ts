import { FACTS, type FactKey } from "../tiering/facts.ts";
import type { AssignedFacts } from "./assignedColumns.ts";
import type { Cell, Grid } from "./cell.ts";
import { columnReader } from "./columnReader.ts";
import { headingKey } from "./headingKey.ts";
import { isFigure } from "./headingRows.ts";
import { looksLikeMoney } from "./looksLikeMoney.ts";
import { areOfOther, areSpent } from "./otherFigures.ts";
import { isDaysToPay } from "./paymentTerms.ts";
import type { ReadColumn } from "./readColumns.ts";
import type { Problem } from "./reading.ts";
import { isNumeric } from "./readNumber.ts";
import { textOf } from "./textOf.ts";
import { understandHeading } from "./understandHeading.ts";
import { isUnknown } from "./unknownCell.ts";
import { MAX_HEADING_WORDS, wordsOfHeading } from "./wordsOfHeading.ts";
import { yearAlone } from "./yearAlone.ts";

/** A column whose values a person is shown, to say what they are. Counted from 0. */
export interface AskedColumn {
	readonly column: number;
	/** What the values may be, the likeliest first. */
	readonly answers: readonly FactKey[];
	/** A few of its filled cells. */
	readonly samples: readonly Cell[];
}

interface Candidate extends AskedColumn {
	/** The column to ask about first has the highest one. */
	readonly rank: number;
}

const SAMPLE_ROWS = 80;
const SHOWN_CELLS = 3;
/** Part of the names that are different ones; a few customers may be there twice. */
const MIN_DISTINCT = 0.8;

/** Percentages are smaller. */
const MIN_EARNINGS = 200;

const SALES: readonly FactKey[] = ["revenue", "recentRevenue", "lifetimeRevenue"];
const EARNINGS: readonly FactKey[] = ["profit", "cost", "margin"];

/** A list of which only some columns are known. */
interface Known {
	readonly columns: readonly ReadColumn[];
	readonly headerRow: number;
	readonly grid: Grid;
	/** The person's own choices so far. */
	readonly assigned: AssignedFacts;
}

/**
 * Returns the column to ask about next: the names, where none are known; then amounts of money that are not read, while revenue,
 * earnings or the year before are missing. Null: none.
 *
 * Only asks: nothing is read from a column before a person has said what it is.
 */
export function askedColumn(list: Known, thisYear: number, locale?: string): AskedColumn | null {
	const read = factsIn(list);
	const isCandidate = !read.has("customer") && !read.has("id") ? namesIn : moneyIn(read, thisYear, locale);
	return openColumns(list)
		.map(isCandidate)
		.reduce((best, one) => (one !== null && (best === null || one.rank > best.rank) ? one : best), null);
}

/** Returns the column that is read as the revenue only because the list has no other. Null: none. */
export function doubtedRevenue({ grid, headerRow }: Known, problems: readonly Problem[]): AskedColumn | null {
	const doubt = problems.find((problem) => problem.kind === "standsIn");
	if (doubt === undefined || doubt.isLifetime) return null;
	const { column } = doubt;
	return { column, answers: ["revenue", "profit"], samples: samplesIn(column, headerRow, grid) };
}

/** Returns the column with the days that customers take to pay, for which the days that they have are missing. Null: none. */
export function askedDaysToPay(list: Known): AskedColumn | null {
	if (factsIn(list).has("daysLate")) return null;
	const found = openColumns(list).find(({ filled, heading }) => filled.length > 0 && isDaysToPay(heading));
	return found === undefined ? null : asked(found, ["daysLate"], 0);
}

/** Returns the cells of a column that a person is shown. */
export const samplesIn = (column: number, headerRow: number, grid: Grid): Cell[] =>
	filledIn(column, headerRow, grid).slice(0, SHOWN_CELLS);

const filledIn = (column: number, headerRow: number, grid: Grid): Cell[] =>
	grid
		.slice(headerRow + 1, headerRow + 1 + SAMPLE_ROWS)
		.map((row) => row[column])
		.filter((cell) => !isUnknown(cell));

const factsIn = ({ columns }: Known) => new Set(columns.map(({ fact }) => fact));

/**
 * The columns with a heading that are not read, and of which nobody has said that they are not to be. An answer is stored by the
 * heading: of several columns with the same one it would reach the first.
 */
function openColumns({ columns, headerRow, grid, assigned }: Known): OpenColumn[] {
	const rows = Math.min(SAMPLE_ROWS, Math.max(0, grid.length - headerRow - 1));
	const keys = columns.map(({ heading }) => headingKey(heading));
	return columns.flatMap(({ fact, heading, suggestion }, column) => {
		const key = keys[column]!;
		if (fact !== null || key === "" || assigned[key] !== undefined) return [];
		if (keys.indexOf(key) < column) return [];
		return [{ column, heading, suggestion, filled: filledIn(column, headerRow, grid), rows }];
	});
}

interface OpenColumn {
	readonly column: number;
	readonly heading: string;
	readonly suggestion: FactKey | null;
	readonly filled: readonly Cell[];
	/** Rows that were looked at. */
	readonly rows: number;
}

const asked = ({ column, filled }: OpenColumn, answers: readonly FactKey[], rank: number): Candidate => ({
	column,
	answers,
	samples: filled.slice(0, SHOWN_CELLS),
	rank,
});

/** Texts of which nearly each is another one, and that fill more than half of the rows. */
function namesIn(open: OpenColumn): Candidate | null {
	const texts = open.filled.filter((cell) => typeof cell === "string" && !isFigure(cell)).map(textOf);
	const distinct = new Set(texts).size;
	const areNames = distinct > 0 && 2 * texts.length > open.rows && distinct >= MIN_DISTINCT * texts.length;
	return areNames ? asked(open, ["customer"], distinct) : null;
}

const moneyIn =
	(read: ReadonlySet<FactKey | null>, thisYear: number, locale: string | undefined) =>
	(open: OpenColumn): Candidate | null => {
		const { heading, filled, suggestion } = open;
		const words = wordsOfHeading(heading);
		if (words.length > MAX_HEADING_WORDS || areOfOther(words)) return null;
		if (understandHeading(words).some(({ fact }) => FACTS[fact] !== "money")) return null;
		const year = yearAlone(words)?.last ?? null;
		const answers = areSpent(words) ? spendingAnswers(read) : moneyAnswers(read, year !== null);
		if (answers.length === 0) return null;
		const values = filled
			.map(columnReader("revenue", filled, locale, { heading }))
			.map((one) => Number(one ?? 0));
		const isMoney = looksLikeMoney(filled, locale, heading);
		// Earnings are smaller than the revenue beside them, and some are losses.
		const mayBeEarnings =
			answers[0] === "profit" &&
			areNumbers(filled) &&
			values.some((one) => one < 0) &&
			values.some((one) => Math.abs(one) >= MIN_EARNINGS);
		if (!isMoney && !mayBeEarnings) return null;
		const sum = values.reduce((all, one) => all + Math.abs(one), 0);
		// The newest year that is over, then the largest amounts.
		const ofYear = year === null ? 0 : (year < thisYear ? year : year - 1000) * 1e16;
		return asked(
			open,
			answers,
			(suggestion !== null && SALES.includes(suggestion) ? 1e20 : 0) + ofYear + sum,
		);
	};

const areNumbers = (cells: readonly Cell[]) => cells.length > 0 && cells.every(isNumeric);

/** What is spent is no revenue and no profit. It is of use beside a revenue, where nothing else tells what is earned. */
const spendingAnswers = (read: ReadonlySet<FactKey | null>): FactKey[] =>
	SALES.some((fact) => read.has(fact)) && !EARNINGS.some((fact) => read.has(fact)) ? ["cost"] : [];

/** What amounts may be, the likeliest first; nothing where all that they could be is known. */
function moneyAnswers(read: ReadonlySet<FactKey | null>, isYear: boolean): FactKey[] {
	const hasEarnings = EARNINGS.some((fact) => read.has(fact));
	const earnings: FactKey[] = hasEarnings ? [] : ["profit"];
	if (!SALES.some((fact) => read.has(fact))) return ["revenue", ...earnings];
	const before: FactKey[] = read.has("previousRevenue") ? [] : ["previousRevenue"];
	if (isYear) return [...before, ...(before.length === 0 ? [] : earnings)];
	return hasEarnings ? [] : ["profit", "cost", ...before];
}
