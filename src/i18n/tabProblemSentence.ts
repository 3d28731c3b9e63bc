import type { Words } from "./words.ts";

/** Why a tab gives no customers. Rows count from 1. */
export type TabProblem =
	| { readonly kind: "emptyTab" | "noHeadings" | "noCustomers" | "ourTab"; readonly tab: string }
	| {
			readonly kind: "noCustomerColumn";
			readonly tab: string;
			readonly row: number;
			readonly headings: readonly string[];
	  };

/** Say what is wrong, where, what was found there, what to do, and what stays unchanged. */
export function tabProblemSentence(problem: TabProblem, words: Words): string {
	if (problem.kind !== "noCustomerColumn") return words.problem[problem.kind](problem.tab);
	const { tab, row, headings } = problem;
	const shown = headings.slice(0, 8).join(" · ");
	return words.problem.noCustomerColumn(tab, row, headings.length > 8 ? `${shown} …` : shown);
}
