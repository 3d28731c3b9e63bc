import type { Day } from "../tiering/facts.ts";
import { type Placement, TIERS } from "../tiering/tier.ts";
import type { HistoryEntry } from "./historyEntry.ts";

/**
 * Cause of a new placement.
 *
 * - `first`: the customer was tiered for the first time.
 * - `override`: a tier set by hand began, changed, ended or expired.
 * - `policy`: the policy is another one, see {@link tierCause}.
 * - `facts`: the known facts about the customer changed, or time passed.
 */
export type TierCause = "first" | "override" | "policy" | "facts";

/** An entry of the history with the placement of a customer from then on. */
export interface TierEntry extends HistoryEntry {
	readonly at: number;
	readonly day: Day;
	readonly placement: Placement;
	readonly cause: TierCause;
}

/** Stored in place of a policy's fingerprint if the tier is set by hand. */
export const BY_HAND = "manual";

/** The first letter of the fingerprint of a policy says which version of the tier model the policy is of. */
const FIRST_MODEL = "p";
export const SECOND_MODEL = "q";

/** True if the policies of some entries of a customer, the oldest first, go from one model to another. */
export const changesModel = (entries: readonly TierEntry[]): boolean =>
	entries.some(
		({ policy }, index) =>
			policy.startsWith(SECOND_MODEL) && entries[index - 1]?.policy.startsWith(FIRST_MODEL) === true,
	);

const CAUSES: readonly TierCause[] = ["first", "override", "policy", "facts"];
const NEEDS_FACTS = "?";

/** A placement as stored in the history, in no language: 1 to 4, or "?" for a customer who needs facts. */
export function storedPlacement(placement: Placement): number | string {
	return placement === "needsFacts" ? NEEDS_FACTS : placement;
}

/** Entries about tiers, oldest first. Leaves out those with an unreadable date, placement or cause. */
export function tierEntries(entries: readonly HistoryEntry[]): TierEntry[] {
	return entries.flatMap((entry) => asTierEntry(entry) ?? []).sort((a, b) => a.at - b.at);
}

function asTierEntry(entry: HistoryEntry): TierEntry | null {
	const { at, day, key } = entry;
	if (!key.startsWith("tier:") || at === null || day === null) return null;
	const cause = CAUSES.find((one) => key === `tier:${one}`);
	const placement = placementIn(entry.to);
	return cause === undefined || placement === null ? null : { ...entry, at, day, placement, cause };
}

/** Reads a number also if somebody turned it into a text. */
function placementIn(cell: HistoryEntry["to"]): Placement | null {
	if (cell === NEEDS_FACTS) return "needsFacts";
	const tier = Number(cell);
	return TIERS.find((one) => one === tier) ?? null;
}
