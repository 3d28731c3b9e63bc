import type { DataValidation, Sheet } from "hucre/xlsx";
import type { OpenedValidation } from "./validations.ts";

type Rule = Omit<OpenedValidation, "range">;

/** Reads what the cells of a sheet take: lists, ranges, numbers between bounds, dates. Others are left out. */
export function openValidations({ dataValidations = [] }: Sheet): OpenedValidation[] {
	return dataValidations.flatMap((validation) => {
		const rule = ruleOf(validation);
		return rule === null
			? []
			: validation.range.split(/\s+/).map((range) => ({ ...rule, range: fromTo(range) }));
	});
}

function ruleOf(validation: DataValidation): Rule | null {
	const { type, values, formula1, formula2, operator = "between" } = validation;
	const { errorStyle = "stop", showErrorMessage } = validation;
	const warns = showErrorMessage !== true || errorStyle !== "stop";
	if (type === "list" && values) return { type: "list", values, warns };
	if (type === "list" && formula1 !== undefined) return { type: "range", values: [formula1], warns };
	if (type === "date") return { type: "date", warns };
	const bounds = [Number(formula1), Number(formula2)];
	const isNumber = type === "whole" || type === "decimal";
	return isNumber && operator === "between" && bounds.every(Number.isFinite)
		? { type: "number", values: bounds, warns }
		: null;
}

const fromTo = (range: string) => (range.includes(":") ? range : `${range}:${range}`);
