import type { Cell } from "../cell.ts";
import type { Problem, ReadCustomer, TotalDiffers } from "../reading.ts";
import { readNumber } from "../readNumber.ts";
import type { ReadList } from "./checkList.ts";

/** At most this share of the cells of a column are in the wrong place; where more are, they belong there. */
const MAX_SHARE = 0.1;

/** The column that tells the customers apart. */
export function nameColumn({ columns }: ReadList): number {
	const named = columns.findIndex(({ fact }) => fact === "customer");
	return named >= 0 ? named : columns.findIndex(({ fact }) => fact === "id");
}

/** A customer without the facts of the columns from one on. */
export function upTo(column: number, { row, facts }: ReadCustomer, { columns }: ReadList): ReadCustomer {
	const lost = columns.flatMap(({ fact }, index) =>
		index >= column && fact !== null ? [[fact, undefined]] : [],
	);
	return { row, facts: { ...facts, ...Object.fromEntries(lost) } };
}

/** Problems other than those of the cells of these rows. */
export function elsewhere(problems: readonly Problem[], rows: ReadonlySet<number>): Problem[] {
	return problems.filter((problem) => !("row" in problem && rows.has(problem.row)));
}

/** A total compared without the figures of some rows, which are unknown now. */
export function withoutFigures(
	total: TotalDiffers,
	customers: readonly ReadCustomer[],
	rows: ReadonlyMap<number, number>,
): TotalDiffers {
	const unknown = customers.filter(({ row }) => rows.has(row));
	const figures = total.figures.map((figure) => ({
		...figure,
		read: unknown.reduce((sum, { facts }) => sum - Number(facts[figure.fact] ?? 0), figure.read),
	}));
	return { ...total, figures };
}

/** True for a number, with a currency at most. */
export const isNumber = (cell: Cell) =>
	typeof cell === "number" ||
	(typeof cell === "string" && /^\s*\D{0,4}\d[\d.,'’\s]*\D{0,4}$/.test(cell) && readNumber(cell) !== null);

/** The customers of which something is true; none if they are too many to be in the wrong place. */
export function few(
	customers: readonly ReadCustomer[],
	isTrue: (customer: ReadCustomer) => boolean,
): ReadCustomer[] {
	const most = Math.max(1, MAX_SHARE * customers.length);
	const found: ReadCustomer[] = [];
	for (const customer of customers) {
		if (isTrue(customer)) found.push(customer);
		if (found.length > most) return [];
	}
	return found;
}
