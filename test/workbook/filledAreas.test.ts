import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filledAreas } from "../../src/google/filledAreas.ts";
import { a1, fromA1 } from "../../src/preview/a1.ts";
import { type Formula, SpillingSheet, type Values } from "./spillingSheet.ts";

/** A formula of the add-on's with a fixed result. */
const ours = (...values: Values): Formula => ({ text: "=OURS()", compute: () => values, isSlow: true });

/** A user's formula like FILTER: the rows between two cells without the empty ones. */
function filtered(from: string, to: string): Formula {
	const [first, last] = [fromA1(from), fromA1(to)];
	return {
		text: `=FILTER(${from}:${to})`,
		compute(shown) {
			const rows = Array.from({ length: last.row - first.row + 1 }, (_, row) =>
				Array.from({ length: last.column - first.column + 1 }, (_, column) =>
					shown(first.row + row, first.column + column),
				),
			).filter((row) => row.some((cell) => cell !== ""));
			return rows.length === 0 ? [["#N/A"]] : rows;
		},
	};
}

/** A user's formula with one value that depends on a cell. */
const beside = (cell: string): Formula => ({
	text: `=${cell}&"!"`,
	compute: (shown) => [[`${shown(fromA1(cell).row, fromA1(cell).column)}!`]],
});

type Layout = Readonly<Record<string, Formula | string | number>>;

function sheet(layout: Layout) {
	const at = (cell: string) => `${fromA1(cell).row}:${fromA1(cell).column}`;
	const made = new SpillingSheet(
		new Map(Object.entries(layout).map(([cell, content]) => [at(cell), content])),
	);
	const positions = Object.entries(layout)
		.filter(([, content]) => typeof content === "object" && content.text === "=OURS()")
		.map(([cell]) => fromA1(cell));
	const find = () =>
		filledAreas(
			made.host(),
			positions,
			{ spreadsheet: made.file(), valuesOf: (range) => range.getValues() },
			{ flush() {} },
		);
	return { made, find };
}

/** The areas in A1 notation; null where they cannot be determined. */
function areas(layout: Layout): string[] | null {
	const found = sheet(layout).find();
	return (
		found?.map(
			({ row, column, rows, columns }) => `${a1(row, column)}:${a1(row + rows - 1, column + columns - 1)}`,
		) ?? null
	);
}

const TABLE: Values = [
	["Tier", "Why"],
	[1, "a"],
	[2, ""],
	["", ""],
	[4, "d"],
];

describe("filledAreas", () => {
	test("filledAreas joins single cells below one another into one area", () => {
		expect(areas({ B2: ours([1]), B3: ours([2]), B5: ours([3]), C2: ours([""]), A2: "typed" })).toEqual([
			"B2:B3",
			"B5:B5",
			"C2:C2",
		]);
	});
	test("filledAreas reaches as far as a result spills, over its blanks", () => {
		expect(areas({ B2: ours(...TABLE), A2: "typed", D3: "typed", B8: "typed" })).toEqual(["B2:C6"]);
		expect(areas({ B2: ours(["", ""], ["", ""], ["", "x"]) })).toEqual(["B2:C4"]);
	});
	test("filledAreas ends an area where another of the add-on's formulas begins", () => {
		expect(areas({ B2: ours(...TABLE), D2: ours([1], [2]), B7: ours([7, 8]) })).toEqual(["B2:C7", "D2:D3"]);
		expect(areas({ B2: ours(...TABLE), D1: ours([1], [2], [3], [4], [5], [6]) })).toEqual(["B2:C6", "D1:D6"]);
	});
	test("filledAreas leaves out what the user's formulas fill from the add-on's results", () => {
		const table = { B2: ours(...TABLE) };
		expect(areas({ ...table, E2: filtered("B3", "C6") })).toEqual(["B2:C6"]);
		expect(areas({ ...table, D1: filtered("B2", "B6") })).toEqual(["B2:C6"]);
		expect(areas({ ...table, B7: filtered("B3", "C6") })).toEqual(["B2:C6"]);
		expect(areas({ ...table, D2: filtered("B2", "C6"), D9: filtered("D3", "E4") })).toEqual(["B2:C6"]);
		const left = { A2: beside("B2"), A3: beside("B3"), A4: beside("C4"), A6: beside("B6"), D4: beside("B4") };
		expect(areas({ ...table, ...left })).toEqual(["B2:C6"]);
	});
	test("filledAreas leaves out what the user's formulas fill from other cells", () => {
		expect(areas({ A9: 1, A10: 2, B2: ours(...TABLE), D1: filtered("A9", "A10") })).toEqual(["B2:C6"]);
	});
	test("filledAreas returns null where its areas cannot be told from those of the user's formulas", () => {
		const below = { A8: filtered("A3", "D6"), D2: ours(["a", "b"], [1, 2], ["", 3], [4, 5]) };
		expect(areas(below)).toBeNull();
	});
	test("filledAreas experiments on a copy that it deletes, and only reads the sheet", () => {
		const { made, find } = sheet({ B2: ours(...TABLE), E2: filtered("B3", "C6"), A1: "typed" });
		const before = { shown: made.shown(), formulas: made.formulas() };
		find();
		expect({ shown: made.shown(), formulas: made.formulas() }).toEqual(before);
		expect(made.copies).toEqual({ now: 0, ever: 1 });
	});
});

describe("filledAreas on random tabs", () => {
	const size = fc.integer({ min: 1, max: 4 });
	const result = fc
		.tuple(size, size)
		.chain(([rows, columns]) =>
			fc.array(
				fc.array(fc.constantFrom<string | number>(1, 2, "a", ""), { minLength: columns, maxLength: columns }),
				{ minLength: rows, maxLength: rows },
			),
		);
	const cell = fc
		.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 10 }))
		.map(([row, column]) => a1(row, column));
	const reads = fc.record({ rows: size, columns: size, back: size, aside: fc.integer({ min: -4, max: 4 }) });
	type Reads = typeof reads extends fc.Arbitrary<infer What> ? What : never;
	const content = fc.oneof(
		{ weight: 3, arbitrary: result.map((values) => ours(...values)) },
		{ weight: 2, arbitrary: reads.map((what) => ({ many: true, what })) },
		{ weight: 2, arbitrary: reads.map((what) => ({ many: false, what })) },
		{ weight: 1, arbitrary: fc.constant("typed") },
	);
	/** The user's formulas all read cells above them, or all cells left of them, so that none depends on itself. */
	const layouts = fc
		.tuple(fc.dictionary(cell, content, { minKeys: 2, maxKeys: 8 }), fc.boolean())
		.map(
			([contents, isAbove]): Layout =>
				Object.fromEntries(
					Object.entries(contents).map(([at, content]) =>
						typeof content === "string" || "compute" in content
							? [at, content]
							: [at, reading(fromA1(at), content.what, content.many, isAbove)],
					),
				),
		);
	function reading(at: { row: number; column: number }, what: Reads, many: boolean, isAbove: boolean) {
		const position = isAbove
			? { row: at.row - what.back, column: at.column + what.aside }
			: { row: at.row + what.aside, column: at.column - what.back };
		if (position.row < 1 || position.column < 1) return "typed";
		const last = a1(position.row, position.column);
		if (!many) return beside(last);
		return filtered(
			a1(Math.max(1, position.row - what.rows), Math.max(1, position.column - what.columns)),
			last,
		);
	}

	test("filledAreas lets values replace the add-on's formulas without changing what is shown or a user's formula", () => {
		let [determined, all] = [0, 0];
		fc.assert(
			fc.property(layouts, (layout) => {
				const { made, find } = sheet(layout);
				const before = made.shown();
				fc.pre(!before.flat().some((value) => /^#/.test(String(value))));
				all++;
				const found = find();
				if (found === null) return;
				determined++;
				for (const { row, column, rows, columns } of found) {
					const values = before.slice(row - 1, row - 1 + rows);
					made.write(
						row,
						column,
						values.map((line) => line.slice(column - 1, column - 1 + columns)),
					);
				}
				expect(made.shown()).toEqual(before);
				const texts = Object.values(layout).flatMap((one) => (typeof one === "object" ? [one.text] : []));
				expect(
					made
						.formulas()
						.flat()
						.filter((text) => text !== "")
						.sort(),
				).toEqual(texts.filter((text) => text !== "=OURS()").sort());
			}),
			{ numRuns: 400 },
		);
		expect(determined / all).toBeGreaterThan(0.9);
	});
});
