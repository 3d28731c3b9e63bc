import type { Customer } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import { headingKey } from "./headingKey.ts";
import type { LeftOutReason } from "./reading.ts";
import { runningSums } from "./runningSums.ts";
import { textOf } from "./textOf.ts";
import { foldedName, isTotalLabel } from "./totalLabel.ts";
import { isBlank } from "./unknownCell.ts";
import { mayHaveWords } from "./wordsOf.ts";

/**
 * Returns a function that takes the rows in order, and gives the reason why a row is not a customer; `null` if it is one.
 *
 * A label such as "Total" is enough, unless the row has a number and a name. Then, and in a row without a name, its
 * figures also have to be the sums of those above.
 */
export function leftOutReasons(
	header: readonly Cell[],
): (cells: readonly Cell[], facts: Customer) => LeftOutReason | null {
	const headings = header.map(headingKey);
	const uncheckedNames: string[] = [];
	const namesAbove = new Set<string>();
	const sums = runningSums();
	const isNameAbove = (folded: string) => {
		for (const name of uncheckedNames.splice(0)) namesAbove.add(foldedName(name)); // only now: most tables never ask
		return namesAbove.has(folded);
	};
	const hasOwnId = (facts: Customer) => facts.id !== undefined && facts.customer !== undefined;
	return (cells, facts) => {
		if (repeatsHeader(cells, headings)) return "repeatedHeader";
		const name = facts.customer ?? facts.id;
		const labels = name === undefined ? cells.map(textOf) : [name];
		const labelled = labels.some((label) => isTotalLabel(label, isNameAbove));
		const addsUp =
			(labelled && !hasOwnId(facts)) || ((labelled || name === undefined) && sums.matches(facts));
		if (addsUp) return "total";
		if (name === undefined) return "nameless";
		uncheckedNames.push(name);
		sums.add(facts);
		return null;
	};
}

/** True if a row repeats every heading and contains nothing else. */
function repeatsHeader(cells: readonly Cell[], headings: readonly string[]): boolean {
	// Rule out nearly all rows before comparing words: a number does not repeat a heading.
	if (headings.some((heading, column) => heading !== "" && typeof cells[column] !== "string")) return false;
	let same = 0;
	for (let column = 0; column < headings.length; column++) {
		const cell = cells[column];
		const blank = isBlank(cell);
		if (blank && headings[column] === "") continue;
		if (blank || typeof cell !== "string" || !repeatsHeading(cell, headings[column]!)) return false;
		same++;
	}
	return same > 0;
}

function repeatsHeading(cell: string, heading: string): boolean {
	return mayHaveWords(cell, heading) && headingKey(cell) === heading;
}
