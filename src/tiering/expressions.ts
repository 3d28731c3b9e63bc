import type { Anchors } from "./policy.ts";

/**
 * The model's formulas and gates, as data: written once, and read over columns of customers ({@link evaluator}) or as a query.
 *
 * A number is unknown, or known. A condition is true, false or unknown, by Kleene's rules: *both* is false as soon as one is
 * false, whatever the others turn out to be. A comparison ignores floating-point noise: a value next to a limit is neither below
 * nor above it.
 */
export type Expression = Num | Condition;

export type Num =
	/** A fact or another given value of each customer. */
	| { readonly op: "given"; readonly key: string }
	/** The same for every customer; null: unknown. */
	| { readonly op: "constant"; readonly value: number | null }
	| { readonly op: "plus" | "minus" | "times" | "ratio" | "months" | "larger" | "smaller"; readonly of: Two }
	| { readonly op: "squareRoot"; readonly of: Num }
	/** The first of some numbers that is known. */
	| { readonly op: "firstKnown"; readonly of: readonly Num[] }
	/** The sum of those that are known; 0 if none is. */
	| { readonly op: "sumOfKnown"; readonly of: readonly Num[] }
	| { readonly op: "points"; readonly of: Num; readonly anchors: Anchors }
	| { readonly op: "choose"; readonly condition: Condition; readonly yes: Num; readonly no: Num };

type Two = readonly [Num, Num];

export type Condition =
	| { readonly op: "below" | "above"; readonly of: Num; readonly limit: number }
	| { readonly op: "isKnown"; readonly of: Num }
	| { readonly op: "isTrue" | "not"; readonly of: Condition }
	| { readonly op: "several"; readonly needed: number; readonly of: readonly Condition[] }
	| { readonly op: "always"; readonly value: boolean };

export const given = (key: string): Num => ({ op: "given", key });
export const constant = (value: number | null): Num => ({ op: "constant", value });
export const UNKNOWN: Num = { op: "constant", value: null };

export const plus = (...of: Two): Num => ({ op: "plus", of });
export const minus = (...of: Two): Num => ({ op: "minus", of });
export const times = (...of: Two): Num => ({ op: "times", of });
/** Part ÷ whole; unknown where the whole is negative, 0 or next to 0. */
export const ratio = (...of: Two): Num => ({ op: "ratio", of });
/** Whole calendar months between two days. */
export const months = (...of: Two): Num => ({ op: "months", of });
export const larger = (...of: Two): Num => ({ op: "larger", of });
export const smaller = (...of: Two): Num => ({ op: "smaller", of });
export const squareRoot = (of: Num): Num => ({ op: "squareRoot", of });
export const firstKnown = (...of: Num[]): Num => ({ op: "firstKnown", of });
export const orZero = (number: Num): Num => firstKnown(number, constant(0));
export const sumOfKnown = (of: readonly Num[]): Num => ({ op: "sumOfKnown", of });
/** 0–100, see {@link points}. */
export const pointsOf = (of: Num, anchors: Anchors | null): Num =>
	anchors === null ? UNKNOWN : { op: "points", of, anchors };
/** One number where the condition is true, the other where it is false or unknown. */
export const choose = (condition: Condition, yes: Num, no: Num): Num => ({
	op: "choose",
	condition,
	yes,
	no,
});
export const where = (condition: Condition, number: Num): Num => choose(condition, number, UNKNOWN);

export const below = (of: Num, limit: number): Condition => ({ op: "below", of, limit });
export const above = (of: Num, limit: number): Condition => ({ op: "above", of, limit });
export const atLeast = (of: Num, limit: number): Condition => not(below(of, limit));
export const atMost = (of: Num, limit: number): Condition => not(above(of, limit));
export const isKnown = (of: Num): Condition => ({ op: "isKnown", of });
export const isUnknown = (of: Num): Condition => not(isKnown(of));
/** False also where the condition is unknown. */
export const isTrue = (of: Condition): Condition => ({ op: "isTrue", of });
/** True also where the condition is unknown. */
export const mayBe = (of: Condition): Condition => not(isTrue(not(of)));
export const not = (of: Condition): Condition => ({ op: "not", of });
/** True if at least `needed` are true: known as soon as the unknown ones can no longer change it. */
export const several = (needed: number, of: readonly Condition[]): Condition => ({
	op: "several",
	needed,
	of,
});
export const both = (...of: Condition[]): Condition => several(of.length, of);
export const either = (...of: Condition[]): Condition => several(1, of);
export const always = (value: boolean): Condition => ({ op: "always", value });

/** Each expression in it, those it rests on before it. */
export function partsOf(expression: Expression): readonly Expression[] {
	if (expression.op === "choose") return [expression.condition, expression.yes, expression.no];
	if (!("of" in expression)) return [];
	return Array.isArray(expression.of) ? expression.of : [expression.of as Expression];
}
