import { lazily } from "../../base/lazy.ts";
import type { FactKey } from "../../tiering/facts.ts";
import type { Port } from "../port.ts";
import { isAnswerNote } from "../removal/withoutOurNote.ts";
import type { ReadTab } from "./customersTab.ts";

/** The columns that a review has added for answers, counted from 1. Their notes are read with those of the results. */
export function answerColumns({ tab, grid, reading }: ReadTab, port: Port): number[] {
	const columns = grid[reading.headerRow]!.length;
	const notes = port.notes({ tab: tab.id, row: reading.headerRow + 1, column: 1, rows: 1, columns })[0]!;
	return notes.flatMap((note, index) => (isAnswerNote(note) ? [index + 1] : []));
}

/** Tells if a review has added the column of a fact: any other column is a person's own, and is sorted with the list. */
export function isAnswerColumn(read: ReadTab, port: Port): (fact: FactKey) => boolean {
	const columns = lazily(() => answerColumns(read, port));
	return (fact) => columns().includes(read.reading.columns.findIndex((column) => column.fact === fact) + 1);
}
