import type { Language } from "../../i18n/language.ts";
import { RESULT_CELLS } from "../../results/resultCells.ts";
import type { Policy } from "../../tiering/policy.ts";
import type { Rating } from "../../tiering/rate.ts";
import type { Edit } from "../edits.ts";
import type { Port } from "../port.ts";
import type { ResultColumn } from "../reading/resultColumns.ts";
import { stretches } from "../stretches.ts";
import { adjacentBlocks } from "./adjacentBlocks.ts";
import { tierNote } from "./tierNote.ts";

/**
 * Updates the results of some rows in existing result columns; adds no column. All other rows stay as they are: a
 * referrer's row, whose referral values an answer may change, follows when the customers are tiered again.
 *
 * They are optional: an answer counts as given even if a cell does not take what follows from it.
 *
 * @param ratings by row, counted from 0.
 * @param oldNote the current note on a row's tier.
 */
export function rowResults(
	tab: number,
	columns: readonly ResultColumn[],
	ratings: ReadonlyMap<number, Rating>,
	oldNote: (row: number) => string,
	policy: Policy,
	language: Language,
): Edit[] {
	const existing = columns.filter(({ isNew }) => !isNew);
	const blocks = adjacentBlocks(existing);
	const tier = existing.find(({ key }) => key === "tier");
	const edits = stretches(Array.from(ratings.keys())).flatMap(({ first, count }): Edit[] => {
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
					isOptional: true,
					area: area(block[0]!.column, block.length),
					values: rows.map((row) =>
						block.map(({ key }) => RESULT_CELLS[key](ratings.get(row)!, policy, language)),
					),
				}),
			),
			...(tier === undefined ? [] : [{ kind: "notes" as const, area: area(tier.column, 1), notes: notes() }]),
		];
	});
	return edits.length === 0 ? [] : [...edits, { kind: "flush", isOptional: true }];
}

/** Reads the notes on the tiers of some rows, counted from 0, in one call. */
export function tierNotes(
	port: Port,
	tab: number,
	columns: readonly ResultColumn[],
	rows: readonly number[],
): (row: number) => string {
	const tier = columns.find(({ key, isNew }) => key === "tier" && !isNew);
	const all = stretches(rows);
	const [firstStretch, lastStretch] = [all[0], all[all.length - 1]];
	if (tier === undefined || firstStretch === undefined || lastStretch === undefined) return () => "";
	const count = lastStretch.first + lastStretch.count - firstStretch.first;
	const notes = port.notes({
		tab,
		row: firstStretch.first + 1,
		column: tier.column,
		rows: count,
		columns: 1,
	});
	return (row) => notes[row - firstStretch.first]?.[0] ?? "";
}
