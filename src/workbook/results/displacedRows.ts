import { wordsOfAllLanguages } from "../../i18n/language.ts";
import { customerLine } from "../../results/noteText.ts";
import type { Reading } from "../../table/reading.ts";
import { rowsAsTheyStand } from "../../table/rowsOf.ts";

/** Notes on tiers that stand beside other customers than those they were written for. */
export interface DisplacedNotes {
	/** The rows of the list where they stand, counted from 0. */
	readonly rows: ReadonlySet<number>;
	/** The note of the customer in a row, wherever it stands now; a user's own note stays where it is. */
	readonly noteFor: (row: number) => string;
}

/**
 * Compares the customer whom the note on each tier names with the customer in the row: they differ where somebody has sorted
 * the list without the add-on's columns, or those alone. A note that names nobody in the list tells nothing. That a note moves
 * with its cell is unproven, so check what the row shows too before you call it displaced.
 *
 * @param note the note on the tier of a row, counted from 0.
 */
export function displacedNotes(
	reading: Pick<Reading, "customers">,
	note: (row: number) => string,
): DisplacedNotes {
	const customers = rowsAsTheyStand(reading.customers);
	const rowsByLine = new Map<string, number[]>();
	for (const words of wordsOfAllLanguages()) {
		for (const { row, facts } of customers) {
			const line = customerLine(facts, words);
			const rows = rowsByLine.get(line);
			if (rows === undefined) rowsByLine.set(line, [row]);
			else rows.push(row);
		}
	}
	rowsByLine.delete("");
	/** The rows of the customers whom the note in a row names; none if it names nobody. */
	const namedIn = (row: number): readonly number[] => {
		for (const line of note(row).split("\n")) {
			const rows = rowsByLine.get(line);
			if (rows !== undefined) return rows;
		}
		return [];
	};
	const displaced = new Map<number, readonly number[]>();
	for (const { row } of customers) {
		const named = namedIn(row);
		if (named.length > 0 && !named.includes(row)) displaced.set(row, named);
	}
	const moved = new Map<number, number>();
	for (const [row, named] of displaced) {
		const isFree = (target: number) => !moved.has(target) && (displaced.has(target) || note(target) === "");
		const target = named.find(isFree);
		if (target !== undefined) moved.set(target, row);
	}
	const isMoved = new Set(moved.values());
	return {
		rows: new Set(displaced.keys()),
		noteFor(row) {
			const from = moved.get(row);
			if (from !== undefined) return note(from);
			return isMoved.has(row) ? "" : note(row);
		},
	};
}
