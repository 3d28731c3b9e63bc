import type { Language } from "../../i18n/language.ts";
import { RESULT_CELLS } from "../../results/resultCells.ts";
import type { Policy } from "../../tiering/policy.ts";
import type { Rating } from "../../tiering/rate.ts";
import type { Edit } from "../edits.ts";
import type { Port } from "../port.ts";
import type { ResultColumn } from "../reading/resultColumns.ts";
import { stretches } from "../stretches.ts";
import { sideBySide } from "./sideBySide.ts";
import { tierNote } from "./tierNote.ts";

/**
 * Writes the results of some rows anew, where the table has result columns; adds none. Every other row stays as it is: where an
 * answer changes what somebody else's referrals come to, that row follows when the customers are tiered again.
 *
 * @param ratings by the row, counted from 0.
 * @param oldNote what stands in the note on the tier's cell of a row.
 */
export function rowResults(
	tab: number,
	columns: readonly ResultColumn[],
	ratings: ReadonlyMap<number, Rating>,
	oldNote: (row: number) => string,
	policy: Policy,
	language: Language,
): Edit[] {
	const there = columns.filter(({ isNew }) => !isNew);
	const blocks = sideBySide(there);
	const tier = there.find(({ key }) => key === "tier");
	return stretches(Array.from(ratings.keys())).flatMap(({ first, count }): Edit[] => {
		const rows = Array.from({ length: count }, (_, index) => first + index);
		const area = (column: number, width: number) => ({
			tab,
			row: first + 1,
			column,
			rows: count,
			columns: width,
		});
		const notes = () => rows.map((row) => [tierNote(oldNote(row), ratings.get(row), language)]);
		return [
			...blocks.map(
				(block): Edit => ({
					kind: "values",
					area: area(block[0]!.column, block.length),
					values: rows.map((row) =>
						block.map(({ key }) => RESULT_CELLS[key](ratings.get(row)!, policy, language)),
					),
				}),
			),
			...(tier === undefined ? [] : [{ kind: "notes" as const, area: area(tier.column, 1), notes: notes() }]),
		];
	});
}

/** The notes on the tiers of some rows as they are now, in one look; counted from 0. */
export function tierNotes(
	port: Port,
	tab: number,
	columns: readonly ResultColumn[],
	rows: readonly number[],
): (row: number) => string {
	const tier = columns.find(({ key, isNew }) => key === "tier" && !isNew);
	const span = stretches(rows);
	const [first, last] = [span[0], span[span.length - 1]];
	if (tier === undefined || first === undefined || last === undefined) return () => "";
	const count = last.first + last.count - first.first;
	const notes = port.notes({ tab, row: first.first + 1, column: tier.column, rows: count, columns: 1 });
	return (row) => notes[row - first.first]?.[0] ?? "";
}
