import type { Customer } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import { headingKey } from "./headingKey.ts";
import type { WhyLeftOut } from "./reading.ts";
import { runningSums } from "./runningSums.ts";
import { textOf } from "./textOf.ts";
import { isTotalLabel, nameForTotals } from "./totalLabel.ts";
import { isBlank } from "./unknownCell.ts";
import { mayHaveWords } from "./wordsOf.ts";

/**
 * Says of one row after another, in their order, why it is no customer; `null` where it is one.
 *
 * A label such as "Total" is enough, unless the row has a number and a name of its own; then, as in a row without
 * any name, its figures have to add up those above.
 */
export function rowJudge(
	header: readonly Cell[],
): (cells: readonly Cell[], facts: Customer) => WhyLeftOut | null {
	const headings = header.map(headingKey);
	const above: string[] = [];
	const names = new Set<string>();
	const sums = runningSums();
	const isNameAbove = (folded: string) => {
		for (const name of above.splice(0)) names.add(nameForTotals(name)); // most tables never ask
		return names.has(folded);
	};
	const hasOwnId = (facts: Customer) => facts.id !== undefined && facts.customer !== undefined;
	return (cells, facts) => {
		if (repeats(cells, headings)) return "repeatedHeader";
		const name = facts.customer ?? facts.id;
		const labels = name === undefined ? cells.map(textOf) : [name];
		const labelled = labels.some((label) => isTotalLabel(label, isNameAbove));
		const addsUp =
			(labelled && !hasOwnId(facts)) || ((labelled || name === undefined) && sums.matches(facts));
		if (addsUp) return "total";
		if (name === undefined) return "nameless";
		above.push(name);
		sums.add(facts);
		return null;
	};
}

/** Whether a row says the headings again: every heading, and nothing else. */
function repeats(cells: readonly Cell[], headings: readonly string[]): boolean {
	// Where a heading stands, a number is none: that tells nearly all rows apart before any word is looked at.
	if (headings.some((heading, column) => heading !== "" && typeof cells[column] !== "string")) return false;
	let same = 0;
	for (let column = 0; column < headings.length; column++) {
		const cell = cells[column];
		const blank = isBlank(cell);
		if (blank && headings[column] === "") continue;
		if (blank || typeof cell !== "string" || !says(cell, headings[column]!)) return false;
		same++;
	}
	return same > 0;
}

function says(cell: string, heading: string): boolean {
	return mayHaveWords(cell, heading) && headingKey(cell) === heading;
}
