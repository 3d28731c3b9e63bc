import type { HistoryEntry } from "../../history/historyEntry.ts";
import { historyFinder } from "../../history/historyFinder.ts";
import { tierEntries } from "../../history/tierEntry.ts";
import { wordsOfAllLanguages } from "../../i18n/language.ts";
import { tierCell } from "../../results/resultCells.ts";
import { cellAddress } from "../../table/cellAddress.ts";
import type { Placement } from "../../tiering/tier.ts";
import type { Port } from "../port.ts";
import { isResultHeading } from "../reading/findResultColumns.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { resultColumnsOf } from "../reading/resultColumns.ts";

/**
 * Addresses of tiers that somebody has typed over: the cell shows neither what the last run wrote for the customer, nor what the
 * next one would. A blank cell tells nothing.
 */
export function typedOver(rated: RatedTab, history: readonly HistoryEntry[], port: Port): string[] {
	const { grid, reading, ratings } = rated;
	const needsFacts = wordsOfAllLanguages().map((words) => words.needsFacts);
	const shows = (row: number, column: number, placement: Placement) =>
		needsFacts.some((words) => grid[row]![column] === tierCell(placement, words));
	const othersIn = (column: number) =>
		reading.customers.filter(
			({ row }, index) => (grid[row]![column] ?? "") !== "" && !shows(row, column, ratings[index]!.tier),
		);
	// Only where a tier is another one, ask which column of that heading is the add-on's.
	const named = grid[reading.headerRow]!.findIndex((heading) => isResultHeading("tier", heading));
	if (named < 0 || othersIn(named).length === 0) return [];
	const ours = resultColumnsOf(port, rated).find(({ key, isNew }) => key === "tier" && !isNew);
	if (ours === undefined) return [];
	const column = ours.column - 1;
	const entriesOf = historyFinder(
		tierEntries(history),
		reading.customers.map(({ facts }) => facts),
	);
	const others = othersIn(column).flatMap(({ row, facts }) => {
		const entries = entriesOf(facts);
		const last = entries[entries.length - 1];
		return last === undefined || shows(row, column, last.placement) ? [] : [{ row, last: last.placement }];
	});
	// Tiers that only changed places were sorted.
	const shown = others.map(({ row }) => String(grid[row]![column])).sort();
	const isSorted = needsFacts.some((words) => {
		const written = others.map(({ last }) => String(tierCell(last, words))).sort();
		return shown.every((tier, index) => tier === written[index]);
	});
	return isSorted ? [] : others.map(({ row }) => cellAddress(row, column));
}
