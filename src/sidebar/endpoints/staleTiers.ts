import type { Home } from "../../contract/server.ts";
import { tierEntries } from "../../history/tierEntry.ts";
import { tierMoves } from "../../history/tierMoves.ts";
import { dayText } from "../../i18n/dayText.ts";
import type { Day } from "../../tiering/facts.ts";
import { policyFingerprint } from "../../workbook/history/policyFingerprint.ts";
import type { Port } from "../../workbook/port.ts";
import type { ReviewList } from "../../workbook/reading/reviewList.ts";

/**
 * Tells how far the tiers in the sheet are behind: the history has the tier that was last written for each customer, so no cell
 * has to be read. Null if they agree with the list, or if nothing was tiered yet.
 */
export function staleTiers({ rated, history, file }: ReviewList, port: Port, today: Day): Home["stale"] {
	const earlier = tierEntries(history.entries);
	const written = earlier[earlier.length - 1];
	// The history is of the file: another list in it was never tiered.
	if (file.tab === null || written === undefined || rated.tab.role !== "customers") return null;
	const customers = rated.reading.customers.map(({ facts }) => facts);
	const moves = tierMoves(rated.ratings, customers, earlier, {
		at: port.now.getTime(),
		day: today,
		by: "",
		policy: policyFingerprint(rated.policy),
		changeOf: () => "",
	});
	const count = moves.filter(({ entry, from }) => entry.placement !== from).length;
	if (count === 0) return null;
	const when = written.day === today ? clockText(written.at) : dayText(written.day, file.language.words);
	return { when, customers: count };
}

/** @example "09:14" */
const clockText = (at: number) => new Date(at).toISOString().slice(11, 16);
