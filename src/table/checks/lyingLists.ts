import { FACTS } from "../../tiering/facts.ts";
import { meaningOfHeading } from "../headingFacts.ts";
import type { ReadList } from "./checkList.ts";

/** A list that lies on its side has a row for each figure: not many. */
const MAX_FIGURES = 60;
const MIN_FIGURES = 2;

/** Says that a list lies on its side, with a column for each customer: then its customers are called "Revenue" and "Cost". */
export function lyingLists(list: ReadList): ReadList {
	const { columns, customers } = list;
	if (customers.length > MAX_FIGURES) return list;
	if (columns.some(({ fact }) => fact !== null && FACTS[fact] !== "text")) return list;
	const column = columns.findIndex(({ fact }) => fact === "customer");
	const figures = customers.filter(({ facts }) => isFigure(facts.customer));
	if (column < 0 || figures.length < Math.max(MIN_FIGURES, customers.length / 2)) return list;
	const names = figures.map(({ row, facts }) => ({ row, name: facts.customer as string }));
	// A column of such a list is no revenue, whatever it holds.
	const problems = list.problems.filter(({ kind }) => kind !== "perhapsRevenue");
	return { ...list, problems: [...problems, { kind: "lyingList", row: names[0]!.row, column, names }] };
}

function isFigure(name: string | undefined): boolean {
	const fact = meaningOfHeading(name)?.fact;
	return fact !== undefined && FACTS[fact] !== "text";
}
