import type { FactKey } from "../tiering/facts.ts";
import type { AssignedFacts } from "./assignedColumns.ts";
import type { Cell } from "./cell.ts";
import { readColumns } from "./readColumns.ts";

/**
 * Finds the fact that each heading names, `null` if it names none: one heading per fact, one fact per heading.
 *
 * @param columnsBelow cells below each heading, if known: they tell a margin in per cent from one in money, and a heading
 * from a word that only looks like one
 * @example readHeadings(["Kunde", "Omsætning 2024", "Omsætning 2025"]) → ["customer", "previousRevenue", "revenue"]
 */
export function readHeadings(
	headings: readonly Cell[],
	columnsBelow?: readonly (readonly Cell[])[],
	assigned?: AssignedFacts,
): (FactKey | null)[] {
	return readColumns(headings, (column) => columnsBelow?.[column] ?? [], assigned).map(
		(column) => column.fact,
	);
}
