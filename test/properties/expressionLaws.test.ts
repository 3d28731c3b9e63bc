import fc from "fast-check";
import { expect, test } from "vitest";
import { decision } from "../../src/tiering/decision.ts";
import { BLOCK, type Columns, evaluator } from "../../src/tiering/evaluator.ts";
import {
	above,
	always,
	below,
	type Condition,
	choose,
	constant,
	type Expression,
	firstKnown,
	given,
	isKnown,
	isTrue,
	mayBe,
	minus,
	type Num,
	not,
	plus,
	several,
	sumOfKnown,
	times,
} from "../../src/tiering/expressions.ts";
import { formulas } from "../../src/tiering/formulas.ts";
import * as maybe from "../../src/tiering/maybe.ts";
import { monthsBetween } from "../../src/tiering/monthsBetween.ts";
import { points } from "../../src/tiering/points.ts";
import { ratio } from "../../src/tiering/ratio.ts";
import { TODAY } from "../tiering/rateOne.ts";
import { anyCustomer, anyPolicy } from "./arbitraries.ts";

type Given = { readonly [key in string]?: number | undefined };
type Value = number | undefined;

const known = (value: number): Value => (Number.isNaN(value) ? undefined : value);

/** Returns a number of one customer, by the plainest reading of the language. */
function numberOf(of: Num, given: Given): Value {
	const two = ([a, b]: readonly [Num, Num], compute: (a: number, b: number) => number): Value => {
		const [left, right] = [numberOf(a, given), numberOf(b, given)];
		return left === undefined || right === undefined ? undefined : known(compute(left, right));
	};
	switch (of.op) {
		case "given":
			return given[of.key];
		case "constant":
			return of.value ?? undefined;
		case "plus":
			return two(of.of, (a, b) => a + b);
		case "minus":
			return two(of.of, (a, b) => a - b);
		case "times":
			return two(of.of, (a, b) => a * b);
		case "ratio":
			return two(of.of, ratio);
		case "larger":
			return two(of.of, Math.max);
		case "smaller":
			return two(of.of, Math.min);
		case "months":
			return two(of.of, monthsBetween);
		case "squareRoot": {
			const square = numberOf(of.of, given);
			return square === undefined ? undefined : Math.sqrt(square);
		}
		case "firstKnown":
			return of.of.map((part) => numberOf(part, given)).find((value) => value !== undefined);
		case "sumOfKnown":
			return of.of.reduce((sum, part) => sum + (numberOf(part, given) ?? 0), 0);
		case "points": {
			const value = numberOf(of.of, given);
			return value === undefined ? undefined : points(value, of.anchors);
		}
		case "choose":
			return numberOf(isSoFor(of.condition, given) === true ? of.yes : of.no, given);
	}
}

/** Returns whether a condition is met for one customer, by the rules of maybe.ts. */
function isSoFor(condition: Condition, given: Given): maybe.Maybe {
	switch (condition.op) {
		case "below":
			return maybe.below(numberOf(condition.of, given), condition.limit);
		case "above":
			return maybe.above(numberOf(condition.of, given), condition.limit);
		case "isKnown":
			return numberOf(condition.of, given) !== undefined;
		case "isTrue":
			return isSoFor(condition.of, given) === true;
		case "not":
			return maybe.not(isSoFor(condition.of, given));
		case "several":
			return maybe.several(
				condition.needed,
				condition.of.map((part) => isSoFor(part, given)),
			);
		case "always":
			return condition.value;
	}
}

const columnsOf = (rows: readonly Given[], keys: readonly string[]): Columns =>
	Object.fromEntries(keys.map((key) => [key, Float64Array.from(rows, (row) => row[key] ?? Number.NaN)]));

/** Reads a column of results block by block. */
function readOver(expressions: Readonly<Record<string, Expression>>, columns: Columns, count: number) {
	const evaluate = evaluator(expressions);
	const read: Record<string, number[]> = {};
	for (let from = 0; from < count; from += BLOCK) {
		const size = Math.min(BLOCK, count - from);
		for (const [key, column] of Object.entries(evaluate(columns, from, size)))
			read[key] = [...(read[key] ?? []), ...column.subarray(0, size)];
	}
	return read;
}

const KEYS = ["a", "b", "c"];
const anyValue = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(1 + 1e-10, 1 - 1e-10, 0.5));
const anyRow: fc.Arbitrary<Given> = fc.record(
	{ a: anyValue, b: anyValue, c: anyValue },
	{ requiredKeys: [] },
);

const { condition: anyCondition, number: anyNumber } = fc.letrec<{ number: Num; condition: Condition }>(
	(tie) => {
		const two = fc.tuple(tie("number"), tie("number"));
		const some = fc.array(tie("condition"), { minLength: 1, maxLength: 4 });
		return {
			number: fc.oneof(
				{ maxDepth: 4 },
				fc.constantFrom(...KEYS).map(given),
				fc.option(anyValue).map(constant),
				two.map(([a, b]) => plus(a, b)),
				two.map(([a, b]) => minus(a, b)),
				two.map(([a, b]) => times(a, b)),
				two.map(([a, b]) => firstKnown(a, b)),
				two.map(([a, b]) => sumOfKnown([a, b])),
				fc.tuple(tie("condition"), two).map(([condition, [a, b]]) => choose(condition, a, b)),
			),
			condition: fc.oneof(
				{ maxDepth: 4 },
				fc.tuple(tie("number"), anyValue).map(([number, limit]) => below(number, limit)),
				fc.tuple(tie("number"), anyValue).map(([number, limit]) => above(number, limit)),
				fc.boolean().map(always),
				tie("number").map(isKnown),
				tie("condition").map(isTrue),
				tie("condition").map(mayBe),
				tie("condition").map(not),
				fc.tuple(fc.integer({ min: 0, max: 4 }), some).map(([needed, of]) => several(needed, of)),
			),
		};
	},
);

test("a condition over columns is what maybe.ts says of each customer", () => {
	fc.assert(
		fc.property(anyCondition, fc.array(anyRow, { minLength: 1, maxLength: 20 }), (condition, rows) => {
			const { yes, no } = readOver(
				{ yes: condition, no: not(condition) },
				columnsOf(rows, KEYS),
				rows.length,
			);
			rows.forEach((row, index) => {
				const wanted = isSoFor(condition, row);
				expect([yes![index] === 1, no![index] === 1]).toEqual([wanted === true, wanted === false]);
			});
		}),
		{ numRuns: 2000 },
	);
});

test("a number over columns is that of each customer", () => {
	fc.assert(
		fc.property(anyNumber, fc.array(anyRow, { minLength: 1, maxLength: 20 }), (number, rows) => {
			const { read } = readOver({ read: number }, columnsOf(rows, KEYS), rows.length);
			rows.forEach((row, index) => {
				expect(known(read![index]!)).toEqual(numberOf(number, row));
			});
		}),
		{ numRuns: 2000 },
	);
});

test("a column that is missing is unknown for everybody", () => {
	expect(readOver({ read: given("a") }, {}, 3)).toEqual({ read: [Number.NaN, Number.NaN, Number.NaN] });
});

test("the formulas and the decision over columns, in blocks, are those of each customer", () => {
	const anyRows = fc.array(anyCustomer, { minLength: 1, maxLength: 20 });
	fc.assert(
		fc.property(anyRows, anyPolicy, fc.integer({ min: 1, max: 20 }), (kinds, policy, copies) => {
			const rows = Array.from({ length: copies }, () => kinds)
				.flat()
				.map((customer): Given => ({ ...(customer as Given), reviewDate: TODAY }));
			const m = formulas(policy);
			const { drains, ...decided } = decision(m, policy);
			const all: Record<string, Expression> = { ...m, ...decided, ...drains };
			const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
			const read = readOver(all, columnsOf(rows, keys), rows.length);
			for (const [key, expression] of Object.entries(all))
				rows.slice(-kinds.length).forEach((row, index) => {
					const cell = read[key]![rows.length - kinds.length + index]!;
					if (isCondition(expression)) expect(cell === 1, key).toBe(isSoFor(expression, row) === true);
					else expect(known(cell), key).toEqual(numberOf(expression, row));
				});
		}),
		{ numRuns: 25 },
	);
});

const CONDITIONS: Readonly<Record<Condition["op"], true>> = {
	...{ below: true, above: true, isKnown: true, isTrue: true, not: true, several: true, always: true },
};
const isCondition = (expression: Expression): expression is Condition => expression.op in CONDITIONS;
