/** Comparisons of conditional formats, as Excel and Univer both name them, with their operators in formulas. */
export const COMPARISON_SIGNS: Readonly<Record<string, string>> = {
	equal: "=",
	notEqual: "<>",
	greaterThan: ">",
	lessThan: "<",
	greaterThanOrEqual: ">=",
	lessThanOrEqual: "<=",
};
