import { dayText } from "../../i18n/dayText.ts";
import { cellAddress } from "../../table/cellAddress.ts";
import { rowWith } from "../../table/rowsOf.ts";
import type { Day } from "../../tiering/facts.ts";
import { type OverrideEnd, overrideEnds } from "../../tiering/overrideEnds.ts";
import type { FileSettings } from "../reading/fileSettings.ts";
import { listedNames } from "../reading/listedNames.ts";
import { moveText } from "../reading/moveText.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import type { Notice } from "./listNotices.ts";

/**
 * Notices about tiers set by hand that ran out without a new decision, and those that will within a month: one for each
 * day, with the cell of the first of them.
 */
export function overrideNotices(rated: RatedTab, { language }: FileSettings, today: Day): Notice[] {
	const { words } = language;
	const { past, soon } = overrideEnds(rated.ratings, rated.policy.reviewDate ?? today);
	const notice =
		(sentence: (count: number, day: string, names: string) => string) =>
		(ends: readonly OverrideEnd[]): Notice => {
			const names = ends.map(({ rating, from, to }) => moveText(rating.customer, from, to, words));
			const day = dayText(ends[0]!.until, words);
			return {
				text: sentence(ends.length, day, listedNames(names, ends.length, words)),
				at: cellOf(ends[0]!, rated),
			};
		};
	return [...byDay(past).map(notice(words.override.past)), ...byDay(soon).map(notice(words.override.soon))];
}

function byDay(ends: readonly OverrideEnd[]): OverrideEnd[][] {
	const days = new Map<Day, OverrideEnd[]>();
	for (const end of ends) days.set(end.until, [...(days.get(end.until) ?? []), end]);
	return Array.from(days.values());
}

/** Cell in which the tier was set. */
function cellOf({ rating }: OverrideEnd, { tab, ratings, reading }: RatedTab): Notice["at"] {
	const column = reading.columns.findIndex(({ fact }) => fact === "manualTier");
	const row = rowWith(reading.customers[ratings.indexOf(rating)]!, "manualTier");
	return { tab: tab.name, cell: cellAddress(row, column) };
}
