import type { ResultKey } from "../../i18n/words/tiers.ts";
import type { Port } from "../port.ts";
import type { ReadTab } from "./customersTab.ts";
import { foundResults, REFERRAL_RESULTS, RESULT_KEYS } from "./foundResults.ts";

/** Where a result column stands, counted from 1, and whether it has to be added. */
export interface ResultColumn {
	readonly key: ResultKey;
	readonly column: number;
	readonly isNew: boolean;
}

/**
 * Our result columns on a tab, see {@link foundResults}. Those that are not there yet have a place to the right of everything
 * on it; what referrals come to, only where a column says who referred whom.
 */
export function resultColumnsOf(port: Port, { tab, grid, reading }: ReadTab): ResultColumn[] {
	const headings = grid[reading.headerRow];
	if (headings === undefined) return [];
	const area = { tab: tab.id, row: reading.headerRow + 1, column: 1, rows: 1, columns: headings.length };
	const found = foundResults(headings, port.notes(area)[0]!);
	const tells = reading.columns.some(({ fact }) => fact === "referredBy");
	let free = headings.length + 1;
	return RESULT_KEYS.flatMap((key): ResultColumn[] => {
		const column = found.get(key);
		if (column !== undefined) return [{ key, column: column + 1, isNew: false }];
		return tells || !REFERRAL_RESULTS.includes(key) ? [{ key, column: free++, isNew: true }] : [];
	});
}
