import { storedPlacement, type TierEntry, tierEntries } from "../../history/tierEntry.ts";
import { type TierMove, tierMoves } from "../../history/tierMoves.ts";
import type { Language } from "../../i18n/language.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Edit } from "../edits.ts";
import type { Port } from "../port.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { type History, readHistory } from "../reading/readHistory.ts";
import { historyEdits, type NewEntry } from "./historyEdits.ts";
import { policyFingerprint } from "./policyFingerprint.ts";

/** The tier entries of a file up to now, and the edits that add the new ones. */
export interface TierHistoryUpdate {
	/** The history as it is now. */
	readonly history: History;
	/** All entries about tiers, the oldest first, including those about to be written. */
	readonly entries: readonly TierEntry[];
	/** Writes the new entries. */
	readonly edits: readonly Edit[];
}

/** Records the tier of each customer whose tier differs from the history, see {@link tierMoves}. */
export function updateTierHistory(
	rated: RatedTab,
	port: Port,
	today: Day,
	language: Language,
): TierHistoryUpdate {
	const history = readHistory(port);
	const earlier = tierEntries(history.entries);
	const customers = rated.ratings.map(({ customer }) => customer);
	const moves = tierMoves(rated.ratings, customers, earlier, {
		at: port.now.getTime(),
		day: today,
		by: port.remembered("reviewer") ?? "",
		policy: policyFingerprint(rated.policy),
		changeOf: () => "",
	});
	return {
		history,
		entries: [...earlier, ...moves.map(({ entry }) => entry)],
		edits: historyEdits(moves.length, (index) => tierCells(moves[index]!, language), history, language),
	};
}

/** Cells of an entry about a tier. */
export function tierCells({ entry, from, score }: TierMove, { words }: Language): NewEntry {
	return {
		date: new Date(entry.at),
		customer: entry.customer,
		id: entry.id ?? "",
		what: words.record.happened.tier[entry.cause],
		from: from === null ? "" : storedPlacement(from),
		to: storedPlacement(entry.placement),
		by: entry.by,
		key: entry.key,
		change: entry.change,
		score: score === null ? "" : Math.round(score * 10) / 10,
		policy: entry.policy,
	};
}
