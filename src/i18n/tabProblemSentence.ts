import type { Words } from "./words.ts";

/** The reason why no customers can be read from a tab. Rows count from 1. */
export type TabProblem =
	| { readonly kind: "emptyTab" | "noCells" | "noHeadings" | "noCustomers" | "ourTab"; readonly tab: string }
	| {
			readonly kind: "noCustomerColumn";
			readonly tab: string;
			readonly row: number;
			readonly headings: readonly string[];
	  };

const MAX_HEADINGS_SHOWN = 8;

/** Returns what is wrong, where, what was found, what to do, and that nothing was changed. */
export function tabProblemSentence(problem: TabProblem, words: Words): string {
	if (problem.kind !== "noCustomerColumn") return words.problem[problem.kind](problem.tab);
	const { tab, row, headings } = problem;
	const shown = headings.slice(0, MAX_HEADINGS_SHOWN).join(" · ");
	return words.problem.noCustomerColumn(
		tab,
		row,
		headings.length > MAX_HEADINGS_SHOWN ? `${shown} …` : shown,
	);
}
