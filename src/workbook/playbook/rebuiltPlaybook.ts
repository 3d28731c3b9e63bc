import type { Edit } from "../edits.ts";
import type { Port } from "../port.ts";
import { ourTexts } from "../reading/ourTexts.ts";
import type { PlaybookCells } from "../reading/playbookCells.ts";
import { COLUMNS, type PlaybookLine } from "../reading/playbookLines.ts";
import { stretches } from "../stretches.ts";

/**
 * Brings a playbook up to date: what we wrote, in whatever language, as we would write it now; and what is counted. Everything
 * that the team wrote, emptied, deleted or made a formula stays. Only cells whose text changes are written.
 */
export function rebuiltPlaybook(
	lines: readonly PlaybookLine[],
	cells: PlaybookCells,
	tab: number,
	port: Port,
): Edit[] {
	const grid = port.values(tab);
	const formulas = port.formulas({
		tab,
		row: 1,
		column: 1,
		rows: grid.length,
		columns: grid[0]?.length ?? 0,
	});
	const isOurs = ourTexts();
	return COLUMNS.flatMap((column) => {
		const at = cells.columns[column];
		const changed = new Map<number, string>();
		for (const line of lines) {
			const row = cells.rows.get(line.key);
			if (row === undefined || at < 0 || formulas[row]?.[at] !== "") continue;
			const standing = grid[row]![at];
			const counted = line.kind === "counted" && column === "text";
			if (!counted && !isOurs(standing, line.key, column)) continue;
			if (standing !== line.cells[column]) changed.set(row, line.cells[column]);
		}
		return columnEdits(changed, tab, at);
	});
}

/** Cells of one column, counted from 0; those that stand together are one write. */
function columnEdits(texts: ReadonlyMap<number, string>, tab: number, column: number): Edit[] {
	return stretches(Array.from(texts.keys())).map(({ first, count }) => ({
		kind: "values",
		area: { tab, row: first + 1, column: column + 1, rows: count, columns: 1 },
		values: Array.from({ length: count }, (_, index) => [texts.get(first + index)!]),
	}));
}
