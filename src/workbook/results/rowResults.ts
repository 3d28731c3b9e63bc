import { lazily } from "../../base/lazy.ts";
import type { Language } from "../../i18n/language.ts";
import { RESULT_CELLS } from "../../results/resultCells.ts";
import type { Policy } from "../../tiering/policy.ts";
import type { Rating } from "../../tiering/rate.ts";
import type { Edit } from "../edits.ts";
import type { Port } from "../port.ts";
import type { ResultColumn } from "../reading/resultColumns.ts";
import { stretches } from "../stretches.ts";
import { adjacentBlocks } from "./adjacentBlocks.ts";
import { tierFormats } from "./tierFormats.ts";
import { tierNote } from "./tierNote.ts";

/**
 * Updates the results of some rows in existing result columns; adds no column. All other rows stay as they are: a
 * referrer's row, whose referral values an answer may change, follows when the customers are tiered again.
 *
 * They are optional: an answer counts as given even if a cell does not take what follows from it.
 *
 * @param ratings by row, counted from 0.
 * @param old what the cells of the tiers have now.
 */
export function rowResults(
	tab: number,
	columns: readonly ResultColumn[],
	ratings: ReadonlyMap<number, Rating>,
	old: TierCells,
	policy: Policy,
	language: Language,
): Edit[] {
	const existing = columns.filter(({ isNew }) => !isNew);
	const blocks = adjacentBlocks(existing);
	const tier = existing.find(({ key }) => key === "tier");
	const formatFor = tierFormats(language);
	const edits = stretches(Array.from(ratings.keys())).flatMap(({ first, count }): Edit[] => {
		const rows = Array.from({ length: count }, (_, index) => first + index);
		const area = (column: number, width: number) => ({
			tab,
			row: first + 1,
			column,
			rows: count,
			columns: width,
		});
		const notes = () => rows.map((row) => [tierNote(old.note(row), ratings.get(row), policy, language)]);
		const formats = () => rows.map((row) => [formatFor(old.format(row), ratings.get(row))]);
		return [
			...(tier === undefined
				? []
				: [{ kind: "formats" as const, area: area(tier.column, 1), formats: formats() }]),
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

/** The note and the number format of the tier in a row, counted from 0; `""` if it has none. */
export interface TierCells {
	readonly note: (row: number) => string;
	readonly format: (row: number) => string;
}

/** Reads the notes or the formats of the tiers of some rows, counted from 0, in one call when first asked for. */
export function tierCells(
	port: Port,
	tab: number,
	columns: readonly ResultColumn[],
	rows: readonly number[],
): TierCells {
	const tier = columns.find(({ key, isNew }) => key === "tier" && !isNew);
	const all = stretches(rows);
	const [firstStretch, lastStretch] = [all[0], all[all.length - 1]];
	if (tier === undefined || firstStretch === undefined || lastStretch === undefined)
		return { note: () => "", format: () => "" };
	const count = lastStretch.first + lastStretch.count - firstStretch.first;
	const area = { tab, row: firstStretch.first + 1, column: tier.column, rows: count, columns: 1 };
	const [notes, formats] = [lazily(() => port.notes(area)), lazily(() => port.numberFormats(area))];
	return {
		note: (row) => notes()[row - firstStretch.first]?.[0] ?? "",
		format: (row) => formats()[row - firstStretch.first]?.[0] ?? "",
	};
}
