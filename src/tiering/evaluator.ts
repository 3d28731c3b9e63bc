import { type Expression, partsOf } from "./expressions.ts";
import type { Day } from "./facts.ts";
import { TOLERANCE } from "./maybe.ts";
import { calendarDayOf, monthsBetween } from "./monthsBetween.ts";
import { points } from "./points.ts";
import { ratio } from "./ratio.ts";

/** Numbers of many customers, one column for each key; `NaN` is unknown. A missing column is unknown throughout. */
export type Columns = { readonly [key in string]?: Float64Array };

/** Customers computed at a time: few enough that all columns in between stay in the processor's cache. */
export const BLOCK = 256;

/** A condition in a column; unknown lies halfway, so that *both* is the smaller and *either* the larger. */
const NO = 0;
const UNKNOWN = 0.5;
const YES = 1;

/**
 * Prepares expressions for many customers.
 *
 * @returns a function that computes a block of `count` customers, {@link BLOCK} at most, from row `from` of the columns on. A
 * number is `NaN` where it is unknown, a condition 1 where it is true and less elsewhere. The next call overwrites the results.
 */
export function evaluator<Key extends string>(
	wanted: Readonly<Record<Key, Expression>>,
): (columns: Columns, from: number, count: number) => Readonly<Record<Key, Float64Array>> {
	const columnOf = new Map<Expression, Float64Array>();
	const steps: Step[] = [];
	// What several expressions rest on is one object, and is computed once.
	const prepare = (expression: Expression): Float64Array => {
		const prepared = columnOf.get(expression);
		if (prepared !== undefined) return prepared;
		const parts = partsOf(expression).map(prepare);
		const out = new Float64Array(BLOCK);
		columnOf.set(expression, out);
		steps.push(step(expression, parts, out));
		return out;
	};
	const results = Object.fromEntries(
		Object.entries<Expression>(wanted).map(([key, expression]) => [key, prepare(expression)]),
	) as Record<Key, Float64Array>;
	return (columns, from, count) => {
		for (const step of steps) step(columns, from, count);
		return results;
	};
}

type Step = (columns: Columns, from: number, count: number) => void;

/** Returns the loop that fills a column from those of its parts. Each loop is written out: a call for each cell takes longer. */
function step(expression: Expression, parts: readonly Float64Array[], out: Float64Array): Step {
	const [a, b, c] = parts as [Float64Array, Float64Array, Float64Array];
	switch (expression.op) {
		case "given":
			return (columns, from, count) => {
				const column = columns[expression.key];
				if (column === undefined) out.fill(Number.NaN, 0, count);
				else for (let row = 0; row < count; row++) out[row] = column[from + row]!;
			};
		case "constant":
			out.fill(expression.value ?? Number.NaN);
			return nothing;
		case "always":
			out.fill(expression.value ? YES : NO);
			return nothing;
		case "plus":
			return (_columns, _from, count) => {
				for (let row = 0; row < count; row++) out[row] = a[row]! + b[row]!;
			};
		case "minus":
			return (_columns, _from, count) => {
				for (let row = 0; row < count; row++) out[row] = a[row]! - b[row]!;
			};
		case "times":
			return (_columns, _from, count) => {
				for (let row = 0; row < count; row++) out[row] = a[row]! * b[row]!;
			};
		case "ratio":
			return (_columns, _from, count) => {
				for (let row = 0; row < count; row++) out[row] = ratio(a[row]!, b[row]!);
			};
		case "larger":
			return (_columns, _from, count) => {
				for (let row = 0; row < count; row++) out[row] = Math.max(a[row]!, b[row]!);
			};
		case "smaller":
			return (_columns, _from, count) => {
				for (let row = 0; row < count; row++) out[row] = Math.min(a[row]!, b[row]!);
			};
		case "squareRoot":
			return (_columns, _from, count) => {
				for (let row = 0; row < count; row++) out[row] = Math.sqrt(a[row]!);
			};
		case "months": {
			const calendarDay = remembered(calendarDayOf);
			return (_columns, _from, count) => {
				for (let row = 0; row < count; row++)
					out[row] =
						isNumber(a[row]!) && isNumber(b[row]!)
							? monthsBetween(a[row]!, b[row]!, calendarDay)
							: Number.NaN;
			};
		}
		case "firstKnown":
			return (_columns, _from, count) => {
				for (let row = 0; row < count; row++) {
					let first = Number.NaN;
					for (let part = 0; part < parts.length && !isNumber(first); part++) first = parts[part]![row]!;
					out[row] = first;
				}
			};
		case "sumOfKnown":
			return (_columns, _from, count) => {
				out.fill(0, 0, count);
				for (const part of parts)
					for (let row = 0; row < count; row++) {
						const number = part[row]!;
						if (isNumber(number)) out[row]! += number;
					}
			};
		case "points":
			return (_columns, _from, count) => {
				for (let row = 0; row < count; row++)
					out[row] = isNumber(a[row]!) ? points(a[row]!, expression.anchors) : Number.NaN;
			};
		case "choose":
			return (_columns, _from, count) => {
				for (let row = 0; row < count; row++) out[row] = a[row] === YES ? b[row]! : c[row]!;
			};
		case "below": {
			const limit = expression.limit - TOLERANCE;
			return (_columns, _from, count) => {
				for (let row = 0; row < count; row++) out[row] = compared(a[row]!, a[row]! < limit);
			};
		}
		case "above": {
			const limit = expression.limit + TOLERANCE;
			return (_columns, _from, count) => {
				for (let row = 0; row < count; row++) out[row] = compared(a[row]!, a[row]! > limit);
			};
		}
		case "isKnown":
			return (_columns, _from, count) => {
				for (let row = 0; row < count; row++) out[row] = isNumber(a[row]!) ? YES : NO;
			};
		case "isTrue":
			return (_columns, _from, count) => {
				for (let row = 0; row < count; row++) out[row] = a[row] === YES ? YES : NO;
			};
		case "not":
			return (_columns, _from, count) => {
				for (let row = 0; row < count; row++) out[row] = YES - a[row]!;
			};
		case "several":
			if (expression.needed === parts.length) return smallestOf(parts, out);
			if (expression.needed === 1) return largestOf(parts, out);
			return (_columns, _from, count) => {
				for (let row = 0; row < count; row++) {
					let yes = 0;
					let open = 0;
					for (let part = 0; part < parts.length; part++) {
						if (parts[part]![row] === YES) yes++;
						else if (parts[part]![row] === UNKNOWN) open++;
					}
					out[row] = yes >= expression.needed ? YES : yes + open < expression.needed ? NO : UNKNOWN;
				}
			};
	}
}

/** True where all are true. */
const smallestOf =
	(parts: readonly Float64Array[], out: Float64Array): Step =>
	(_columns, _from, count) => {
		out.fill(YES, 0, count);
		for (const part of parts)
			for (let row = 0; row < count; row++) if (part[row]! < out[row]!) out[row] = part[row]!;
	};

/** True where any is true. */
const largestOf =
	(parts: readonly Float64Array[], out: Float64Array): Step =>
	(_columns, _from, count) => {
		out.fill(NO, 0, count);
		for (const part of parts)
			for (let row = 0; row < count; row++) if (part[row]! > out[row]!) out[row] = part[row]!;
	};

/** The same function, which works out each result once: a list has few different days. */
function remembered<Value>(of: (day: Day) => Value): (day: Day) => Value {
	const known = new Map<Day, Value>();
	return (day) => {
		let value = known.get(day);
		if (value === undefined) {
			value = of(day);
			known.set(day, value);
		}
		return value;
	};
}

const nothing: Step = () => {};

const isNumber = (value: number) => !Number.isNaN(value);

const compared = (value: number, holds: boolean) => (isNumber(value) ? (holds ? YES : NO) : UNKNOWN);
