import type { Edit } from "../edits.ts";
import type { Port } from "../port.ts";
import { ourTexts } from "../reading/ourTexts.ts";
import type { PlaybookCells } from "../reading/playbookCells.ts";
import { PLAYBOOK_COLUMNS, type PlaybookLine } from "../reading/playbookLines.ts";
import { stretches } from "../stretches.ts";

/**
 * Updates a playbook: the add-on's own texts, in whatever language they are, and the counts. Everything that the team
 * wrote, emptied, deleted or replaced by a formula stays. Only cells whose text changes are written.
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
	return PLAYBOOK_COLUMNS.flatMap((column) => {
		const columnIndex = cells.columns[column];
		const changed = new Map<number, string>();
		for (const line of lines) {
			const row = cells.rows.get(line.key);
			if (row === undefined || columnIndex < 0 || formulas[row]?.[columnIndex] !== "") continue;
			const current = grid[row]![columnIndex];
			const isCounted = line.kind === "counted" && column === "text";
			if (!isCounted && !isOurs(current, line.key, column)) continue;
			if (current !== line.cells[column]) changed.set(row, line.cells[column]);
		}
		return columnEdits(changed, tab, columnIndex);
	});
}

/** Writes cells of one column, counted from 0; consecutive cells are one write. */
function columnEdits(texts: ReadonlyMap<number, string>, tab: number, column: number): Edit[] {
	return stretches(Array.from(texts.keys())).map(({ first, count }) => ({
		kind: "values",
		area: { tab, row: first + 1, column: column + 1, rows: count, columns: 1 },
		values: Array.from({ length: count }, (_, index) => [texts.get(first + index)!]),
	}));
}
