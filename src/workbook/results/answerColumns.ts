import type { Port } from "../port.ts";
import type { ReadTab } from "../reading/customersTab.ts";
import { isAnswerNote } from "../removal/withoutOurNote.ts";

/** The columns that a review has added for answers, counted from 1. Their notes are read with those of the results. */
export function answerColumns({ tab, grid, reading }: ReadTab, port: Port): number[] {
	const columns = grid[reading.headerRow]!.length;
	const notes = port.notes({ tab: tab.id, row: reading.headerRow + 1, column: 1, rows: 1, columns })[0]!;
	return notes.flatMap((note, index) => (isAnswerNote(note) ? [index + 1] : []));
}
