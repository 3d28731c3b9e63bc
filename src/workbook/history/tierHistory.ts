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

/** The tiers of a list over time, up to now. */
export interface TierHistory {
	/** All lines about tiers, the oldest first, with those that are only about to be written. */
	readonly lines: readonly TierEntry[];
	/** Write those. */
	readonly edits: readonly Edit[];
}

/** Puts down where everybody stands who stands elsewhere than the history says, see {@link tierMoves}. */
export function tierHistory(rated: RatedTab, port: Port, today: Day, language: Language): TierHistory {
	const history = historyOf(port);
	const past = tierEntries(history.lines);
	const everybody = rated.ratings.map(({ customer }) => customer);
	const changes = tierMoves(rated.ratings, everybody, past, {
		at: port.now.getTime(),
		day: today,
		by: port.remembered("reviewer") ?? "",
		policy: policyFingerprint(rated.policy),
		changeOf: () => "",
	});
	return {
		lines: [...past, ...changes.map(({ line }) => line)],
		edits: historyEdits(changes.length, (index) => tierCells(changes[index]!, language), history, language),
	};
}

/** A line about a tier as it is written. */
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
