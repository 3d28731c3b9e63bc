import { FACTS, type FactKey } from "../../tiering/facts.ts";
import type { ReadCustomer } from "../reading.ts";
import type { ReadList } from "./checkList.ts";
import { amountOf } from "./splitCells.ts";

const KINDS_OF_FIGURES: ReadonlySet<string> = new Set(["money", "count", "hours", "days"]);

/** True for a fact of which a column is full of numbers of one size. */
export const isFigure = (fact: FactKey | null) => fact !== null && KINDS_OF_FIGURES.has(FACTS[fact]);

/** A figure is of another size than those of a column if it is less than half the smallest or more than twice the largest. */
const MARGIN = 2;

/** Fewer figures show no size. */
const MIN_FIGURES = 2;

/** The figures of some customers as they are written, to compare others with. */
export interface FigureRanges {
	/** True if a number is of the size of the figures in this column. */
	readonly includes: (column: number, value: number | null) => boolean;
	/** True if a number is smaller than the figures in this column. */
	readonly isTooSmall: (column: number, value: number | null) => boolean;
	/** True if a customer has a figure of another size than the others in this column, so that it may belong elsewhere. */
	readonly isOdd: (customer: ReadCustomer, column: number) => boolean;
}

/** Compares figures with those of the customers in rows that are not in doubt. */
export function figureRanges(
	{ grid, customers }: ReadList,
	columns: readonly number[],
	doubted: ReadonlySet<number>,
): FigureRanges {
	const sound = customers.filter(({ row }) => !doubted.has(row));
	const sizeOf = (row: number, column: number) => Math.abs(amountOf(grid[row]?.[column]) ?? Number.NaN);
	const ranges = new Map(
		columns.map((column) => {
			const sizes = sound.map(({ row }) => sizeOf(row, column)).filter((size) => !Number.isNaN(size));
			return [column, sizes.length < MIN_FIGURES ? null : rangeOf(sizes)];
		}),
	);
	const includes = (column: number, value: number | null) => {
		const range = ranges.get(column);
		if (!range || value === null) return false;
		return Math.abs(value) >= range.min / MARGIN && Math.abs(value) <= range.max * MARGIN;
	};
	const isTooSmall = (column: number, value: number | null) => {
		const range = ranges.get(column);
		return Boolean(range) && value !== null && Math.abs(value) < range!.min / MARGIN;
	};
	const isOdd = ({ row }: ReadCustomer, column: number) => {
		const size = sizeOf(row, column);
		return Boolean(ranges.get(column)) && !Number.isNaN(size) && !includes(column, size);
	};
	return { includes, isTooSmall, isOdd };
}

function rangeOf(sizes: readonly number[]): { readonly min: number; readonly max: number } {
	return sizes.reduce(({ min, max }, size) => ({ min: Math.min(min, size), max: Math.max(max, size) }), {
		min: Number.POSITIVE_INFINITY,
		max: 0,
	});
}
