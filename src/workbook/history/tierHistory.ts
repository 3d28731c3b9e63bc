import { type TierEntry, tierCell, tierEntries } from "../../history/tierEntry.ts";
import { type TierMove, tierMoves } from "../../history/tierMoves.ts";
import type { Language } from "../../i18n/language.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Edit } from "../edits.ts";
import type { Port } from "../port.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { historyOf } from "../reading/readHistory.ts";
import { historyEdits, type NewEntry } from "./historyEdits.ts";
import { policyFingerprint } from "./policyFingerprint.ts";

/** The tier entries of a file up to now, and the edits that add the new ones. */
export interface TierHistory {
	/** All entries about tiers, the oldest first, including those about to be written. */
	readonly lines: readonly TierEntry[];
	/** Writes the new entries. */
	readonly edits: readonly Edit[];
}

/** Records the tier of each customer whose tier differs from the history, see {@link tierMoves}. */
export function tierHistory(rated: RatedTab, port: Port, today: Day, language: Language): TierHistory {
	const history = historyOf(port);
	const earlier = tierEntries(history.lines);
	const customers = rated.ratings.map(({ customer }) => customer);
	const moves = tierMoves(rated.ratings, customers, earlier, {
		at: port.now.getTime(),
		day: today,
		by: port.remembered("reviewer") ?? "",
		policy: policyFingerprint(rated.policy),
		changeOf: () => "",
	});
	return {
		lines: [...earlier, ...moves.map(({ line }) => line)],
		edits: historyEdits(moves.length, (index) => tierCells(moves[index]!, language), history, language),
	};
}

/** Cells of an entry about a tier. */
export function tierCells({ line, from, score }: TierMove, { words }: Language): NewEntry {
	return {
		date: new Date(line.at),
		customer: line.customer,
		id: line.id ?? "",
		what: words.record.happened.tier[line.cause],
		from: from === null ? "" : tierCell(from),
		to: tierCell(line.placement),
		by: line.by,
		key: line.key,
		change: line.change,
		score: score === null ? "" : Math.round(score * 10) / 10,
		policy: line.policy,
	};
}
