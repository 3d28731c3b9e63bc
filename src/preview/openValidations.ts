import type ExcelJS from "exceljs";
import { a1, fromA1 } from "./a1.ts";
import type { OpenedValidation } from "./validations.ts";

type Rule = Omit<OpenedValidation, "range">;

/** Reads what the cells of a sheet take: lists, ranges, numbers between bounds, dates. Others are left out. */
export function openValidations(sheet: ExcelJS.Worksheet): OpenedValidation[] {
	// exceljs gives each cell of a rule the same object
	const { model } = (sheet as unknown as { dataValidations: { model: Cells } }).dataValidations;
	const cellsOf = new Map<ExcelJS.DataValidation, string[]>();
	for (const [address, validation] of Object.entries(model ?? {})) {
		if (validation === undefined) continue;
		const cells = cellsOf.get(validation) ?? [];
		cells.push(address);
		cellsOf.set(validation, cells);
	}
	return [...cellsOf].flatMap(([validation, cells]) => {
		const rule = ruleOf(validation);
		return rule === null ? [] : rangesOf(cells).map((range) => ({ ...rule, range }));
	});
}

type Cells = Readonly<Record<string, ExcelJS.DataValidation | undefined>>;

function ruleOf({ type, formulae = [], operator, errorStyle, showErrorMessage }: Validation): Rule | null {
	const warns = showErrorMessage !== true || (errorStyle !== undefined && errorStyle !== "stop");
	const [first, second] = formulae;
	if (type === "list" && typeof first === "string") {
		const list = /^"(.*)"$/s.exec(first)?.[1];
		return list === undefined
			? { type: "range", values: [first], warns }
			: { type: "list", values: list.split(","), warns };
	}
	if (type === "date") return { type: "date", warns };
	const isNumber = type === "whole" || type === "decimal";
	return isNumber && operator === "between" && typeof first === "number" && typeof second === "number"
		? { type: "number", values: [first, second], warns }
		: null;
}

/** As exceljs reads it, which gives the formulas of a list as texts, and those of a number as numbers. */
type Validation = Partial<Omit<ExcelJS.DataValidation, "formulae">> & {
	readonly formulae?: readonly unknown[];
};

/** Joins cells below one another. */
function rangesOf(addresses: readonly string[]): string[] {
	const cells = addresses.map(fromA1).sort((a, b) => a.column - b.column || a.row - b.row);
	const ranges: { readonly column: number; readonly first: number; last: number }[] = [];
	for (const { row, column } of cells) {
		const range = ranges[ranges.length - 1];
		if (range?.column === column && range.last === row - 1) range.last = row;
		else ranges.push({ column, first: row, last: row });
	}
	return ranges.map(({ column, first, last }) => `${a1(first, column)}:${a1(last, column)}`);
}
