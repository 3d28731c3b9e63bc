import { FACTS, type FactKey } from "../../tiering/facts.ts";
import { meaningOfHeading } from "../headingFacts.ts";
import { headingKey } from "../headingKey.ts";
import { isBlank } from "../unknownCell.ts";
import type { ReadList } from "./checkList.ts";

/**
 * Says that a second list stands right of the first one, beyond an empty column, with names and a figure that the first has too: its
 * customers are not read.
 */
export function listsBeside(list: ReadList): ReadList {
	const { columns, header, headerRow } = list;
	const read = new Set(columns.map(({ fact }) => fact));
	if (!read.has("customer")) return list;
	const gap = columns.findIndex(({ fact }, column) => fact === null && isBlank(header[column]));
	if (gap < 0) return list;
	const beyond = columns.flatMap(({ fact }, column) => {
		const meaning = column > gap && fact === null ? meaningOfHeading(header[column]) : undefined;
		return meaning === undefined ? [] : [{ column, fact: meaning.fact }];
	});
	const names = beyond.find(({ fact }) => fact === "customer");
	const isFigure = (fact: FactKey) => FACTS[fact] !== "text" && read.has(fact);
	if (names === undefined || !beyond.some(({ fact }) => isFigure(fact))) return list;
	const hasSameHeading = columns.some(
		({ fact, heading }) => fact !== null && headingKey(heading) === headingKey(header[names.column]),
	);
	const isEmpty = list.grid.every((cells, row) => row <= headerRow || isBlank(cells[gap]));
	// Columns with the same heading are told already.
	if (hasSameHeading || !isEmpty) return list;
	const { heading } = columns[names.column]!;
	const problem = { kind: "listBeside" as const, row: headerRow, column: names.column, heading };
	return { ...list, problems: [...list.problems, problem] };
}
