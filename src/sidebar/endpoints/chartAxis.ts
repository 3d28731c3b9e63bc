import type { BoardPageAxis } from "../../contract/server.ts";

/** An axis, and where a value is on it. */
interface Scale {
	readonly axis: BoardPageAxis;
	readonly at: (value: number) => number;
}

/** Writes the value of a mark. @param step the distance between two marks, which tells how many decimals they need. */
export type WriteMark = (value: number, step: number) => string;

interface Marked {
	readonly title: string;
	/** Null: no marks. */
	readonly write: WriteMark | null;
	/** True where there is nothing between two whole numbers. */
	readonly isWhole?: boolean;
}

/** Marks that an axis has at most, beside that at 0. */
const MARKS = 4;

/**
 * Lays an axis over values and 0, with marks at round numbers.
 *
 * @example 0 to 96: marks at 0, 50; 0 to 63,500: marks at 0, 20,000, 40,000, 60,000.
 */
export function chartAxis(values: readonly number[], { title, write, isWhole = false }: Marked): Scale {
	const low = Math.min(0, ...values);
	const high = Math.max(0, ...values);
	const length = high - low || 1;
	// As fine as anybody sees: finer ones would tell amounts that are not shown.
	const at = (value: number) => Number(((value - low) / length).toFixed(3));
	const step = Math.max(roundStep(length / MARKS), isWhole ? 1 : 0);
	const first = Math.ceil(low / step);
	const count = Math.floor(high / step) - first + 1;
	const marks = Array.from({ length: count }, (_, index) => (first + index) * step);
	const ticks = write === null ? [] : marks.map((mark) => ({ at: at(mark), text: write(mark, step) }));
	return { axis: { title, ticks, zero: at(0) }, at };
}

/** The first of 1, 2, 5, 10, 20 … that is not less. */
function roundStep(least: number): number {
	const power = 10 ** Math.floor(Math.log10(least));
	return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least) ?? 10 * power;
}
