import type { Words } from "../i18n/words.ts";
import { cellAddress, columnLetters } from "../table/a1.ts";
import type { Problem, Reading } from "../table/reading.ts";

/** What a careful reader of the table would mention: cells and columns that could not be used, customers that look double. */
export function noticed(reading: Reading, words: Words): string[] {
	return reading.problems.map((problem) => noticedSentence(problem, words)).filter((text) => text !== "");
}

/** @example D7: “about 900” is no Revenue */
function noticedSentence(problem: Problem, { problem: said, facts }: Words): string {
	switch (problem.kind) {
		case "unreadable":
			return said.unreadable(
				cellAddress(problem.row, problem.column),
				problem.found.slice(0, 60),
				facts[problem.fact],
			);
		case "unfitColumn":
			return said.unfitColumn(columnLetters(problem.column), problem.found.slice(0, 60), facts[problem.fact]);
		case "sameHeading":
			return said.sameHeading(problem.heading, problem.columns.map(columnLetters).join(", "));
		case "sameName":
			return said.sameName(problem.name, rows(problem.rows));
		case "sameId":
			return said.sameId(problem.id, rows(problem.rows));
		default:
			return ""; // without headings or customers there is no reading to remark on
	}
}

const rows = (indices: readonly number[]) => indices.map((index) => index + 1).join(", ");
