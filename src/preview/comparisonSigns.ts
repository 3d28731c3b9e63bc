/** The comparisons of conditional formats, as Excel and Univer both name them, and how a formula writes them. */
export const COMPARISON_SIGNS: Readonly<Record<string, string>> = {
	equal: "=",
	notEqual: "<>",
	greaterThan: ">",
	lessThan: "<",
	greaterThanOrEqual: ">=",
	lessThanOrEqual: "<=",
};
